using System.CommandLine;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core;
using NetworkGraph.Core.Companies;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph same-company NAME OTHER</c>: two names are one company, or are not. Without names: everything said of companies.</summary>
internal static class SameCompanyCommand
{
    private static readonly Argument<string[]> Names = new("NAME") { Description = "Two names of companies, as they are written. Without them: everything said.", Arity = new ArgumentArity(0, 2) };
    private static readonly Option<bool> Not = new("--not") { Description = "They are not the same company. Where both are one in the lists, the second gets a line of its own." };
    private static readonly Option<bool> TakeBack = new("--take-back") { Description = "Take back what was said of the two." };

    public static Command Create()
    {
        var command = new Command("same-company", "Say that two names are one company, or are not: lists, counts and searches follow at once.")
        {
            CommonOptions.Data, CommonOptions.Store, CommonOptions.Viewer, CommonOptions.Json, Names, Not, TakeBack,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(Names) is { Tokens.Count: 1 } || ((result.GetValue(Not) || result.GetValue(TakeBack)) && result.GetResult(Names) is not { Tokens.Count: 2 }))
            {
                result.AddError("Two names are needed: networkgraph same-company NAME OTHER");
            }
            else if (result.GetValue(Not) && result.GetValue(TakeBack))
            {
                result.AddError("Say one thing at a time: --not or --take-back.");
            }
        });
        command.Acts((parsed, asked, cancellation) => parsed.GetValue(Names) is [var one, var other] ? OnAsync(parsed, asked, one, other, cancellation) : Task.FromResult(Everything(parsed, asked)));
        return command;
    }

    private static async Task<int> OnAsync(ParseResult parsed, Asked asked, string one, string other, CancellationToken cancellation)
    {
        if (new[] { one, other }.FirstOrDefault(name => !CompanyDecisions.IsCompany(name)) is { } none)
        {
            return Question.Fail(parsed, $"“{none}” names no company.");
        }

        var said = CompanyDecisions.On(asked.Network, one, other);
        if (parsed.GetValue(TakeBack))
        {
            if (said.Count == 0)
            {
                return Question.Fail(parsed, $"Nothing was said of {one} and {other}, so there is nothing to take back.");
            }

            await asked.Services.Store.SayAsync([], [.. said.Select(word => word.Id)], cancellation);
            return Print(parsed, [], $"{one} and {other}: taken back.");
        }

        var same = !parsed.GetValue(Not);
        if (said is not [.., { Same: var last }] || last != same)
        {
            await asked.Services.Store.SayAsync([CompanyDecisions.Write(one, other, same, TimeProvider.System.GetUtcNow())], [.. said.Select(word => word.Id)], cancellation);
            await asked.Services.Current.RefreshAsync(cancellation);
            said = CompanyDecisions.On(await asked.Services.Current.GetAsync(cancellation), one, other);
        }

        return Print(parsed, said, $"{one} and {other} are {(same ? "one company" : "two companies")}. Take it back with: networkgraph same-company \"{one}\" \"{other}\" --take-back");
    }

    private static int Everything(ParseResult parsed, Asked asked)
    {
        var said = CompanyDecisions.All(asked.Network);
        if (parsed.GetValue(CommonOptions.Json))
        {
            return Print(parsed, said, "");
        }

        var output = parsed.InvocationConfiguration.Output;
        output.WriteLine(said.Count == 0 ? "Nothing is said of companies." : $"Said of companies: {said.Count}");
        var table = new TextTable("Company", "Other", "Said");
        foreach (var word in said)
        {
            table.Row(word.First, word.Second, word.Same ? "one company" : "two companies");
        }

        table.Write(output);
        return Question.Done;
    }

    private static int Print(ParseResult parsed, IReadOnlyList<CompanyDecision> said, string sentence)
    {
        if (parsed.GetValue(CommonOptions.Json))
        {
            return parsed.WriteJson(said.Select(word => new DecisionJson(word.First, word.Second, word.Same)));
        }

        parsed.InvocationConfiguration.Output.WriteLine(sentence);
        return Question.Done;
    }

    private sealed record DecisionJson(string First, string Second, bool Same);
}
