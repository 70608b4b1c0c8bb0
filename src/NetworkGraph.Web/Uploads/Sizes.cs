using System.Globalization;

namespace NetworkGraph.Web.Uploads;

/// <summary>Numbers of bytes and rows as people read them.</summary>
public static class Sizes
{
    public static string Show(long bytes) => bytes switch
    {
        < 1 << 10 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1 << 20 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#} KB"),
        < 1 << 30 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.#} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1073741824.0:0.#} GB"),
    };

    public static string Count(long n) => n.ToString("N0", CultureInfo.InvariantCulture);

    public static string Count(long n, string one, string many) => $"{Count(n)} {(n == 1 ? one : many)}";
}
