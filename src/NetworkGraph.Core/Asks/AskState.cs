namespace NetworkGraph.Core.Asks;

/// <summary>How an ask stands. In the order in which it goes well; the last two end it.</summary>
public enum AskState
{
    /// <summary>To be asked.</summary>
    Planned,

    /// <summary>Asked, and nothing is known since.</summary>
    Asked,

    /// <summary>They said yes; the introduction is still to come.</summary>
    Accepted,

    /// <summary>They made the introduction.</summary>
    Introduced,

    /// <summary>The viewer and the target have met.</summary>
    Met,

    /// <summary>The one who was asked has been thanked.</summary>
    Thanked,

    /// <summary>And knows how it went.</summary>
    Told,

    /// <summary>They said no.</summary>
    Declined,

    /// <summary>No answer came.</summary>
    Silent,
}

/// <summary>What somebody is asked for.</summary>
public enum AskKind
{
    /// <summary>What they know of the company: a talk, no favour to a third person.</summary>
    Context,

    /// <summary>To introduce the viewer to somebody.</summary>
    Introduction,

    /// <summary>To put the viewer's name forward for a job.</summary>
    Referral,
}

/// <summary>What the states mean, in one place.</summary>
public static class AskStates
{
    /// <summary>All, in the order of the board.</summary>
    public static IReadOnlyList<AskState> All { get; } = Enum.GetValues<AskState>();

    /// <summary>As it is shown.</summary>
    public static string Name(this AskState state) => state == AskState.Silent ? "No answer" : state == AskState.Told ? "Outcome told" : state.ToString();

    /// <summary>Whether an answer or the introduction is still awaited.</summary>
    public static bool IsOpen(this AskState state) => state is AskState.Asked or AskState.Accepted;

    /// <summary>Whether the ask led to an introduction; null while that is not known.</summary>
    public static bool? Worked(this AskState state) => state switch
    {
        AskState.Introduced or AskState.Met or AskState.Thanked or AskState.Told => true,
        AskState.Declined or AskState.Silent => false,
        _ => null,
    };

    /// <summary>The word by which commands and facts call it.</summary>
    public static string Word(this AskState state) => state.ToString().ToLowerInvariant();

    /// <summary>The state of a word, or null.</summary>
    public static AskState? Of(string? word) => All.Where(state => state.Word() == word).Select(state => (AskState?)state).FirstOrDefault();
}
