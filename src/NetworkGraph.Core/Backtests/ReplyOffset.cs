using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Backtests;

/// <summary>
/// What a workspace's own replies add to the intercept of the chance of a step.
/// Formula: the offset d with sum of σ(logit p + d) + k σ(logit p̄ + d) = answered + k p̄, p̄ the mean chance and k pseudo-asks
/// at the default rate, which pull the offset to 0 while there is little to go by. Unit: logits, -5 to 5.
/// No answer: 0 with fewer than 30 asks. Source: relationship-model.md section 4.1.
/// </summary>
public static class ReplyOffset
{
    /// <summary>Asks from which on a workspace's own replies count.</summary>
    public const int LeastAsks = 30;

    /// <summary>Pseudo-asks at the default rate.</summary>
    public const int PseudoAsks = 10;

    /// <summary>The offset of a member's own asks up to a date; 0 with fewer than 30.</summary>
    public static double Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return network.Answers.Get((typeof(ReplyOffset), viewer.Person.Number, asOf), () => new Fitted(Own(network, viewer, asOf))).Offset;
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
        var (low, high) = (-5.0, 5.0);
        for (var i = 0; i < 60; i++)
        {
            var offset = (low + high) / 2;
            var expected = logits.Sum(x => Logistic(x + offset)) + (pseudoAsks * Logistic(Logit(mean) + offset));
            (low, high) = expected < wanted ? (offset, high) : (low, offset);
        }

        return (low + high) / 2;
    }

    private static double Own(Network network, Member viewer, DateOnly asOf)
    {
        var until = new DateTimeOffset(asOf.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds();
        var timeline = new ContactTimeline(DatedContact.Of(network)
            .Where(c => c.At < until && (c.From == viewer.Person.Number || c.To == viewer.Person.Number)));
        var asks = Ask.Of(timeline, ReplyBacktest.DefaultQuiet, ReplyBacktest.DefaultAnswer, ReplyBacktest.WarmUpDays).Where(a => a.Sender == viewer.Person.Number && a.Ground != AskGround.FirstContact).ToArray();
        return asks.Length < LeastAsks
            ? 0
            : Fit([.. asks.Select(a => StepChance.Of(a.Strength, a.Unanswered))], asks.Count(a => a.Answered), PseudoAsks);
    }

    private static double Logit(double chance) => Math.Log(chance / (1 - chance));

    private static double Logistic(double logit) => 1 / (1 + Math.Exp(-logit));

    private sealed record Fitted(double Offset);
}
