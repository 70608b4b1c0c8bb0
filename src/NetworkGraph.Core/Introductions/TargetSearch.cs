using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Introductions;

/// <summary>A person found by name, company or title.</summary>
/// <param name="Person">Who.</param>
/// <param name="Role">Company and title on the as-of date.</param>
/// <param name="Tie">The viewer's tie, null when not directly known.</param>
public sealed record TargetMatch(Person Person, Role Role, Tie? Tie);

/// <summary>Search for a target by name, company or title.</summary>
public static class TargetSearch
{
    /// <summary>
    /// At most <paramref name="limit"/> matches: names that start with the text first, then names whose words start with all words of it,
    /// then companies, then name, company and title together; nobody twice, the viewer never. Case, accents, letter styles and blanks inside
    /// Chinese, Japanese and Korean names make no difference; names of other alphabets are found in Latin letters too. Within a rank the
    /// stronger tie comes first, then the key. Empty for a text without letters and digits.
    /// "Name, Company" finds people of that name at that company or with that title; where nobody fits, the comma is read as a space.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public static IReadOnlyList<TargetMatch> Find(Network network, Member viewer, string text, int limit, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var wanted = SearchWords.Of(text);
        if (wanted.Words.Count == 0)
        {
            return [];
        }

        if (SearchWords.Apart(text) is var (name, role) && Ranked(network, viewer, limit, asOf, person => person.Rank(name, role)) is { Count: > 0 } narrowed)
        {
            return narrowed;
        }

        return Ranked(network, viewer, limit, asOf, person => person.Rank(wanted));
    }

    private static IReadOnlyList<TargetMatch> Ranked(Network network, Member viewer, int limit, DateOnly asOf, Func<SearchedText, int?> rank)
    {
        var searched = network.Answers.Get((typeof(TargetSearch), asOf), () => All(network, asOf));
        var ties = TieTable.Of(network, viewer, asOf);
        return
        [
            .. network.People
                .Where(person => person.Number != viewer.Person.Number)
                .Select(person => (Person: person, Rank: rank(searched[person.Number])))
                .Where(match => match.Rank is not null)
                .OrderBy(match => match.Rank)
                .ThenByDescending(match => ties.RowOf(match.Person.Number) is >= 0 and var row ? ties.Strength[row] : -1)
                .ThenBy(match => match.Person.Key)
                .Take(limit)
                .Select(match => new TargetMatch(match.Person, network.RoleOf(match.Person, asOf), MemberTies.Between(network, viewer, match.Person, asOf))),
        ];
    }

    private static SearchedText[] All(Network network, DateOnly asOf)
    {
        var folded = new Dictionary<string, string>(StringComparer.Ordinal);
        return [.. network.People.Select(person =>
        {
            var role = network.RoleOf(person, asOf);
            return new SearchedText(SearchedText.Searchable(person.Name), Once(role.Company), Once(role.Title));
        })];

        string Once(string? text) => text is null ? "" : folded.TryGetValue(text, out var known) ? known : folded[text] = SearchedText.Searchable(text);
    }
}
