using System.CommandLine;
using System.Globalization;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Targets;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph ask PERSON TARGET</c>: I have asked somebody for the sake of a target, and what became of it. Without names: every ask.</summary>
internal static class AskCommand
{
    private static readonly Argument<string[]> Names = new("NAME") { Description = "Who was asked, and the target: keys, names or ids. Without them: every ask.", Arity = new ArgumentArity(0, 2) };
    private static readonly Option<string?> Outcome = new("--outcome") { Description = "What became of it: introduced, met, declined or silent.", HelpName = "OUTCOME" };
    private static readonly Option<DateOnly?> On = new("--on")
    {
        Description = "The day, as 2026-10-14. Default: today.",
        HelpName = "DATE",
        CustomParser = result =>
        {
            var date = AsOfDate.Read(result.Tokens[0].Value, out var problem);
            if (problem is not null)
            {
                result.AddError($"--on: {problem}");
            }

            return date;
        },
    };

    private static readonly Option<bool> TakeBack = new("--take-back") { Description = "Take back the newest ask of this person for this target, and its outcome." };

    private static readonly AskState[] Outcomes = [AskState.Introduced, AskState.Met, AskState.Declined, AskState.Silent];

    public static Command Create()
    {
        var command = new Command("ask", "Notes whom you asked for the sake of a target, and what became of it: it counts for how busy an introducer is.")
        {
            CommonOptions.Data, CommonOptions.Store, CommonOptions.Viewer, CommonOptions.Json, Names, Outcome, On, TakeBack,
        };
        Outcome.CompletionSources.Add([.. Outcomes.Select(WordOf)]);
        command.Validators.Add(result =>
        {
            if (result.GetResult(Names) is { Tokens.Count: 1 } || (result.GetResult(Names) is not { Tokens.Count: 2 } && (result.GetValue(Outcome) is not null || result.GetValue(TakeBack))))
            {
                result.AddError("A person and a target are needed: networkgraph ask PERSON TARGET");
            }
            else if (result.GetValue(Outcome) is { } word && !Outcomes.Any(state => WordOf(state) == word))
            {
                result.AddError($"--outcome needs one of {string.Join(", ", Outcomes.Select(WordOf))}, not '{word}'.");
            }
        });
        command.Acts((parsed, asked, cancellation) => parsed.GetValue(Names) is [var person, var target] ? OnAsync(parsed, asked, person, target, cancellation) : Task.FromResult(Print(parsed, MadeAsk.Of(asked.Network, asked.Viewer, asked.AsOf), asked)));
        return command;
    }

    private static async Task<int> OnAsync(ParseResult parsed, Asked asked, string name, string target, CancellationToken cancellation)
    {
        var matches = await asked.Services.InMemory.MatchesAsync(asked.Point, name, cancellation);
        if (matches is not [{ Person: var person }])
        {
            return Matches.Tell(parsed, NotOnePerson.Of(name, matches));
        }

        if (IdOf(asked, target) is not { } id)
        {
            return Question.Fail(parsed, $"“{target}” is no target, and nobody or several are called so. Put it on the list with: networkgraph target add NAME");
        }

        var now = TimeProvider.System.GetUtcNow();
        var on = parsed.GetValue(On) ?? DateOnly.FromDateTime(now.UtcDateTime);
        var made = MadeAsk.Of(asked.Network, asked.Viewer, asked.AsOf).FirstOrDefault(ask => ask.Asked == person && ask.Target == id);
        var (said, takenBack) = (new List<UserFact>(), new List<Guid>());
        if (parsed.GetValue(TakeBack))
        {
            if (made is null)
            {
                return Question.Fail(parsed, $"No ask of {person.Name} for {target} was noted, so there is nothing to take back.");
            }

            takenBack.AddRange(asked.Network.Facts.UserFacts.Where(fact => fact.Id == made.Id || (fact.Kind == UserFactKinds.AskOutcome && Guid.TryParse(fact.Subject, out var of) && of == made.Id)).Select(fact => fact.Id));
        }
        else if (parsed.GetValue(Outcome) is { } word)
        {
            if (made is null)
            {
                return Question.Fail(parsed, $"No ask of {person.Name} for {target} was noted. Note it first with: networkgraph ask \"{name}\" \"{target}\"");
            }

            said.Add(MadeAsk.Outcome(made.Id, Outcomes.Single(state => WordOf(state) == word), on, now));
        }
        else
        {
            said.Add(MadeAsk.Write(person, id, on, asked.Viewer.Person, now));
        }

        await asked.Services.Store.SayAsync(said, takenBack, cancellation);
        await asked.Services.Current.RefreshAsync(cancellation);
        var network = await asked.Services.Current.GetAsync(cancellation);
        return Print(parsed, [.. MadeAsk.Of(network, network.Viewer(asked.Viewer.Person.Key.ToString())!, asked.AsOf).Where(ask => ask.Asked.Key == person.Key && ask.Target == id)], asked);
    }

    private static string? IdOf(Asked asked, string target) => TargetList.Find(asked.Network, asked.Viewer, target, asked.AsOf)?.Id
        ?? (TargetLines.Read(asked.Network, asked.Viewer, target, asked.AsOf).Lines is [{ Id: { } id }] ? id : null);

    private static string WordOf(AskState state) => state.ToString().ToLowerInvariant();

    private static int Print(ParseResult parsed, IReadOnlyList<MadeAsk> asks, Asked asked)
    {
        if (parsed.GetValue(CommonOptions.Json))
        {
            return parsed.WriteJson(asks.Select(ask => new AskJson(ask.Id, ask.Asked.Key.ToString(), ask.Asked.Name, ask.Target, ask.On, WordOf(ask.State), ask.Since)));
        }

        var output = parsed.InvocationConfiguration.Output;
        output.WriteLine(asks.Count == 0 ? "No ask is noted." : string.Create(CultureInfo.InvariantCulture, $"Noted asks: {asks.Count}"));
        var table = new TextTable("On", "Asked", "For", "State", "Since");
        foreach (var ask in asks)
        {
            table.Row(Words.Date(ask.On), ask.Asked.Name, asked.Network.Find(ask.Target)?.Name ?? ask.Target, WordOf(ask.State), ask.Since is { } since ? Words.Date(since) : null);
        }

        table.Write(output);
        return Question.Done;
    }

    private sealed record AskJson(Guid Id, string Asked, string Name, string Target, DateOnly On, string State, DateOnly? Since);
}
