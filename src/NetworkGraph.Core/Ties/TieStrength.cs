namespace NetworkGraph.Core.Ties;

/// <summary>The five parts of a tie's strength, each 0 to 1, before they are weighted.</summary>
/// <param name="Contact">Discounted active days.</param>
/// <param name="History">Years known.</param>
/// <param name="Context">Shared employers and schools.</param>
/// <param name="Services">Recommendations and endorsements.</param>
/// <param name="Mutual">Overlap of contacts.</param>
public readonly record struct StrengthParts(double Contact, double History, double Context, double Services, double Mutual);

/// <summary>
/// How strong a tie is, seen from one side.
/// Formula: the sum of the five parts, each 0 to 1, times its <see cref="StrengthWeights"/>.
/// Unit: points, 0 to 100. Directed: the strength from A to B counts what B wrote in full and what A wrote by half.
/// No answer: a part whose file is missing is replaced by a prior and marked as assumed; it is unknown, not zero.
/// Source: the additive form is Granovetter's (1973); weights follow the dimensions of Gilbert and Karahalios (2009), adjusted on
/// public message data (docs/model.md, section 2).
/// </summary>
public static class TieStrength
{
    /// <summary>Age at which an active day counts half, in days. Best of 7 to 90 on public message data; the optimum is flat.</summary>
    public const double HalfWeightDays = 30;

    /// <summary>What the viewer's own active days count against those of the other side, 0 to 1: being written to tells more.</summary>
    public const double OutboundWeight = 0.5;

    /// <summary>Discounted active days at which contact reaches half of its points.</summary>
    public const double ContactHalf = 2;

    /// <summary>Overlap at which mutual contacts reach half of their points.</summary>
    public const double OverlapHalf = 0.1;

    /// <summary>Least contact assumed where no file tells: the average of what such files show.</summary>
    public const double AssumedContact = 0.15;

    /// <summary>Context assumed without a positions file.</summary>
    public const double AssumedContext = 0.15;

    /// <summary>Services assumed without any endorsement or recommendation file.</summary>
    public const double AssumedServices = 0.05;

    /// <summary>Mutual contacts assumed while fewer than two members are pooled.</summary>
    public const double AssumedMutual = 0.10;

    // Years known are whole days, asked of everyone whenever the date moves: a logarithm less each time. After ten years the part is full.
    private static readonly double[] HistoryByDay = [.. Enumerable.Range(0, 4096).Select(HistoryAfter)];

    /// <summary>Discounted active days of a tie, from those of both directions.</summary>
    public static double Activation(double received, double sent) => received + (OutboundWeight * sent);

    /// <summary>Contact part, 0 to 1: A / (A + 2).</summary>
    public static double Contact(double activation) => activation / (activation + ContactHalf);

    /// <summary>History part, 0 to 1: ln(1 + years) / ln 11, full after ten years.</summary>
    public static double History(double years) => Math.Min(1, Math.Log(1 + Math.Max(0, years)) / Math.Log(11));

    /// <summary>The same of a number of days.</summary>
    internal static double HistoryOf(int days) => (uint)days < (uint)HistoryByDay.Length ? HistoryByDay[days] : HistoryAfter(days);

    private static double HistoryAfter(int days) => History(days / 365.25);

    /// <summary>Services part, 0 to 1: 1 - exp(-(3 recommendations received + 2 given + 0.5 endorsement days received + 0.25 given) / 3).</summary>
    public static double Services(int recommendationsReceived, int recommendationsGiven, int endorsementsReceived, int endorsementsGiven) =>
        1 - Math.Exp(-((3 * recommendationsReceived) + (2 * recommendationsGiven) + (0.5 * endorsementsReceived) + (0.25 * endorsementsGiven)) / 3);

    /// <summary>Mutual part, 0 to 1, from the shared share of all contacts of both: o / (o + 0.1).</summary>
    public static double Mutual(double overlap) => overlap / (overlap + OverlapHalf);

    /// <summary>Strength in points, 0 to 100.</summary>
    public static double Of(in StrengthParts parts) =>
        (StrengthWeights.Contact * parts.Contact) + (StrengthWeights.History * parts.History) + (StrengthWeights.Context * parts.Context)
        + (StrengthWeights.Services * parts.Services) + (StrengthWeights.Mutual * parts.Mutual);

    /// <summary>Band of a strength in points.</summary>
    public static Band BandOf(double strength) => strength switch
    {
        < 20 => Band.Distant,
        < 35 => Band.Light,
        < 50 => Band.Warm,
        _ => Band.Strong,
    };

    /// <summary>
    /// Whole points per part, which add up to the rounded strength: each part is cut off, and the points left over go to the parts
    /// with the largest remainders (at equal remainders to the part named first).
    /// </summary>
    public static StrengthPoints Round(in StrengthParts parts)
    {
        ReadOnlySpan<double> exact =
        [
            StrengthWeights.Contact * parts.Contact, StrengthWeights.History * parts.History, StrengthWeights.Context * parts.Context,
            StrengthWeights.Services * parts.Services, StrengthWeights.Mutual * parts.Mutual,
        ];
        Span<int> whole = stackalloc int[5];
        var left = (int)Math.Round(Of(parts), MidpointRounding.AwayFromZero);
        for (var i = 0; i < 5; i++)
        {
            whole[i] = (int)exact[i];
            left -= whole[i];
        }

        Span<bool> raised = stackalloc bool[5];
        for (; left > 0; left--)
        {
            var best = -1;
            for (var i = 0; i < 5; i++)
            {
                if (!raised[i] && (best < 0 || exact[i] - whole[i] > exact[best] - whole[best]))
                {
                    best = i;
                }
            }

            whole[best]++;
            raised[best] = true;
        }

        return new StrengthPoints(whole[0], whole[1], whole[2], whole[3], whole[4]);
    }
}
