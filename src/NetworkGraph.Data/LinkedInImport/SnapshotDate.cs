using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>The date that an export speaks of: in its name, else the newest entry of the archive, else the newest date in its files.</summary>
internal static partial class SnapshotDate
{
    private const int LinkedInBegan = 2003;

    /// <summary>
    /// Dates of files on disk change with every copy, so they come last. An archive packed anew carries the dates of the files in it, or
    /// none: a date before what the files speak of is no date of an export.
    /// </summary>
    public static DateOnly Of(IEnumerable<string> names, DateTime newestInArchive, DateOnly? newestFact, DateTime newestOnDisk)
    {
        if (names.Select(InName).Max() is { } named)
        {
            return named;
        }

        var packed = DateOnly.FromDateTime(newestInArchive);
        if (packed.Year >= LinkedInBegan && (newestFact is null || packed >= newestFact.Value.AddDays(-1)))
        {
            return packed;
        }

        return newestFact ?? DateOnly.FromDateTime(newestOnDisk);
    }

    private static DateOnly? InName(string name)
    {
        DateOnly? newest = null;
        foreach (Match match in LinkedInDate().Matches(name))
        {
            var text = match.Value;
            if (DateOnly.TryParseExact(text, text[4] == '-' ? "yyyy-MM-dd" : "MM-dd-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                && date.Year >= LinkedInBegan && (newest is null || date > newest))
            {
                newest = date;
            }
        }

        return newest;
    }

    [GeneratedRegex(@"(?<!\d)(\d{2}-\d{2}-\d{4}|\d{4}-\d{2}-\d{2})(?!\d)")]
    private static partial Regex LinkedInDate();
}
