using System.CommandLine;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.LinkedInImport;
using NetworkGraph.Data.StoredFacts;
using NetworkGraph.Data.Tables;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph import PATH...</c>: reads exports into the network.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Zip, folder or CSV; several at once.", Arity = ArgumentArity.OneOrMore };
        var rejected = new Option<FileInfo?>("--rejected") { Description = "Write the rows that were set aside to this CSV, or to a workbook (.xlsx): file, line, column and reason, never what a row says.", HelpName = "FILE" };
        var command = new Command("import", "Loads LinkedIn exports. The same export again changes nothing.") { paths, rejected, OwnerOption.Owner, CommonOptions.Data, CommonOptions.Store, CommonOptions.Json };
        command.SetAction((parsed, cancellation) => Question.RunAsync(parsed, services => ImportAsync(parsed, services, parsed.GetRequiredValue(paths), parsed.GetValue(rejected), cancellation)));
        return command;
    }

    private static async Task<int> ImportAsync(ParseResult parsed, NetworkGraphServices services, string[] paths, FileInfo? rejected, CancellationToken cancellation)
    {
        var json = parsed.GetValue(CommonOptions.Json);
        var imported = new List<ImportJson>();
        var readings = new List<ExportReading>();
        var failed = false;
        var workspaces = paths.Where(WorkspaceFile.Recognises).ToArray();
        foreach (var workspace in workspaces)
        {
            var added = await WorkspaceFile.ImportAsync(services.Store, services.Folder, workspace, cancellation);
            parsed.InvocationConfiguration.Error.WriteLine($"{Path.GetFileName(workspace)}: a whole workspace, {added} {(added == 1 ? "import" : "imports")} added.{(WorkspaceFile.HasHash(workspace) ? "" : " An earlier version wrote it, without a hash: whether a part of it is missing cannot be told.")}");
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
                readings.Add(committed.Reading);
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

        failed |= !await OwnerOption.SettleAsync(parsed, services, readings, cancellation);
        await DeriveAsync(parsed, services, cancellation);
        if (rejected is not null)
        {
            await using var file = rejected.Create();
            await SpreadsheetFile.WriteAsync(file, rejected.Name, SetAsideTable.Of(readings), new AboutTable(SetAsideTable.Title), cancellation);
        }

        if (json)
        {
            parsed.WriteJson(imported);
        }

        return failed ? Question.Failed : Question.Done;
    }

    /// <summary>The imports are in; what is derived from them for other programs can be written later.</summary>
    private static async Task DeriveAsync(ParseResult parsed, NetworkGraphServices services, CancellationToken cancellation)
    {
        if (await services.TryDeriveAsync(cancellation) is { } problem)
        {
            parsed.InvocationConfiguration.Error.WriteLine(
                $"The import is done, but the graph that other programs ask was not written anew: {problem} The next import writes it, also one of an archive that is there already.");
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
            table.Row(file.Name, file.Rows, file.Added, file.Changed, file.Unchanged, file.Rejected, string.Join("; ", file.Notes()));
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
        reading.Kind == ImportKind.Table ? "everyone who writes in it" : reading.Owner.Person.Name ?? Person.Unnamed;

    private sealed record ImportJson(
        Guid ImportId, string? Owner, FileJson[] Files, int People, int Connections, int Messages, bool AlreadyImported)
    {
        public static ImportJson Of(CommittedImport committed)
        {
            var files = committed.Difference.Files;
            return new ImportJson(
                committed.ImportId, committed.Reading.Owner.Person.Name ?? committed.Reading.Owner.Person.Key.ToString(),
                [.. files.Select(f => new FileJson(f.Name, f.Rows, f.Added, f.Changed, f.Unchanged, f.Rejected, f.RejectedBy, f.Remarks))],
                committed.Difference.NewPeople, Taken(ExportFile.Connections), Taken(ExportFile.Messages), committed.Difference.AlreadyImported);

            int Taken(ExportFile kind) => files.Where(f => f.Kind == kind).Sum(f => f.Rows - f.Rejected);
        }
    }

    private sealed record FileJson(
        string Name, int Rows, int Added, int Changed, int Unchanged, int Rejected, IReadOnlyDictionary<string, int> RejectedBy, IReadOnlyDictionary<string, int> Remarks);
}
