namespace NetworkGraph.Core.Groups;

/// <summary>
/// Groups that are tied more closely inside than to the rest: the Leiden algorithm (Traag, Waltman, van Eck 2019) on modularity, γ = 1.
/// Every group is connected. The best of ten fixed seeds, so that the same ties always give the same groups; a vertex without ties is
/// a group of its own. Source: docs/model.md, section 7.
/// </summary>
internal static class Leiden
{
    /// <summary>Number of fixed seeds tried.</summary>
    public const int Seeds = 10;

    /// <summary>Seeds tried on a graph of at most <see cref="SmallTies"/> ties, where one start in ten finds the best division and a start costs nothing.</summary>
    public const int SeedsOfSmall = 100;

    /// <summary>Ties up to which a graph is small.</summary>
    public const int SmallTies = 1_000;

    /// <summary>Full passes per seed, each from the groups of the one before.</summary>
    public const int Passes = 3;

    /// <summary>Group of each vertex, numbered from 0 by falling size (then by first vertex), and the modularity.</summary>
    public static Division Find(WeightedGraph graph, double resolution = 1)
    {
        Division? best = null;
        var seeds = graph.Target.Length <= 2 * SmallTies ? SeedsOfSmall : Seeds;
        for (var seed = 0; seed < seeds; seed++)
        {
            var division = Find(graph, seed, resolution);
            if (best is null || division.Modularity > best.Modularity + 1e-12)
            {
                best = division;
            }
        }

        return best!;
    }

    /// <summary>The groups of one seed.</summary>
    public static Division Find(WeightedGraph graph, int seed, double resolution = 1)
    {
        var group = Enumerable.Range(0, graph.Count).ToArray();
        if (graph.TotalDegree > 0)
        {
            var random = new SplitMix((ulong)seed);
            for (var pass = 0; pass < Passes; pass++)
            {
                Pass(graph, group, resolution / graph.TotalDegree, ref random);
            }

            group = ConnectedGroups.Split(graph, group);
        }

        GroupNumbers.BySize(group);
        return new Division(group, Modularity.Of(graph, group, resolution));
    }

    // θ as a share of the mean weight of a tie, so that the scale of the weights makes no difference (.01 in the paper).
    private const double Randomness = .01;

    private static void Pass(WeightedGraph graph, int[] group, double pull, ref SplitMix random)
    {
        var level = LeidenLevel.Of(graph);
        var randomness = Randomness * graph.TotalDegree / graph.Target.Length;
        var inner = group.ToArray();
        var place = Enumerable.Range(0, graph.Count).ToArray();
        while (true)
        {
            var groups = level.Move(inner, pull, ref random);
            if (groups == level.Count)
            {
                break;
            }

            var part = level.Refine(inner, pull, randomness, ref random, out var parts);
            if (parts == level.Count)
            {
                (part, parts) = (inner.ToArray(), groups);
            }

            var next = new int[parts];
            for (var v = 0; v < level.Count; v++)
            {
                next[part[v]] = inner[v];
            }

            for (var v = 0; v < place.Length; v++)
            {
                place[v] = part[place[v]];
            }

            level = level.Merged(part, parts);
            inner = next;
        }

        for (var v = 0; v < group.Length; v++)
        {
            group[v] = inner[place[v]];
        }
    }
}

/// <summary>A division of vertices into groups.</summary>
/// <param name="Group">Group of each vertex.</param>
/// <param name="Modularity">Q, −.5 to 1.</param>
internal sealed record Division(int[] Group, double Modularity)
{
    /// <summary>Number of groups.</summary>
    public int Groups => Group.Length == 0 ? 0 : Group.Max() + 1;
}
