namespace NetworkGraph.Core.Graph;

/// <summary>The best few paths seen so far, best first.</summary>
internal sealed class PathList(int capacity, double minimum)
{
    private readonly FoundPath[] _paths = new FoundPath[capacity];
    private int _count;

    /// <summary>A path with a smaller chance cannot enter any more.</summary>
    public double Threshold { get; private set; } = minimum;

    /// <summary>Takes a path in when it belongs to the best.</summary>
    public void Add(FoundPath path)
    {
        if (path.Chance < Threshold || path.Chance <= 0)
        {
            return;
        }

        var free = _count < _paths.Length ? _count++ : _paths.Length - 1;
        if (free == _paths.Length - 1 && _paths[free].Chance > 0 && _paths[free].CompareTo(path) <= 0)
        {
            return;
        }

        while (free > 0 && path.CompareTo(_paths[free - 1]) < 0)
        {
            _paths[free] = _paths[free - 1];
            free--;
        }

        _paths[free] = path;
        if (_count == _paths.Length)
        {
            Threshold = Math.Max(Threshold, _paths[^1].Chance);
        }
    }

    /// <summary>The paths, best first.</summary>
    public FoundPath[] ToArray() => _paths.AsSpan(0, _count).ToArray();
}
