using NetworkGraph.Core.Graph;
using QuikGraph;
using QuikGraph.Algorithms.MaximumFlow;

namespace NetworkGraph.Core.Introductions;

/// <summary>
/// How many paths share no introducer: the maximum flow from the viewer to the target when everyone between them passes on one ask only.
/// Unit: paths, 0 to the number of first introducers. Source: Menger's theorem; docs/model.md, section 11.
/// </summary>
internal static class IndependentIntroducers
{
    private const int From = 0;
    private const int To = 1;

    /// <summary>Most paths among which no introducer occurs twice.</summary>
    public static int Count(IReadOnlyCollection<FoundPath> paths)
    {
        // Whoever can do it alone does so: that uses one introducer where any other path through them uses two.
        var alone = paths.Where(p => p.Ties == 2).Select(p => p.First).ToHashSet();
        var pairs = paths.Where(p => p.Ties == 3 && !alone.Contains(p.First) && !alone.Contains(p.Second)).ToArray();
        return alone.Count + (pairs.Length == 0 ? 0 : Flow(pairs));
    }

    /// <summary>
    /// Number of the introducer who stands on each of several paths: the minimum cut where it is one person. Where two do, the one nearer
    /// to the viewer. Null where nobody does, or there is one path only.
    /// </summary>
    public static int? NeededByAll(IReadOnlyCollection<FoundPath> paths)
    {
        if (paths.Count < 2)
        {
            return null;
        }

        var one = paths.First();
        return paths.All(p => p.First == one.First || p.Second == one.First) ? one.First
            : one.Ties == 3 && paths.All(p => p.First == one.Second || p.Second == one.Second) ? one.Second
            : null;
    }

    private static int Flow(FoundPath[] pairs)
    {
        var place = new Dictionary<int, int>();
        var graph = new AdjacencyGraph<int, Edge<int>>();
        var edges = new HashSet<(int, int)>();
        foreach (var pair in pairs)
        {
            Add(From, Entrance(pair.First));
            Add(Entrance(pair.First) + 1, Entrance(pair.Second));
            Add(Entrance(pair.Second) + 1, To);
        }

        var reversed = new ReversedEdgeAugmentorAlgorithm<int, Edge<int>>(graph, (source, target) => new Edge<int>(source, target));
        reversed.AddReversedEdges();
        var flow = new EdmondsKarpMaximumFlowAlgorithm<int, Edge<int>>(graph, _ => 1, (source, target) => new Edge<int>(source, target), reversed);
        flow.Compute(From, To);
        return (int)Math.Round(flow.MaxFlow);

        // Each person is an entrance and an exit with one tie between them, so that only one path can lead through.
        int Entrance(int person)
        {
            if (!place.TryGetValue(person, out var entrance))
            {
                place[person] = entrance = 2 + (2 * place.Count);
                Add(entrance, entrance + 1);
            }

            return entrance;
        }

        void Add(int source, int target)
        {
            if (edges.Add((source, target)))
            {
                graph.AddVerticesAndEdge(new Edge<int>(source, target));
            }
        }
    }
}
