using System.CommandLine;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core;
using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Board;
using NetworkGraph.Core.Targets;
using NetworkGraph.Data.Answers;
using NetworkGraph.Data.Tables;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph ask PERSON TARGET</c>: I ask somebody for the sake of a target, and how that stands. <c>networkgraph asks</c> lists them.</summary>
internal static class AskCommand
{
    private static readonly Argument<string[]> Names = new("NAME") { Description = "Who is asked, and the target: keys, names or ids. Without them: every ask.", Arity = new ArgumentArity(0, 2) };
    private static readonly Option<AskState?> State = JudgementOptions.OneOf<AskState>("--state", "How it stands; of a new ask planned or asked. Default: asked.", "--outcome");
    private static readonly Option<string?> Reason = new("--reason") { Description = "Why they said no, in your own words.", HelpName = "TEXT" };
    private static readonly Option<AskKind?> Kind = JudgementOptions.OneOf<AskKind>("--kind", "What it is for. Default: a guess from titles.");
    private static readonly Option<DateOnly?> On = CommonOptions.Day("--on", "The day, as 2026-10-14. Default: today.");
    private static readonly Option<string?> Rule = new("--rule") { Description = "Of a person alone: ask me first, never ask, or any time again.", HelpName = string.Join('|', AskRules.Words) };
    private static readonly Option<bool> TakeBack = new("--take-back") { Description = "Take back the newest ask of this person for this target, and all that was said of it." };
    private static readonly Option<string?> Calendar = new("--ics") { Description = "Write what comes next of every ask to this file, for a calendar; it must not exist yet.", HelpName = "FILE" };

    public static Command Create()
    {
        var command = new Command("ask", "Notes whom you ask for the sake of a target, and how it stands: it counts for how busy an introducer is. Lists them without names.")
        {
            CommonOptions.Data, CommonOptions.Store, CommonOptions.Viewer, CommonOptions.Json, Names, State, Reason, Kind, On, TakeBack, Rule, Calendar,
        };
        Rule.AcceptOnlyFromAmong([.. AskRules.Words]);
        command.Validators.Add(result =>
        {
            var names = result.GetResult(Names)?.Tokens.Count ?? 0;
            var isWord = new Option[] { State, Reason, Kind, On, TakeBack }.Any(option => result.GetResult(option) is { Implicit: false });
            if (result.GetResult(Rule) is { Implicit: false })
            {
                if (names != 1 || isWord || result.GetResult(Calendar) is { Implicit: false })
                {
                    result.AddError("A rule is of a person alone: networkgraph ask PERSON --rule never");
                }
            }
            else if (names == 1 || (names == 0 && isWord))
            {
                result.AddError("A person and a target are needed: networkgraph ask PERSON TARGET");
            }
            else if (names == 2 && result.GetResult(Calendar) is { Implicit: false })
            {
                result.AddError("--ics writes all asks: leave the names out.");
            }
        });
        command.Acts(async (parsed, asked, cancellation) => (parsed.GetValue(Names), parsed.GetValue(Calendar)) switch
        {
            ([var person], _) => await AskRuleCommand.OnAsync(parsed, asked, person, AskRules.Of(parsed.GetValue(Rule)), cancellation),
            ([var person, var target], _) => await OnAsync(parsed, asked, person, target, cancellation),
            (_, { } file) => await CalendarAsync(parsed, asked, file, cancellation),
            _ => await QuestionCommand.AskAsync(parsed, Questions.Find("asks")!, cancellation),
        });
        return command;
    }

    private static async Task<int> OnAsync(ParseResult parsed, Asked asked, string name, string target, CancellationToken cancellation)
    {
        var matches = await asked.Services.InMemory.MatchesAsync(asked.Point, name, cancellation);
        if (matches is not [{ Person: var person }])
        {
            return Matches.Tell(parsed, NotOnePerson.Of(name, matches));
        }

        var (row, line) = TargetList.Meant(asked.Network, asked.Viewer, target, asked.AsOf);
        if (row is null)
        {
            return Question.Fail(parsed, $"“{target}” is no one target: {line?.Sentence ?? "nothing was understood."}");
        }

        var made = AskChange.Find(asked.Network, asked.Viewer, row.Id, person);
        var now = TimeProvider.System.GetUtcNow();
        var change = !parsed.GetValue(TakeBack)
            ? AskChange.Of(asked.Network, asked.Viewer, row, person, new AskSaying(parsed.GetValue(State), parsed.GetValue(On) ?? DateOnly.FromDateTime(now.UtcDateTime), parsed.GetValue(Reason), parsed.GetValue(Kind)), now)
            : made is not null ? AskChange.TakeBack(asked.Network, made)
            : new AskChange([], [], $"No ask of {person.Name} for {row.Name} was noted, so there is nothing to take back.");
        if (change.Problem is { } problem)
        {
            return Question.Fail(parsed, change.IsNoTarget ? $"{problem} Put it there with: networkgraph target add \"{target}\"" : problem);
        }

        await asked.Services.Store.SayAsync([.. change.Said], [.. change.TakenBack.Select(fact => fact.Id)], cancellation);
        await asked.Services.Current.RefreshAsync(cancellation);
        var network = await asked.Services.Current.GetAsync(cancellation);
        return Print(parsed, network, network.Viewer(asked.Viewer.Person.Key.ToString())!, person.Key.ToString(), row, asked.AsOf);
    }

    private static int Print(ParseResult parsed, Network network, Member viewer, string person, TargetRow row, DateOnly asOf)
    {
        var ask = AskChange.Find(network, viewer, row.Id, network.Find(person)!);
        if (parsed.GetValue(CommonOptions.Json))
        {
            var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
            return parsed.WriteJson(AskBoard.Of(network, viewer, asOf, today).Cards.Where(card => card.Ask.Id == ask?.Id).Select(AskCardJson.Of));
        }

        parsed.InvocationConfiguration.Output.WriteLine(ask is null ? "Taken back: no such ask is noted." : $"For {row.Name}: {ask.InWords}.");
        return Question.Done;
    }

    private static async Task<int> CalendarAsync(ParseResult parsed, Asked asked, string path, CancellationToken cancellation)
    {
        if (File.Exists(path))
        {
            return Question.Fail(parsed, $"The file {path} exists already and was left alone. Choose another name.");
        }

        var now = TimeProvider.System.GetUtcNow();
        var board = AskBoard.Of(asked.Network, asked.Viewer, asked.AsOf, DateOnly.FromDateTime(now.UtcDateTime));
        await OwnFile.WriteAsync(path, output => AskCalendar.WriteAsync(output, board.Cards, now, cancellation));
        parsed.InvocationConfiguration.Output.WriteLine($"{path}: {board.Cards.Count(card => card.Next is not null)} {(board.Cards.Count(card => card.Next is not null) == 1 ? "date" : "dates")}.");
        return Question.Done;
    }
}
