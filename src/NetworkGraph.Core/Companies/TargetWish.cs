using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Companies;

/// <summary>What was understood of a target in words: a person by name, or anyone at a company, perhaps with a title.</summary>
/// <param name="Text">What was asked.</param>
/// <param name="Name">Name of a person at the company, or null.</param>
/// <param name="Title">Title of whoever it may be, or null.</param>
/// <param name="Companies">
/// Companies as listed: the one that was asked for, or all whose names are equally close to the text; empty where none was understood: then people match by
/// name, company and title together.
/// </param>
/// <param name="Where">The text that was understood as their name, or null.</param>
/// <param name="People">Who fits: at a company those listed there on the date, the best known first; else as <see cref="TargetSearch"/> ranks them.</param>
public sealed record TargetWish(string Text, string? Name, string? Title, IReadOnlyList<string> Companies, string? Where, IReadOnlyList<TargetMatch> People)
{
    /// <summary>How well the names of the companies fit the text; null where none was understood.</summary>
    public CompanyCloseness? Closeness { get; init; }

    /// <summary>The company in words; several that are called alike are not told as one. Null where none was understood.</summary>
    public string? Company => Companies switch
    {
        [] => null,
        [var one] => one,
        _ => FormattableString.Invariant($"one of {Companies.Count} companies called like “{Where}”"),
    };

    /// <summary>Whether anyone at the company will do.</summary>
    public bool IsAnyone => Company is not null && Name is null;

    /// <summary>What was understood, part by part, each with the text that is left without it; empty without a company.</summary>
    public IReadOnlyList<(string Part, string Value, string Without)> Parts => Company is null ? [] :
    [
        .. Name is null ? [] : new[] { ("Name", Name, "at " + Where) },
        .. Title is null ? [] : new[] { ("Title", Title, "at " + Where) },
        ("At", Company, Name ?? Title ?? ""),
    ];

    /// <summary>The same in one line, or null.</summary>
    public string? InWords => Company is null ? null
        : $"{Name ?? (Title is null ? "anyone" : $"anyone with \"{Title}\" in the title")} at {Company}";
}

/// <summary>
/// Whom does the user mean? "Ada Quill, Fabrikam", "CTO at Contoso", "bei Contoso", "Contoso Health Inc.": a comma or a word for "at" stands
/// before a company only where a company of that name is in the data, so that no name and no title is torn apart. Companies are found as
/// <see cref="CompanyQuestion"/> finds them. Where names are close only, a text that finds people as it stands is left as it stands: "Director, Sales"
/// is a title. Without letters nobody fits. A convention of this program.
/// </summary>
public static class TargetWishes
{
    // A text of many commas is no target, and each part is looked for among all companies.
    private const int MostParts = 4;

    /// <summary>Words that stand between a name or title and a company; a comma does, too, where lines are no titles.</summary>
    internal static readonly IReadOnlyList<string> At = [" at ", " @ ", " bei ", " chez ", " en ", " presso "];
    private static readonly string[] Anyones = ["", "anyone", "anybody", "someone", "somebody", "jemand", "quelqu un", "alguien", "qualcuno"];

    /// <summary>What was understood of a text.</summary>
    public static TargetWish Of(Network network, Member viewer, string text, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(text);
        var asked = text.Trim();
        var parted = Parted(asked).Select(parts => Wanted(network, viewer, asked, parts.Who, parts.Where, asOf)).FirstOrDefault(wish => wish is not null);
        if (parted is not null)
        {
            return parted;
        }

        var found = TargetSearch.Find(network, viewer, asked, int.MaxValue, asOf);
        var words = SearchWords.Of(asked);
        var isName = found.Count > 0 && SearchedText.Of(found[0].Person, found[0].Role).Rank(words) is 0 or 1;
        return !isName && Companies(network, asked, found.Count == 0 ? CompanyCloseness.Weak : CompanyCloseness.Likely) is var (companies, closeness)
            && PeopleAt(network, viewer, companies, asOf) is { Count: > 0 } people
            ? new TargetWish(asked, null, null, Names(network, companies), asked, people) { Closeness = closeness }
            : new TargetWish(asked, null, null, [], null, found);
    }

