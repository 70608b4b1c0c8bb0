namespace NetworkGraph.Core.Graph;

/// <summary>
/// Undirected weighted ties in compressed rows; each stands in the rows of both its ends. No tie to oneself, at most one per pair,
/// weights above zero. Immutable.
/// </summary>
public sealed partial class WeightedGraph
{
    private WeightedGraph(int[] start, int[] target, float[] weight)
    {
        (Start, Target, Weight) = (start, target, weight);
        Degree = new double[start.Length - 1];
        for (var v = 0; v < Degree.Length; v++)
        {
            for (var i = start[v]; i < start[v + 1]; i++)
            {
                Degree[v] += weight[i];
            }

            TotalDegree += Degree[v];
        }
    }

    /// <summary>Row of vertex v: places Start[v] to Start[v + 1].</summary>
    internal int[] Start { get; }

    /// <summary>The other end of each tie, one row after the other.</summary>
    internal int[] Target { get; }

    /// <summary>Weight of each tie.</summary>
    internal float[] Weight { get; }

    /// <summary>Sum of the weights in each row (k in the formula of modularity).</summary>
    internal double[] Degree { get; }

    /// <summary>Sum of all rows (2m in the formula of modularity).</summary>
    public double TotalDegree { get; }

    /// <summary>Builds the rows in linear time from ties stated once each.</summary>
    /// <exception cref="ArgumentException">The columns differ in length, a vertex is out of range, a tie leads from a vertex to itself, or a weight is not above zero.</exception>
    public static WeightedGraph Build(int vertices, ReadOnlySpan<int> a, ReadOnlySpan<int> b, ReadOnlySpan<float> weight)
    {
        if (a.Length != b.Length || a.Length != weight.Length)
        {
            throw new ArgumentException("All columns of the ties must have the same length.", nameof(b));
        }

        var start = new int[vertices + 1];
        for (var i = 0; i < a.Length; i++)
        {
            if ((uint)a[i] >= (uint)vertices || (uint)b[i] >= (uint)vertices || a[i] == b[i] || !(weight[i] > 0))
            {
                throw new ArgumentException($"Tie {i} between {a[i]} and {b[i]} with weight {weight[i]}: two different vertices and a weight above zero are needed.", nameof(a));
            }

            start[a[i] + 1]++;
            start[b[i] + 1]++;
        }

        for (var v = 0; v < vertices; v++)
        {
            start[v + 1] += start[v];
        }

        var next = start.AsSpan(0, vertices).ToArray();
        var target = new int[2 * a.Length];
        var weights = new float[2 * a.Length];
        for (var i = 0; i < a.Length; i++)
        {
            var (here, there) = (next[a[i]]++, next[b[i]]++);
            (target[here], target[there]) = (b[i], a[i]);
            (weights[here], weights[there]) = (weight[i], weight[i]);
        }

        return new WeightedGraph(start, target, weights);
    }

    /// <summary>Neighbours of a vertex.</summary>
    public ReadOnlySpan<int> Neighbours(int vertex) => Target.AsSpan(Start[vertex], Start[vertex + 1] - Start[vertex]);

    /// <summary>Weights of the ties to <see cref="Neighbours"/>.</summary>
    public ReadOnlySpan<float> Weights(int vertex) => Weight.AsSpan(Start[vertex], Start[vertex + 1] - Start[vertex]);
}
