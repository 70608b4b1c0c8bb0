using System.CommandLine;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;
using NetworkGraph.Data.Answers;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph say PERSON</c>: what I know and my messages do not show. Without a person: everything I have said.</summary>
internal static class SayCommand
{
    private static readonly Option<KnownAs?> Known = JudgementOptions.OneOf<KnownAs>("--known", "I know them well: silence on LinkedIn means nothing.");
    private static readonly Option<NotATieAs?> NotATie = JudgementOptions.OneOf<NotATieAs>("--not-a-tie", "Not a tie: in no list of silent ties, never asked for an introduction.");
    private static readonly Option<int?> Remind = JudgementOptions.Interval("--remind", "Remind me of them at this interval, as 90d or 12w: they are due when it is over.");
    private static readonly Option<bool> TakeBack = new("--take-back") { Description = "Take back everything said of them." };

    public static Command Create()
    {
        var who = new Argument<string?>("PERSON") { Description = "Profile key, or a name or company to search for. Without it: everything said.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("say", "Say what your messages do not show: whom you know well, who is not a tie, of whom to be reminded.")
        {
            CommonOptions.Data, CommonOptions.Store, CommonOptions.Viewer, CommonOptions.Json, who, Known, NotATie, Remind, TakeBack,
        };
        command.Validators.Add(result =>
        {
            Option[] given = [.. new Option[] { Known, NotATie, Remind, TakeBack }.Where(option => result.GetResult(option) is { Implicit: false })];
            if (given.Length > 1)
            {
                result.AddError($"Say one thing at a time: {given[0].Name} or {given[1].Name}.");
            }
            else if (given.Length == 1 && result.GetResult(who) is not { Tokens.Count: > 0 })
            {
                result.AddError($"{given[0].Name} needs a person: networkgraph say PERSON {given[0].Name}");
            }
        });
        command.Acts((parsed, asked, cancellation) => parsed.GetValue(who) is { } name ? OnAsync(parsed, asked, name, cancellation) : Task.FromResult(Everything(parsed, asked)));
        return command;
    }

    private static async Task<int> OnAsync(ParseResult parsed, Asked asked, string name, CancellationToken cancellation)
    {
        var matches = await asked.Services.InMemory.MatchesAsync(asked.Point, name, cancellation);
        if (matches is not [{ Person: var person }])
        {
            return Matches.Tell(parsed, NotOnePerson.Of(name, matches));
        }

        if (person == asked.Viewer.Person)
        {
            return Question.Fail(parsed, $"This is {person.Name}, whose view it is: say something of somebody else.");
        }

        var held = Judgements.Of(asked.Network, asked.Viewer).On(person);
        if (parsed.GetValue(TakeBack))
        {
            return await TakeBackAsync(parsed, asked, person, held, cancellation);
        }

        if (Wanted(parsed) is { } said && (said is RemindEvery || held.All(one => one.Said != said)))
        {
            await asked.Services.Store.SayAsync(JudgementCodec.Write(said, person, asked.Viewer.Person, TimeProvider.System.GetUtcNow()), cancellation);
            await asked.Services.Current.RefreshAsync(cancellation);
            var network = await asked.Services.Current.GetAsync(cancellation);
            asked = asked with { Point = new PointOfView(network, network.Viewer(asked.Viewer.Person.Key.ToString())!, asked.AsOf) };
            held = Judgements.Of(asked.Network, asked.Viewer).On(person);
        }

        return Print(parsed, asked, held, held.Count == 0
            ? $"Nothing is said of {person.Name}."
            : $"{person.Name}: {string.Join(", ", held.Select(one => one.Said.InWords))}. Take it back with: networkgraph say {person.Key} --take-back");
    }

    private static async Task<int> TakeBackAsync(ParseResult parsed, Asked asked, Person person, IReadOnlyList<HeldJudgement> held, CancellationToken cancellation)
    {
        if (held.Count == 0)
        {
            return Question.Fail(parsed, $"Nothing was said of {person.Name}, so there is nothing to take back.");
        }

        await asked.Services.Store.SayAsync([], Judgements.Of(asked.Network, asked.Viewer).WordsOn(person), cancellation);
        return Print(parsed, asked, [], $"{person.Name}: taken back ({string.Join(", ", held.Select(one => one.Said.InWords))}).");
    }

    private static int Everything(ParseResult parsed, Asked asked)
    {
        var held = Judgements.Of(asked.Network, asked.Viewer).All;
        if (parsed.GetValue(CommonOptions.Json))
        {
            return Print(parsed, asked, held, "");
        }

        var output = parsed.InvocationConfiguration.Output;
        output.WriteLine($"{asked.Viewer.Person.Name} has said something of {held.Select(one => one.Person).Distinct().Count()} people");
        var table = new TextTable("Name", "Said", "On", "Due", "Key");
        foreach (var one in held)
        {
            table.Row(one.Person.Name, one.Said.InWords, one.On, NextOf(asked, one), one.Person.Key);
        }

        table.Write(output);
        return Question.Done;
    }

    private static Judgement? Wanted(ParseResult parsed) => (parsed.GetValue(Known), parsed.GetValue(NotATie), parsed.GetValue(Remind)) switch
    {
        ({ } from, _, _) => new Known(Acquaintance.Well, from),
        (_, { } why, _) => new NotATie(why),
        (_, _, { } days) => new RemindEvery(days),
        _ => null,
    };

    private static int Print(ParseResult parsed, Asked asked, IReadOnlyList<HeldJudgement> held, string sentence)
    {
        if (parsed.GetValue(CommonOptions.Json))
        {
            return parsed.WriteJson(held.Select(one => new JudgementJson(
                one.Person.Key.ToString(), one.Person.Name, one.Said.InWords,
                (one.Said as Known)?.Level, (one.Said as Known)?.As, (one.Said as NotATie)?.As, (one.Said as RemindEvery)?.Days, one.On, NextOf(asked, one))));
        }

        parsed.InvocationConfiguration.Output.WriteLine(sentence);
        return Question.Done;
    }

    private static DateOnly? NextOf(Asked asked, HeldJudgement held) =>
        held.Said is RemindEvery ? Reminders.NextOf(asked.Network, asked.Viewer, held, asked.AsOf) : null;

    private sealed record JudgementJson(
        string Person, string Name, string Said, Acquaintance? Level, KnownAs? Known, NotATieAs? NotATie, int? RemindDays, DateOnly On, DateOnly? DueOn);
}
