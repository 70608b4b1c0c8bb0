namespace NetworkGraph.Core.Companies;

/// <summary>Companies by name, in three tiers that are never mixed. Whole words only: "Ark" does not find "Marketing".</summary>
internal static class CompanySearch
{
    // One common word in front, as in "Global Freight" for "Global", would make most names alike.
    private const int LeastWordsOfShorterName = 2;

    /// <summary>Numbers of the companies that fit, closest first, then by name; empty for a text without letters and digits. A status is searched as well: "Stealth" may mean "Stealth Security".</summary>
    public static IReadOnlyList<(int Company, CompanyCloseness Closeness)> Find(Network network, string text)
    {
        var asked = Words(CompanyName.WithoutLegalForms(CompanyName.Words(text)));
        if (asked.Length == 0)
        {
            return [];
        }

        return
        [
            .. network.Roles.CompanyKeys
                .Select(company => (company.Value, Closeness: Of(asked, Words(company.Key))))
                .Where(company => company.Closeness is not null)
                .Select(company => (company.Value, company.Closeness!.Value))
                .OrderBy(company => company.Item2)
                .ThenBy(company => network.Roles.CompanyName(company.Item1), StringComparer.Ordinal),
        ];
    }

    private static CompanyCloseness? Of(string[] asked, string[] name) =>
        asked.AsSpan().SequenceEqual(name) ? CompanyCloseness.Exact
        : Begins(name, asked) || (name.Length >= LeastWordsOfShorterName && Begins(asked, name)) ? CompanyCloseness.Strong
        : Array.TrueForAll(asked, word => name.Contains(word)) ? CompanyCloseness.Weak
        : null;

    private static bool Begins(string[] longer, string[] shorter) =>
        longer.Length > shorter.Length && longer.AsSpan(0, shorter.Length).SequenceEqual(shorter);

    private static string[] Words(string key) => key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
