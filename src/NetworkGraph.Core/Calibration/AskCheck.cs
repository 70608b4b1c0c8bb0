using NetworkGraph.Core.Asks;

namespace NetworkGraph.Core.Calibration;

/// <summary>
/// Do the chances hold on the viewer's own asks? Every ask whose outcome is known and for which a chance was said when it was noted. Unit: asks, and chance 0 to 1.
/// Brier score: mean of (chance − outcome)², lower is better (Brier 1950). No answer: with fewer than 20 of them there are no groups, and the sentence says how many are missing.
/// Source: docs/model.md, section 4.7.
/// </summary>
/// <param name="Outcomes">Asks that can be judged.</param>
/// <param name="Worked">How many of them led to an introduction.</param>
/// <param name="Groups">One to five groups, from the lowest chance; empty without an answer.</param>
/// <param name="Brier">Brier score of the chances said; null without an answer.</param>
/// <param name="BrierPrior">The same for saying the mean chance each time; null likewise.</param>
/// <param name="Verdict">Whether the chances run high or low.</param>
public sealed record AskCheck(int Outcomes, int Worked, IReadOnlyList<ChanceGroup> Groups, double? Brier, double? BrierPrior, ChanceVerdict Verdict)
{
    /// <summary>Asks from which on the chances are checked.</summary>
    public const int LeastOutcomes = Proportion.Enough;

    /// <summary>The comparison in a sentence.</summary>
    public string InWords => Verdict == ChanceVerdict.NotEnough
        ? FormattableString.Invariant($"Chances are estimates: chance and outcome are known of {Outcomes} of your asks, and {LeastOutcomes - Outcomes} more {(LeastOutcomes - Outcomes == 1 ? "is" : "are")} needed to check them.")
        : FormattableString.Invariant($"Of {Outcomes} asks with a known outcome {Groups.Sum(group => group.Said * group.Asks):0} were expected to lead to an introduction and {Worked} did. Error of the chances {Brier:0.00}, of always saying their mean {BrierPrior:0.00} (Brier score; lower is better).")
            + Verdict switch
            {
                ChanceVerdict.RunsHigh => " The chances ran high; they are lowered by what you saw.",
                ChanceVerdict.RunsLow => " The chances ran low; they are raised by what you saw.",
                _ => " The chances fit what happened.",
            };

    /// <summary>The comparison for a member up to a date.</summary>
    public static AskCheck Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return Of([.. MadeAsks.Judged(network, viewer, asOf).Select(ask => (ask.Said, ask.Worked))]);
    }

    internal static AskCheck Of(IReadOnlyList<(double Said, bool Came)> asks)
    {
        var worked = asks.Count(ask => ask.Came);
        if (asks.Count < LeastOutcomes)
        {
            return new AskCheck(asks.Count, worked, [], null, null, ChanceVerdict.NotEnough);
        }

        var mean = asks.Average(ask => ask.Said);
        return new AskCheck(asks.Count, worked, ChanceGroup.Of(asks), asks.Average(ask => Error(ask.Said, ask.Came)), asks.Average(ask => Error(mean, ask.Came)), ChanceGroup.VerdictOf([.. asks]));
    }

    private static double Error(double said, bool came) => (said - (came ? 1 : 0)) * (said - (came ? 1 : 0));
}
