namespace NetworkGraph.Core.Companies;

/// <summary>Companies by name, in tiers that are never mixed (<see cref="CompanyMatcher"/>).</summary>
internal static class CompanySearch
{
    // A spelling that more people share is no slip of the keyboard; beside one that so many share it is the likelier one.
    private const int MostOfASlip = 2;
    private const int FewestOfAName = 5;
    private const int LeastWordsOfShorterName = 2;

    /// <summary>
    /// Numbers of the companies that fit, closest first, then by name; empty for a text without letters and digits. A status is searched as well, for names that hold it:
    /// "Stealth" may mean "Stealth Security".
    /// </summary>
    public static IReadOnlyList<(int Company, CompanyMatch Match)> Find(Network network, string text)
    {
        var asked = ComparedName.Asked(text, network.Firms);
        if (asked.Words.Count == 0 || asked.Key.Length == 0)
        {
            return [];
        }

        var listed = Names(network);
        var known = network.Roles.NumberOf(asked.Key) is >= 0 and var number ? network.Roles.Listings(number) : 0;
        var found = new List<(int Company, CompanyMatch Match)>();
        for (var company = 0; company < listed.Length; company++)
        {
            var listings = network.Roles.Listings(company);
            var (fewer, more) = (Math.Min(known, listings), Math.Max(known, listings));
            if (Best(network.Firms, asked, listed[company], fewer <= MostOfASlip && more >= FewestOfAName) is { } match)
            {
                found.Add((company, match.IsSlip && fewer > MostOfASlip ? match with { Closeness = CompanyCloseness.Weak } : match));
            }
        }

        return [.. found.OrderBy(company => company.Match.Closeness).ThenBy(company => network.Roles.CompanyName(company.Company), StringComparer.Ordinal)];
    }

    /// <summary>Whether it is to be asked if the spellings of a company are one firm: legal forms that no country knows both, and no word of the user.</summary>
    public static bool IsAsked(Network network, int company, CompanyMatch match) =>
        Names(network)[company] is var names && !network.Firms.IsSettled(names[0].Key) && (match.IsAsked || Namesakes.Are(names));

    /// <summary>The spellings of each company, by its number.</summary>
    public static ComparedName[][] Names(Network network) => network.Undated.Get(typeof(CompanySearch), () => All(network));

    /// <summary>How the closest of a company's spellings fits, or null; asked about only where every spelling is.</summary>
    public static CompanyMatch? Best(FirmNames firms, ComparedName asked, ComparedName[] spellings, bool isRare)
    {
        CompanyMatch? best = null;
        foreach (var spelling in spellings)
        {
            if (firms.AreApart(asked.Key, spelling.Key))
            {
                return null;
            }

            if (CompanyMatcher.Between(asked, spelling, isRare) is { } match && IsMeant(match, asked, spelling) && (best is null || match.Closeness < best.Value.Closeness))
            {
                best = match.IsAsked && firms.IsSettled(spelling.Key) ? new CompanyMatch(CompanyCloseness.Exact) : match;
            }
        }

        return best;
    }

    // Who asks for more words than a name has means it only where it has several and they come first: "Eve, Contoso" is no "Contoso", "Contoso Health Lab" may be "Contoso Health".
    private static bool IsMeant(CompanyMatch match, ComparedName asked, ComparedName listed) =>
        match.Closeness != CompanyCloseness.Weak || listed.Words.Count >= asked.Words.Count
        || (listed.Words.Count >= LeastWordsOfShorterName && asked.Words.Take(listed.Words.Count).SequenceEqual(listed.Words));

    private static ComparedName[][] All(Network network) =>
        [.. Enumerable.Range(0, network.Roles.Companies).Select(company => network.Roles.Spellings(company).Select(spelling => new ComparedName(spelling, network.Firms.Key(spelling))).ToArray())];
}
