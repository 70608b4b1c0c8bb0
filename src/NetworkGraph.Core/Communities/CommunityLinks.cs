using NetworkGraph.Core.Graph;

namespace NetworkGraph.Core.Communities;

/// <summary>Counts the contacts between circles.</summary>
internal static class CommunityLinks
{
    /// <summary>Every pair of circles with a tie between their contacts, the most contacts first, then in order of the circles.</summary>
    /// <param name="graph">Ties among the contacts.</param>
    /// <param name="contacts">How many vertices are contacts; those after them stand for large circles.</param>
    /// <param name="group">Number of the circle of each contact.</param>
    /// <param name="groups">The circles, largest first; contacts of no circle are left out.</param>
    public static CommunityLink[] Between(WeightedGraph graph, int contacts, int[] group, Community[] groups)
    {
        var order = groups.Select((circle, place) => (circle.Number, place)).ToDictionary(circle => circle.Number, circle => circle.place);
        var people = new Dictionary<(int First, int Second), int>();
        for (var contact = 0; contact < contacts; contact++)
        {
            if (!order.TryGetValue(group[contact], out var own))
            {
                continue;
            }

            foreach (var other in Others(graph, group, contact))
            {
                if (order.TryGetValue(other, out var place))
                {
                    var pair = own < place ? (group[contact], other) : (other, group[contact]);
                    people[pair] = people.GetValueOrDefault(pair) + 1;
                }
            }
        }

        return
        [
            .. people
                .OrderByDescending(link => link.Value).ThenBy(link => order[link.Key.First]).ThenBy(link => order[link.Key.Second])
                .Select(link => new CommunityLink(link.Key.First, link.Key.Second, link.Value)),
        ];
    }

    private static HashSet<int> Others(WeightedGraph graph, int[] group, int contact)
    {
        var others = new HashSet<int>();
        foreach (var neighbour in graph.Neighbours(contact))
        {
            if (group[neighbour] != group[contact])
            {
                others.Add(group[neighbour]);
            }
        }

        return others;
    }
}
