using System.Globalization;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Asks;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph asks</c>: what did I ask of whom, how does it stand, and what comes next?</summary>
internal static class AsksCommand
{
    public static void Print(Printed printed, AsksAnswer answer)
    {
        var output = printed.Output;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{printed.Viewer.Person.Name}: {answer.Board.Cards.Count} {(answer.Board.Cards.Count == 1 ? "ask" : "asks")} noted, {answer.Board.Cards.Count(card => card.Next?.IsDue is true)} with something due"));
        var table = new TextTable("On", "Asked", "For", "State", "Kind", "Chance", "Next", "Due");
        foreach (var card in printed.Few(answer.Board.Cards))
        {
            table.Row(
                Words.Date(card.Ask.On), card.Ask.Asked.Name, card.Target.Name, card.Ask.State.Name(), card.Kind.ToString().ToLowerInvariant() + (card.WhyKind is null ? "" : " (a guess)"),
                card.Ask.Chance is { } chance ? Words.Percent(chance) : null, card.Next?.Sentence, card.Next is { } next ? Words.Date(next.Due) : null);
        }

        table.Write(output);
        foreach (var card in answer.Board.Cards.Where(card => card.Proposal is not null))
        {
            output.WriteLine($"{card.Proposal!.Why} If that is it:");
            foreach (var state in card.Proposal.States)
            {
                output.WriteLine(FormattableString.Invariant($"  networkgraph ask {card.Ask.Asked.Key} \"{card.Ask.Target}\" --state {state.Word()} --on {card.Proposal.On:yyyy-MM-dd}"));
            }
        }

        foreach (var rule in answer.Board.Rules)
        {
            output.WriteLine($"{rule.Person.Name}: {AskRules.Name(rule.Rule).ToLowerInvariant()}. Lift it with: networkgraph ask {rule.Person.Key} --rule {AskRules.Any}");
        }

        output.WriteLine(answer.Board.WhyWait);
        output.WriteLine(answer.Check.InWords);
        output.WriteLine(answer.Board.Note);
    }
}
