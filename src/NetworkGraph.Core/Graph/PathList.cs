namespace NetworkGraph.Core.Graph;

/// <summary>A path of two or three ties between two people who are known to the caller.</summary>
/// <param name="Chance">Chance of the whole path, 0 to 1.</param>
/// <param name="First">First introducer.</param>
/// <param name="Second">Second introducer, or <see cref="NoSecond"/> for a path of two ties.</param>
internal readonly record struct FoundPath(double Chance, int First, int Second) : IComparable<FoundPath>
{
    /// <summary>Stands for "no second introducer"; smaller than any person, so that shorter paths come first among equals.</summary>
    public const int NoSecond = -1;

    /// <summary>Ties of the path.</summary>
    public int Ties => Second == NoSecond ? 2 : 3;

    /// <summary>Falling chance, then fewer ties, then first and second introducer: the best path is the smallest.</summary>
    public int CompareTo(FoundPath other) =>
        Chance != other.Chance ? other.Chance.CompareTo(Chance)
        : Ties != other.Ties ? Ties.CompareTo(other.Ties)
        : First != other.First ? First.CompareTo(other.First)
        : Second.CompareTo(other.Second);
}

/// <summary>The best few paths seen so far, best first.</summary>
internal sealed class PathList(int capacity, double minimum, bool oncePerIntroducer)
{
    private readonly FoundPath[] _paths = new FoundPath[Math.Max(1, capacity)];
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

        var free = oncePerIntroducer ? PlaceOf(path.First) : -1;
        if (free >= 0 && _paths[free].CompareTo(path) <= 0)
        {
            return;
        }

        if (free < 0)
        {
            free = _count < _paths.Length ? _count++ : _paths.Length - 1;
            if (free == _paths.Length - 1 && _paths[free].Chance > 0 && _paths[free].CompareTo(path) <= 0)
            {
                return;
            }
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

    private int PlaceOf(int first)
    {
        for (var i = 0; i < _count; i++)
        {
            if (_paths[i].First == first)
            {
                return i;
            }
        }

        return -1;
    }
}
