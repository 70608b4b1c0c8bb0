using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Week;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph week</c>: what should I do this week?</summary>
internal static class WeekCommand
{
    public static void Print(Printed printed, WeekList week)
    {
        var output = printed.Output;
        if (week.PausedUntil is { } until)
        {
            output.WriteLine(until == DateOnly.MaxValue ? "The coach is paused." : $"The coach is paused until {Words.Date(until)}.");
            return;
        }

        output.WriteLine(week.Actions.Count == 0
            ? $"{printed.Viewer.Person.Name}: nothing is due in the data that ends on {Words.Date(week.DataEnds)}."
            : $"{printed.Viewer.Person.Name}, true on {Words.Date(week.DataEnds)}:");
        foreach (var (place, action) in week.Actions.Index())
        {
            output.WriteLine($"{place + 1}. {action.Title}. {action.Reason}{(action.CheckFirst is { } check ? " " + check : "")}");
            foreach (var line in action.Draft?.Split('\n') ?? [])
            {
                output.WriteLine($"     {line}");
            }
        }
    }
}
