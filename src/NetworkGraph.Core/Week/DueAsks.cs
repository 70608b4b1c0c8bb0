using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Board;
using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Drafts;

namespace NetworkGraph.Core.Week;

/// <summary>What is to be done about asks: first where the data show news, then whatever step is due, the longest due first.</summary>
internal static class DueAsks
{
    public static IEnumerable<WeekAction> Of(Correspondence letters, DateOnly today)
    {
        var (network, viewer, asOf) = (letters.Network, letters.Viewer, letters.AsOf);
        if (MadeAsks.Of(network, viewer, asOf).Count == 0)
        {
            return [];
        }

        var cards = AskBoard.Of(network, viewer, asOf, today).Cards;
        return cards.Where(card => card.Proposal is not null).Select(News)
            .Concat(cards.Where(card => card is { Proposal: null, Next.IsDue: true } && !IsForbidden(card)).OrderBy(card => card.Next!.Due).Select(card => Due(letters, card, today)));
    }

    private static WeekAction News(AskCard card) =>
        ThisWeek.New("ask-news", WeekActionKind.Ask, card.Ask.Asked, card.Proposal!.On, $"Note what came of asking {card.Ask.Asked.Name}", $"For {card.Target.Name}: {card.Ask.InWords}. {card.Proposal.Why}", null) with { Ask = card };

    private static WeekAction Due(Correspondence letters, AskCard card, DateOnly today)
    {
        var laidDown = card.Rule is { } rule ? $" {AskRules.Name(rule)}, by your word." : "";
        var wish = Drafting.Wish(card.Target, card.Draft, card.Ask.Asked, Drafting.Languages[0].Code, null);
        var draft = wish is null ? null : Drafting.Of(letters.Network, letters.Viewer, wish with { IsReminder = card.IsReminder }, letters.AsOf).Text;
        var reason = $"For {card.Target.Name}: {card.Ask.InWords}; {card.Next!.When(today)}.{laidDown}";
        return ThisWeek.New(Topic(card.Next.Act), WeekActionKind.Ask, card.Ask.Asked, card.Next.Due, card.Next.Sentence, reason, draft) with { Ask = card };
    }

    private static string Topic(NextAct act) => "ask-" + act.ToString().ToLowerInvariant();

    // Whom one never asks is owed thanks all the same.
    private static bool IsForbidden(AskCard card) => card is { Rule: AskRule.Never, Next.Act: NextAct.Ask or NextAct.Remind or NextAct.AskAfter };
}
