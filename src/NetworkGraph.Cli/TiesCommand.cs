using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Ties;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph ties</c>: whom am I losing?</summary>
internal static class TiesCommand
{
    public static void Print(Printed printed, TiesAnswer answer)
    {
        if (answer.List is not null)
        {
            PrintList(printed, answer);
            return;
        }

        var output = printed.Output;
        output.WriteLine($"{printed.Viewer.Person.Name}, as of {Words.Date(printed.AsOf)}: {answer.Losing} of {answer.Ties} ties are losing touch{printed.Filter}");
        var table = new TextTable("Name", "Points", "Band", "By rank", "Status", "Rhythm", "Last contact", "Why");
        foreach (var line in printed.Few(answer.Lines))
        {
            var tie = line.Tie;
            table.Row(
                Words.Name(tie), tie.Points.Total, tie.Band, tie.Layer is { } layer ? Layers.Name(layer) : null, Words.Of(tie.Status), tie.RhythmDays is { } days ? $"{days:0} d" : null, tie.LastContact, line.Why);
        }

        table.Write(output);
    }

    private static void PrintList(Printed printed, TiesAnswer answer)
    {
        printed.Output.WriteLine($"{printed.Viewer.Person.Name}, as of {Words.Date(printed.AsOf)}: {answer.Lines.Count} ties{printed.Filter}");
        var table = new TextTable("Name", "Points", "Band", "Status", "Last contact", "Why");
        foreach (var line in printed.Few(answer.Lines))
        {
            var tie = line.Tie;
            table.Row(Words.Name(tie), tie.Points.Total, tie.Band, Words.Of(tie.Status), tie.LastContact, line.Why);
        }

        table.Write(printed.Output);
    }
}
