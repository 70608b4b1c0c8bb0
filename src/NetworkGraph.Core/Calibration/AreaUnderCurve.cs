namespace NetworkGraph.Core.Calibration;

/// <summary>
/// How well a score tells those who did from those who did not.
/// Meaning: the chance that a random pair of the two kinds is in the right order, ties counting half. Range 0 to 1; .5 is chance.
/// The interval holds 95 % of what other samples of this size would give (DeLong, DeLong and Clarke-Pearson 1988), cut to 0 and 1.
/// No answer: NaN where one of the two kinds is missing.
/// </summary>
/// <param name="Value">The area.</param>
/// <param name="Low">Lower end of the 95 % interval.</param>
/// <param name="High">Upper end of the 95 % interval.</param>
public readonly record struct AreaUnderCurve(double Value, double Low, double High)
{
    /// <summary>The area of scores against what happened.</summary>
    /// <exception cref="ArgumentException">The two lists differ in length.</exception>
    public static AreaUnderCurve Of(IReadOnlyList<double> scores, IReadOnlyList<bool> happened)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(happened);
        if (scores.Count != happened.Count)
        {
            throw new ArgumentException("Each score needs its outcome.", nameof(happened));
        }

        var positives = scores.Where((_, i) => happened[i]).Order().ToArray();
        var negatives = scores.Where((_, i) => !happened[i]).Order().ToArray();
        if (positives.Length == 0 || negatives.Length == 0)
        {
            return new AreaUnderCurve(double.NaN, double.NaN, double.NaN);
        }

        var above = Array.ConvertAll(positives, p => ShareBelow(negatives, p));
        var below = Array.ConvertAll(negatives, n => 1 - ShareBelow(positives, n));
        var area = above.Average();
        var width = 1.959963985 * Math.Sqrt((Variance(above) / above.Length) + (Variance(below) / below.Length));
        return new AreaUnderCurve(area, Math.Max(0, area - width), Math.Min(1, area + width));
    }

    private static double ShareBelow(double[] sorted, double value) =>
        (Place(sorted, value, false) + Place(sorted, value, true)) / 2.0 / sorted.Length;

    private static int Place(double[] sorted, double value, bool afterEqual)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sorted[middle] < value || (afterEqual && sorted[middle] == value))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static double Variance(double[] values)
    {
        if (values.Length < 2)
        {
            return 0;
        }

        var mean = values.Average();
        return values.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1);
    }
}
