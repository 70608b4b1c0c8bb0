using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Coach;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph ledger</c>: who did whom a favour, and were there thanks?</summary>
internal static class LedgerCommand
{
    public static void Print(Printed printed, IReadOnlyList<Favour> favours)
    {
        var (output, older) = (printed.Output, printed.Asking.Flag("older"));
        output.WriteLine($"{printed.Viewer.Person.Name}, as of {Words.Date(printed.AsOf)}; introductions are inferred from threads, thanks by phone or mail are not in the data");
        var table = new TextTable("Date", "Person", "What", "Thanks", "Outcome");
        foreach (var favour in favours.Where(f => !f.IsOlder || older))
        {
            table.Row(Words.Date(favour.On), favour.Person.Name, FavourWords.What(favour), FavourWords.Thanks(favour), FavourWords.Outcome(favour));
        }

        table.Write(output);
        if (!older && favours.Count(f => f.IsOlder) is var folded and > 0)
        {
            output.WriteLine($"Older: {folded} of more than a year before your messages end, with no thanks found here (--older prints them)");
        }
    }
}
