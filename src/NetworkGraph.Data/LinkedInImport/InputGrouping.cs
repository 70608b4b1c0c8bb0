using System.Text.RegularExpressions;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Zip;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>
/// Which paths are one export. Two archives are parts of one when their names agree but for LinkedIn's prefix and the browser's copy mark, and
/// their contents do not speak against it: they share an unchanged file about the member, or they have no file in common.
/// </summary>
internal static partial class InputGrouping
{
    private static readonly string[] AboutTheMember = ["profile", "registration", "emailaddresses", "phonenumbers", "positions", "education", "connections"];

    public static IReadOnlyList<ExportInput> Group(IReadOnlyList<string> paths)
    {
        var groups = new List<List<string>>();
        foreach (var path in paths.SelectMany(Expand))
        {
            var group = groups.Find(g => AreParts(g[0], path)) ?? [];
            if (group.Count == 0)
            {
                groups.Add(group);
            }

            group.Add(path);
        }

        return [.. groups.Select(g => Input([.. g.OrderBy(Rank)]))];
    }

    private static ExportInput Input(List<string> paths)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(paths[0]));
        return new ExportInput(
            paths.Count > 1 && KnownFiles.IsCsv(paths[0]) && Path.GetFileName(folder) is { Length: > 0 } name ? name : NameOf(paths[^1]), paths);
    }

    private static string NameOf(string path) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))) is { Length: > 0 } name ? name : path;

    // A folder of archives stands for the archives in it; a folder of unpacked exports for these.
    private static IEnumerable<string> Expand(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        try
        {
            if (Directory.EnumerateFiles(path, "*.csv", SearchOption.TopDirectoryOnly).Any(f => KnownFiles.ByFileName(f) is not null))
            {
                return [path];
            }

            var archives = Directory.EnumerateFiles(path, "*.zip", SearchOption.TopDirectoryOnly).Order(StringComparer.Ordinal).ToList();
            var exports = Directory.EnumerateDirectories(path).Where(HoldsExport).Order(StringComparer.Ordinal).ToList();
            return archives.Count > 0 || exports.Count > 1 ? [.. archives, .. exports] : [path];
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw Rejections.Unreadable(NameOf(path), cause);
        }
    }

    private static bool HoldsExport(string folder) =>
        Directory.EnumerateFiles(folder, "*.csv", SearchOption.TopDirectoryOnly).Any(f => KnownFiles.Stem(f.Replace('\\', '/')) is "connections" or "messages");

    private static bool AreParts(string first, string second)
    {
        if (!File.Exists(first) || !File.Exists(second) || Path.GetDirectoryName(Path.GetFullPath(first)) != Path.GetDirectoryName(Path.GetFullPath(second)))
        {
            return false;
        }

        if (KnownFiles.IsCsv(first) && KnownFiles.IsCsv(second))
        {
            return KnownFiles.ByFileName(first) is not null && KnownFiles.ByFileName(second) is not null;
        }

        return Core(first) == Core(second) && Core(first) is not null && DoNotContradict(first, second);
    }

    private static bool DoNotContradict(string first, string second)
    {
        if (Records(first) is not { } a || Records(second) is not { } b)
        {
            return false;
        }

        var common = a.Keys.Intersect(b.Keys).ToList();
        return common.Count == 0 || common.Any(stem => AboutTheMember.Contains(stem) && a[stem].Crc == b[stem].Crc && a[stem].Length == b[stem].Length);
    }

    private static Dictionary<string, ZipRecord>? Records(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return ZipDirectory.Read(file, NameOf(path), ImportLimits.Default).Where(r => KnownFiles.IsCsv(r.Path))
                .GroupBy(r => KnownFiles.Stem(r.Path), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ImportRejectedException)
        {
            return null;
        }
    }

    private static string? Core(string path) => LinkedInName().Match(Path.GetFileName(path)) is { Success: true } match
        ? (match.Groups["who"].Value + match.Groups["core"].Value).ToLowerInvariant() : null;

    private static int Rank(string path) => Path.GetFileName(path).Contains("complete", StringComparison.OrdinalIgnoreCase) ? 1 : 0;

    [GeneratedRegex(@"^(?<who>.*?)(Basic|Complete|Initial)?_?(?<core>LinkedInDataExport_\d{2}-\d{2}-\d{4}).*?(\.zip)+$", RegexOptions.IgnoreCase)]
    private static partial Regex LinkedInName();
}
