namespace NetworkGraph.Core.Ties;

/// <summary>
/// Chance that a message to one person, after three quiet days, is answered within seven: p = σ(−1.44 + 3.3·S/100 − 0.17·min(u, 5) + g + δ),
/// g = .2 for a first letter, −.2 after only own letters, .05 after only theirs, 0 where both have written. The member's own rate is the base
/// (δ, <c>ReplyOffset</c>): members differ by more than grounds do. For a first letter nothing has passed, so S counts as 0.
/// Range 0 to 1, strictly inside. It is the chance of an answer, not of a favour: for that see <c>StepChance</c>.
/// Source: docs/model.md, section 4.5 (own measurements on six message sets).
/// </summary>
public static class ReplyChance
{
    private const double Intercept = -1.44;
    private const double PerStrength = 3.3;
    private const double PerUnanswered = -.17;
    private const int MostUnanswered = 5;

    /// <summary>The chance.</summary>
    /// <param name="strength">Points of the writer's tie, 0 to 100.</param>
    /// <param name="unanswered">Messages in a row that the writer had sent before.</param>
    /// <param name="ground">What has passed between the two.</param>
    /// <param name="offset">δ, what the writer's own replies add; 0 without them.</param>
    /// <exception cref="ArgumentOutOfRangeException">The strength is outside 0 to 100, or the messages are negative.</exception>
    public static double Of(double strength, int unanswered, AskGround ground, double offset = 0)
    {
        if (!(strength is >= 0 and <= 100))
        {
            throw new ArgumentOutOfRangeException(nameof(strength), strength, "A strength lies between 0 and 100 points.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(unanswered);
        var known = ground == AskGround.FirstContact ? 0 : PerStrength * strength / 100;
        var logit = Intercept + known + (PerUnanswered * Math.Min(unanswered, MostUnanswered)) + OfGround(ground) + offset;
        return 1 / (1 + Math.Exp(-logit));
    }

    private static double OfGround(AskGround ground) => ground switch
    {
        AskGround.FirstContact => .2,
        AskGround.OnlyOutbound => -.2,
        AskGround.OnlyInbound => .05,
        _ => 0,
    };
}
