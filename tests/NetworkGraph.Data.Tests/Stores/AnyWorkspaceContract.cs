using CsCheck;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Tests.Stores;

/// <summary>
/// What every store promises for any workspace: random ones, measured against a plain reference, and what may go wrong on the way.
/// NETWORKGRAPH_TEST_WORKSPACES raises their number.
/// </summary>
public abstract class AnyWorkspaceContract : IAsyncDisposable
{
    private readonly List<TestFolder> _folders = [];

    /// <summary>Random workspaces per property.</summary>
    protected static int Workspaces { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("NETWORKGRAPH_TEST_WORKSPACES"), out var given) ? given : 40;

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

    [Fact]
    public async Task The_same_export_ten_times_is_the_same_export_once()
    {
        var folder = Folder();
        await using var store = await OpenAsync(folder);
        var first = await Examples.January.CommitAsync(store, folder);
        var hash = await store.ContentHashAsync(Cancellation);

        for (var again = 0; again < 10; again++)
        {
            var committed = await Examples.January.CommitAsync(store, folder);
            Assert.True(committed.Difference.AlreadyImported);
            Assert.Equal(first.ImportId, committed.ImportId);
            Assert.Equal(first.Revision, committed.Revision);
            Assert.All(committed.Difference.Files, file => Assert.Equal((0, 0), (file.Added, file.Changed)));
            Assert.All(committed.Difference.Files, file => Assert.Equal(file.Rows, file.Unchanged + file.Rejected));
        }

        Assert.Equal(hash, await store.ContentHashAsync(Cancellation));
        Assert.Single(await store.ImportsAsync(Cancellation));
    }

    [Fact]
    public async Task A_newer_export_of_a_member_adds_changes_and_no_longer_lists_but_deletes_nothing()
    {
        var folder = Folder();
        await using var store = await OpenAsync(folder);
        await Examples.January.CommitAsync(store, folder);

        var difference = (await Examples.March.CommitAsync(store, folder)).Difference;
        var facts = await store.LoadAsync(Cancellation);

        Assert.Equal((1, 1, 1, 1), (difference.NewPeople, difference.NewConnections, difference.ChangedConnections, difference.NoLongerListed));
        Assert.Equal(1, difference.NewInteractions);
        var file = difference.Files.Single(f => f.Kind == ExportFile.Connections);
        Assert.Equal((3, 1, 1, 1), (file.Rows, file.Added, file.Changed, file.Unchanged));
        Assert.Equal(4, facts.Connections.Count);
        Assert.Equal(6, facts.Listings.Count);
    }

    [Fact]
    public async Task An_older_export_uploaded_later_loses_nobody_and_does_not_rename_anyone()
    {
        var folder = Folder();
        await using var store = await OpenAsync(folder);
        await Examples.March.CommitAsync(store, folder);

        var difference = (await Examples.January.CommitAsync(store, folder)).Difference;
        var facts = await store.LoadAsync(Cancellation);

        Assert.Equal(0, difference.NoLongerListed);
        Assert.Equal("Ada Quist-Berg", facts.Identities.Single(i => i.Key.Value == "ada-quist").Name);
    }

    [Fact]
    public async Task Archives_that_do_not_tell_their_owner_belong_to_different_members()
    {
        var folder = Folder();
        await using var store = await OpenAsync(folder);
        await Examples.WithoutOwner(1).CommitAsync(store, folder);
        await Examples.WithoutOwner(2).CommitAsync(store, folder);

        var facts = await store.LoadAsync(Cancellation);

        Assert.Equal(2, facts.Imports.Select(i => i.Member).Distinct().Count());
        Assert.DoesNotContain(facts.Identities, i => i.Key.Kind == IdentityKind.Owner);
    }

    [Fact]
    public async Task A_newer_extractor_reads_the_same_archive_again_in_place_of_the_old_reading()
    {
        var folder = Folder();
        await using var store = await OpenAsync(folder);
        await (Examples.January with { Archive = Examples.January.ContentHash, Interactions = [], ExtractorVersion = 1 }).CommitAsync(store, folder);
        var read = await (Examples.January with { ExtractorVersion = 2 }).CommitAsync(store, folder);

        Assert.False(read.Difference.AlreadyImported);
        Assert.Single(await store.ImportsAsync(Cancellation));
        Assert.Equal(ExpectedFacts.Sorted([Examples.January]), FactText.Sorted(await store.LoadAsync(Cancellation)));

        var older = await (Examples.January with { ExtractorVersion = 1 }).CommitAsync(store, folder);
        Assert.True(older.Difference.AlreadyImported);
    }

