using System.Diagnostics;
using System.Globalization;
using NetworkGraph.Data.Tests.Crash;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Backups;

/// <summary>
/// The way of somebody whose computer is lost: a backup of theirs, a new machine, the real command. 1,000 people and 17 messages for each unless
/// NETWORKGRAPH_TEST_RESTORED_PEOPLE says otherwise; 30,000 people and 510,000 messages in <c>tests/run-long</c>.
/// </summary>
public sealed class LargeRestoreTests(ITestOutputHelper output)
{
    private const int MessagesPerPerson = 17;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly Dictionary<string, string> Undisturbed = [];

    [Fact]
    public async Task On_an_empty_machine_all_is_back_within_a_minute()
    {
        var people = Amount.Of("NETWORKGRAPH_TEST_RESTORED_PEOPLE", 1_000);
        using var lost = new TestFolder();
        using var archives = new TestFolder();
        using var elsewhere = new TestFolder();
        await RunAsync(
            "sample", "--connections", people.ToString(CultureInfo.InvariantCulture), "--messages", (people * MessagesPerPerson).ToString(CultureInfo.InvariantCulture), "--out", archives.Data.Path);
        await RunAsync("import", Directory.GetFiles(archives.Data.Path, "*.zip")[0], "--data", lost.Data.Path);
        await RunAsync("backup", "create", "--data", lost.Data.Path);
        var backup = Directory.GetFiles(Path.Combine(lost.Data.Path, "backups"), "*.backup")[0];

        var took = await RunAsync("backup", "restore", backup, "--data", elsewhere.Data.Path);

        await using var before = await CrashFixture.OpenAsync(lost.Data);
        await using var after = await CrashFixture.OpenAsync(elsewhere.Data);
        var facts = await after.Store.LoadAsync(TestContext.Current.CancellationToken);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{facts.Connections.Count} connections, {facts.Interactions.Count} messages and the like, {new FileInfo(backup).Length >> 20} MiB: back after {took.TotalSeconds:F1} s."));
        Assert.True(facts.Connections.Count >= people * 9 / 10 && facts.Interactions.Count >= people * MessagesPerPerson * 9 / 10, "The sample is smaller than it was to be.");
        Assert.Equal(await before.Store.ContentHashAsync(TestContext.Current.CancellationToken), await after.Store.ContentHashAsync(TestContext.Current.CancellationToken));
        Assert.True(took < Longest, $"{took.TotalSeconds:F1} s");
    }

    private static async Task<TimeSpan> RunAsync(params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = NetworkGraphProcess.Start(Undisturbed, arguments);
        var ended = await process.EndAsync();
        Assert.True(ended.ExitCode == 0, ended.Error);
        return clock.Elapsed;
    }
}
