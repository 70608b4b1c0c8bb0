using System.Globalization;

namespace NetworkGraph.Data.Backups;

/// <summary>Names of backups: when and why they were made, so that they sort by time.</summary>
internal static class BackupNames
{
    private const string Prefix = "network-";
    private const string Ending = ".backup";
    private const string Time = "yyyy-MM-dd'T'HHmmss";

    /// <summary>Every backup in a folder, oldest first.</summary>
    public static IReadOnlyList<string> In(string folder) =>
        Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, $"{Prefix}*{Ending}").Where(file => Read(file) is not null).Order(StringComparer.Ordinal)] : [];

    /// <summary>A name that nothing in the folder has yet; a second one in the same second takes the next second.</summary>
    public static string Next(string folder, DateTimeOffset at, BackupKind kind)
    {
        for (var time = at.ToUniversalTime(); ; time = time.AddSeconds(1))
        {
            var start = Prefix + time.ToString(Time, CultureInfo.InvariantCulture);
            if (!Directory.EnumerateFiles(folder, start + "*").Any())
            {
                return Path.Combine(folder, $"{start}-{Word(kind)}{Ending}");
            }
        }
    }

    /// <summary>What a name says, or null for another file.</summary>
    public static (DateTimeOffset At, BackupKind Kind)? Read(string path)
    {
        var name = Path.GetFileName(path);
        if (!name.StartsWith(Prefix, StringComparison.Ordinal) || !name.EndsWith(Ending, StringComparison.Ordinal) || name.Length < Prefix.Length + 18 + Ending.Length)
        {
            return null;
        }

        var (time, word) = (name[Prefix.Length..(Prefix.Length + 17)], name[(Prefix.Length + 18)..^Ending.Length]);
        return DateTimeOffset.TryParseExact(time, Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            && Enum.GetValues<BackupKind>().Where(kind => Word(kind) == word).Select(kind => (BackupKind?)kind).FirstOrDefault() is { } known
                ? (at, known)
                : null;
    }

    /// <summary>For instance "before-restore".</summary>
    public static string Word(BackupKind kind) =>
        string.Concat(kind.ToString().Select((letter, i) => char.IsUpper(letter) && i > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
