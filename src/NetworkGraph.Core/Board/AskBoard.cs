using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Targets;

namespace NetworkGraph.Core.Board;

/// <summary>What did I ask of whom, how does it stand, and what comes next?</summary>
public static class AskBoard
{
    /// <summary>Asks of one person in 90 days from which on the board warns.</summary>
    public const int ManyAsks = 3;

    /// <summary>
    /// Every ask that the user noted up to a date, with what comes next as of <paramref name="today"/> and what the data show since. States are the user's word alone; what a newer
    /// upload shows (an answer, a thread of three, a new connection at the target) is proposed. Empty where nothing was asked. A convention of this program.
    /// </summary>
    public static AskBoardAnswer Of(Network network, Member viewer, DateOnly asOf, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        var asks = MadeAsks.Of(network, viewer, asOf);
        var letters = Correspondence.Of(network, viewer, asOf);
        var (wait, why) = Waiting.Of(letters.Replies);
        var (proposals, kinds, rules) = (new AskProposals(letters), new AskKinds(network, asOf), AskRules.Of(network, viewer));
        var recent = AskHistory.RecentOf(network, today);
        return new AskBoardAnswer(
            [.. asks.Select(Card).OrderByDescending(card => card.Proposal is not null || card.Next?.IsDue is true).ThenBy(card => card.Next?.Due ?? DateOnly.MaxValue).ThenByDescending(card => card.Ask.On).ThenByDescending(card => card.Ask.SaidAt).ThenBy(card => card.Ask.Id)],
            wait, why, "An open ask, and one of the last 90 days, counts for how busy an introducer is. Nothing here is sent.",
            [.. rules.Select(rule => new LaidDown(rule.Key, rule.Value)).OrderBy(rule => rule.Person.Name, StringComparer.CurrentCulture).ThenBy(rule => rule.Person.Key)]);

        AskCard Card(MadeAsk ask)
        {
            var row = TargetList.RowOf(network, viewer, ask.Target, ask.Name, asOf);
            var (kind, whyKind) = kinds.Of(ask, row);
            return new AskCard
            {
                Ask = ask,
                Target = row,
                Kind = kind,
                WhyKind = whyKind,
                Next = NextSteps.Of(ask, row, wait, today),
                Proposal = proposals.Of(ask, row),
                RecentAsks = recent.GetValueOrDefault(ask.Asked),
                Rule = rules.TryGetValue(ask.Asked, out var rule) ? rule : null,
            };
        }
    }

    /// <summary>What the viewer's newest data show of an ask since its last word; null where nothing is new.</summary>
    internal static AskProposal? ProposalOf(Network network, Member viewer, MadeAsk ask) =>
        new AskProposals(Correspondence.Of(network, viewer, viewer.SnapshotDate)).Of(ask, TargetList.RowOf(network, viewer, ask.Target, ask.Name, viewer.SnapshotDate));
}
