using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Maps;

/// <summary>A ring that is named on the map.</summary>
/// <param name="Name">Silence in words.</param>
/// <param name="Days">Days of silence.</param>
/// <param name="Radius">Its place, see <see cref="RingScale.Radius"/>.</param>
public sealed record MapRing(string Name, int Days, double Radius);

/// <summary>
/// How far from the middle is a silence?
/// Formula: r = .12 + .88 · ln(1 + days/16) / ln(1 + 3650/16), silence clipped at ten years: a week apart is seen near the middle, a year apart
/// far out. Unit: radii of the disc, .12 to 1. No answer: people without a message have no silence; they stand beyond the disc.
/// Source: docs/model.md, section 7.1.
/// </summary>
public static class RingScale
{
    /// <summary>Radius of a silence of no day: the middle is the viewer's.</summary>
    public const double Inner = .12;

    /// <summary>Days after which everybody stands at the edge.</summary>
    public const int LongestDays = 3650;

    private const double HalfDays = 16;

    // As drawn on a disc of this radius, in pixels: what touches there touches on a usual screen.
    private const double DrawnRadius = 250;
    private static readonly double[] Drawn = [8.2, 6.4, 4.7, 3.4, 2.5];

    /// <summary>The rings that are named.</summary>
    public static IReadOnlyList<MapRing> Rings { get; } = [Ring("1 mo", 30), Ring("3 mo", 91), Ring("12 mo", 365), Ring("36 mo", 1095)];

    /// <summary>Distance from the middle.</summary>
    public static double Radius(int days) =>
        Inner + ((1 - Inner) * Math.Log(1 + (Math.Clamp(days, 0, LongestDays) / HalfDays)) / Math.Log(1 + (LongestDays / HalfDays)));

    /// <summary>Radius of a person's dot, in radii of the disc: the closer, the larger. People without a layer have the smallest.</summary>
    public static double Dot(Layer? layer) => Drawn[(int)(layer ?? Layer.Beyond)] / DrawnRadius;

    private static MapRing Ring(string name, int days) => new(name, days, Radius(days));
}
