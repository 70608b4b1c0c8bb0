using System.CommandLine;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data;
using NetworkGraph.Data.LinkedInImport;
using NetworkGraph.Data.Neo4jStore;
using NetworkGraph.Data.StoredFacts;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph import PATH...</c>: reads exports into the network.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Zip, folder or CSV; several at once.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("import", "Loads LinkedIn exports. The same export again changes nothing.") { paths, CommonOptions.Data, CommonOptions.Store, CommonOptions.Json };
        command.SetAction((parsed, cancellation) => Question.RunAsync(parsed, services => ImportAsync(parsed, services, parsed.GetRequiredValue(paths), cancellation)));
        return command;
    }

    private static async Task<int> ImportAsync(ParseResult parsed, NetworkGraphServices services, string[] paths, CancellationToken cancellation)
    {
        var json = parsed.GetValue(CommonOptions.Json);
        var imported = new List<ImportJson>();
        var failed = false;
        var workspaces = paths.Where(WorkspaceFile.Recognises).ToArray();
        foreach (var workspace in workspaces)
        {
            var added = await WorkspaceFile.ImportAsync(services.Store, services.Folder, workspace, cancellation);
            parsed.InvocationConfiguration.Error.WriteLine($"{Path.GetFileName(workspace)}: a whole workspace, {added} imports added.");
        }

        if (workspaces.Length == paths.Length)
        {
            await DeriveAsync(parsed, services, cancellation);
            return Question.Done;
        }

        foreach (var input in ExportInput.From([.. paths.Except(workspaces, StringComparer.Ordinal)]))
        {
            try
            {
                using var progress = ImportProgressBar.Start(input.Name, parsed.InvocationConfiguration.Error);
                var committed = await services.Runner.ImportAsync(input, Guid.NewGuid(), progress, cancellation);
                progress.Dispose();
                imported.Add(ImportJson.Of(committed));
                if (!json)
                {
                    Print(parsed.InvocationConfiguration.Output, committed);
                }
            }
            catch (ImportRejectedException e)
            {
                failed = true;
                parsed.InvocationConfiguration.Error.WriteLine(e.Message);
            }
        }

        await DeriveAsync(parsed, services, cancellation);
        if (json)
        {
            parsed.WriteJson(imported);
        }

        return failed ? Question.Failed : Question.Done;
    }

    /// <summary>The imports are in; what is derived from them for other programs can be written later.</summary>
    private static async Task DeriveAsync(ParseResult parsed, NetworkGraphServices services, CancellationToken cancellation)
    {
        try
        {
            await services.DeriveAsync(cancellation);
        }
        catch (Neo4jException e)
        {
            parsed.InvocationConfiguration.Error.WriteLine(
                $"The import is done, but the graph that other programs ask was not written anew: {e.Message} The next import or a running dashboard writes it.");
        }
    }

    private static void Print(TextWriter output, CommittedImport committed)
    {
        var (reading, difference) = (committed.Reading, committed.Difference);
        output.WriteLine($"{reading.ArchiveName}: {Owner(reading)}, {Words.Date(reading.SnapshotDate)}");
        if (reading.IsPartial)
        {
            output.WriteLine("This is a small archive: the first of LinkedIn's two mails, or only some categories. It works; the full one can follow later and nothing is counted twice.");
        }

        output.WriteLine(difference.AlreadyImported
            ? "Already imported: nothing changed."
            : $"{difference.NewPeople} new people, {difference.NewConnections} new connections, {difference.ChangedConnections} changed, {difference.NoLongerListed} no longer listed, {difference.NewInteractions} new interactions");
        var table = new TextTable("File", "Rows", "Added", "Changed", "Unchanged", "Set aside", "Why set aside, and what to know");
        foreach (var file in difference.Files)
        {
            var reasons = string.Join(", ", file.RejectedBy.Concat(file.Remarks).Select(r => $"{r.Value} {r.Key}"));
            table.Row(file.Name, file.Rows, file.Added, file.Changed, file.Unchanged, file.Rejected, reasons);
        }

        table.Write(output);
        foreach (var unused in reading.Unused)
        {
            output.WriteLine($"Not used: {unused.Name}: {unused.Reason}");
        }

        foreach (var missing in reading.Missing)
        {
            output.WriteLine($"Missing: {missing.Name}: {missing.Reason}");
        }

        output.WriteLine();
    }

    private static string Owner(ExportReading reading) =>
        reading.Kind == ImportKind.Table ? "everyone who writes in it" : reading.Owner.Person.Name ?? "an unnamed member";

    private sealed record ImportJson(
        Guid ImportId, string? Owner, FileJson[] Files, int People, int Connections, int Messages, bool AlreadyImported)
    {
        public static ImportJson Of(CommittedImport committed)
        {
            var files = committed.Difference.Files;
            return new ImportJson(
                committed.ImportId, committed.Reading.Owner.Person.Name ?? committed.Reading.Owner.Person.Key.ToString(),
                [.. files.Select(f => new FileJson(f.Name, f.Rows, f.Added, f.Changed, f.Unchanged, f.Rejected))],
                committed.Difference.NewPeople, Taken(ExportFile.Connections), Taken(ExportFile.Messages), committed.Difference.AlreadyImported);

            int Taken(ExportFile kind) => files.Where(f => f.Kind == kind).Sum(f => f.Rows - f.Rejected);
        }
    }

    private sealed record FileJson(string Name, int Rows, int Added, int Changed, int Unchanged, int Rejected);
}
