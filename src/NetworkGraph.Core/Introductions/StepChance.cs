using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Introductions;

/// <summary>
/// Chance that someone who is asked for something small by message says yes: p = f · σ(−1.44 + 3.64·S/100 − 0.15·min(u, 5)).
/// f is how much less often people are answered on that ground than where both have written: first letter .75, only they wrote .9, only you
/// wrote .45. What moves the answers to a member's ordinary letters does not move it: those are letters that the member chose to write.
/// Range 0 to 1, strictly inside. A step without an observed tie has a fixed chance by its evidence; no evidence, no step.
/// Source: docs/model.md, sections 4.1 and 4.2 (Dodds et al. 2003, Travers and Milgram 1969, own measurements).
/// </summary>
public static class StepChance
{
    /// <summary>Introduced to each other by a third person in a thread that the viewer can see.</summary>
    public const double IntroducedInThread = .35;

    /// <summary>Both in one thread of at most ten people.</summary>
    public const double SameThread = .25;

    private const double Intercept = -1.44;
    private const double PerStrength = 3.64;
    private const double PerUnanswered = -.15;
    private const int MostUnanswered = 5;

    /// <summary>Chance by an observed tie.</summary>
    /// <param name="strength">Points of the asking side's tie, 0 to 100.</param>
    /// <param name="unanswered">Consecutive days on which the asking side wrote since the other last did.</param>
    /// <param name="ground">What has passed between the two; null where the asking side's export holds no messages, and nothing is taken off.</param>
    /// <exception cref="ArgumentOutOfRangeException">The strength is outside 0 to 100, or the days are negative.</exception>
    public static double Of(double strength, int unanswered, AskGround? ground)
    {
        if (!(strength is >= 0 and <= 100))
        {
            throw new ArgumentOutOfRangeException(nameof(strength), strength, "A strength lies between 0 and 100 points.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(unanswered);
        var logit = Intercept + (PerStrength * strength / 100) + (PerUnanswered * Math.Min(unanswered, MostUnanswered));
        return OfGround(ground) / (1 + Math.Exp(-logit));
    }

    private static double OfGround(AskGround? ground) => ground switch
    {
        AskGround.FirstContact => .75,
        AskGround.OnlyOutbound => .45,
        AskGround.OnlyInbound => .9,
        _ => 1,
    };

    /// <summary>Chance by the user's own word: .70 for "close", .45 for "knows", .20 for "barely"; null for any other word.</summary>
    public static double? OfWord(string level) => level switch
    {
        "close" => .70,
        "knows" => .45,
        "barely" => .20,
        _ => null,
    };

    /// <summary>A whole path's chance in words: good chance from .40, possible from .15, else a long shot.</summary>
    public static ChanceWord Word(double chance) => chance switch
    {
        >= .40 => ChanceWord.GoodChance,
        >= .15 => ChanceWord.Possible,
        _ => ChanceWord.LongShot,
    };
}
