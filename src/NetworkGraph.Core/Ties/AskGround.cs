namespace NetworkGraph.Core.Ties;

/// <summary>What has passed between two people before one asks the other; it moves the chance of an answer and of a favour.</summary>
public enum AskGround
{
    /// <summary>Nothing: the first letter ever between the two.</summary>
    FirstContact,

    /// <summary>Only the one who asks has written.</summary>
    OnlyOutbound,

    /// <summary>Only the other has written.</summary>
    OnlyInbound,

    /// <summary>Both have written.</summary>
    TwoWay,
}

/// <summary>The ground of an ask, from who has written, and in words.</summary>
public static class AskGrounds
{
    /// <summary>The ground for one who asks.</summary>
    /// <param name="theyWrote">Whether the other has written to them.</param>
    /// <param name="youWrote">Whether the one who asks has.</param>
    public static AskGround Of(bool theyWrote, bool youWrote) => (theyWrote, youWrote) switch
    {
        (true, true) => AskGround.TwoWay,
        (true, false) => AskGround.OnlyInbound,
        (false, true) => AskGround.OnlyOutbound,
        _ => AskGround.FirstContact,
    };

    /// <summary>The ground in words.</summary>
    public static string InWords(this AskGround ground) => ground switch
    {
        AskGround.FirstContact => "nobody had written",
        AskGround.OnlyOutbound => "only you had written",
        AskGround.OnlyInbound => "only they had written",
        _ => "both had written",
    };
}
