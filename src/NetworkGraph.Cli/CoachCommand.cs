using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Coach;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph coach</c>: the eight reasons, each with its evidence.</summary>
internal static class CoachCommand
{
    public static void Print(Printed printed, IReadOnlyList<CoachReason> reasons)
    {
        var output = printed.Output;
        output.WriteLine($"{printed.Viewer.Person.Name}, as of {Words.Date(printed.AsOf)}; phone, mail and meetings are not in the data");
        var table = new TextTable("Reason", "Now", "Before", "What was counted");
        foreach (var reason in reasons.Where(r => !r.HasNothingToSay))
        {
            table.Row(reason.Title, reason.Headline, reason.Before, reason.Unknown ?? reason.Says);
        }

        table.Write(output);
        output.WriteLine();
        foreach (var reason in reasons.Where(r => !r.HasNothingToSay))
        {
            output.WriteLine($"{reason.Title}: {reason.Action}");
        }

        foreach (var reason in reasons.Where(r => r.HasNothingToSay))
        {
            output.WriteLine($"{reason.Title}, nothing to say yet: {reason.Unknown ?? reason.Says} {reason.Action}");
        }
    }
}
