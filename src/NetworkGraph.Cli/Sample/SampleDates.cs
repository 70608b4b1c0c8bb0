using System.Globalization;

namespace NetworkGraph.Cli.Sample;

/// <summary>Dates as the export files write them.</summary>
internal static class SampleDates
{
    public const long Day = 86_400;

    public static long Seconds(int year, int month, int day) => new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();

    public static string ConnectedOn(long at) => Format(at, "dd MMM yyyy");

    public static string Message(long at) => Format(at, "yyyy-MM-dd HH:mm:ss 'UTC'");

    public static string Endorsement(long at) => Format(at, "yyyy/MM/dd HH:mm:ss 'UTC'");

    public static string Follow(long at) => Format(at, "ddd MMM dd HH:mm:ss 'UTC' yyyy");

    public static string Month(long at) => Format(at, "MMM yyyy");

    /// <summary>Invitations: US Pacific time without padding.</summary>
    public static string Invitation(long at) => Format(ToPacific(at), "M/d/yy, h:mm tt");

    /// <summary>Recommendations: padded.</summary>
    public static string Recommendation(long at) => Format(ToPacific(at), "MM/dd/yy, hh:mm tt");

    private static string Format(long at, string pattern) =>
        DateTimeOffset.FromUnixTimeSeconds(at).ToString(pattern, CultureInfo.InvariantCulture);

    /// <summary>Daylight time from 10:00 UTC on the second Sunday of March to 09:00 UTC on the first Sunday of November.</summary>
    private static long ToPacific(long at)
    {
        var year = DateTimeOffset.FromUnixTimeSeconds(at).Year;
        var begin = Sunday(year, 3, 8) + (10 * 3600);
        var end = Sunday(year, 11, 1) + (9 * 3600);
        return at - ((at >= begin && at < end ? 7 : 8) * 3600);
    }

    private static long Sunday(int year, int month, int firstDay)
    {
        var date = new DateOnly(year, month, firstDay);
        var forward = (7 - (int)date.DayOfWeek) % 7;
        return Seconds(year, month, firstDay + forward);
    }
}
