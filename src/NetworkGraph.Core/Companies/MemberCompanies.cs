using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Companies;

/// <summary>The companies in a member's reach and interest.</summary>
public static class MemberCompanies
{
    /// <summary>
    /// Every company where the viewer has a connection or reaches somebody within three steps, and every company that the viewer's exports
    /// point at (jobs saved, applications, follows), even where nobody is known. Most connections first, then most people within three
    /// steps, then by name. Units: people, and chance 0 to 1 (null where nobody is reached). Empty without data.
    /// Source of the chance: docs/model.md, section 5.
    /// </summary>
    public static IReadOnlyList<CompanySummary> Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return network.Answers.Get((typeof(MemberCompanies), viewer.Person.Number, asOf), () => All(network, viewer, asOf));
    }

    /// <summary>
    /// The companies where people of a part of the viewer's list are, with that part counted. People within three steps and the chance are of everybody: a filter
    /// takes no way away.
    /// </summary>
    public static IReadOnlyList<CompanySummary> Of(Network network, Member viewer, DateOnly asOf, Func<Person, bool> isInside)
    {
        ArgumentNullException.ThrowIfNull(isInside);
        var all = Of(network, viewer, asOf).ToDictionary(company => company.Name, StringComparer.Ordinal);
        var (inList, inTouch) = Counts(network, viewer, asOf, isInside);
        return Ordered(inList.Select(count => all[network.Roles.CompanyName(count.Key)] with { InList = count.Value, InTouch = inTouch[count.Key] }));
    }

    private static CompanySummary[] All(Network network, Member viewer, DateOnly asOf)
    {
        var chances = CompanyChances.Of(network, viewer, asOf);
        var interests = CompanyInterests.Of(network, viewer, asOf);
        var (inList, inTouch) = Counts(network, viewer, asOf, null);
        var seen = chances.Companies.Union(inList.Keys).Select(company =>
        {
            var name = network.Roles.CompanyName(company);
            interests.Remove(network.Firms.Key(name), out var why);
            return new CompanySummary(
                name, inList.GetValueOrDefault(company), inTouch.GetValueOrDefault(company), chances.PeopleAt(company), chances.At(company), why ?? []);
        }).ToList();
        var unknown = interests.Values.Select(why => new CompanySummary(why[0].Company, 0, 0, 0, null, why));
        return Ordered(seen.Concat(unknown));
    }

    private static CompanySummary[] Ordered(IEnumerable<CompanySummary> companies) =>
    [
        .. companies
            .OrderByDescending(company => company.InList)
            .ThenByDescending(company => company.Within)
            .ThenBy(company => company.Name, StringComparer.Ordinal),
    ];

    private static (Dictionary<int, int> InList, Dictionary<int, int> InTouch) Counts(Network network, Member viewer, DateOnly asOf, Func<Person, bool>? isInside)
    {
        var table = TieTable.Of(network, viewer, asOf);
        var (inList, inTouch) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        for (var row = 0; row < table.Count; row++)
        {
            if (table.Connected[row] && (isInside is null || isInside(network.People[table.Person[row]])) && network.Roles.CompanyOf(table.Person[row], asOf) is >= 0 and var company)
            {
                inList[company] = inList.GetValueOrDefault(company) + 1;
                inTouch[company] = inTouch.GetValueOrDefault(company) + (table.IsInTouch(row) ? 1 : 0);
            }
        }

        return (inList, inTouch);
    }
}
