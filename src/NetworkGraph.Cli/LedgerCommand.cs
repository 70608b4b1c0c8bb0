using System.CommandLine;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Coach;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph ledger</c>: who did whom a favour, and were there thanks?</summary>
internal static class LedgerCommand
{
    public static Command Create()
    {
        var command = CommonOptions.Question("ledger", "Introductions, recommendations and endorsements, given and received, with thanks and outcome.");
        command.Answers((parsed, asked) =>
        {
            var favours = FavourLedger.Of(asked.Network, asked.Viewer, asked.AsOf);
            if (parsed.GetValue(CommonOptions.Json))
            {
                return parsed.WriteJson(favours.Select(FavourJson.From));
            }

            var output = parsed.InvocationConfiguration.Output;
            output.WriteLine($"{asked.Viewer.Person.Name}, as of {Words.Date(asked.AsOf)}; introductions are inferred from threads, thanks by phone or mail are not in the data");
            var table = new TextTable("Date", "Person", "What", "Thanks", "Outcome");
            foreach (var favour in favours)
            {
                table.Row(Words.Date(favour.On), favour.Person.Name, FavourWords.What(favour), FavourWords.Thanks(favour), FavourWords.Outcome(favour));
            }

            table.Write(output);
            return Question.Done;
        });
        return command;
    }

    private sealed record FavourJson(string Key, FavourKind Kind, string Person, string? Third, DateOnly Date, ThanksFound Thanks, bool? OutcomeTold, bool ByYou, bool Inferred)
    {
        public static FavourJson From(Favour favour) => new(
            favour.Key, favour.Kind, favour.Person.Key.ToString(), favour.Third?.Key.ToString(), favour.On, favour.Thanks, favour.OutcomeTold, favour.Said.Count > 0, favour.Inferred);
    }
}
