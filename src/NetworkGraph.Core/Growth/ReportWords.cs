using System.Globalization;

namespace NetworkGraph.Core.Growth;

/// <summary>Values of a report's fields as people read them; addresses and selections keep the value itself.</summary>
public static class ReportWords
{
    /// <summary>A month as <c>Apr 2024</c>, every other value as it is. What is no month of the form <c>yyyy-MM</c> stays as it is too: addresses are typed by people.</summary>
    public static string Of(ReportField field, string value) =>
        field == ReportField.Month && Start(value) is { } month
            ? month.ToString("MMM yyyy", CultureInfo.InvariantCulture)
            : value;

    /// <summary>
    /// Several values of a field, in order: twelve months of a year are the year and three of a quarter the quarter, with the values that stand behind the words.
    /// </summary>
    public static IReadOnlyList<(string Words, IReadOnlyList<string> Values)> Of(ReportField field, IEnumerable<string> values)
    {
        var left = values.Order(StringComparer.Ordinal).ToList();
        var groups = new List<(string Words, IReadOnlyList<string> Values)>();
        foreach (var unit in field == ReportField.Month ? new[] { GrowthUnit.Year, GrowthUnit.Quarter } : [])
        {
            foreach (var start in left.Select(Start).OfType<DateOnly>().Where(month => GrowthPeriods.Start(month, unit) == month).ToArray())
            {
                string[] all = [.. GrowthPeriods.Months(start, unit).Select(Month)];
                if (all.All(left.Contains))
                {
                    groups.Add((GrowthPeriods.Name(start, unit), all));
                    left.RemoveAll(all.Contains);
                }
            }
        }

        groups.AddRange(left.Select(value => (Of(field, value), (IReadOnlyList<string>)[value])));
        return [.. groups.OrderBy(group => group.Values[0], StringComparer.Ordinal)];
    }

    /// <summary>A month as a value of its field, <c>yyyy-MM</c>.</summary>
    public static string Month(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static DateOnly? Start(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null;
}
