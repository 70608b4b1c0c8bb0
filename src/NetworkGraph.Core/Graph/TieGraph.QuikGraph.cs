using System.Diagnostics.CodeAnalysis;
using QuikGraph;

namespace NetworkGraph.Core.Graph;

/// <summary>A tie as QuikGraph sees it.</summary>
/// <param name="Source">Who asks.</param>
/// <param name="Target">Who is asked.</param>
/// <param name="Chance">Chance of a yes, 0 to 1.</param>
public readonly record struct DirectedTie(int Source, int Target, float Chance) : IEdge<int>
{
    /// <summary>−ln p, never negative: adds up along a path where chances multiply.</summary>
    public double Cost => Math.Max(0, -Math.Log(Chance));
}

/// <summary>QuikGraph's read-only interfaces over the rows, so that its algorithms run on them unchanged.</summary>
public sealed partial class TieGraph : IBidirectionalGraph<int, DirectedTie>
{
    /// <inheritdoc />
    public bool IsDirected => true;

    /// <inheritdoc />
    public bool AllowParallelEdges => false;

    /// <inheritdoc />
    public bool IsVerticesEmpty => People == 0;

    /// <inheritdoc />
    public int VertexCount => People;

    /// <inheritdoc />
    public IEnumerable<int> Vertices => Enumerable.Range(0, People);

    /// <inheritdoc />
    public bool IsEdgesEmpty => Ties == 0;

    /// <inheritdoc />
    public int EdgeCount => Ties;

    /// <inheritdoc />
    public IEnumerable<DirectedTie> Edges => Vertices.SelectMany(OutEdges);

    /// <inheritdoc />
    public bool ContainsVertex(int vertex) => (uint)vertex < (uint)People;

    /// <inheritdoc />
    public bool ContainsEdge(DirectedTie edge) => TryGetEdge(edge.Source, edge.Target, out var found) && found == edge;

    /// <inheritdoc />
    public bool ContainsEdge(int source, int target) => TryGetEdge(source, target, out _);

    /// <inheritdoc />
    public bool TryGetEdge(int source, int target, [NotNullWhen(true)] out DirectedTie edge)
    {
        var place = ContainsVertex(source) ? Targets(source).IndexOf(target) : -1;
        edge = place < 0 ? default : OutEdge(source, place);
        return place >= 0;
    }

    /// <inheritdoc />
    public bool TryGetEdges(int source, int target, [NotNullWhen(true)] out IEnumerable<DirectedTie>? edges)
    {
        edges = TryGetEdge(source, target, out var edge) ? [edge] : ContainsVertex(source) ? [] : null;
        return edges is not null;
    }

    /// <inheritdoc />
    public int OutDegree(int vertex) => _outStart[vertex + 1] - _outStart[vertex];

    /// <inheritdoc />
    public bool IsOutEdgesEmpty(int vertex) => OutDegree(vertex) == 0;

    /// <inheritdoc />
    public DirectedTie OutEdge(int vertex, int index) => new(vertex, _target[_outStart[vertex] + index], _chance[_outStart[vertex] + index]);

    /// <inheritdoc />
    public IEnumerable<DirectedTie> OutEdges(int vertex)
    {
        for (var i = _outStart[vertex]; i < _outStart[vertex + 1]; i++)
        {
            yield return new DirectedTie(vertex, _target[i], _chance[i]);
        }
    }

    /// <inheritdoc />
    public bool TryGetOutEdges(int vertex, [NotNullWhen(true)] out IEnumerable<DirectedTie>? edges)
    {
        edges = ContainsVertex(vertex) ? OutEdges(vertex) : null;
        return edges is not null;
    }

    /// <inheritdoc />
    public int InDegree(int vertex) => _inStart[vertex + 1] - _inStart[vertex];

    /// <inheritdoc />
    public bool IsInEdgesEmpty(int vertex) => InDegree(vertex) == 0;

    /// <inheritdoc />
    public DirectedTie InEdge(int vertex, int index) => new(_source[_inStart[vertex] + index], vertex, _inChance[_inStart[vertex] + index]);

    /// <inheritdoc />
    public IEnumerable<DirectedTie> InEdges(int vertex)
    {
        for (var i = _inStart[vertex]; i < _inStart[vertex + 1]; i++)
        {
            yield return new DirectedTie(_source[i], vertex, _inChance[i]);
        }
    }

    /// <inheritdoc />
    public bool TryGetInEdges(int vertex, [NotNullWhen(true)] out IEnumerable<DirectedTie>? edges)
    {
        edges = ContainsVertex(vertex) ? InEdges(vertex) : null;
        return edges is not null;
    }

    /// <inheritdoc />
    public int Degree(int vertex) => OutDegree(vertex) + InDegree(vertex);
}
