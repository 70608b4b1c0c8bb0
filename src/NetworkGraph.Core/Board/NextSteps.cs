using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Targets;

namespace NetworkGraph.Core.Board;

/// <summary>What comes next of an ask: a reminder after the usual wait, thanks within a week of the introduction, the outcome within a month of the thanks. A convention of this program.</summary>
internal static class NextSteps
{
    /// <summary>Days within which thanks count as thanks: those of the ledger.</summary>
    private const int ThanksDays = 7;
    private const int OutcomeDays = 30;

    /// <summary>The next step; null where nothing is left to be done.</summary>
    public static NextStep? Of(MadeAsk ask, TargetRow target, int wait, DateOnly today)
    {
        var name = ask.Asked.Name;
        return ask.State switch
        {
            AskState.Planned => Step(NextAct.Ask, ask.On, $"Ask {name}"),
            AskState.Asked => Step(NextAct.Remind, ask.Steps[^1].On.AddDays(wait), $"Remind {name}, or note that no answer came"),
            AskState.Accepted => Step(NextAct.AskAfter, ask.Since!.Value.AddDays(wait), $"Ask {name} about the introduction they agreed to"),
            AskState.Introduced or AskState.Met => Step(NextAct.Thank, ask.IntroducedOn!.Value, $"Thank {name}", ThanksDays),
            AskState.Thanked => Step(NextAct.TellOutcome, ask.Since!.Value.AddDays(ThanksDays), $"Tell {name} how it went with {target.Name}", OutcomeDays - ThanksDays),
            _ => null,
        };

        NextStep Step(NextAct act, DateOnly due, string sentence, int? within = null) => new(act, due, within is { } days ? due.AddDays(days) : null, due <= today, sentence);
    }
}
