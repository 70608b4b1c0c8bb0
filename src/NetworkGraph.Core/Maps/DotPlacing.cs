using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Maps;

/// <summary>Where a dot would stand if it were alone.</summary>
/// <param name="Person">Number of the person.</param>
/// <param name="Sector">Place of the sector.</param>
/// <param name="Part">Part of the sector's width, 0 to below 1.</param>
/// <param name="Radius">Distance from the middle; it is kept.</param>
/// <param name="Layer">Which says how large the dot is.</param>
internal sealed record DotWish(int Person, int Sector, double Part, double Radius, Layer? Layer);

/// <summary>Places dots one after the other: the angle gives way until the dot touches no other, and where nothing is free it stands where it touches least.</summary>
internal sealed class DotPlacing(IReadOnlyList<MapSector> sectors)
{
    private const double Step = .0064;
    private const double Between = .0044;
    private const int Cells = 32;

    // A cell is wider than two of the largest dots, so that whoever is touched lies in it or beside it.
    private readonly List<(double X, double Y, double Size)>[] _cells = [.. Enumerable.Range(0, Cells * Cells).Select(_ => new List<(double, double, double)>())];

    /// <summary>The angle at which a dot stands from now on.</summary>
    public double Place(DotWish wish)
    {
        var (size, sector) = (RingScale.Dot(wish.Layer), sectors[wish.Sector]);
        var margin = (size + Between) / wish.Radius;
        var (low, high) = (Math.Min(sector.From + margin, sector.Middle), Math.Max(sector.To - margin, sector.Middle));
        var (wanted, step) = (low + ((high - low) * wish.Part), Step / wish.Radius);
        var (best, least) = (wanted, Overlap(wish.Radius, wanted, size, double.MaxValue));
        for (var away = step; least > 0 && away <= high - low; away += step)
        {
            foreach (var angle in (ReadOnlySpan<double>)[wanted + away, wanted - away])
            {
                if (angle >= low && angle <= high && Overlap(wish.Radius, angle, size, least) is var overlap && overlap < least)
                {
                    (best, least) = (angle, overlap);
                }
            }
        }

        var (x, y) = At(wish.Radius, best);
        _cells[(Cell(y) * Cells) + Cell(x)].Add((x, y, size));
        return best;
    }

    // Stops where it is no better than what was found before: among thousands of dots most places are taken at the first look.
    private double Overlap(double radius, double angle, double size, double least)
    {
        var (x, y) = At(radius, angle);
        var worst = 0.0;
        for (var row = Math.Max(0, Cell(y) - 1); row <= Math.Min(Cells - 1, Cell(y) + 1); row++)
        {
            for (var column = Math.Max(0, Cell(x) - 1); column <= Math.Min(Cells - 1, Cell(x) + 1); column++)
            {
                foreach (var other in _cells[(row * Cells) + column])
                {
                    var (apart, reach) = (((other.X - x) * (other.X - x)) + ((other.Y - y) * (other.Y - y)), size + other.Size + Between);
                    if (apart < reach * reach && (worst = Math.Max(worst, reach - Math.Sqrt(apart))) >= least)
                    {
                        return worst;
                    }
                }
            }
        }

        return worst;
    }

    private static (double X, double Y) At(double radius, double angle) => (radius * Math.Sin(angle), -radius * Math.Cos(angle));

    private static int Cell(double place) => Math.Clamp((int)((place + 1) / 2 * Cells), 0, Cells - 1);
}
