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

            // Whole or not there: what a crash leaves has another name, and the next export to the same file writes over it.
            var partial = path + ".partial";
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            var output = new FileStream(partial, options);
            try
            {
                await using (output)
                {
                    await WorkspaceFile.ExportAsync(services.Store, output, cancellation);
                }

                File.Move(partial, path);
                return Question.Done;
            }
            catch
            {
                File.Delete(partial);
                throw;
            }
        }));
        return command;
    }
}
