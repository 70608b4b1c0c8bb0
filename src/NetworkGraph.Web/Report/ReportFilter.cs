using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using NetworkGraph.Core;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Web.Report;

/// <summary>What a report shows, as it stands in the address: whose view, which date, which people. Back, reload and bookmarks work because of it.</summary>
public sealed record ReportFilter
{
    private static readonly ReportField[] Fields = Enum.GetValues<ReportField>();

    /// <summary>Key or name of the member whose view it is; null for the first member.</summary>
    public string? Viewer { get; private init; }

    /// <summary>The date the question is asked for; null for the last date in the viewer's data.</summary>
    public DateOnly? AsOf { get; private init; }

    /// <summary>Who is selected.</summary>
    public ReportSelection Selection { get; private init; } = ReportSelection.None;

    /// <summary>What is selected, part by part, each with the filter without it.</summary>
    public IEnumerable<FilterChip> Chips => FilterChip.Of(this);

    /// <summary>Hides what names somebody in the addresses that are made of the filter; null for that of a file, which makes none.</summary>
    private PageAddresses? Addresses { get; init; }

    /// <summary>Reads the address of a page (<see cref="PageAddresses.FilterOf"/>), or that of a file, where everything is clear. What it does not understand is left out, not an error: addresses are typed and bookmarked by people.</summary>
    public static ReportFilter Parse(string uri, PageAddresses? addresses = null)
    {
        var text = new Uri(addresses?.Clear(uri) ?? uri).Query;
        var query = QueryHelpers.ParseQuery(text);
        return new ReportFilter
        {
            Addresses = addresses,
            Viewer = query.TryGetValue("viewer", out var viewer) && viewer.ToString() is { Length: > 0 } name ? name : null,
            AsOf = query.TryGetValue("asOf", out var date) && DateOnly.TryParseExact(date, AsOfDate.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var asOf) ? asOf : null,
            Selection = FilterText.Read(text),
        };
    }

