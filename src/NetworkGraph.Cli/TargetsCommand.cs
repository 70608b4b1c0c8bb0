using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Targets;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph targets</c>: which companies and people matter to me, and whom do I know there?</summary>
internal static class TargetsCommand
{
    public static void Print(Printed printed, TargetsAnswer answer)
    {
        var output = printed.Output;
        output.WriteLine($"{printed.Viewer.Person.Name}, as of {Words.Date(printed.AsOf)}: {answer.Rows.Count} targets");
        if (answer.Sentence is { } sentence)
        {
            output.WriteLine(sentence.Text + ".");
        }

        output.WriteLine(answer.Note);
        var table = new TextTable("Target", "You know", "Before", "Closest", "Why", "Best way", "Chance", "Ask", "Id");
        foreach (var row in printed.Few(answer.Rows))
        {
            table.Row(
                row.Name, row.IsCompany ? row.Now.Count : row.Tie is null ? 0 : 1, row.IsCompany ? row.Before.Count : null, row.Closest is { } layer ? Layers.Name(layer) : null, row.Why, row.Way.Sentence,
                row.Way.Chance is { } chance ? Words.Percent(chance) : null, row.Ask?.InWords, row.Id);
        }

        table.Write(output);
        if (answer.Off.Count > 0)
        {
            output.WriteLine($"Taken off by you: {string.Join(", ", answer.Off.Select(off => off.Name))}. Back again with: networkgraph target take-back NAME");
        }
    }
}
