using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Introductions;

/// <summary>What a viewer's answers rest on besides ties.</summary>
/// <param name="Members">Members whose exports are loaded.</param>
/// <param name="BeyondOneExport">Whether anything but the viewer's own export adds a step.</param>
/// <param name="Replies">How the viewer's own asks were answered, in a sentence, or null where there is little to go by.</param>
/// <param name="ChancesAreEstimates">True until 20 outcomes of the user's own asks are known.</param>
/// <param name="KnowsMessages">Whether the viewer's files tell of messages at all.</param>
public sealed record ViewerGround(int Members, bool BeyondOneExport, string? Replies, bool ChancesAreEstimates, bool KnowsMessages)
{
    /// <summary>The ground of a viewer on a date.</summary>
    public static ViewerGround Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        var legs = IntroductionLegs.Of(network, viewer, asOf);
        return new ViewerGround(network.Members.Count, legs.BeyondOneExport, legs.Replies.InWords, legs.Asks.ChancesAreEstimates, KnownParts.Of(network, viewer).Contact);
    }
}
