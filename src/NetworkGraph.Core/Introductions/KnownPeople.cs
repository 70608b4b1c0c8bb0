namespace NetworkGraph.Core.Introductions;

/// <summary>A person as a question finds them.</summary>
/// <param name="Person">Who.</param>
/// <param name="Role">Company and title on the date.</param>
/// <param name="EmployerKey">Key of the listed company, or null.</param>
/// <param name="Employers">Every company that a list names by the date, by its key, with the date of that list; oldest first.</param>
/// <param name="TargetCompany">Key of the company that makes others hints to this person, or null.</param>
/// <param name="Load">What the user's asks leave of them as an introducer, 0 to 1; 1 where they were not asked.</param>
/// <param name="Searched">Name, company and title as a search compares them.</param>
public sealed record KnownPerson(
    Person Person, Role Role, string? EmployerKey, IReadOnlyList<(string Key, DateOnly On)> Employers, string? TargetCompany, double Load, SearchedText Searched);

/// <summary>Everyone, for stores that others ask directly.</summary>
public static class KnownPeople
{
    /// <summary>Each of some people as of a date, in the order given.</summary>
    public static IEnumerable<KnownPerson> Of(Network network, IEnumerable<Person> people, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        var asks = AskHistory.WeighingOf(network, asOf);
        return people.Select(person =>
        {
            var (role, number) = (network.RoleOf(person, asOf), person.Number);
            var employer = network.Roles.CompanyOf(number, asOf);
            return new KnownPerson(
                person, role, employer < 0 ? null : network.Firms.Key(network.Roles.CompanyName(employer)), Employers(network, number, asOf),
                role.Company is { } company ? CompanyKey(network, company) : null,
                IntroducerFactor.Load(asks.GetValueOrDefault(number)), SearchedText.Of(person, role));
        });
    }

    /// <summary>How often a member's lists name each company, by the name as written, with its key; names that are no company's are left out.</summary>
    public static IEnumerable<(string Name, string Key, int Listings)> CompaniesListedBy(Network network, Member member)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(member);
        return network.Facts.Listings
            .Where(listing => !string.IsNullOrWhiteSpace(listing.Company) && network.PersonOf(network.Facts.Connections[listing.Connection].Member) == member.Person.Number)
            .GroupBy(listing => listing.Company!, StringComparer.Ordinal)
            .Select(named => (named.Key, Firm: network.Firms.Key(named.Key), named.Count()))
            .Where(named => named.Firm.Length > 0);
    }

    /// <summary>Key of the company that a name names, or null where it names none.</summary>
    public static string? CompanyKey(Network network, string name)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.Firms.Key(name) is { Length: > 0 } key ? key : null;
    }

    private static List<(string Key, DateOnly On)> Employers(Network network, int person, DateOnly asOf)
    {
        var listings = network.Roles.ListingsOf(person);
        var employers = new List<(string, DateOnly)>(listings.Length);
        foreach (var place in listings)
        {
            var listing = network.Facts.Listings[place];
            var on = network.Facts.Imports[listing.Import].SnapshotDate;
            if (on <= asOf && listing.Company is { } name && network.Firms.Key(name) is { Length: > 0 } key)
            {
                employers.Add((key, on));
            }
        }

        return employers;
    }
}
