using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Web.Report;

/// <summary>What a report shows, as it stands in the address: whose view, which date, which values. Back, reload and bookmarks work because of it.</summary>
public sealed record ReportFilter
{
    private static readonly ReportField[] Fields = Enum.GetValues<ReportField>();

    /// <summary>Key or name of the member whose view it is; null for the first member.</summary>
    public string? Viewer { get; private init; }

    /// <summary>The date the question is asked for; null for the last date in the viewer's data.</summary>
    public DateOnly? AsOf { get; private init; }

    /// <summary>Selected values.</summary>
    public ReportSelection Selection { get; private init; } = ReportSelection.None;

    /// <summary>Selected values one by one, in a fixed order.</summary>
    public IEnumerable<(ReportField Field, string Value)> Chips =>
        Fields.SelectMany(one => ValuesOf(one).Order(StringComparer.Ordinal).Select(value => (one, value)));

    /// <summary>Reads an address. What it does not understand is left out, not an error: addresses are typed and bookmarked by people.</summary>
    public static ReportFilter Parse(string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        var values = Fields
            .Where(field => query.ContainsKey(Name(field)))
            .ToDictionary(field => field, field => (IReadOnlySet<string>)query[Name(field)].OfType<string>().Where(value => value.Length > 0).ToHashSet(StringComparer.Ordinal));
        return new ReportFilter
        {
            Viewer = query.TryGetValue("viewer", out var viewer) && viewer.ToString() is { Length: > 0 } name ? name : null,
            AsOf = query.TryGetValue("asOf", out var date) && DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asOf) ? asOf : null,
            Selection = Selected(values),
        };
    }

    /// <summary>The filter as a query that <see cref="Parse"/> reads back, after the page's own values; empty without any. Equal filters give equal text.</summary>
    public string ToQuery(params ReadOnlySpan<(string Name, string? Value)> more)
    {
        List<KeyValuePair<string, string?>> pairs = [];
        foreach (var (name, value) in more)
        {
            if (value is not null)
            {
                pairs.Add(new(name, value));
            }
        }

        pairs.AddRange(Chips.Select(chip => KeyValuePair.Create(Name(chip.Field), (string?)chip.Value)));
        if (Viewer is not null)
        {
            pairs.Add(new("viewer", Viewer));
        }

        if (AsOf is { } date)
        {
            pairs.Add(new("asOf", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        return QueryHelpers.AddQueryString("", pairs);
    }

    /// <summary>Selected values of a field.</summary>
    public IReadOnlySet<string> ValuesOf(ReportField field) => Selection.Values.TryGetValue(field, out var values) ? values : EmptySet;

    /// <summary>The chips in words: the months of a year or quarter are one.</summary>
    public IEnumerable<(ReportField Field, string Words, IReadOnlyList<string> Values)> ChipsInWords =>
        Fields.SelectMany(one => ReportWords.Of(one, ValuesOf(one)).Select(group => (one, group.Words, group.Values)));

    /// <summary>A click on a value: selects it alone, or clears the field when it was alone. With <paramref name="add"/> it joins or leaves the others.</summary>
    public ReportFilter Toggle(ReportField field, string value, bool add) => Toggle(field, [value], add);

    /// <summary>The same of a column that stands for several values, such as a year.</summary>
    public ReportFilter Toggle(ReportField field, IReadOnlyList<string> clicked, bool add)
    {
        var values = ValuesOf(field);
        if (clicked.All(values.Contains))
        {
            return add || values.Count == clicked.Count ? With(field, values.Except(clicked)) : With(field, clicked);
        }

        return With(field, add ? values.Union(clicked) : clicked);
    }

    /// <summary>Exactly these values for a field; none of them clears it.</summary>
    public ReportFilter With(ReportField field, IEnumerable<string> values)
    {
        var all = Selection.Values.ToDictionary();
        all[field] = values.ToHashSet(StringComparer.Ordinal);
        return this with { Selection = Selected(all) };
    }

    /// <summary>Only these values of a field, of those selected now; null where none of them is left, so that nobody is behind it.</summary>
    public ReportFilter? Narrow(ReportField field, params IEnumerable<string> values)
    {
        var selected = ValuesOf(field);
        string[] left = [.. values.Where(value => selected.Count == 0 || selected.Contains(value))];
        return left.Length > 0 ? With(field, left) : null;
    }

    /// <summary>Nothing selected; same viewer, same date.</summary>
    public ReportFilter Reset() => this with { Selection = ReportSelection.None };

    /// <summary>Another viewer; the date goes with the old one, since another export ends on another day.</summary>
    public ReportFilter ForViewer(string? viewer) => this with { Viewer = viewer, AsOf = null };

    /// <summary>Another date.</summary>
    public ReportFilter On(DateOnly? asOf) => this with { AsOf = asOf };

    /// <summary>What acts on a visual, in words: every field but its own.</summary>
    public IReadOnlyList<string> Describe(ReportField? except = null) =>
        [.. Fields.Where(field => field != except && ValuesOf(field).Count > 0)
            .Select(field => $"{Label(field)}: {string.Join(" or ", ReportWords.Of(field, ValuesOf(field)).Select(group => group.Words))}")];

    /// <summary>Name of a field on screen.</summary>
    public static string Label(ReportField field) => field switch
    {
        ReportField.Band => "Tie",
        ReportField.Origin => "How it began",
        ReportField.Month => "Connected in",
        ReportField.Contact => "Contact",
        ReportField.Activity => "Last message",
        ReportField.Met => "How you met (guess)",
        ReportField.Layer => "Closeness by rank",
        _ => field.ToString(),
    };

    private static readonly HashSet<string> EmptySet = [];

    private static string Name(ReportField field) => field switch
    {
        ReportField.Company => "company",
        ReportField.Function => "function",
        ReportField.Seniority => "seniority",
        ReportField.Band => "band",
        ReportField.Status => "status",
        ReportField.Origin => "origin",
        ReportField.Month => "month",
        ReportField.Contact => "contact",
        ReportField.Activity => "activity",
        ReportField.Met => "met",
        ReportField.Layer => "layer",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    private static ReportSelection Selected(Dictionary<ReportField, IReadOnlySet<string>> values) =>
        new() { Values = values.Where(pair => pair.Value.Count > 0).ToDictionary() };
}
