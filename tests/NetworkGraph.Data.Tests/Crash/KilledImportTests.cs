using System.Globalization;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.LinkedInImport;
using NetworkGraph.Data.SqliteStore;
using NetworkGraph.Data.Staging;
using NetworkGraph.Data.StoredFacts;
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
        var seed = Amount.Of("NETWORKGRAPH_TEST_SEED", Environment.TickCount);
        var random = new Random(seed);
        var (kills, acknowledged, committed) = (Amount.Of("NETWORKGRAPH_TEST_KILLS", 50), 0, 0);
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
            committed += await CrashFixture.UndoSecondAsync(folder.Data) ? 1 : 0;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Seed {seed}: {kills} kills, {committed} committed, {acknowledged} of them acknowledged; an undisturbed import takes {archives.Duration.TotalMilliseconds:F0} ms."));
        Assert.True(acknowledged <= committed);
    }

    public static TheoryData<string> FailPoints => [.. FailPoint.Names];

    [Theory]
    [MemberData(nameof(FailPoints))]
    public async Task Killed_at_a_named_place_it_leaves_the_old_or_the_new_state(string place)
    {
        for (var round = 0; round < Amount.Of("NETWORKGRAPH_TEST_FAILPOINT_ROUNDS", 1); round++)
        {
            using var folder = new TestFolder();
            await archives.ImportFirstAsync(folder.Data);
            using var import = NetworkGraphProcess.Start(
                new Dictionary<string, string> { ["NETWORKGRAPH_FAILPOINT"] = place }, "import", archives.Second, "--data", folder.Data.Path, "--json");
            var ended = await import.EndAsync();

            Assert.True(ended.ExitCode is not (0 or 1 or 2), $"The program was not killed at {place}: {ended.ExitCode} {ended.Error}");
            var complaint = await CrashOracle.ComplaintAsync(folder.Data, archives, acknowledged: false);
            Assert.True(complaint is null, $"{complaint} {ended.Error}");
            Assert.Equal(place == "committed", await CrashFixture.UndoSecondAsync(folder.Data));
        }
    }

    [Theory]
    [InlineData("CopyNames")]
    [InlineData("CopyListings")]
    [InlineData("CopyInteractions")]
    public async Task Control_the_same_import_without_its_transaction_is_caught_wherever_it_stops(string last)
    {
        using var folder = new TestFolder();
        await archives.ImportFirstAsync(folder.Data);
        await using (var services = await CrashFixture.OpenAsync(folder.Data))
        {
            await using var staged = await services.Runner.StageAsync(ExportInput.From([archives.Second])[0], Guid.NewGuid(), null, TestContext.Current.CancellationToken);
            CopyUnprotected(folder.Data, staged, last);
        }

        Assert.Equal("The state is a mixture of old and new.", await CrashOracle.ComplaintAsync(folder.Data, archives, acknowledged: false));
    }

    [Fact]
    public async Task A_lost_acknowledged_import_is_caught()
    {
        using var folder = new TestFolder();
        await archives.ImportFirstAsync(folder.Data);
        Assert.Equal("An acknowledged import is lost.", await CrashOracle.ComplaintAsync(folder.Data, archives, acknowledged: true));
    }

    // The statements of an import as the store has them, but each is committed at once.
    private static void CopyUnprotected(DataFolder folder, StagedImport staged, string last)
    {
        var (reading, owner) = (staged.Reading, staged.Reading.Owner.Person.Key);
        using var connection = SqliteFile.Open(folder.Database);
        connection.Run("ATTACH DATABASE $path AS staged", ("$path", staged.Path));
        foreach (var query in (string[])["PrepareMaps", "AddIdentities", "AddThreads", "MapIdentities", "MapThreads"])
        {
            connection.Run(SqliteNetworkStore.Query(query));
        }

        var import = connection.Single(
            SqliteNetworkStore.Query("AddImport"), ("$uuid", staged.ImportId.ToString("D")), ("$kind", "Archive"), ("$archiveName", reading.ArchiveName),
            ("$snapshotDate", reading.SnapshotDate.ToString("O", CultureInfo.InvariantCulture)), ("$contentHash", reading.ContentHash), ("$extractorVersion", reading.ExtractorVersion),
            ("$at", SqliteNetworkStore.Text(DateTimeOffset.UnixEpoch)), ("$reading", ReadingJson.Write(reading)), ("$difference", ReadingJson.Write(ImportBalance.NothingNew(reading))),
            ("$memberKind", (int)owner.Kind), ("$memberValue", owner.Value));
        var member = connection.Single(SqliteNetworkStore.Query("FindIdentity"), ("$kind", (int)owner.Kind), ("$value", owner.Value));
        foreach (var copy in (string[])["CopyNames", "CopySameRow", "CopyListings", "CopyParticipants", "CopyInteractions"])
        {
            var sql = SqliteNetworkStore.Query(copy);
            connection.Run(sql, sql.Contains("$member", StringComparison.Ordinal) ? [("$import", import), ("$member", member)] : [("$import", import)]);
            if (copy == last)
            {
                return;
            }
        }
    }
}
