using NetworkGraph.Data.Disk;
using NetworkGraph.Data.StoredFacts;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Crash;

/// <summary>The real program, killed while it exports the workspace: what it leaves behind goes with the next command, and nothing of a program that lives.</summary>
public sealed class KilledExportTests(CrashFixture archives) : IClassFixture<CrashFixture>
{
    private static readonly Dictionary<string, string> Undisturbed = [];

    [Fact]
    public async Task The_copy_that_a_killed_export_leaves_goes_with_the_next_command()
    {
        using var folder = new TestFolder();
        await archives.ImportFirstAsync(folder.Data);
        var file = folder.Data.Path + ".jsonl";
        await KillAsync(folder.Data, file);
        Assert.NotEmpty(Copies(folder.Data));
        Assert.False(File.Exists(file));

        using var next = NetworkGraphProcess.Start(Undisturbed, "growth", "--data", folder.Data.Path);
        var ended = await next.EndAsync();
        Assert.True(ended.ExitCode == 0, ended.Error);
        Assert.Empty(Copies(folder.Data));
        File.Delete(file + ".partial");
    }

    [Fact]
    public async Task The_half_file_that_a_killed_export_leaves_is_written_over_by_the_next()
    {
        using var folder = new TestFolder();
        await archives.ImportFirstAsync(folder.Data);
        var file = folder.Data.Path + ".jsonl";
        await KillAsync(folder.Data, file);
        Assert.True(File.Exists(file + ".partial"));

        using var next = NetworkGraphProcess.Start(Undisturbed, "export", "--all", file, "--data", folder.Data.Path);
        var ended = await next.EndAsync();
        Assert.True(ended.ExitCode == 0, ended.Error);
        Assert.False(File.Exists(file + ".partial"));

        using var elsewhere = new TestFolder();
        await using var services = await CrashFixture.OpenAsync(elsewhere.Data);
        Assert.Equal(1, await WorkspaceFile.ImportAsync(services.Store, elsewhere.Data, file, TestContext.Current.CancellationToken));
        Assert.Equal(archives.HashBefore, await services.Store.ContentHashAsync(TestContext.Current.CancellationToken));
        File.Delete(file);
    }

    [Fact]
    public async Task A_start_leaves_the_copy_of_a_living_export_alone()
    {
        using var folder = new TestFolder();
        await archives.ImportFirstAsync(folder.Data);
        await using var exporting = await CrashFixture.OpenAsync(folder.Data);
        var (copies, lines) = (-1, 0);
        var import = (await exporting.Store.ImportsAsync(TestContext.Current.CancellationToken))[0].ImportId;
        await exporting.Store.TellAsync(
            import,
            new FactLineWriter(1_000, page =>
            {
                // With the first page another command starts and ends.
                copies = copies < 0 ? WhileAnotherRuns(folder.Data) : copies;
                lines += page.Count;
            }),
            TestContext.Current.CancellationToken);
        Assert.Equal(1, copies);
        Assert.True(lines > 1_000, $"Only {lines} lines were told.");
        Assert.Empty(Copies(folder.Data));
    }

    [Fact]
    public async Task Copies_of_earlier_versions_beside_the_database_go_when_nobody_else_runs()
    {
        using var folder = new TestFolder();
        var copy = Path.Combine(folder.Data.Path, "told-0123456789abcdef.facts");
        await using (await CrashFixture.OpenAsync(folder.Data))
        {
            await File.WriteAllTextAsync(copy, "of another program", TestContext.Current.CancellationToken);
            await using var beside = await CrashFixture.OpenAsync(folder.Data);
            Assert.True(File.Exists(copy));
        }

        await using var alone = await CrashFixture.OpenAsync(folder.Data);
        Assert.False(File.Exists(copy));
    }

    private static async Task KillAsync(DataFolder folder, string file)
    {
        using var export = NetworkGraphProcess.Start(
            new Dictionary<string, string> { ["NETWORKGRAPH_FAILPOINT"] = FailPoint.CopiedBack }, "export", "--all", file, "--data", folder.Path);
        var ended = await export.EndAsync();
        Assert.True(ended.ExitCode is not (0 or 1 or 2), $"The program was not killed: {ended.ExitCode} {ended.Error}");
    }

    private static int WhileAnotherRuns(DataFolder folder)
    {
        using var next = NetworkGraphProcess.Start(Undisturbed, "growth", "--data", folder.Path);
        Assert.Equal(0, next.EndAsync().GetAwaiter().GetResult().ExitCode);
        return Copies(folder).Length;
    }

    private static string[] Copies(DataFolder folder) => Directory.GetFiles(folder.Path, "*.facts", SearchOption.AllDirectories);
}
