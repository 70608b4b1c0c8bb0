namespace NetworkGraph.Core.Growth;

/// <summary>
/// A selection as text, the one syntax of addresses, <c>--filter</c> and <c>filter=</c>: <c>company=Acme&amp;band!=Strong&amp;connected=12m&amp;title=head</c>. A field may be
/// given several times; <c>!=</c> leaves values out; letters may be of any case; values are percent-encoded as in an address.
/// </summary>
public static class FilterText
{
    private const string ConnectedName = "connected";
    private const string MessageName = "message";
    private const string TitleName = "title";

    /// <summary>All names that stand before a value.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<ReportField>().Select(NameOf), ConnectedName, MessageName, TitleName];

    /// <summary>Name of a field.</summary>
    public static string NameOf(ReportField field) => char.ToLowerInvariant(field.ToString()[0]) + field.ToString()[1..];

    /// <summary>Whether a name of an address, as it stands there, is one of a filter.</summary>
    public static bool IsName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Names.Contains(name.TrimEnd('!'), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The selection in an address. What it does not understand is left out, not an error: addresses are typed and bookmarked by people.</summary>
    public static ReportSelection Read(string query)
    {
        var reader = new FilterReader();
        foreach (var (name, value) in Split(query))
        {
            reader.Add(name, value);
        }

        return reader.Selection();
    }

    /// <summary>The selection, where every name and every value of a closed list is known; null with a sentence where one is not.</summary>
    public static ReportSelection? Read(string text, out string? problem)
    {
        var reader = new FilterReader();
        problem = null;
        foreach (var (name, value) in Split(text))
        {
            problem ??= reader.Add(name, value);
        }

        problem ??= reader.Contradiction;
        return problem is null ? reader.Selection() : null;
    }

    /// <summary>The selection as <see cref="Read(string)"/> takes it; empty for none. Equal selections give equal text.</summary>
    public static string Write(ReportSelection selection) => string.Join('&', Pairs(selection).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));

    /// <summary>Names, those that leave out with a <c>!</c>, and values, in a fixed order.</summary>
    public static IEnumerable<(string Name, string Value)> Pairs(ReportSelection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        foreach (var field in Enum.GetValues<ReportField>())
        {
            var isKept = selection.Values.TryGetValue(field, out var values);
            foreach (var value in (isKept ? values! : selection.AllBut.GetValueOrDefault(field) ?? new HashSet<string>()).Order(StringComparer.Ordinal))
            {
                yield return (NameOf(field) + (isKept ? "" : "!"), value);
            }
        }

        (string, string?)[] others = [(ConnectedName, selection.Connected?.ToString()), (MessageName, selection.Message?.ToString()), (TitleName, selection.Title)];
        foreach (var (name, value) in others)
        {
            if (value is not null)
            {
                yield return (name, value);
            }
        }
    }

    /// <summary>The field of a name, or null.</summary>
    internal static ReportField? Field(string name) =>
        Enum.GetValues<ReportField>().Where(field => string.Equals(NameOf(field), name, StringComparison.OrdinalIgnoreCase)).Select(field => (ReportField?)field).FirstOrDefault();

    private static IEnumerable<(string Name, string Value)> Split(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        foreach (var pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            yield return (Decoded(at < 0 ? pair : pair[..at]).Trim(), Decoded(at < 0 ? "" : pair[(at + 1)..]));
        }
    }

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
