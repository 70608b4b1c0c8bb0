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

    private static CompanySummary[] All(Network network, Member viewer, DateOnly asOf)
    {
        var chances = CompanyChances.Of(network, viewer, asOf);
        var interests = CompanyInterests.Of(network, viewer, asOf);
        var (inList, inTouch) = Counts(network, viewer, asOf);
        var seen = chances.Companies.Union(inList.Keys).Select(company =>
        {
            var name = network.Roles.CompanyName(company);
            interests.Remove(network.Firms.Key(name), out var why);
            return new CompanySummary(
                name, inList.GetValueOrDefault(company), inTouch.GetValueOrDefault(company), chances.PeopleAt(company), chances.At(company), why ?? []);
        }).ToList();
        var unknown = interests.Values.Select(why => new CompanySummary(why[0].Company, 0, 0, 0, null, why));
        return
        [
            .. seen.Concat(unknown)
                .OrderByDescending(company => company.InList)
                .ThenByDescending(company => company.Within)
                .ThenBy(company => company.Name, StringComparer.Ordinal),
        ];
    }

    private static (Dictionary<int, int> InList, Dictionary<int, int> InTouch) Counts(Network network, Member viewer, DateOnly asOf)
    {
        var table = TieTable.Of(network, viewer, asOf);
        var (inList, inTouch) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        for (var row = 0; row < table.Count; row++)
        {
            if (table.Connected[row] && network.Roles.CompanyOf(table.Person[row], asOf) is >= 0 and var company)
            {
                inList[company] = inList.GetValueOrDefault(company) + 1;
                inTouch[company] = inTouch.GetValueOrDefault(company) + (table.IsInTouch(row) ? 1 : 0);
            }
        }

        return (inList, inTouch);
    }
}
