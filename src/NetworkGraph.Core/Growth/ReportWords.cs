using System.Globalization;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Growth;

/// <summary>Values of a report's fields as people read them; addresses and selections keep the value itself.</summary>
public static class ReportWords
{
    internal static readonly string[] Bands = ["Strong", "Warm", "Light", "Distant"];
    internal static readonly string[] Statuses = ["In touch", "Losing touch", "One conversation", "Long silent", "One-sided", "No messages"];
    internal static readonly string[] Contacts = ["Both wrote", "Only they wrote", "Only you wrote", "Nobody wrote"];
    internal static readonly string[] Activities = ["In the last 90 days", "Longer ago", "Never"];
    internal static readonly string[] Origins = [ConnectionOrigin.YouInvited, ConnectionOrigin.TheyInvited, ConnectionOrigin.Before];

    /// <summary>The values that a field can have, "Unknown" among them; empty for companies, which are as many as there are. Months are of the form <c>yyyy-MM</c>; only "Unknown" is listed.</summary>
    public static IReadOnlyList<string> ValuesOf(ReportField field) => field switch
    {
        ReportField.Company => [],
        ReportField.Month => [ReportValues.Unknown],
        ReportField.Met => [.. Enum.GetValues<MetBy>().Select(HowYouMet.Name)],
        _ => [.. Fixed(field), ReportValues.Unknown],
    };

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

    /// <summary>A selection in words, for the end of a sentence; null when nothing is selected.</summary>
    public static string? Of(ReportSelection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        string?[] parts =
        [
            .. Enum.GetValues<ReportField>().Select(field =>
                selection.Values.TryGetValue(field, out var kept) ? Joined(field, kept)
                : selection.AllBut.TryGetValue(field, out var left) ? "all but " + Joined(field, left)
                : null),
            selection.Connected is { } connected ? "connected " + Time(connected) : null,
            selection.Message is { } message ? "last message " + Time(message) : null,
            selection.Title is { } title ? $"title with “{title}”" : null,
        ];
        return selection.IsEmpty ? null : string.Join(", ", parts.OfType<string>());
    }

    /// <summary>Values of a field as one alternative: "Acme or Contoso".</summary>
    public static string Joined(ReportField field, IEnumerable<string> values) => string.Join(" or ", Of(field, values).Select(group => group.Words));

    /// <summary>A month as a value of its field, <c>yyyy-MM</c>.</summary>
    public static string Month(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    internal static bool IsMonth(string value) => Start(value) is not null;

    /// <summary>Values in the order shown.</summary>
    internal static IReadOnlyList<string> Fixed(ReportField field) => field switch
    {
        ReportField.Function => JobTitle.Functions,
        ReportField.Seniority => JobTitle.SeniorityLevels,
        ReportField.Band => Bands,
        ReportField.Status => Statuses,
        ReportField.Origin => Origins,
        ReportField.Contact => Contacts,
        ReportField.Activity => Activities,
        ReportField.Met => [.. Enum.GetValues<MetBy>().Where(by => by != MetBy.Unknown).Select(HowYouMet.Name)],
        ReportField.Layer => [.. Enum.GetValues<Layer>().Select(Layers.Name)],
        _ => [],
    };

    private static string Time(DayRange range) => range.IsCounted ? "in the " + range.InWords : range.InWords;

    private static DateOnly? Start(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null;
}
