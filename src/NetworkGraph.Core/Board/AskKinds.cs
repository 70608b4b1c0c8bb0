using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Targets;

namespace NetworkGraph.Core.Board;

/// <summary>
/// What an ask is likely for, from who is asked: elsewhere than at the target, an introduction; at the target, a referral where their title recruits or leads, else what they know of the
/// company. A guess from titles, marked as one; the user's word goes before it. A convention of this program.
/// </summary>
internal sealed class AskKinds(Network network, DateOnly asOf)
{
    private const string Recruiting = "Human resources";
    private static readonly string[] Leading = ["Owner or founder", "Executive", "Director", "Manager"];

    public (AskKind Kind, string? Why) Of(MadeAsk ask, TargetRow target)
    {
        if (ask.Kind is { } said)
        {
            return (said, null);
        }

        if (!target.Has(ask.Asked))
        {
            return (AskKind.Introduction, target.IsCompany ? $"{ask.Asked.Name} is not there by your data." : $"{ask.Asked.Name} is asked for the sake of {target.Name}.");
        }

        var title = network.RoleOf(ask.Asked, asOf).Title;
        var read = JobTitle.Read(title);
        return read.Function == Recruiting || Leading.Contains(read.Seniority)
            ? (AskKind.Referral, $"{ask.Asked.Name} is there as {title}: a guess from the title.")
            : (AskKind.Context, $"{ask.Asked.Name} is there{(title is null ? "" : $" as {title}")}: a guess from the title.");
    }
}
