using System.CommandLine;
using System.Globalization;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Coach;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph week</c>: what should I do this week?</summary>
internal static class WeekCommand
{
    public static Command Create()
    {
        var today = new Option<DateOnly?>("--today")
        {
            Description = "Judge as if today were this date, as 2026-10-20. Default: today.",
            HelpName = "DATE",
            CustomParser = result =>
            {
                if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                {
                    return date;
                }

                result.AddError($"--today needs a date as 2026-10-20, not '{result.Tokens[0].Value}'.");
                return null;
            },
        };
        var command = CommonOptions.Question("week", "What should I do this week? At most five things, each with its reason.");
        command.Add(today);
        command.Answers((parsed, asked) =>
        {
            var week = ThisWeek.Of(asked.Network, asked.Viewer, asked.AsOf, parsed.GetValue(today) ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
            if (parsed.GetValue(CommonOptions.Json))
            {
                return parsed.WriteJson(week.Actions.Select(a => new WeekActionJson(a.Key, a.Kind, a.Person.Key.ToString(), a.Title, a.Reason, a.Draft, a.CheckFirst)));
            }

            var output = parsed.InvocationConfiguration.Output;
            if (week.PausedUntil is { } until)
            {
                output.WriteLine(until == DateOnly.MaxValue ? "The coach is paused." : $"The coach is paused until {Words.Date(until)}.");
                return Question.Done;
            }

            output.WriteLine(week.Actions.Count == 0
                ? $"{asked.Viewer.Person.Name}: nothing is due in the data that ends on {Words.Date(week.DataEnds)}."
                : $"{asked.Viewer.Person.Name}, true on {Words.Date(week.DataEnds)}:");
            foreach (var (place, action) in week.Actions.Index())
            {
                output.WriteLine($"{place + 1}. {action.Title}. {action.Reason}{(action.CheckFirst is { } check ? " " + check : "")}");
                foreach (var line in action.Draft?.Split('\n') ?? [])
                {
                    output.WriteLine($"     {line}");
                }
            }

            return Question.Done;
        });
        return command;
    }

    private sealed record WeekActionJson(string Key, WeekActionKind Kind, string Person, string Title, string Reason, string? Draft, string? CheckFirst);
}
