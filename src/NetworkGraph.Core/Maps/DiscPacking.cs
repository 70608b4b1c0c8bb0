namespace NetworkGraph.Core.Maps;

/// <summary>
/// Places discs so that none covers another and linked ones are near. One after the other, each takes the best of the places on a sunflower around the
/// middle: nearest to the middle and, weighed by their links, to those placed before. A picture is wider than high.
/// </summary>
internal static class DiscPacking
{
    private const double Wide = 1.9;
    private const double Between = .05;
    private const double Label = .07;
    private const double Step = .012;
    private const double GoldenAngle = 2.399963229728653;
    private const int Tries = 6000;

    /// <summary>The middles, in the order of the radii.</summary>
    /// <param name="radii">Radius of each disc.</param>
    /// <param name="links">Pairs of places, and the weight of each link.</param>
    public static (double X, double Y)[] Place(double[] radii, (int First, int Second, double Weight)[] links)
    {
        var middles = new (double X, double Y)[radii.Length];
        var strongest = links.Select(link => link.Weight).DefaultIfEmpty(1).Max();
        foreach (var (placed, disc) in Enumerable.Range(0, radii.Length).OrderByDescending(disc => radii[disc]).ThenBy(disc => disc).Index())
        {
            var before = Enumerable.Range(0, radii.Length).OrderByDescending(other => radii[other]).ThenBy(other => other).Take(placed).ToArray();
            var pulls = links.Where(link => link.First == disc || link.Second == disc)
                .Select(link => (Other: link.First == disc ? link.Second : link.First, Weight: link.Weight / strongest)).Where(pull => before.Contains(pull.Other)).ToArray();
            middles[disc] = Best(disc, before, pulls, radii, middles);
        }

        return Centred(middles, radii);
    }

    // The middle of the picture is the middle of what is in it.
    private static (double X, double Y)[] Centred((double X, double Y)[] middles, double[] radii)
    {
        var (left, right) = (middles.Zip(radii).Select(disc => disc.First.X - disc.Second).DefaultIfEmpty().Min(), middles.Zip(radii).Select(disc => disc.First.X + disc.Second).DefaultIfEmpty().Max());
        var (top, bottom) = (middles.Zip(radii).Select(disc => disc.First.Y - disc.Second - Label).DefaultIfEmpty().Min(), middles.Zip(radii).Select(disc => disc.First.Y + disc.Second).DefaultIfEmpty().Max());
        return Array.ConvertAll(middles, middle => (middle.X - ((left + right) / 2), middle.Y - ((top + bottom) / 2)));
    }

    private static (double X, double Y) Best(int disc, int[] before, (int Other, double Weight)[] pulls, double[] radii, (double X, double Y)[] middles)
    {
        var (best, least) = ((X: 0.0, Y: 0.0), double.MaxValue);
        for (var i = 0; i < Tries; i++)
        {
            var (away, angle) = (Step * Math.Sqrt(i) * 3, i * GoldenAngle);
            var (x, y) = (away * Math.Cos(angle) * Wide, away * Math.Sin(angle));
            var cost = Math.Sqrt((x / Wide * x / Wide) + (y * y)) + pulls.Sum(pull => pull.Weight * Gap(x, y, middles[pull.Other]));
            if (cost < least && before.All(other => IsFree(x, y, radii[disc], middles[other], radii[other])))
            {
                (best, least) = ((x, y), cost);
            }
        }

        return best;
    }

    // The name of a disc stands above it.
    private static bool IsFree(double x, double y, double radius, (double X, double Y) other, double otherRadius)
    {
        var (across, down) = (x - other.X, y - other.Y);
        var apart = radius + otherRadius + Between;
        return (across * across) + (down * down) >= apart * apart
            && ((Math.Abs(across) >= apart) || (Math.Abs(down) >= radius + otherRadius + Label));
    }

    private static double Gap(double x, double y, (double X, double Y) other) => Math.Sqrt(((x - other.X) * (x - other.X)) + ((y - other.Y) * (y - other.Y)));
}
