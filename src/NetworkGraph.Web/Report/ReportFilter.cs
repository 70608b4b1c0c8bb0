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

    /// <summary>The filter as a query that <see cref="Parse"/> reads back; empty without any. Equal filters give equal text.</summary>
    public string ToQuery(params ReadOnlySpan<(string Name, string? Value)> more)
    {
        List<KeyValuePair<string, string?>> pairs = [.. Chips.Select(chip => KeyValuePair.Create(Name(chip.Field), (string?)chip.Value))];
        if (Viewer is not null)
        {
            pairs.Add(new("viewer", Viewer));
        }

        if (AsOf is { } date)
        {
            pairs.Add(new("asOf", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        foreach (var (name, value) in more)
        {
            if (value is not null)
            {
                pairs.Add(new(name, value));
            }
        }

        return QueryHelpers.AddQueryString("", pairs);
    }

    /// <summary>Selected values of a field.</summary>
    public IReadOnlySet<string> ValuesOf(ReportField field) => Selection.Values.TryGetValue(field, out var values) ? values : EmptySet;

    /// <summary>A click on a value: selects it alone, or clears the field when it was alone. With <paramref name="add"/> it joins or leaves the others.</summary>
    public ReportFilter Toggle(ReportField field, string value, bool add)
    {
        var values = ValuesOf(field);
        if (values.Contains(value))
        {
            return add || values.Count == 1 ? With(field, values.Where(other => other != value)) : With(field, [value]);
        }

        return With(field, add ? values.Append(value) : [value]);
    }

    /// <summary>Exactly these values for a field; none of them clears it.</summary>
    public ReportFilter With(ReportField field, IEnumerable<string> values)
    {
        var all = Selection.Values.ToDictionary();
        all[field] = values.ToHashSet(StringComparer.Ordinal);
        return this with { Selection = Selected(all) };
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
            .Select(field => $"{Label(field)}: {string.Join(" or ", ValuesOf(field).Order(StringComparer.Ordinal))}")];

    /// <summary>Name of a field on screen.</summary>
    public static string Label(ReportField field) => field switch
    {
        ReportField.Band => "Tie",
        ReportField.Origin => "How it began",
        ReportField.Month => "Connected in",
        ReportField.Contact => "Contact",
        ReportField.Activity => "Last message",
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
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    private static ReportSelection Selected(Dictionary<ReportField, IReadOnlySet<string>> values) =>
        new() { Values = values.Where(pair => pair.Value.Count > 0).ToDictionary() };
}
