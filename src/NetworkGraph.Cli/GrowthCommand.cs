using System.CommandLine;
using System.Globalization;
using NetworkGraph.Cli.Output;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph growth</c>: how does my network grow?</summary>
internal static class GrowthCommand
{
    public static Command Create()
    {
        var command = CommonOptions.GraphQuestion("growth", "How does my network grow? Month by month, people still connected.");
        command.Answers(async (parsed, asked) =>
        {
            var months = await asked.Answers.GrowthAsync(asked.Asker, asked.Cancellation);
            if (parsed.GetValue(CommonOptions.Json))
            {
                return parsed.WriteJson(months.Select(m => new MonthJson(m.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture), m.Connections, m.Total, m.TwoWay)));
            }

            var output = parsed.InvocationConfiguration.Output;
            output.WriteLine($"{asked.Asker.Viewer.Person.Name}, as of {Words.Date(asked.Asker.AsOf)}: {(months.Count > 0 ? months[^1].Total : 0)} people still connected");
            var table = new TextTable("Month", "Connections", "Total", "Two-way");
            foreach (var month in months)
            {
                table.Row(month.Month.ToString("MMM yyyy", CultureInfo.InvariantCulture), month.Connections, month.Total, month.TwoWay);
            }

            table.Write(output);
            return Question.Done;
        });
        return command;
    }

    private sealed record MonthJson(string Month, int Connections, int Total, int? TwoWay);
}
