using System.Diagnostics.CodeAnalysis;
using QuikGraph;

namespace NetworkGraph.Core.Graph;

/// <summary>An undirected tie as QuikGraph sees it; the same from both its ends.</summary>
/// <param name="Source">The end with the smaller number.</param>
/// <param name="Target">The other end.</param>
/// <param name="Weight">Weight, above 0.</param>
public readonly record struct WeightedTie(int Source, int Target, float Weight) : IUndirectedEdge<int>;

/// <summary>QuikGraph's read-only interface over the rows, so that its algorithms for undirected graphs run on them unchanged.</summary>
public sealed partial class WeightedGraph : IUndirectedGraph<int, WeightedTie>
{
    /// <inheritdoc />
    public bool IsDirected => false;

    /// <inheritdoc />
    public bool AllowParallelEdges => false;

    /// <inheritdoc />
    public EdgeEqualityComparer<int> EdgeEqualityComparer { get; } = EdgeExtensions.SortedVertexEquality;

    /// <inheritdoc />
    public bool IsVerticesEmpty => VertexCount == 0;

    /// <inheritdoc />
    public int VertexCount => Degree.Length;

    /// <inheritdoc />
    public IEnumerable<int> Vertices => Enumerable.Range(0, VertexCount);

    /// <inheritdoc />
    public bool IsEdgesEmpty => EdgeCount == 0;

    /// <inheritdoc />
    public int EdgeCount => Target.Length / 2;

    /// <inheritdoc />
    public IEnumerable<WeightedTie> Edges => Vertices.SelectMany(v => AdjacentEdges(v).Where(tie => tie.Source == v));

    /// <inheritdoc />
    public bool ContainsVertex(int vertex) => (uint)vertex < (uint)VertexCount;

    /// <inheritdoc />
    public bool ContainsEdge(WeightedTie edge) => TryGetEdge(edge.Source, edge.Target, out var found) && found == edge;

    /// <inheritdoc />
    public bool ContainsEdge(int source, int target) => TryGetEdge(source, target, out _);

    /// <inheritdoc />
    public bool TryGetEdge(int source, int target, [NotNullWhen(true)] out WeightedTie edge)
    {
        var place = ContainsVertex(source) ? Neighbours(source).IndexOf(target) : -1;
        edge = place < 0 ? default : AdjacentEdge(source, place);
        return place >= 0;
    }

    /// <inheritdoc />
    public int AdjacentDegree(int vertex) => Start[vertex + 1] - Start[vertex];

    /// <inheritdoc />
    public bool IsAdjacentEdgesEmpty(int vertex) => AdjacentDegree(vertex) == 0;

    /// <inheritdoc />
    public WeightedTie AdjacentEdge(int vertex, int index)
    {
        var place = Start[vertex] + index;
        return new WeightedTie(Math.Min(vertex, Target[place]), Math.Max(vertex, Target[place]), Weight[place]);
    }

    /// <inheritdoc />
    public IEnumerable<WeightedTie> AdjacentEdges(int vertex)
    {
        for (var i = 0; i < AdjacentDegree(vertex); i++)
        {
            yield return AdjacentEdge(vertex, i);
        }
    }
}
