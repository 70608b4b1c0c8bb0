using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>The date that an export speaks of: in its name, else the newest date in its files.</summary>
internal static partial class SnapshotDate
{
    private const int LinkedInBegan = 2003;

    /// <summary>
    /// LinkedIn writes the date into the archive's name; it holds even where the newest row is months older, since that silence is real.
    /// The dates that a zip gives its entries, and those of files on disk, change with every copy: they count for nothing but an export
    /// without any date of its own, which is taken to be as old as the file.
    /// </summary>
    public static DateOnly Of(IEnumerable<string> names, DateOnly? newestFact, DateTime onDisk) =>
        names.Select(InName).Max() ?? newestFact ?? DateOnly.FromDateTime(onDisk);

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
