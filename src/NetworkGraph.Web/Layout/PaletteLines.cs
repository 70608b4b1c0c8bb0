using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Stores;
using NetworkGraph.Web.Report;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Layout;

/// <summary>
/// What a typed text may lead to: people by name, companies, pages, saved views and acts, at most eight of each; then all who match, companies that hold it somewhere, and some people who
/// match by company or title alone: "engineer" means more than the one firm of engineers.
/// The first line is what Enter opens.
/// </summary>
internal static class PaletteLines
{
    /// <summary>Lines of a group.</summary>
    public const int Most = 8;

    private const int FewByRole = 4;

    // What one would look for by its deed and not by the page where it is done.
    private static readonly (string Name, string Words, string Address)[] Acts =
    [
        ("Import a newer export", "upload archive file zip", "/import"),
        ("Find who can introduce me", "introduction ask path way", "/introductions"),
        ("What should I do this week?", "coach tasks list", "/coach"),
        ("Who is falling silent?", "losing touch drifting quiet", "/ties"),
        ("What changed since the last upload?", "growth new left then now", "/growth"),
        ("Ask for my targets", "draft write plan best asks", "/targets"),
        ("Make a backup", "backups restore doctor erase", "/settings"),
    ];

    /// <summary>The lines of a text; empty for a blank one.</summary>
    public static async Task<IReadOnlyList<PaletteEntry>> OfAsync(INetworkAnswers answers, ViewPoint view, ReportFilter filter, string address, string text, CancellationToken cancellation)
    {
        var wanted = text.Trim();
        if (wanted.Length == 0)
        {
            return [];
        }

        var found = await FoundAsync(answers, view, wanted, cancellation);
        var byName = (found ?? []).Where(match => IsCalled(match, wanted)).Take(Most);
        var others = (found ?? []).Where(match => !IsCalled(match, wanted)).Take(FewByRole);
        var isNobody = found is { Count: 0 };
        var companies = view.Point.IsInMemory ? CompanyLookup.Of(view.Network, view.Viewer, wanted, view.AsOf, Most) : [];
        return
        [
            .. byName.Select(Person),
            .. companies.Where(one => one.IsNear).Select(one => Company("Companies", one.Company)),
            .. PageList.All.Where(page => IsMeant(page.Name, wanted)).Select(page => new PaletteEntry("Pages", page.Name, null, page.Address + filter.ToQuery())),
            .. Views(view, filter, address, wanted),
            .. Acts.Where(act => IsMeant(act.Name, wanted) || IsMeant(act.Words, wanted)).Select(act => new PaletteEntry("What you can do", act.Name, null, act.Address + filter.ToQuery())),
            new PaletteEntry(
                "Search", isNobody ? $"Nobody in your data matches “{wanted}”" : $"All who match “{wanted}”", isNobody ? "ways to find out" : "by name, company or title",
                "/introductions" + filter.ToQuery(("q", wanted))),
            .. companies.Where(one => !one.IsNear).Select(one => Company("Companies with it in their name", one.Company)),
            .. others.Select(match => Person(match) with { Group = "By company or title" }),
        ];

        PaletteEntry Company(string group, CompanySummary company) => new(
            group, company.Name, company.InList switch { 0 => "nobody in your list", 1 => "1 in your list", var many => $"{Words.Number(many)} in your list" },
            "/companies" + filter.ToQuery(("name", company.Name)));

        PaletteEntry Person(TargetMatch match) => new("People", match.Person.Name, null, AddressOf(match.Person.Key.ToString(), match.Tie is not null)) { Person = match };

        // Whoever is not known yet is looked up to be met: the answer is whom to ask.
        string AddressOf(string person, bool isKnown) => isKnown ? "/person" + filter.ToQuery(("key", person)) : "/introductions" + filter.ToQuery(("target", person));
    }

    // A database that does not answer now is told of by the page that is opened: the field stays.
    private static async Task<IReadOnlyList<TargetMatch>?> FoundAsync(INetworkAnswers answers, ViewPoint view, string text, CancellationToken cancellation)
    {
        try
        {
            return await answers.SearchAsync(view.Point, text, Most + FewByRole + 1, cancellation);
        }
        catch (StoreUnavailableException)
        {
            return null;
        }
    }

    private static IEnumerable<PaletteEntry> Views(ViewPoint view, ReportFilter filter, string address, string text) => !view.Point.IsInMemory ? []
        : SavedViews.Of(view.Network, view.Viewer, view.AsOf).Where(one => SearchedText.Holds(one.Name, text)).Take(Most)
            .Select(one => new PaletteEntry("Saved views", one.Name, null, ViewAddress.Of(one, filter, address)));

    private static bool IsCalled(TargetMatch match, string text) => Begin(SearchedText.Searchable(match.Person.Name), text);

    private static bool IsMeant(string name, string text) => Begin(SearchedText.Fold(name), text);

    // Every word that was typed begins a word of the name; signs alone are no word.
    private static bool Begin(string name, string text) =>
        SearchedText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words && words.All(word => (" " + name).Contains(" " + word, StringComparison.Ordinal));
}
