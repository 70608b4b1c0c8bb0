namespace NetworkGraph.Core.Backtests;

/// <summary>How a member's own messages after quiet days were answered, and what that adds to the chances of what the member asks.</summary>
/// <param name="Asks">Messages to one person they had been in contact with before, after three quiet days.</param>
/// <param name="Answered">Of them, answered within seven days.</param>
/// <param name="Expected">Answers that the model expected without knowing any of them.</param>
/// <param name="Offset">What is added to the intercept of the chance of a step, in logits; 0 with fewer than 30 asks. See <see cref="ReplyOffset"/>.</param>
public sealed record OwnReplies(int Asks, int Answered, double Expected, double Offset)
{
    private const double Noticeable = .05;

    /// <summary>The record in one sentence, or null with fewer than 30 asks.</summary>
    public string? InWords => Asks < ReplyOffset.LeastAsks
        ? null
        : FormattableString.Invariant($"Of {Asks} messages that you sent after quiet days, {Answered} were answered within a week; {Expected:0} were expected. {Meaning}");

    private string Meaning => Offset switch
    {
        > Noticeable => "That raises the chance that you are answered here.",
        < -Noticeable => "That lowers the chance that you are answered here.",
        _ => "That leaves the chance as it is.",
    };

    /// <summary>A member's own replies up to a date. Unit: messages, and logits for the offset. Source: relationship-model.md section 4.1.</summary>
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
            if (ask.Ground != AskGround.FirstContact)
            {
                chances.Add(ask.Chance);
                answered += ask.Answered ? 1 : 0;
            }
        }

        return new OwnReplies(
            chances.Count, answered, chances.Sum(), chances.Count < ReplyOffset.LeastAsks ? 0 : ReplyOffset.Fit(chances, answered, ReplyOffset.PseudoAsks));
    }
}
