namespace NetworkGraph.Core.Asks;

/// <summary>
/// What a member's own replies add to the intercept of the chance of an answer (<see cref="Ties.ReplyChance"/>).
/// Formula: the offset d with sum of σ(logit p + d) + k σ(logit p̄ + d) = answered + k p̄, p̄ the mean chance and k pseudo-asks
/// at the default rate, which pull the offset to 0 while there is little to go by. Unit: logits, -5 to 5.
/// No answer: 0 with fewer than 30 asks. Source: docs/model.md, section 4.5.
/// </summary>
public static class ReplyOffset
{
    /// <summary>Asks from which on a workspace's own replies count.</summary>
    public const int LeastAsks = 30;

    /// <summary>Pseudo-asks at the default rate.</summary>
    public const int PseudoAsks = 10;

    private const double Largest = 5;
    private const double Exact = 1e-12;
    private const int MostRounds = 100;

    /// <summary>The offset of a member's own asks up to a date; 0 with fewer than 30.</summary>
    public static double Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return OwnReplies.Of(network, viewer, asOf).Offset;
    }

    /// <summary>Solves for the offset. Unit: logits.</summary>
    /// <param name="chances">Chances predicted without an offset, each inside 0 to 1.</param>
    /// <param name="answered">How many were answered.</param>
    /// <param name="pseudoAsks">Pseudo-asks at the mean chance, 0 or more.</param>
    public static double Fit(IReadOnlyList<double> chances, int answered, int pseudoAsks)
    {
        ArgumentNullException.ThrowIfNull(chances);
        if (chances.Count == 0)
        {
            return 0;
        }

        double[] logits = [.. chances.Select(Logit)];
        var mean = chances.Average();
        var wanted = answered + (pseudoAsks * mean);
        var (low, high, offset) = (-Largest, Largest, 0.0);
        for (var round = 0; round < MostRounds; round++)
        {
            var (expected, slope) = Add(Logit(mean) + offset, pseudoAsks, (0, 0));
            foreach (var logit in logits)
            {
                (expected, slope) = Add(logit + offset, 1, (expected, slope));
            }

            // The expected answers only rise with the offset: Newton's step, or the middle where it leaves what is still possible.
            (low, high) = expected < wanted ? (offset, high) : (low, offset);
            var next = offset + ((wanted - expected) / slope);
            next = next > low && next < high ? next : (low + high) / 2;
            if (Math.Abs(next - offset) < Exact)
            {
                break;
            }

            offset = next;
        }

        return offset;
    }

    private static (double Expected, double Slope) Add(double logit, double times, (double Expected, double Slope) sum)
    {
        var chance = 1 / (1 + Math.Exp(-logit));
        return (sum.Expected + (times * chance), sum.Slope + (times * chance * (1 - chance)));
    }

    private static double Logit(double chance) => Math.Log(chance / (1 - chance));
}
