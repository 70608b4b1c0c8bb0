namespace NetworkGraph.Web.Visuals;

/// <summary>
/// Places a few bubbles so that linked ones are near and none cover each other: springs along the links, repulsion between all, a weak pull
/// to the middle (Fruchterman and Reingold 1991). The start is a circle and there is no chance in it: the same circles give the same map.
/// </summary>
internal static class SpringLayout
{
    private const int Rounds = 400;
    private const double Distance = 100;
    private const double Pull = .03;
    private const double Spring = .35;

    // Cards are wider than high.
    private const double Wide = 2.3;

    /// <summary>Coordinates of the bubbles, about one hundred apart.</summary>
    /// <param name="radii">Radius of each bubble.</param>
    /// <param name="links">Pairs of places, and how strong each link is, 0 to 1.</param>
    public static (double X, double Y)[] Place(IReadOnlyList<double> radii, IReadOnlyList<(int First, int Second, double Weight)> links)
    {
        var places = new (double X, double Y)[radii.Count];
        for (var i = 0; i < places.Length; i++)
        {
            var angle = 2 * Math.PI * i / places.Length;
            places[i] = (Distance * Math.Cos(angle), Distance * Math.Sin(angle));
        }

        for (var round = 0; round < Rounds; round++)
        {
            Step(places, radii, links, Distance * (1 - ((double)round / Rounds)) / 5);
        }

        return Array.ConvertAll(places, place => (place.X * Wide, place.Y));
    }

    private static void Step((double X, double Y)[] places, IReadOnlyList<double> radii, IReadOnlyList<(int First, int Second, double Weight)> links, double farthest)
    {
        var moves = new (double X, double Y)[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var ideal = Distance + radii[i] + radii[j];
                Push(places, moves, i, j, gap => ideal * ideal / gap);
            }

            moves[i] = (moves[i].X - (Pull * Distance * places[i].X / 10), moves[i].Y - (Pull * Distance * places[i].Y / 10));
        }

        foreach (var (first, second, weight) in links)
        {
            Push(places, moves, first, second, gap => -Spring * weight * gap * gap / Distance);
        }

        for (var i = 0; i < places.Length; i++)
        {
            var length = Math.Max(1e-9, Math.Sqrt((moves[i].X * moves[i].X) + (moves[i].Y * moves[i].Y)));
            var share = Math.Min(length, farthest) / length;
            places[i] = (places[i].X + (moves[i].X * share), places[i].Y + (moves[i].Y * share));
        }
    }

    private static void Push((double X, double Y)[] places, (double X, double Y)[] moves, int a, int b, Func<double, double> force)
    {
        var (x, y) = (places[a].X - places[b].X, places[a].Y - places[b].Y);
        var gap = Math.Max(1, Math.Sqrt((x * x) + (y * y)));
        var share = force(gap) / gap;
        moves[a] = (moves[a].X + (x * share), moves[a].Y + (y * share));
        moves[b] = (moves[b].X - (x * share), moves[b].Y - (y * share));
    }
}
