namespace NetworkGraph.Core;

/// <summary>
/// How many of some cases came true, with the 95 % interval of Wilson (1927), which holds for few cases and near 0 and 1 as well.
/// Unit: cases; shares 0 to 1. No answer: below 20 cases there is too little to say. Source: docs/model.md, section 12.
/// </summary>
/// <param name="Hits">Cases that came true.</param>
/// <param name="Cases">All cases.</param>
public readonly record struct Proportion(int Hits, int Cases)
{
    /// <summary>Cases from which on a share says something.</summary>
    public const int Enough = 20;

    private const double Z = 1.959963984540054;

    /// <summary>Whether there are enough cases.</summary>
    public bool IsEnough => Cases >= Enough;

    /// <summary>The share, or null with fewer than 20 cases.</summary>
    public double? Share => IsEnough ? Hits / (double)Cases : null;

    /// <summary>Lower end of the interval; 0 without cases.</summary>
    public double Low => Within(Z).Low;

    /// <summary>Upper end of the interval; 1 without cases.</summary>
    public double High => Within(Z).High;

    /// <summary>The cases of both.</summary>
    public static Proportion operator +(Proportion left, Proportion right) => left.Add(right);

    /// <summary>The cases of both.</summary>
    public Proportion Add(Proportion other) => new(Hits + other.Hits, Cases + other.Cases);

    /// <summary>Both ends of the interval at so many standard errors; 0 and 1 without cases.</summary>
    internal (double Low, double High) Within(double errors)
    {
        if (Cases == 0)
        {
            return (0, 1);
        }

        var square = errors * errors;
        var middle = (Hits + (square / 2)) / (Cases + square);
        var half = errors * Math.Sqrt((Hits * (Cases - Hits) / (double)Cases) + (square / 4)) / (Cases + square);
        return (Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}
