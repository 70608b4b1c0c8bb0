using System.CommandLine;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Coach;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph coach</c>: the eight reasons, each with its evidence.</summary>
internal static class CoachCommand
{
    public static Command Create()
    {
        var command = CommonOptions.Question("coach", "Eight habits, measured against your own past, each with its evidence and one next action.");
        command.Answers((parsed, asked) =>
        {
            var reasons = EightReasons.Of(asked.Network, asked.Viewer, asked.AsOf);
            if (parsed.GetValue(CommonOptions.Json))
            {
                return parsed.WriteJson(reasons.Select(ReasonJson.From));
            }

            var output = parsed.InvocationConfiguration.Output;
            output.WriteLine($"{asked.Viewer.Person.Name}, as of {Words.Date(asked.AsOf)}; phone, mail and meetings are not in the data");
            var table = new TextTable("Reason", "Now", "Before", "What was counted");
            foreach (var reason in reasons)
            {
                table.Row(reason.Title, reason.Headline, reason.Before, reason.Unknown ?? reason.Says);
            }

            table.Write(output);
            output.WriteLine();
            foreach (var reason in reasons)
            {
                output.WriteLine($"{reason.Title}: {reason.Action}");
            }

            return Question.Done;
        });
        return command;
    }

    private sealed record ReasonJson(
        string Reason, int? Cases, int? Of, double? Value, string Unit, IEnumerable<QuarterJson> Trend, string? Unknown, IEnumerable<EvidenceJson> Evidence, string Action)
    {
        public static ReasonJson From(CoachReason reason) => new(
            reason.Reason.ToString(), reason.Cases, reason.Of, reason.Value, reason.Unit,
            reason.Trend.Select(q => new QuarterJson(q.Quarter, q.Cases, q.Of, q.Value)), reason.Unknown,
            reason.Groups.SelectMany(g => g.Rows.Select(r => new EvidenceJson(r.Person.Key.ToString(), r.Date, r.What, g.Title, r.File, r.Line, r.Key))), reason.Action);
    }

    private sealed record QuarterJson(DateOnly Quarter, int Cases, int Of, double? Value);

    private sealed record EvidenceJson(string Person, DateOnly Date, string What, string Group, string? File, int? Line, string Key);
}
