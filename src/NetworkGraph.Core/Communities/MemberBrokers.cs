using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Communities;

/// <summary>
/// How pooled members stand between others. Computed on the members and the contacts whom at least two of them share, because only
/// there are the ties among contacts observed; a single export is a star, on which the measures say nothing.
/// Source: docs/model.md, section 6.
/// </summary>
internal static class MemberBrokers
{
    /// <summary>The members, lowest constraint first; empty for fewer than two.</summary>
    public static IReadOnlyList<MemberBrokerage> Of(Network network, DateOnly asOf)
    {
        if (network.Members.Count < 2)
        {
            return [];
        }

        var ties = new Dictionary<(int Low, int High), float>();
        foreach (var member in network.Members)
        {
            var table = TieTable.Of(network, member, asOf);
            for (var row = 0; row < table.Count; row++)
            {
                var (a, b) = (member.Person.Number, table.Person[row]);
                var mean = (table.Strength[row] + table.Reverse[row]) / 2;
                if (mean >= ContactTies.LeastStrength && (table.Connected[row] || table.LastDay[row] != MemberHistory.NoDay))
                {
                    ties.TryAdd((Math.Min(a, b), Math.Max(a, b)), mean);
                }
            }
        }

        return Measure(network, Shared(network, ties));
    }

    private static KeyValuePair<(int Low, int High), float>[] Shared(Network network, Dictionary<(int Low, int High), float> ties)
    {
        var knownBy = new Dictionary<int, int>();
        foreach (var ((low, high), _) in ties)
        {
            knownBy[low] = knownBy.GetValueOrDefault(low) + 1;
            knownBy[high] = knownBy.GetValueOrDefault(high) + 1;
        }

        return [.. ties.Where(t => Belongs(t.Key.Low) && Belongs(t.Key.High)).OrderBy(t => t.Key)];

        bool Belongs(int person) => network.MemberIndex(person) >= 0 || knownBy[person] >= 2;
    }

    private static MemberBrokerage[] Measure(Network network, KeyValuePair<(int Low, int High), float>[] ties)
    {
        var place = new Dictionary<int, int>();
        foreach (var member in network.Members)
        {
            place.TryAdd(member.Person.Number, place.Count);
        }

        foreach (var ((low, high), _) in ties)
        {
            place.TryAdd(low, place.Count);
            place.TryAdd(high, place.Count);
        }

        var graph = WeightedGraph.Build(
            place.Count, Array.ConvertAll(ties, t => place[t.Key.Low]), Array.ConvertAll(ties, t => place[t.Key.High]), Array.ConvertAll(ties, t => t.Value));
        var between = new BetweennessAlgorithm(graph);
        between.Compute();
        return
        [
            .. network.Members
                .Select((member, v) =>
                {
                    var (contacts, size) = (graph.Neighbours(v).Length, StructuralHoles.EffectiveSize(graph, v));
                    return new MemberBrokerage(member.Person, contacts, StructuralHoles.Constraint(graph, v), size, size / contacts, between.Shares[v]);
                })
                .OrderBy(broker => broker.Constraint ?? double.PositiveInfinity)
                .ThenBy(broker => broker.Member.Key),
        ];
    }
}
