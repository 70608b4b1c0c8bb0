using System.Collections.Concurrent;
using System.Reflection;

namespace NetworkGraph.Data.Disk;

/// <summary>The text of an embedded query file.</summary>
internal static class SqlFile
{
    private static readonly ConcurrentDictionary<string, string> Files = new(StringComparer.Ordinal);

    /// <summary>The content of <c>FOLDER/NAME.sql</c>.</summary>
    public static string Read(string folder, string name) => Files.GetOrAdd($"NetworkGraph.Data.{folder}.{name}.sql", resource =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new ArgumentOutOfRangeException(nameof(name), resource, "There is no such query file.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });
}
