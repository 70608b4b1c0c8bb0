namespace NetworkGraph.Core.Growth;

/// <summary>
/// Where does an axis of counts end so that one huge column does not flatten all others? Columns above are cut and carry their figure.
/// Formula: the largest column up to Q3 + 3·(Q3 − Q1) of those above zero (an outer fence), but at most a tenth of them is cut.
/// Unit: that of the columns. No answer: null where nothing is worth cutting: fewer than four columns, or none more than twice that high.
/// Source: Hoaglin, Iglewicz and Tukey (1986); docs/model.md, section 3.2.
/// </summary>
public static class RobustAxis
{
    private const int LeastColumns = 4;

    /// <summary>The end of the axis, or null for that of the highest column.</summary>
    public static int? Top(IEnumerable<int> columns)
    {
        int[] ordered = [.. columns.Where(column => column > 0).Order()];
        if (ordered.Length < LeastColumns)
        {
            return null;
        }

        var (first, third) = (Quantile(ordered, 0.25), Quantile(ordered, 0.75));
        var fence = third + (3 * (third - first));
        var inside = ordered.Last(column => column <= fence);
        var mostCut = ordered[Math.Max(0, ordered.Length - 1 - Math.Max(1, ordered.Length / 10))];
        var top = Math.Max(inside, mostCut);
        return ordered[^1] > 2 * top ? top : null;
    }

    // Between the two nearest, as NumPy and R (type 7) do by default.
    private static double Quantile(int[] ordered, double share)
    {
        var place = share * (ordered.Length - 1);
        var below = ordered[(int)place];
        return below + ((place - (int)place) * (ordered[(int)Math.Ceiling(place)] - below));
    }
}
