namespace NetworkGraph.Core.Asks;

/// <summary>How a member's own messages after quiet days were answered: the base of the chance of an answer to the next one.</summary>
/// <param name="Asks">Messages to one person after three quiet days, first letters among them.</param>
/// <param name="Answered">Of them, answered within seven days.</param>
/// <param name="Expected">Answers that the model expected without knowing any of them.</param>
/// <param name="Offset">What is added to the intercept of the chance of an answer, in logits; 0 with fewer than 30 asks. See <see cref="ReplyOffset"/>.</param>
public sealed record OwnReplies(int Asks, int Answered, double Expected, double Offset)
{
    private const double Noticeable = .05;

    /// <summary>The record in one sentence, or null with fewer than 30 asks.</summary>
    public string? InWords => Asks < ReplyOffset.LeastAsks
        ? null
        : FormattableString.Invariant($"Of {Asks} messages that you sent after quiet days, {Answered} were answered within a week; {Expected:0} would be usual. {Meaning}");

    private string Meaning => Offset switch
    {
        > Noticeable => "You are answered more often than most.",
        < -Noticeable => "You are answered less often than most.",
        _ => "You are answered as often as most.",
    };

    /// <summary>A member's own replies up to a date. Unit: messages, and logits for the offset. Source: docs/model.md, section 4.5.</summary>
    public static OwnReplies Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return network.Answers.Get((typeof(OwnReplies), viewer.Person.Number, asOf), () => Read(network, viewer, asOf));
    }

    private static OwnReplies Read(Network network, Member viewer, DateOnly asOf)
    {
        var (chances, answered) = (new List<double>(), 0);
        foreach (var ask in OwnAsks.Of(network, viewer).SettledBy(asOf))
        {
            chances.Add(ask.Chance);
            answered += ask.Answered ? 1 : 0;
        }

        return new OwnReplies(
            chances.Count, answered, chances.Sum(), chances.Count < ReplyOffset.LeastAsks ? 0 : ReplyOffset.Fit(chances, answered, ReplyOffset.PseudoAsks));
    }
}
