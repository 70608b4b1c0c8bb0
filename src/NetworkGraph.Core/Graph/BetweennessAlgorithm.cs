using QuikGraph.Algorithms;

namespace NetworkGraph.Core.Graph;

/// <summary>
/// How often someone lies on the shortest ways between two others (Freeman 1977; Brandes 2001): share of all pairs, 0 to 1, weights
/// ignored. Exact up to 2,000 vertices; above that from 256 random starting points with a fixed seed, scaled by n / 256, which may
/// slightly exceed 1. Fewer than three vertices: 0. Source: docs/model.md, section 6.
/// </summary>
public sealed class BetweennessAlgorithm(WeightedGraph graph) : AlgorithmBase<WeightedGraph>(graph)
{
    /// <summary>Up to so many vertices every one is a starting point.</summary>
    public const int ExactUpTo = 2_000;

    /// <summary>Starting points above that.</summary>
    public const int Pivots = 256;

    private const ulong Seed = 1977;

    /// <summary>Normalised betweenness of every vertex; empty before an answer and after an abortion.</summary>
    public IReadOnlyList<double> Shares { get; private set; } = [];

    /// <inheritdoc />
    protected override void Initialize() => Shares = [];

    /// <inheritdoc />
    protected override void InternalCompute()
    {
        var n = VisitedGraph.VertexCount;
        var result = new double[n];
        var starts = n < 3 ? [] : Enumerable.Range(0, n).ToArray();
        if (n > ExactUpTo)
        {
            new SplitMix(Seed).Shuffle(starts);
            starts = starts[..Pivots];
        }

        var (order, distance) = (new int[n], new int[n]);
        var (paths, dependency) = (new double[n], new double[n]);
        foreach (var start in starts)
        {
            ThrowIfCancellationRequested();
            From(VisitedGraph, start, order, distance, paths, dependency, result);
        }

        // Each pair was met from both ends.
        var scale = starts.Length == 0 ? 0 : (double)n / starts.Length / ((n - 1.0) * (n - 2.0));
        for (var v = 0; v < n; v++)
        {
            result[v] *= scale;
        }

        Shares = result;
    }

    private static void From(
        WeightedGraph ties, int start, int[] order, int[] distance, double[] paths, double[] dependency, double[] result)
    {
        Array.Fill(distance, -1);
        var (head, tail) = (0, 1);
        order[0] = start;
        distance[start] = 0;
        paths[start] = 1;
        while (head < tail)
        {
            var v = order[head++];
            foreach (var n in ties.Neighbours(v))
            {
                if (distance[n] < 0)
                {
                    distance[n] = distance[v] + 1;
                    paths[n] = 0;
                    order[tail++] = n;
                }

                if (distance[n] == distance[v] + 1)
                {
                    paths[n] += paths[v];
                }
            }
        }

        for (var i = tail - 1; i >= 0; i--)
        {
            var v = order[i];
            var sum = 0.0;
            foreach (var n in ties.Neighbours(v))
            {
                if (distance[n] == distance[v] + 1)
                {
                    sum += paths[v] / paths[n] * (1 + dependency[n]);
                }
            }

            dependency[v] = sum;
            if (v != start)
            {
                result[v] += sum;
            }
        }
    }
}
