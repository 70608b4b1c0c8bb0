namespace NetworkGraph.Web.Report;

/// <summary>
/// What a browser keeps of an address (history, sessions, downloads, bookmarks) names nobody: the values that name a person or that somebody typed stand in it as
/// tokens. Every address of a page is made by <see cref="ReportFilter.ToQuery"/>, which hides them here, and is read through <see cref="Clear"/>. Companies of a filter,
/// bands, dates and orders are chosen from lists and stay readable.
/// </summary>
public sealed class PageAddresses(OpaqueText text)
{
    private static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase)
    {
        // Keys and ids of people and members.
        "viewer", "key", "target", "who", "open",
        // What is typed, which may be anybody's name: a search, a company asked about, words of a title.
        "q", "name", "at", "title",
    };

    /// <summary>An address with every value as it is meant. What is no token stays as it stands: older addresses, and what somebody types, are clear.</summary>
    public string Clear(string address) => Each(address, value => text.Show(value) ?? value);

    /// <summary>An address that names nobody. A token stays as it is, so that what is hidden already is equal to what is hidden now.</summary>
    public string Hide(string address) => Each(address, value => text.Show(value) is null ? text.Hide(value) : value);

    /// <summary>The filter of a page's address, whose own addresses name nobody.</summary>
    public ReportFilter FilterOf(string address) => ReportFilter.Parse(address, this);

    private static string Each(string address, Func<string, string> change)
    {
        ArgumentNullException.ThrowIfNull(address);
        var end = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? hash : address.Length;
        var start = address.IndexOf('?', StringComparison.Ordinal) + 1;
        return start == 0 || start >= end ? address
            : address[..start] + string.Join('&', address[start..end].Split('&').Select(part => Changed(part, change))) + address[end..];
    }

    private static string Changed(string part, Func<string, string> change)
    {
        var at = part.IndexOf('=', StringComparison.Ordinal) + 1;
        if (at == 0 || at == part.Length || !Hidden.Contains(Decoded(part[..(at - 1)]).Trim().TrimEnd('!')))
        {
            return part;
        }

        var value = Decoded(part[at..]);
        return change(value) is var changed && changed == value ? part : part[..at] + Uri.EscapeDataString(changed);
    }

    private static string Decoded(string part) => Uri.UnescapeDataString(part.Replace('+', ' '));
}
