using NetworkGraph.Core.Growth;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph compare</c>: how do these people differ from the rest?</summary>
internal static class CompareCommand
{
    public static void Print(Printed printed, Comparison compared)
    {
        var (choice, filter) = (ReportWords.Of(printed.Asking.Selection(ComparisonJson.Choice)), ReportWords.Of(printed.Asking.Selection()));
        printed.Output.WriteLine($"{compared.Title(choice ?? filter)}{(choice is null || filter is null ? "" : $", inside {filter}")}");
        foreach (var sentence in compared.Differences.Concat(compared.Untold))
        {
            printed.Output.WriteLine(sentence);
        }

        if (compared.Differences.Count == 0 && compared.Shares.Count > 0)
        {
            printed.Output.WriteLine("Nothing differs by more than chance would make it.");
        }
    }
}
