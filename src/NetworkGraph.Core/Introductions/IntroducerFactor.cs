namespace NetworkGraph.Core.Introductions;

/// <summary>
/// What a busy introducer costs a path: att(b) = (D0 / max(D0, deg b))^0.25 with D0 = max(10, median deg over the members), times
/// load(b) = 0.5 per ask to b that is open or at most 90 days old. Range above 0 to 1. deg b = people that b has exchanged messages with;
/// who is no member, or has no messages, is not damped. Source: docs/model.md, section 4.2.
/// </summary>
public static class IntroducerFactor
{
    /// <summary>Days for which an answered ask still weighs on an introducer.</summary>
    public const int LoadDays = 90;

    private const double Exponent = .25;
    private const double LeastDegree = 10;
    private const double PerAsk = .5;
    private const double PseudoYes = 5;
    private const double MostOwnRate = 2;

    /// <summary>D0, people: the degree up to which nobody is damped.</summary>
    public static double Undamped(IReadOnlyCollection<int> memberDegrees)
    {
        ArgumentNullException.ThrowIfNull(memberDegrees);
        if (memberDegrees.Count == 0)
        {
            return LeastDegree;
        }

        var sorted = memberDegrees.Order().ToArray();
        var middle = sorted.Length / 2;
        return Math.Max(LeastDegree, sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0);
    }

    /// <summary>The attenuation of someone who exchanged messages with <paramref name="degree"/> people.</summary>
    public static double Attenuation(int degree, double undamped) => Math.Pow(undamped / Math.Max(undamped, degree), Exponent);

    /// <summary>
    /// How often introducers say yes to this viewer against what was said: (W + 5) / (E + 5), W the asks that led to an introduction, E the sum of the chances said for all introductions whose
    /// outcome is known, without this rate; 1 with fewer than 20 of them. Every introducer's factor is multiplied by it, never above 1 in all. Range above 0 to 2. Source: docs/model.md, section 4.7.
    /// </summary>
    public static double OwnRate(int worked, double expected, int outcomes) =>
        outcomes < AskHistory.OutcomesForCheckedChances ? 1 : Math.Min(MostOwnRate, (worked + PseudoYes) / (expected + PseudoYes));

    /// <summary>The load of someone who was asked <paramref name="asks"/> times.</summary>
    public static double Load(int asks) => Math.Pow(PerAsk, asks);
}