    [Fact]
    public async Task The_revision_grows_with_every_change_and_with_nothing_else()
    {
        var folder = Folder();
        await using var store = await OpenAsync(folder);
        var import = await Examples.January.CommitAsync(store, folder);
        await Examples.January.CommitAsync(store, folder);
        await store.UndoAsync(Guid.NewGuid(), Cancellation);
        await store.RetractAsync(Guid.NewGuid(), Cancellation);

        Assert.Equal(import.Revision, await store.RevisionAsync(Cancellation));
        Assert.True(await store.UndoAsync(import.ImportId, Cancellation));
        Assert.True(await store.RevisionAsync(Cancellation) > import.Revision);
    }

    [Fact]
    public async Task An_import_that_fails_leaves_the_store_as_it_was()
    {
        var folder = Folder();
        await using var store = await OpenAsync(folder);
        await Examples.January.CommitAsync(store, folder);
        var before = (await store.RevisionAsync(Cancellation), await store.ContentHashAsync(Cancellation));

        await using var staged = Examples.March.Stage(folder);
        await File.WriteAllBytesAsync(staged.Path, new byte[4096], Cancellation);
        await Assert.ThrowsAnyAsync<Exception>(() => store.CommitAsync(staged, DateTimeOffset.UnixEpoch, Cancellation));
        await using var cancelled = Examples.March.Stage(folder);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.CommitAsync(cancelled, DateTimeOffset.UnixEpoch, new CancellationToken(true)));

        Assert.Equal(before, (await store.RevisionAsync(Cancellation), await store.ContentHashAsync(Cancellation)));
    }

    [Fact]
    public async Task The_same_archive_twice_at_once_is_committed_once()
    {
        for (var round = 0; round < 5; round++)
        {
            var folder = Folder();
            await using var store = await OpenAsync(folder);
            var committed = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Examples.January.CommitAsync(store, folder), Cancellation)));

            Assert.Single(committed, c => !c.Difference.AlreadyImported);
            Assert.Single(committed.Select(c => c.ImportId).Distinct());
            Assert.Single(await store.ImportsAsync(Cancellation));
        }
    }

    [Fact]
    public async Task Readers_see_whole_imports_only()
    {
        var folder = Folder();
        await using var store = await OpenAsync(folder);
        TestExport[] exports = [Examples.January, Examples.March, Examples.OfJonas];
        var whole = Enumerable.Range(0, exports.Length + 1).Select(n => string.Join('\n', ExpectedFacts.Sorted(exports[..n]))).ToHashSet(StringComparer.Ordinal);

        var writing = Task.Run(
            async () =>
            {
                foreach (var export in exports)
                {
                    await export.CommitAsync(store, folder);
                }
            },
            Cancellation);
        do
        {
            Assert.Contains(string.Join('\n', FactText.Sorted(await store.LoadAsync(Cancellation))), whole);
        }
        while (!writing.IsCompleted);
        await writing;
    }

    [Fact]
    public async Task A_store_that_is_opened_again_holds_what_it_held()
    {
        var folder = Folder();
        string hash;
        await using (var store = await OpenAsync(folder))
        {
            await Examples.January.CommitAsync(store, folder);
            hash = await store.ContentHashAsync(Cancellation);
        }

        await using var again = await OpenAsync(folder);
        Assert.Equal(hash, await again.ContentHashAsync(Cancellation));
    }

    [Fact]
    public async Task The_content_hash_tells_any_two_workspaces_apart()
    {
        var hashes = new List<string>();
        foreach (var exports in (TestExport[][])[[], [Examples.January], [Examples.March], [Examples.January, Examples.March], [Examples.OfJonas], [Examples.January with { Drafts = 3 }]])
        {
            hashes.Add((await AfterAsync(exports)).Hash);
        }

        Assert.Equal(hashes.Count, hashes.Distinct().Count());
    }

    [Fact]
    public async Task Every_import_is_in_the_history_with_what_it_changed()
    {
        var folder = Folder();
        await using var store = await OpenAsync(folder);
        await Examples.January.CommitAsync(store, folder);
        var march = await Examples.March.CommitAsync(store, folder);

        var history = await store.ImportsAsync(Cancellation);

        Assert.Equal([Examples.March.SnapshotDate, Examples.January.SnapshotDate], history.Select(h => h.Reading.SnapshotDate));
        Assert.Equal(march.ImportId, history[0].ImportId);
        Assert.Equal(Text(march.Difference), Text(history[0].Difference));
        Assert.Equal(Text(march.Reading), Text(history[0].Reading));
    }

    public async ValueTask DisposeAsync()
    {
        await CleanAsync();
        foreach (var folder in _folders)
        {
            folder.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Removes what an engine keeps outside the folders.</summary>
    protected virtual Task CleanAsync() => Task.CompletedTask;

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
