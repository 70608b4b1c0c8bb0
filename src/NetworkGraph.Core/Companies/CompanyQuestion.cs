using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Companies;

/// <summary>Whom do I know at X?</summary>
public static class CompanyQuestion
{
    /// <summary>
    /// Everyone in the data who is or was listed at companies by the name, with the best way to each.
    /// Names are compared in four tiers that are shown apart (<see cref="CompanyCloseness"/>). A person's chance is that of the best path of
    /// at most three steps, the company's 1 − Π(1 − chance) of its best three people; both 0 to 1, null without a way. Nobody is an answer:
    /// the list is empty and the note says what the data cannot show. Source: docs/model.md, sections 4 and 5.
    /// </summary>
    public static CompanyAnswer At(Network network, Member viewer, string name, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(name);
        var asked = name.Trim();
        var found = CompanySearch.Find(network, asked);
        var people = PeopleOf(network, viewer, [.. found.Select(company => company.Company)], asOf);
        var companies = found
            .Select(company => Company(network, viewer, company, people, asOf))
            .Where(company => company.Current.Count + company.Earlier.Count > 0)
            .ToArray();
        var interests = CompanyInterests.Of(network, viewer, asOf).GetValueOrDefault(network.Firms.Key(asked)) ?? [];
        return new CompanyAnswer(asked, companies, interests, Note(network, asked, companies));
    }

    private static CompanyPeople Company(
        Network network, Member viewer, (int Company, CompanyMatch Match) found, ILookup<int, Place> people, DateOnly asOf)
    {
        var chances = CompanyChances.Of(network, viewer, asOf);
        var listed = people[found.Company]
            .Select(place => (place.IsCurrent, Person: Described(network, viewer, place, chances, asOf)))
            .OrderByDescending(one => one.Person.Chance)
            .ThenBy(one => one.Person.Person.Key)
            .ToArray();
        return new CompanyPeople(
            network.Roles.CompanyName(found.Company), found.Match.Closeness, CompanySearch.IsAsked(network, found.Company, found.Match),
            [.. network.Roles.Spellings(found.Company)], chances.At(found.Company),
            [.. listed.Where(one => one.IsCurrent).Select(one => one.Person)],
            [.. listed.Where(one => !one.IsCurrent).Select(one => one.Person)]);
    }

    private static CompanyPerson Described(Network network, Member viewer, Place place, CompanyChances chances, DateOnly asOf)
    {
        var tie = MemberTies.Between(network, viewer, place.Person, asOf);
        var introducer = tie is null && chances.ByPerson.ContainsKey(place.Person.Number)
            ? FirstIntroducer(network, viewer, place.Person, chances.Legs)
            : null;
        double? chance = chances.ByPerson.TryGetValue(place.Person.Number, out var known) ? known : null;
        return new CompanyPerson(place.Person, place.Title, place.ListedOn, tie, introducer, chance);
    }

    private static Person? FirstIntroducer(Network network, Member viewer, Person person, IntroductionLegs legs)
    {
        var paths = new BestPathsAlgorithm(legs.Graph, 1, 0) { Factor = legs.Factor };
        paths.Compute(viewer.Person.Number, person.Number);
        return paths.Paths is [var best] ? network.People[best.First] : null;
    }

    /// <summary>Newest listing of each person at each of the companies, by company; the viewer is left out.</summary>
    private static ILookup<int, Place> PeopleOf(Network network, Member viewer, HashSet<int> companies, DateOnly asOf)
    {
        var places = new List<Place>();
        foreach (var person in companies.Count == 0 ? [] : network.People)
        {
            if (person.Number == viewer.Person.Number)
            {
                continue;
            }

            var current = network.Roles.ListingOf(person.Number, asOf);
            var taken = new HashSet<int>();
            Add(person, current);
            var listings = network.Roles.ListingsOf(person.Number);
            for (var i = listings.Length - 1; i >= 0; i--)
            {
                if (network.Facts.Imports[network.Facts.Listings[listings[i]].Import].SnapshotDate <= asOf)
                {
                    Add(person, listings[i]);
                }
            }

            void Add(Person person, int listing)
            {
                if (listing >= 0 && network.Roles.CompanyAt(listing) is var company && companies.Contains(company) && taken.Add(company))
                {
                    var stated = network.Facts.Listings[listing];
                    places.Add(new Place(company, person, stated.Title, network.Facts.Imports[stated.Import].SnapshotDate, listing == current));
                }
            }
        }

        return places.ToLookup(place => place.Company);
    }

    private static string Note(Network network, string asked, CompanyPeople[] companies)
    {
        var whose = network.Members.Count == 1 ? "your export" : FormattableString.Invariant($"the exports of {network.Members.Count} members");
        if (EmploymentStatus.Is(asked) && companies.All(company => company.Closeness != CompanyCloseness.Exact))
        {
            return $"“{asked}” is what people write in place of a company: nobody works together there.{(companies.Length > 0 ? " Companies whose names are close are shown." : "")}";
        }

        return companies.Length == 0
            ? $"Nobody in {whose} is or was listed at {asked}. That is not in your data, which does not mean that nobody works there."
            : companies.All(company => company.Closeness != CompanyCloseness.Exact)
                ? $"No company is called exactly {asked} in {whose}; names that are close are shown."
                : $"Companies as {whose} list them; an export holds current employers only, so earlier ones are known from older uploads.";
    }

    private sealed record Place(int Company, Person Person, string? Title, DateOnly ListedOn, bool IsCurrent);
}
