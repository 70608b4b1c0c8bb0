namespace NetworkGraph.Core.Graph;

/// <summary>Vertices that wait, each at most once, first in, first out; full at the start, in random order.</summary>
internal sealed class VertexQueue
{
    private readonly int[] _ring;
    private readonly bool[] _waits;
    private int _head;
    private int _waiting;

    public VertexQueue(int vertices, ref SplitMix random)
    {
        _ring = new int[vertices];
        for (var v = 0; v < vertices; v++)
        {
            _ring[v] = v;
        }

        random.Shuffle(_ring);
        _waits = new bool[vertices];
        Array.Fill(_waits, true);
        _waiting = vertices;
    }

    /// <summary>Takes the one who waits longest; false when nobody waits.</summary>
    public bool TryTake(out int vertex)
    {
        if (_waiting == 0)
        {
            vertex = -1;
            return false;
        }

        vertex = _ring[_head];
        _head = _head + 1 == _ring.Length ? 0 : _head + 1;
        _waiting--;
        _waits[vertex] = false;
        return true;
    }

    /// <summary>Lets a vertex wait, unless it does already.</summary>
    public void Add(int vertex)
    {
        if (!_waits[vertex])
        {
            _waits[vertex] = true;
            var tail = _head + _waiting++;
            _ring[tail >= _ring.Length ? tail - _ring.Length : tail] = vertex;
        }
    }
}
