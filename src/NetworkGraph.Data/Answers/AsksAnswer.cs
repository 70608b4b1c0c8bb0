using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Board;
using NetworkGraph.Core.Calibration;

namespace NetworkGraph.Data.Answers;

/// <summary>Every ask with what comes next, and whether the chances hold on those whose outcome is known.</summary>
public sealed record AsksAnswer(AskBoardAnswer Board, AskCheck Check)
{
    public static AsksAnswer Of(Asking asking)
    {
        ArgumentNullException.ThrowIfNull(asking);
        return new AsksAnswer(AskBoard.Of(asking.Network, asking.Viewer, asking.AsOf, asking.Today), AskCheck.Of(asking.Network, asking.Viewer, asking.AsOf));
    }
}

/// <summary>The same as JSON.</summary>
public sealed record AsksJson(IEnumerable<AskCardJson> Asks, int WaitDays, string WhyWait, AskCheckJson Check, string Note, IEnumerable<LaidDownJson> Rules)
{
    public static AsksJson Of(AsksAnswer answer) => new(
        answer.Board.Cards.Select(AskCardJson.Of), answer.Board.WaitDays, answer.Board.WhyWait, AskCheckJson.Of(answer.Check), answer.Board.Note,
        answer.Board.Rules.Select(one => new LaidDownJson(one.Person.Key.ToString(), one.Person.Name, one.Rule)));
}

/// <summary>One ask.</summary>
public sealed record AskCardJson(
    Guid Id, string Asked, string AskedName, string Target, string TargetName, AskState State, DateOnly On, DateOnly? Since, string? Reason, AskKind Kind, bool KindIsYourWord, double? Chance,
    NextStepJson? Next, AskProposalJson? Proposal, int RecentAsks, AskRule? Rule)
{
    public static AskCardJson Of(AskCard card) => new(
        card.Ask.Id, card.Ask.Asked.Key.ToString(), card.Ask.Asked.Name, card.Ask.Target, card.Target.Name, card.Ask.State, card.Ask.On, card.Ask.Since, card.Ask.Reason, card.Kind, card.WhyKind is null,
        card.Ask.Chance, card.Next is { } next ? new NextStepJson(next.Act, next.Due, next.By, next.IsDue, next.Sentence) : null,
        card.Proposal is { } proposal ? new AskProposalJson(proposal.States, proposal.On, proposal.Why) : null, card.RecentAsks, card.Rule);
}

/// <summary>What comes next of it.</summary>
public sealed record NextStepJson(NextAct Act, DateOnly Due, DateOnly? By, bool IsDue, string Sentence);

/// <summary>Whom the user laid down not to ask, or not without them.</summary>
public sealed record LaidDownJson(string Person, string Name, AskRule Rule);

/// <summary>What the data show since.</summary>
public sealed record AskProposalJson(IReadOnlyList<AskState> States, DateOnly On, string Why);

/// <summary>Chances said against what came of them; null scores with too few outcomes.</summary>
public sealed record AskCheckJson(int Outcomes, int Worked, double? Brier, double? BrierPrior, ChanceVerdict Verdict, IEnumerable<ChanceGroup> Groups, string Sentence)
{
    public static AskCheckJson Of(AskCheck check) => new(check.Outcomes, check.Worked, check.Brier, check.BrierPrior, check.Verdict, check.Groups, check.InWords);
}
