using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Companies;

/// <summary>How well a company's name fits what was asked for.</summary>
public enum CompanyCloseness
{
    /// <summary>One key (<see cref="CompanyName.Key"/>): the same name, but for spelling, legal form and "and", or a listed second name.</summary>
    Exact,

    /// <summary>The same name with a place or an office, and nothing else: "Contoso" and "Contoso Deutschland GmbH".</summary>
    Branch,

    /// <summary>
    /// The same firm unless the user knows better: "Contoso Group", a slip of the keyboard, another script; and one key with legal forms that no country knows both.
    /// </summary>
    Likely,

    /// <summary>All words of one are in the other: a part of the firm, or another firm. Never taken for the same.</summary>
    Weak,
}

/// <summary>Whom the viewer knows at a company.</summary>
/// <param name="Asked">The name asked for.</param>
/// <param name="Companies">Companies by that name, closest first; empty when nobody in the data is or was listed there.</param>
/// <param name="Interests">What the viewer's own exports say of it: jobs saved, applications, follows. Newest first.</param>
/// <param name="Note">What the data cannot show, one sentence.</param>
public sealed record CompanyAnswer(
    string Asked, IReadOnlyList<CompanyPeople> Companies, IReadOnlyList<CompanyInterest> Interests, string Note)
{
    /// <summary>The same with the people of a part alone; companies without any of them are left out. The chance stays that of the whole company.</summary>
    public CompanyAnswer Only(Func<Person, bool> isInside)
    {
        ArgumentNullException.ThrowIfNull(isInside);
        return this with
        {
            Companies =
            [
                .. Companies
                    .Select(company => company with { Current = [.. company.Current.Where(one => isInside(one.Person))], Earlier = [.. company.Earlier.Where(one => isInside(one.Person))] })
                    .Where(company => company.Current.Count + company.Earlier.Count > 0),
            ],
        };
    }
}

/// <summary>The people of one company.</summary>
/// <param name="Name">Name as listed most often.</param>
/// <param name="Closeness">How well the name fits.</param>
/// <param name="IsAsked">Whether its spellings, or one of them and the name asked for, carry legal forms that no country knows both: the user is asked whether it is one firm.</param>
/// <param name="Spellings">Its names as they are listed, most often first.</param>
/// <param name="Chance">Chance to reach somebody there; null when nobody is reached.</param>
/// <param name="Current">Listed there by the as-of date's newest list, best chance first.</param>
/// <param name="Earlier">Listed there by an older list, and elsewhere since.</param>
public sealed record CompanyPeople(
    string Name, CompanyCloseness Closeness, bool IsAsked, IReadOnlyList<string> Spellings, CompanyChance? Chance, IReadOnlyList<CompanyPerson> Current, IReadOnlyList<CompanyPerson> Earlier);

/// <summary>Someone at a company, and the way there.</summary>
/// <param name="Person">Who.</param>
/// <param name="Title">Title of the listing, or null.</param>
/// <param name="ListedOn">Date of the newest list that shows them there.</param>
/// <param name="Tie">The viewer's own tie, null when not directly known.</param>
/// <param name="Introducer">Whom to ask first, for someone not directly known; null without a path.</param>
/// <param name="Chance">Chance to reach them by the best way, 0 to 1; null without any way.</param>
public sealed record CompanyPerson(Person Person, string? Title, DateOnly ListedOn, Tie? Tie, Person? Introducer, double? Chance);

/// <summary>What the viewer's exports say of a company that matters to them.</summary>
/// <param name="Kind">A job saved, an application, or a follow.</param>
/// <param name="Company">The name as written there.</param>
/// <param name="Title">Title of the job, or null.</param>
/// <param name="On">The date, or null when the file states none.</param>
public sealed record CompanyInterest(InterestKind Kind, string Company, string? Title, DateOnly? On);

/// <summary>A company in the viewer's reach or interest.</summary>
/// <param name="Name">Name as listed most often.</param>
/// <param name="InList">Connections of the viewer listed there.</param>
/// <param name="InTouch">Of them, those in touch: both wrote, lately or within the rhythm of the two.</param>
/// <param name="Within">People there within three steps, those in the list included.</param>
/// <param name="Chance">Chance to reach somebody there; null when nobody is reached.</param>
/// <param name="Interests">Why it matters to the viewer; empty for most.</param>
public sealed record CompanySummary(
    string Name, int InList, int InTouch, int Within, CompanyChance? Chance, IReadOnlyList<CompanyInterest> Interests);
