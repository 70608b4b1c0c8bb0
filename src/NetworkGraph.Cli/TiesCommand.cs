using System.CommandLine;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph ties</c>: whom am I losing?</summary>
internal static class TiesCommand
{
    public static Command Create()
    {
        var decaying = new Option<bool>("--decaying") { Description = "Only ties that are slipping, fading, lapsed or dormant." };
        var command = CommonOptions.Question("ties", "Whom am I losing? Decaying ties, most urgent first, then every other tie, strongest first.");
        var list = new Option<string?>("--list") { Description = "Another list: hello (dormant ties worth a hello), due (by cadence) or rest (unanswered).", HelpName = "LIST" };
        list.AcceptOnlyFromAmong("hello", "due", "rest");
        command.Add(decaying);
        command.Add(list);
        command.Add(CommonOptions.Limit);
        command.Answers((parsed, asked) =>
        {
            if (parsed.GetValue(list) is { } name)
            {
                return Print(parsed, asked, List(name, asked));
            }

            var urgent = DecayingTies.Of(asked.Network, asked.Viewer, asked.AsOf);
            IReadOnlyList<Tie> ties = parsed.GetValue(decaying) ? urgent : [.. urgent.Concat(MemberTies.Of(asked.Network, asked.Viewer, asked.AsOf)).DistinctBy(t => t.Person)];
            if (parsed.GetValue(CommonOptions.Json))
            {
                return parsed.WriteJson(ties.Select(TieJson.Of));
            }

            var output = parsed.InvocationConfiguration.Output;
            output.WriteLine($"{asked.Viewer.Person.Name}, as of {Words.Date(asked.AsOf)}: {urgent.Count} of {MemberTies.Of(asked.Network, asked.Viewer, asked.AsOf).Count} ties are going quiet");
            var limit = parsed.GetValue(CommonOptions.Limit);
            var table = new TextTable("Name", "Points", "Band", "Status", "Rhythm", "Last contact", "Why");
            foreach (var tie in limit > 0 ? ties.Take(limit) : ties)
            {
                table.Row(
                    tie.Person.Name, tie.Points.Total, tie.Band, Words.Of(tie.Status), tie.RhythmDays is { } days ? $"{days:0} d" : null, tie.LastContact, tie.WhyStatus);
            }

            table.Write(output);
            return Question.Done;
        });
        return command;
    }

    private static (Tie Tie, string Why)[] List(string name, Asked asked) => name switch
    {
        "hello" => [.. DormantTies.Of(asked.Network, asked.Viewer, asked.AsOf).Select(dormant => (dormant.Tie, dormant.Why))],
        "due" => [.. TiesByCadence.Due(asked.Network, asked.Viewer, asked.AsOf).Select(due => (due.Tie, due.Why))],
        _ => [.. TiesByCadence.Resting(asked.Network, asked.Viewer, asked.AsOf).Select(resting => (resting.Tie, resting.Why))],
    };

    private static int Print(ParseResult parsed, Asked asked, (Tie Tie, string Why)[] lines)
    {
        if (parsed.GetValue(CommonOptions.Json))
        {
            return parsed.WriteJson(lines.Select(line => new { tie = TieJson.Of(line.Tie), line.Why }));
        }

        var output = parsed.InvocationConfiguration.Output;
        output.WriteLine($"{asked.Viewer.Person.Name}, as of {Words.Date(asked.AsOf)}: {lines.Length} ties");
        var limit = parsed.GetValue(CommonOptions.Limit);
        var table = new TextTable("Name", "Points", "Band", "Status", "Last contact", "Why");
        foreach (var (tie, why) in limit > 0 ? lines.Take(limit) : lines)
        {
            table.Row(tie.Person.Name, tie.Points.Total, tie.Band, Words.Of(tie.Status), tie.LastContact, why);
        }

        table.Write(output);
        return Question.Done;
    }
}