    /// <summary>The filter as a query that <see cref="Parse"/> reads back, after the page's own values; empty without any. Equal filters give equal text, and it names nobody.</summary>
    public string ToQuery(params ReadOnlySpan<(string Name, string? Value)> more)
    {
        List<(string Name, string Value)> pairs = [];
        foreach (var (name, value) in more)
        {
            if (value is not null)
            {
                pairs.Add((name, value));
            }
        }

        pairs.AddRange(FilterText.Pairs(Selection));
        if (Viewer is not null)
        {
            pairs.Add(("viewer", Viewer));
        }

        if (AsOf is { } date)
        {
            pairs.Add(("asOf", date.ToString(AsOfDate.Format, CultureInfo.InvariantCulture)));
        }

        var query = pairs.Count == 0 ? "" : "?" + string.Join('&', pairs.Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));
        return Addresses?.Hide(query) ?? query;
    }

    /// <summary>The page of an address under this filter: what else stands in the address stays.</summary>
    public string At(string uri)
    {
        var address = new Uri(Addresses?.Clear(uri) ?? uri);
        (string, string?)[] own =
        [
            .. QueryHelpers.ParseQuery(address.Query).Where(pair => pair.Key is not ("viewer" or "asOf") && !FilterText.IsName(pair.Key))
                .SelectMany(pair => pair.Value.Select(value => (pair.Key, value))),
        ];
        return address.AbsolutePath + ToQuery(own);
    }

    /// <summary>Values of a field that are kept; empty where the field filters nothing or leaves values out.</summary>
    public IReadOnlySet<string> ValuesOf(ReportField field) => Selection.Values.TryGetValue(field, out var values) ? values : EmptySet;

    /// <summary>Values of a field that are left out.</summary>
    public IReadOnlySet<string> LeftOut(ReportField field) => Selection.AllBut.TryGetValue(field, out var values) ? values : EmptySet;

    /// <summary>A click on a value: selects it alone, or clears the field when it was alone. With <paramref name="add"/> it joins or leaves the others.</summary>
    public ReportFilter Toggle(ReportField field, string value, bool add) => Toggle(field, [value], add);

    /// <summary>The same of a column that stands for several values, such as a year.</summary>
    public ReportFilter Toggle(ReportField field, IReadOnlyList<string> clicked, bool add)
    {
        var values = ValuesOf(field);
        if (clicked.All(values.Contains))
        {
            return add || values.Count == clicked.Count ? With(field, values.Except(clicked, StringComparer.OrdinalIgnoreCase)) : With(field, clicked);
        }

        return With(field, add ? values.Union(clicked) : clicked);
    }

    /// <summary>Exactly these values for a field; none of them clears it.</summary>
    public ReportFilter With(ReportField field, IEnumerable<string> values) =>
        this with { Selection = Selection with { Values = Changed(Selection.Values, field, values), AllBut = Changed(Selection.AllBut, field, []) } };

    /// <summary>All values of a field but these; none of them clears it.</summary>
    public ReportFilter AllBut(ReportField field, IEnumerable<string> values) =>
        this with { Selection = Selection with { Values = Changed(Selection.Values, field, []), AllBut = Changed(Selection.AllBut, field, values) } };

    /// <summary>Without these values of a field: taken from those that are kept, else left out beside those that are left out already.</summary>
    public ReportFilter WithoutThese(ReportField field, IReadOnlyList<string> values)
    {
        string[] kept = [.. ValuesOf(field).Except(values, StringComparer.OrdinalIgnoreCase)];
        return kept.Length > 0 ? With(field, kept) : AllBut(field, LeftOut(field).Concat(values));
    }

    /// <summary>Without anything that is selected of a field.</summary>
    public ReportFilter Without(ReportField field) => With(field, []);

    /// <summary>Who is inside these days of the connection, of the last message, and who has this in the title: another selection that keeps the rest.</summary>
    public ReportFilter With(ReportSelection selection) => this with { Selection = selection };

    /// <summary>Only these values of a field, of those selected now; null where none of them is left, so that nobody is behind it.</summary>
    public ReportFilter? Narrow(ReportField field, params IEnumerable<string> values)
    {
        var (kept, left) = (ValuesOf(field), LeftOut(field));
        string[] inside = [.. values.Where(value => (kept.Count == 0 || kept.Contains(value)) && !left.Contains(value))];
        return inside.Length == 0 ? null : With(field, inside);
    }

    /// <summary>Nothing selected; viewer and date stay.</summary>
    public ReportFilter Reset() => this with { Selection = ReportSelection.None };

    /// <summary>The same people, whoever looks and on whatever date.</summary>
    public ReportFilter ForAnybody() => this with { Viewer = null, AsOf = null };

    /// <summary>The same people as one viewer sees them on one date, named in the address.</summary>
    public ReportFilter AsSeen(string viewer, DateOnly asOf) => this with { Viewer = viewer, AsOf = asOf };

    /// <summary>Another date.</summary>
    public ReportFilter On(DateOnly? asOf) => this with { AsOf = asOf };

    /// <summary>What acts on a visual, in words: everything but its own field.</summary>
    public IReadOnlyList<string> Describe(ReportField? except = null)
    {
        var parts = new List<string>();
        foreach (var field in Fields.Where(field => field != except))
        {
            if (ValuesOf(field) is { Count: > 0 } kept)
            {
                parts.Add($"{Label(field)}: {ReportWords.Joined(field, kept)}");
            }
            else if (LeftOut(field) is { Count: > 0 } left)
            {
                parts.Add($"{Label(field)}: all but {ReportWords.Joined(field, left)}");
            }
        }

        parts.AddRange(Chips.Where(chip => chip.Field is null).Select(chip => $"{chip.Label}: {chip.Words}"));
        return parts;
    }

    /// <summary>The whole filter in one sentence, for whoever has the page on paper or in a file.</summary>
    public string InWords => Describe() is { Count: > 0 } parts ? string.Join("; ", parts) + "." : "None: everybody is in.";

    /// <summary>Name of a field on screen.</summary>
    public static string Label(ReportField field) => field switch
    {
        ReportField.Band => "Tie",
        ReportField.Origin => "How it began",
        ReportField.Month => "Connected in",
        ReportField.Contact => "Who wrote",
        ReportField.Activity => "Last message",
        ReportField.Met => "How you met (guess)",
        ReportField.Layer => "Closeness by rank",
        _ => field.ToString(),
    };

    private static readonly HashSet<string> EmptySet = [];

    private static Dictionary<ReportField, IReadOnlySet<string>> Changed(IReadOnlyDictionary<ReportField, IReadOnlySet<string>> all, ReportField field, IEnumerable<string> values)
    {
        var changed = all.ToDictionary();
        changed.Remove(field);
        var set = values.ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (set.Count > 0)
        {
            changed[field] = set;
        }

        return changed;
    }
}
