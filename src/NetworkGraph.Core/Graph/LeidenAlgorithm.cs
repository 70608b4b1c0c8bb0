using QuikGraph.Algorithms;

namespace NetworkGraph.Core.Graph;

/// <summary>
/// Groups that are tied more closely inside than to the rest: the Leiden algorithm (Traag, Waltman, van Eck 2019) on modularity, γ = 1.
/// Every group is connected. The best of ten fixed seeds, so that the same ties always give the same groups; a vertex without ties is
/// a group of its own. Source: docs/model.md, section 7.
/// </summary>
/// <param name="graph">The ties.</param>
/// <param name="resolution">γ, above 0: the larger, the smaller the groups.</param>
/// <param name="seed">One seed instead of the fixed ones.</param>
public sealed class LeidenAlgorithm(WeightedGraph graph, double resolution = 1, int? seed = null) : AlgorithmBase<WeightedGraph>(graph)
{
    /// <summary>Number of fixed seeds tried.</summary>
    public const int Seeds = 10;

    /// <summary>Seeds tried on a graph of at most <see cref="SmallTies"/> ties, where one start in ten finds the best division and a start costs nothing.</summary>
    public const int SeedsOfSmall = 100;

    /// <summary>Ties up to which a graph is small.</summary>
    public const int SmallTies = 1_000;

    /// <summary>Full passes per seed, each from the groups of the one before.</summary>
    public const int Passes = 3;

    /// <summary>The groups, numbered from 0 by falling size, then by first vertex; of nobody before an answer and after an abortion.</summary>
    public Division Division { get; private set; } = Nobody;

    private static Division Nobody { get; } = new([], 0);

    /// <inheritdoc />
    protected override void Initialize() => Division = Nobody;

    /// <inheritdoc />
    protected override void InternalCompute()
    {
        if (seed is { } only)
        {
            Division = Find(VisitedGraph, only);
            return;
        }

        Division? best = null;
        var seeds = VisitedGraph.EdgeCount <= SmallTies ? SeedsOfSmall : Seeds;
        for (var one = 0; one < seeds; one++)
        {
            var division = Find(VisitedGraph, one);
            if (best is null || division.Modularity > best.Modularity + 1e-12)
            {
                best = division;
            }
        }

        Division = best!;
    }

    private Division Find(WeightedGraph ties, int from)
    {
        ThrowIfCancellationRequested();
        var group = Enumerable.Range(0, ties.VertexCount).ToArray();
        if (ties.TotalDegree > 0)
        {
            var random = new SplitMix((ulong)from);
            for (var pass = 0; pass < Passes; pass++)
            {
                Pass(ties, group, resolution / ties.TotalDegree, ref random);
            }

            group = ties.ConnectedParts(group);
        }

        CommunityNumbers.BySize(group);
        return new Division(group, ties.Modularity(group, resolution));
    }

    // θ as a share of the mean weight of a tie, so that the scale of the weights makes no difference (.01 in the paper).
    private const double Randomness = .01;

    private void Pass(WeightedGraph ties, int[] group, double pull, ref SplitMix random)
    {
        var level = new LeidenLevel(ties.Start, ties.Target, ties.Weight, ties.Degree, Services.CancelManager);
        var randomness = Randomness * ties.TotalDegree / ties.Target.Length;
        var inner = group.ToArray();
        var place = Enumerable.Range(0, ties.VertexCount).ToArray();
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
public sealed record Division(int[] Group, double Modularity)
{
    /// <summary>Number of groups.</summary>
    public int Groups => Group.Length == 0 ? 0 : Group.Max() + 1;
}
