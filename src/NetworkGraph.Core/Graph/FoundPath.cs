namespace NetworkGraph.Core.Graph;

/// <summary>A path of two or three ties between two people who are known to the caller.</summary>
/// <param name="Chance">Chance of the whole path, 0 to 1.</param>
/// <param name="First">First introducer.</param>
/// <param name="Second">Second introducer, or <see cref="NoSecond"/> for a path of two ties.</param>
public readonly record struct FoundPath(double Chance, int First, int Second) : IComparable<FoundPath>
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

    /// <summary>The product as every search here forms it, so that equal paths have equal chances to the last bit.</summary>
    /// <param name="first">Chance of the first tie.</param>
    /// <param name="firstFactor">Factor of the first introducer.</param>
    /// <param name="middle">Chance of the tie between the introducers; null for a path of two ties.</param>
    /// <param name="last">Chance of the last tie.</param>
    /// <param name="secondFactor">Factor of the second introducer; 1 for a path of two ties.</param>
    public static double Product(float first, float firstFactor, float? middle, float last, float secondFactor) =>
        middle is { } between ? first * (double)firstFactor * between * (last * (double)secondFactor) : first * (last * (double)firstFactor);

    /// <inheritdoc />
    public static bool operator <(FoundPath left, FoundPath right) => left.CompareTo(right) < 0;

    /// <inheritdoc />
    public static bool operator >(FoundPath left, FoundPath right) => left.CompareTo(right) > 0;

    /// <inheritdoc />
    public static bool operator <=(FoundPath left, FoundPath right) => left.CompareTo(right) <= 0;

    /// <inheritdoc />
    public static bool operator >=(FoundPath left, FoundPath right) => left.CompareTo(right) >= 0;
}
