using System.Globalization;
using Microsoft.Data.Sqlite;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Crash;

/// <summary>
/// The real program, killed while it imports: at random moments (NETWORKGRAPH_TEST_KILLS, 50 unless told; NETWORKGRAPH_TEST_SEED repeats a
/// run) and at each named place (NETWORKGRAPH_TEST_FAILPOINT_ROUNDS, once unless told).
/// </summary>
public sealed class KilledImportTests(CrashFixture archives, ITestOutputHelper output) : IClassFixture<CrashFixture>
{
    private static readonly Dictionary<string, string> Undisturbed = [];

    [Fact]
    public async Task Killed_at_random_moments_it_leaves_the_old_or_the_new_state()
    {
        var seed = Setting("NETWORKGRAPH_TEST_SEED", Environment.TickCount);
        var random = new Random(seed);
        var (kills, acknowledged, committed) = (Setting("NETWORKGRAPH_TEST_KILLS", 50), 0, 0);
        using var folder = new TestFolder();
        await archives.ImportFirstAsync(folder.Data);
        for (var kill = 0; kill < kills; kill++)
        {
            using var import = NetworkGraphProcess.Start(Undisturbed, "import", archives.Second, "--data", folder.Data.Path, "--json");
            await Task.Delay(archives.Duration * random.NextDouble() * 1.3, TestContext.Current.CancellationToken);
            import.Kill();
            var ended = await import.EndAsync();

            var complaint = await CrashOracle.ComplaintAsync(folder.Data, archives, ended.ExitCode == 0);
            Assert.True(complaint is null, $"{complaint} Kill {kill} of seed {seed}. {ended.Error}");
            acknowledged += ended.ExitCode == 0 ? 1 : 0;
            committed += await UndoSecondAsync(folder.Data) ? 1 : 0;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Seed {seed}: {kills} kills, {committed} committed, {acknowledged} of them acknowledged; an undisturbed import takes {archives.Duration.TotalMilliseconds:F0} ms."));
        Assert.True(acknowledged <= committed);
    }

    public static TheoryData<string> FailPoints => [.. FailPoint.Names];

    [Theory]
    [MemberData(nameof(FailPoints))]
    public async Task Killed_at_a_named_place_it_leaves_the_old_or_the_new_state(string place)
    {
        for (var round = 0; round < Setting("NETWORKGRAPH_TEST_FAILPOINT_ROUNDS", 1); round++)
        {
            using var folder = new TestFolder();
            await archives.ImportFirstAsync(folder.Data);
            using var import = NetworkGraphProcess.Start(
                new Dictionary<string, string> { ["NETWORKGRAPH_FAILPOINT"] = place }, "import", archives.Second, "--data", folder.Data.Path, "--json");
            var ended = await import.EndAsync();

            Assert.True(ended.ExitCode is not (0 or 1 or 2), $"The program was not killed at {place}: {ended.ExitCode} {ended.Error}");
            var complaint = await CrashOracle.ComplaintAsync(folder.Data, archives, acknowledged: false);
            Assert.True(complaint is null, $"{complaint} {ended.Error}");
            Assert.Equal(place == "committed", await UndoSecondAsync(folder.Data));
        }
    }

    [Fact]
    public async Task An_import_that_commits_row_by_row_is_caught()
    {
        using var folder = new TestFolder();
        await archives.ImportFirstAsync(folder.Data);
        using (var import = NetworkGraphProcess.Start(Undisturbed, "import", archives.Second, "--data", folder.Data.Path, "--json"))
        {
            await import.EndAsync();
        }

        // What row-by-row commits leave when they are killed half-way: some rows of the import, and none after them.
        using (var connection = new SqliteConnection($"Data Source={folder.Data.Database};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM interaction WHERE import = (SELECT max(id) FROM import) AND line > 2000";
            Assert.True(command.ExecuteNonQuery() > 0);
        }

        Assert.Equal("The state is a mixture of old and new.", await CrashOracle.ComplaintAsync(folder.Data, archives, acknowledged: true));
    }

    [Fact]
    public async Task A_lost_acknowledged_import_is_caught()
    {
        using var folder = new TestFolder();
        await archives.ImportFirstAsync(folder.Data);
        Assert.Equal("An acknowledged import is lost.", await CrashOracle.ComplaintAsync(folder.Data, archives, acknowledged: true));
    }

    private static async Task<bool> UndoSecondAsync(DataFolder folder)
    {
        await using var services = await CrashFixture.OpenAsync(folder);
        var imports = await services.Store.ImportsAsync(CancellationToken.None);
        return imports.Count == 2 && await services.Runner.UndoAsync(imports[0].ImportId, CancellationToken.None);
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var given) ? given : otherwise;
}
