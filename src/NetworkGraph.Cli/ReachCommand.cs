using System.CommandLine;
using NetworkGraph.Cli.Output;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph reach</c>: how far do I reach?</summary>
internal static class ReachCommand
{
    public static Command Create()
    {
        var command = CommonOptions.GraphQuestion("reach", "How far do I reach? People and companies within three steps, always at least.");
        command.Add(CommonOptions.Limit);
        command.Answers(async (parsed, asked) =>
        {
            var reach = await asked.Answers.ReachAsync(asked.Asker, asked.Cancellation);
            if (parsed.GetValue(CommonOptions.Json))
            {
                return parsed.WriteJson(new { reach.Within, reach.Expected, reach.Companies, reach.OneExportOnly, reach.Note });
            }

            var output = parsed.InvocationConfiguration.Output;
            output.WriteLine($"{asked.Asker.Viewer.Person.Name}, as of {Words.Date(asked.Asker.AsOf)}");
            foreach (var within in reach.Within)
            {
                var steps = within.Steps == 1 ? "1 step" : $"{within.Steps} steps";
                output.WriteLine(within.People is { } people ? $"Within {steps}: at least {people} people" : $"Within {steps}: not in your data");
            }

            output.WriteLine($"Expected reach: about {reach.Expected:0} people");
            output.WriteLine(reach.Note);
            var limit = parsed.GetValue(CommonOptions.Limit);
            var table = new TextTable("Company", "Chance", "People");
            foreach (var company in limit > 0 ? reach.Companies.Take(limit) : reach.Companies)
            {
                table.Row(company.Company, Words.Percent(company.Chance), company.People);
            }

            table.Write(output);
            return Question.Done;
        });
        return command;
    }
}