    private static TargetWish? Wanted(Network network, Member viewer, string asked, string who, string where, DateOnly asOf)
    {
        if (Companies(network, where, CompanyCloseness.Weak) is not var (companies, closeness) || PeopleAt(network, viewer, companies, asOf) is not { Count: > 0 } people)
        {
            return null;
        }

        var names = Names(network, companies);
        var words = SearchWords.Of(who);
        if (IsAnyone(words))
        {
            return new TargetWish(asked, null, null, names, where, people) { Closeness = closeness };
        }

        TargetMatch[] named = [.. people.Where(one => SearchedText.Of(one.Person, one.Role).Rank(words) is 0 or 1)];
        if (named.Length > 0)
        {
            return new TargetWish(asked, who, null, names, where, named) { Closeness = closeness };
        }

        // A name of somebody elsewhere is no title: the search for all words may still find them.
        var isName = TargetSearch.Find(network, viewer, who, 1, asOf) is [var elsewhere] && SearchedText.Of(elsewhere.Person, elsewhere.Role).Rank(words) is 0 or 1;
        TargetMatch[] titled = [.. people.Where(one => TitleFit.Holds(one.Role.Title, words))];
        var isElsewhere = titled.Length == 0 && companies.Any(company => network.Firms.Key(network.Roles.CompanyName(company)) != network.Firms.Key(where))
            && TargetSearch.Find(network, viewer, asked, 1, asOf).Count > 0;
        return isName || isElsewhere ? null : new TargetWish(asked, null, who, names, where, titled) { Closeness = closeness };
    }

    /// <summary>Whether words name nobody: whoever it may be will do.</summary>
    internal static bool IsAnyone(SearchWords words) => Anyones.Contains(words.Text);

    private static string[] Names(Network network, int[] companies) => [.. companies.Select(network.Roles.CompanyName)];

    private static IEnumerable<(string Who, string Where)> Parted(string text)
    {
        var padded = " " + text;
        return At.Prepend(",").SelectMany(word => Places(padded, word).Select(place => (Place: place, Who: padded[..place].Trim(), Where: padded[(place + word.Length)..].Trim())))
            .Where(parts => parts.Where.Length > 0)
            .OrderBy(parts => parts.Place)
            .Take(MostParts)
            .Select(parts => (parts.Who, parts.Where));
    }

    private static IEnumerable<int> Places(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            yield return at;
        }
    }

    // The closest tier alone: whoever types a company in full does not mean those whose names hold one of its words.
    private static (int[] Companies, CompanyCloseness Closeness)? Companies(Network network, string text, CompanyCloseness farthest)
    {
        var found = CompanySearch.Find(network, text);
        return found is [var (_, closest), ..] && closest.Closeness <= farthest
            ? ([.. found.Where(company => company.Match.Closeness == closest.Closeness).Select(company => company.Company)], closest.Closeness)
            : null;
    }

    private static IReadOnlyList<TargetMatch> PeopleAt(Network network, Member viewer, int[] companies, DateOnly asOf)
    {
        var chances = CompanyChances.Of(network, viewer, asOf).ByPerson;
        return
        [
            .. network.People
                .Where(person => person.Number != viewer.Person.Number && companies.Contains(network.Roles.CompanyOf(person.Number, asOf)))
                .Select(person => new TargetMatch(person, network.RoleOf(person, asOf), Ties.MemberTies.Between(network, viewer, person, asOf)))
                .OrderByDescending(match => match.Tie?.Strength ?? -1)
                .ThenByDescending(match => chances.GetValueOrDefault(match.Person.Number))
                .ThenBy(match => match.Person.Key),
        ];
    }
}
