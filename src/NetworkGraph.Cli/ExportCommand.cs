using System.CommandLine;
using NetworkGraph.Data.StoredFacts;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph export --all FILE</c>: writes the whole workspace as JSON lines, to be imported into another store.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var file = new Option<string>("--all") { Description = "File to write; it must not exist yet.", HelpName = "FILE", Required = true };
        var command = new Command("export", "Writes the whole workspace to a file that `networkgraph import` reads, on this store or another.")
        {
            file, CommonOptions.Data, CommonOptions.Store,
        };
        command.SetAction((parsed, cancellation) => Question.RunAsync(parsed, async services =>
        {
            var path = parsed.GetRequiredValue(file);
            if (File.Exists(path))
            {
                return Question.Fail(parsed, $"The file {path} exists already and was left alone. Choose another name.");
            }

            await WorkspaceFile.ExportAsync(services.Store, path, cancellation);
            return Question.Done;
        }));
        return command;
    }
}
