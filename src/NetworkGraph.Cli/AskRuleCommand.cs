using System.CommandLine;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Asks;
using NetworkGraph.Data.Answers;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph ask PERSON --rule</c>: whom not to ask, or not without me. <c>networkgraph asks</c> lists what is laid down.</summary>
internal static class AskRuleCommand
{
    public static async Task<int> OnAsync(ParseResult parsed, Asked asked, string name, AskRule? rule, CancellationToken cancellation)
    {
        var matches = await asked.Services.InMemory.MatchesAsync(asked.Point, name, cancellation);
        if (matches is not [{ Person: var person }])
        {
            return Matches.Tell(parsed, NotOnePerson.Of(name, matches));
        }

        if (person == asked.Viewer.Person)
        {
            return Question.Fail(parsed, "That is you: nobody asks themselves.");
        }

        await asked.Services.Store.SayAsync(AskRules.Write(person, rule, asked.Viewer.Person, TimeProvider.System.GetUtcNow()), cancellation);
        if (parsed.GetValue(CommonOptions.Json))
        {
            return parsed.WriteJson(new { person = person.Key.ToString(), name = person.Name, rule });
        }

        parsed.InvocationConfiguration.Output.WriteLine(rule is { } laid
            ? $"{person.Name}: {AskRules.Name(laid).ToLowerInvariant()}. Lift it with: networkgraph ask {person.Key} --rule {AskRules.Any}"
            : $"{person.Name}: any time.");
        return Question.Done;
    }
}
