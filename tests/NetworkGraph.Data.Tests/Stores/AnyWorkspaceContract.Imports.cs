using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Data.Tests.Stores;

/// <summary>What every store promises of imports, shown on exports that can be read at a glance.</summary>
public abstract partial class AnyWorkspaceContract
{
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
}
