using NetworkGraph.Core.Communities;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Maps;

/// <summary>Which ties between circles another member's export shows; the others are inferred from what people share.</summary>
internal static class SeenLinks
{
    /// <summary>Pairs of places of circles, both ways round, with a tie that is seen: of at least the strength from which on a circle is made of it.</summary>
    public static HashSet<(int First, int Second)> Of(Network network, Member viewer, Community[] groups, DateOnly asOf)
    {
        var circle = new Dictionary<int, int>();
        foreach (var (place, group) in groups.Index())
        {
            foreach (var person in group.People)
            {
                circle[person.Number] = place;
            }
        }

        var seen = new HashSet<(int First, int Second)>();
        foreach (var member in network.Members.Where(member => member.Person != viewer.Person && circle.ContainsKey(member.Person.Number)))
        {
            var (table, own) = (TieTable.Of(network, member, asOf), circle[member.Person.Number]);
            for (var row = 0; row < table.Count; row++)
            {
                if ((table.Strength[row] + table.Reverse[row]) / 2 >= ContactTies.LeastStrength && circle.TryGetValue(table.Person[row], out var other) && other != own)
                {
                    seen.Add((own, other));
                    seen.Add((other, own));
                }
            }
        }

        return seen;
    }
}
