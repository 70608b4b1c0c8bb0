using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Communities;

/// <summary>What a circle is called, who is in it, and by whom the viewer is still in touch with it.</summary>
internal static class CommunityPortrait
{
    // A company names a circle only where it is more than a coincidence there.
    private const int LeastColleagues = 2;
    private const double LeastShare = .2;

    /// <summary>The circle of the contacts at some places of the graph.</summary>
    public static Community Of(Network network, Member viewer, ContactTies ties, int number, int[] places, DateOnly asOf)
    {
        var table = TieTable.Of(network, viewer, asOf);
        var rows = places.Select(place => ties.Contacts[place]).OrderByDescending(row => table.Strength[row]).ThenBy(row => table.Person[row]).ToArray();
        var inTouch = rows.Where(table.IsInTouch).ToArray();
        var alive = rows.Where(row => table.IsInTouch(row) || LosingTouch.Includes(table, row, table.Status[row])).ToArray();
        var last = alive is [var only] && !table.IsInTouch(only) ? only : -1;
        var people = Array.ConvertAll(rows, row => network.People[table.Person[row]]);
        return new Community(
            number, Label(network, ties, places, asOf) ?? $"Around {people[0].Name}", people, inTouch.Length,
            last >= 0 ? MemberTies.Between(network, viewer, network.People[table.Person[last]], asOf) : null);
    }

    // Lift = share of the company in the circle / share of the company among all contacts; among equal lifts the larger company.
    private static string? Label(Network network, ContactTies ties, int[] places, DateOnly asOf)
    {
        var all = new Dictionary<int, int>();
        foreach (var person in ties.People)
        {
            var company = network.Roles.CompanyOf(person, asOf);
            all[company] = all.GetValueOrDefault(company) + 1;
        }

        var best = places.Select(place => network.Roles.CompanyOf(ties.People[place], asOf))
            .Where(company => company >= 0)
            .GroupBy(company => company)
            .Where(company => company.Count() >= LeastColleagues && company.Count() >= LeastShare * places.Length)
            .OrderByDescending(company => (double)company.Count() / all[company.Key])
            .ThenByDescending(company => company.Count())
            .ThenBy(company => network.Roles.CompanyName(company.Key), StringComparer.Ordinal)
            .FirstOrDefault();
        return best is null ? null : network.Roles.CompanyName(best.Key);
    }
}
