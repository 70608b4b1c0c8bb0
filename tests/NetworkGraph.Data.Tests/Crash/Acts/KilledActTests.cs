using System.Diagnostics;
using System.Globalization;
using NetworkGraph.Data.Backups;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Crash.Acts;

/// <summary>
/// The real program, killed at random moments while it does what it does beside the import command: the old state or the new one, and no file that nobody owns
/// (NETWORKGRAPH_TEST_KILLS, 50 unless told, shared among the acts; NETWORKGRAPH_TEST_SEED repeats a run).
/// </summary>
public sealed class KilledActTests(ActFixture fixture, ITestOutputHelper output) : IClassFixture<ActFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Acts => [.. Killed.Select(act => act.Name)];

    private static IReadOnlyList<Act> Killed => [.. Act.All.Where(act => act.Arguments is not ["import", ..])];

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Killed_at_random_moments_it_leaves_the_old_or_the_new_state_and_nothing_else(string name)
    {
        var seed = Amount.Of("NETWORKGRAPH_TEST_SEED", Environment.TickCount);
        var random = new Random(seed);
        var act = Killed.First(one => one.Name == name);
        var (kills, acknowledged, changed) = ((Amount.Of("NETWORKGRAPH_TEST_KILLS", 50) + Killed.Count - 1) / Killed.Count, 0, 0);
        var (judge, duration) = await UndisturbedAsync(act);
        for (var kill = 0; kill < kills; kill++)
        {
            var root = fixture.Begin(act);
            try
            {
                // The start of the program writes nothing: most kills are for the rest.
                var wait = duration * (kill % 5 == 0 ? random.NextDouble() : .5 + (.6 * random.NextDouble()));
                var isTold = act.Asks is { } asks ? await KillDashboardAsync(act, asks, root, duration * random.NextDouble() * 1.2) : await KillAsync(act, root, wait);
                var complaint = await judge.ComplaintAsync(root, isTold, isSameRun: false);
                Assert.True(complaint is null, $"{name}: {complaint} Kill {kill} of seed {seed}.");
                acknowledged += isTold ? 1 : 0;
                changed += judge.HasChanged ? 1 : 0;
            }
            finally
            {
                Directory.Delete(root, recursive: true);
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {kills} kills, {changed} left the new state, {acknowledged} after it was told; undisturbed it takes {duration.TotalMilliseconds:F0} ms. Seed {seed}."));
        Assert.True(acknowledged <= changed || act.Arguments is ["backup", "create", ..] or ["export", ..]);
    }

    [Theory]
    [InlineData("door/host-name.new")]
    [InlineData("door/codes/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.used")]
    [InlineData("keys/5af9d863-0d33-44d4-b6f2-bbff4961b698.tmp")]
    [InlineData("launch-token.new")]
    [InlineData("address-key.new")]
    public async Task What_a_killed_dashboard_leaves_goes_with_the_next_start_when_nobody_else_runs(string name)
    {
        using var folder = new TestFolder();
        var left = Path.Combine(folder.Data.Path, name);
        DataFolder.CreatePrivate(Path.GetDirectoryName(left)!);
        await using (await CrashFixture.OpenAsync(folder.Data))
        {
            await using (var half = new FileStream(left, BackupFile.PrivateFile()))
            {
                half.WriteByte(1);
            }

            await using var beside = await CrashFixture.OpenAsync(folder.Data);
            Assert.True(File.Exists(left));
        }

        Assert.Equal([name], StoppedFolder.Unowned(folder.Data));
        await using var alone = await CrashFixture.OpenAsync(folder.Data);
        Assert.Empty(StoppedFolder.Unowned(folder.Data));
    }

    [Fact]
    public async Task Control_a_file_that_nobody_owns_is_named()
    {
        using var folder = new TestFolder();
        await using var services = await CrashFixture.OpenAsync(folder.Data);
        Assert.Empty(StoppedFolder.Unowned(folder.Data));
        await File.WriteAllTextAsync(Path.Combine(folder.Data.Path, "half-a-copy.facts"), "", Cancellation);
        Assert.Equal(["half-a-copy.facts"], StoppedFolder.Unowned(folder.Data));
    }

    private async Task<(ActJudge Judge, TimeSpan Duration)> UndisturbedAsync(Act act)
    {
        var root = fixture.Begin(act);
        try
        {
            var clock = Stopwatch.StartNew();
            if (act.Asks is { } asks)
            {
                using var dashboard = await Dashboard.StartAsync(ActFixture.Data(root), ActFixture.Surroundings(act, root));
                clock.Restart();
                Assert.True(await asks(dashboard, fixture));
                clock.Stop();
                await dashboard.EndAsync();
            }
            else
            {
                using var process = NetworkGraphProcess.Start(ActFixture.Surroundings(act, root), fixture.Arguments(act, root));
                var ended = await process.EndAsync();
                clock.Stop();
                Assert.True(ended.ExitCode == 0, ended.Error);
            }

            return (await ActJudge.OfAsync(fixture, act, root), clock.Elapsed);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    /// <summary>True where it had ended well before it was killed.</summary>
    private async Task<bool> KillAsync(Act act, string root, TimeSpan wait)
    {
        using var process = NetworkGraphProcess.Start(ActFixture.Surroundings(act, root), fixture.Arguments(act, root));
        await Task.Delay(wait, Cancellation);
        process.Kill();
        return (await process.EndAsync()).ExitCode == 0;
    }

    /// <summary>True where the dashboard had answered that it is done before it was killed.</summary>
    private async Task<bool> KillDashboardAsync(Act act, Func<Dashboard, ActFixture, Task<bool>> asks, string root, TimeSpan wait)
    {
        using var dashboard = await Dashboard.StartAsync(ActFixture.Data(root), ActFixture.Surroundings(act, root));
        var asked = asks(dashboard, fixture);
        await Task.Delay(wait, Cancellation);
        dashboard.Kill();
        return await asked;
    }
}
