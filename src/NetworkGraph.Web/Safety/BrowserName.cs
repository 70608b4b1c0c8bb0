namespace NetworkGraph.Web.Safety;

/// <summary>What a browser says it is, in words for a list; not to be trusted, and told from others by nobody.</summary>
internal static class BrowserName
{
    // Browsers name their ancestors too: the most special name comes first.
    private static readonly (string Mark, string Name)[] Browsers = [("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome or a relative"), ("Safari/", "Safari")];
    private static readonly (string Mark, string Name)[] Systems = [("Windows", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    public static string Of(string userAgent) => (First(Browsers, userAgent), First(Systems, userAgent)) switch
    {
        ({ } browser, { } system) => $"{browser} on {system}",
        ({ } browser, null) => browser,
        _ => "A browser",
    };

    private static string? First((string Mark, string Name)[] names, string text) => names.FirstOrDefault(name => text.Contains(name.Mark, StringComparison.Ordinal)).Name;
}
