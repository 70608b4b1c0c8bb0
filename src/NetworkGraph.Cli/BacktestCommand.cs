using System.CommandLine;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core;
using NetworkGraph.Data;
using NetworkGraph.Data.Answers;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.LinkedInImport;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph backtest</c>: do the lists and chances hold on this workspace's own past, or on a file of who wrote to whom?</summary>
internal static class BacktestCommand
{
    private static readonly Option<string?> Interactions = new("--interactions") { Description = "A CSV with from,to,at instead of the loaded exports.", HelpName = "FILE" };

    /// <summary>The question of the list, which in a terminal can also be asked of a file.</summary>
    public static Command Create(ListedQuestion question)
    {
        var command = QuestionCommand.Create(question);
        command.Add(Interactions);
        command.SetAction((parsed, cancellation) => parsed.GetValue(Interactions) is { } file
            ? Question.RunAsync(parsed, services => AskAsync(parsed, question, file, services.Folder, cancellation))
            : QuestionCommand.AskAsync(parsed, question, cancellation));
        return command;
    }

    private static async Task<int> AskAsync(ParseResult parsed, ListedQuestion question, string file, DataFolder folder, CancellationToken cancellation)
    {
        // A table of who wrote to whom is nobody's own list.
        if (parsed.GetValue(CommonOptions.Viewer) is { } wanted)
        {
            return Question.Fail(parsed, $"No member of what is looked back on is called '{wanted}'.");
        }

        try
        {
            var found = Findings.Of(await ReadAsync(file, folder, cancellation), null, QuestionCommand.Given(parsed, question));
            if (parsed.GetValue(CommonOptions.Json))
            {
                return parsed.WriteJson(question.Json(found));
            }

            BacktestText.Write(parsed.InvocationConfiguration.Output, found);
            return Question.Done;
        }
        catch (QuestionRefusedException problem)
        {
            return QuestionCommand.Tell(parsed, question, problem.Outcome);
        }
    }

    /// <summary>Reads the file as an import does, into a folder that is gone afterwards.</summary>
    private static async Task<Network> ReadAsync(string file, DataFolder data, CancellationToken cancellation)
    {
        var folder = DataFolder.Open(Path.Combine(data.Staging, $"backtest-{Guid.NewGuid():N}"));
        try
        {
            await using var services = await NetworkGraphServices.OpenAsync(folder, ImportLimits.Default, cancellation);
            await services.Runner.ImportAsync(ExportInput.From([file])[0], Guid.NewGuid(), null, cancellation);
            return await services.Current.GetAsync(cancellation);
        }
        finally
        {
            Directory.Delete(folder.Path, recursive: true);
        }
    }
}
