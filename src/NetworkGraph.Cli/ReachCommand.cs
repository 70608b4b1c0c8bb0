using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Reach;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph reach</c>: how far do I reach?</summary>
internal static class ReachCommand
{
    public static void Print(Printed printed, ReachAnswer reach)
    {
        var output = printed.Output;
        output.WriteLine($"{printed.Viewer.Person.Name}, as of {Words.Date(printed.AsOf)}");
        foreach (var within in reach.Within)
        {
            var steps = within.Steps == 1 ? "1 step" : $"{within.Steps} steps";
            output.WriteLine(within.People is { } people ? $"Within {steps}: at least {people} people" : $"Within {steps}: not in your data");
        }

        output.WriteLine($"Expected reach: about {reach.Expected:0} people");
        output.WriteLine(reach.Note);
        var table = new TextTable("Company", "Chance", "People");
        foreach (var company in printed.Few(reach.Companies))
        {
            table.Row(company.Company, Words.Percent(company.Chance), company.People);
        }

        table.Write(output);
    }
}
