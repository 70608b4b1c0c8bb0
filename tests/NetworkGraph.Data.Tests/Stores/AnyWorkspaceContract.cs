using CsCheck;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Data.Tests.Stores;

/// <summary>
/// What every store promises for any workspace: random ones, measured against a plain reference, and what may go wrong on the way.
/// NETWORKGRAPH_TEST_WORKSPACES raises their number.
/// </summary>
public abstract partial class AnyWorkspaceContract : IAsyncLifetime
{
    private readonly List<TestFolder> _folders = [];

    /// <summary>Random workspaces per property.</summary>
    protected static int Workspaces { get; } = NetworkGraph.Tests.Surroundings.Amount.Of("NETWORKGRAPH_TEST_WORKSPACES", 40);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A store in this folder, opened; on a second call the same one again.</summary>
    protected abstract Task<INetworkStore> OpenAsync(DataFolder folder);

    /// <summary>Random workspaces per property of this engine.</summary>
    protected virtual int Amount => Workspaces;

    /// <summary>The engines that take long to prepare run fewer workspaces at once.</summary>
    protected virtual int Threads => 2;

    [Fact]
    public Task What_is_saved_is_what_is_loaded() => RandomExports.Gen(4).SampleAsync(
        async exports => Assert.Equal(ExpectedFacts.Sorted(exports), FactText.Sorted((await AfterAsync(exports)).Facts)),
        iter: Amount, threads: Threads);

    [Fact]
    public Task The_order_of_imports_makes_no_difference() => RandomExports.Gen(4).SampleAsync(
        async exports =>
        {
            var (facts, hash) = await AfterAsync(exports);
            var (backwards, otherHash) = await AfterAsync(exports.Reverse());
            Assert.Equal(FactText.Of(facts), FactText.Of(backwards));
            Assert.Equal(hash, otherHash);
        },
        iter: Amount, threads: Threads);

    [Fact]
    public Task Undoing_an_import_leaves_what_the_others_state() => RandomExports.Gen(4).SampleAsync(
        async given =>
        {
            TestExport[] exports = [.. given.DistinctBy(e => e.ContentHash)];
            var folder = Folder();
            await using var store = await OpenAsync(folder);
            var ids = new List<Guid>();
            foreach (var export in exports)
            {
                ids.Add((await export.CommitAsync(store, folder)).ImportId);
            }

            for (var undone = 0; undone < exports.Length; undone++)
            {
                Assert.True(await store.UndoAsync(ids[undone], Cancellation));
                Assert.False(await store.UndoAsync(ids[undone], Cancellation));
                Assert.Equal(ExpectedFacts.Sorted(exports[(undone + 1)..]), FactText.Sorted(await store.LoadAsync(Cancellation)));
            }
        },
        iter: Amount, threads: Threads);

    [Fact]
    public Task A_preview_says_what_the_commit_then_does_and_every_file_balances() => RandomExports.Gen(3).SampleAsync(
        async exports =>
        {
            var folder = Folder();
            await using var store = await OpenAsync(folder);
            foreach (var export in exports)
            {
                await using var staged = export.Stage(folder);
                var before = await store.ContentHashAsync(Cancellation);
                var preview = await store.CompareAsync(staged, Cancellation);
                Assert.Equal(before, await store.ContentHashAsync(Cancellation));
                var committed = await store.CommitAsync(staged, DateTimeOffset.UnixEpoch, Cancellation);

                Assert.Equal(Text(preview), Text(committed.Difference));
                Assert.All(preview.Files, file => Assert.Equal(file.Rows, file.Added + file.Changed + file.Unchanged + file.Rejected));
                Assert.All(preview.Files, file => Assert.True(file is { Added: >= 0, Changed: >= 0, Unchanged: >= 0 }));
            }
        },
        iter: Amount, threads: Threads);

    public ValueTask InitializeAsync()
    {
        Require();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        foreach (var folder in _folders)
        {
            folder.Dispose();
        }

        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>Skips a test where the engine cannot be had: before the test, since a skip inside a sample is reported as a failure.</summary>
    protected virtual void Require()
    {
    }

    private DataFolder Folder()
    {
        var folder = new TestFolder();
        lock (_folders)
        {
            _folders.Add(folder);
        }

        return folder.Data;
    }

    private async Task<(NetworkFacts Facts, string Hash)> AfterAsync(IEnumerable<TestExport> exports)
    {
        var folder = Folder();
        await using var store = await OpenAsync(folder);
        foreach (var export in exports)
        {
            await export.CommitAsync(store, folder);
        }

        return (await store.LoadAsync(Cancellation), await store.ContentHashAsync(Cancellation));
    }

    private static string Text(object value) => System.Text.Json.JsonSerializer.Serialize(value);
}
