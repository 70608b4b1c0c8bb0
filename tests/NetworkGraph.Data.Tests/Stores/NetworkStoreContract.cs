using System.Globalization;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Staging;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Data.Tests.Stores;

/// <summary>What every store promises. Each store runs the whole suite.</summary>
public abstract partial class NetworkStoreContract : IAsyncLifetime
{
    private static readonly DateTimeOffset At = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    private readonly string _folder = Directory.CreateTempSubdirectory("networkgraph-store-").FullName;
    private INetworkStore? _store;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected INetworkStore Store => _store!;

    protected string Folder => _folder;

    protected static StatedArchive Ada { get; } = new("ada", "2026-01-10")
    {
        Connections = [("ben", "Ben Cole", "Northwind", "Engineer", "2020-05-01"), ("cleo", "Cleo Diaz", null, null, "2021-06-02")],
        Messages = [("t1", "ada", "ben", "2025-03-01T10:00:00"), ("t1", "ben", "ada", "2025-03-01T11:00:00"), ("t2", "ada", "ben,cleo", "2025-04-01T10:00:00")],
    };

    protected static StatedArchive Ben { get; } = new("ben", "2026-02-01")
    {
        Connections = [("ada", "Ada Okafor", "Lumen", "Director", "2020-05-01")],
        Messages = [("t1", "ada", "ben", "2025-03-01T10:00:00"), ("t3", "ben", "dora", "2025-05-01T10:00:00")],
    };

    protected static StatedArchive AdaLater { get; } = new("ada", "2026-06-10")
    {
        Connections = [("ben", "Ben Cole", "Contoso", "Lead Engineer", "2020-05-01"), ("eva", "Eva Falk", "Vela", "Founder", "2026-03-03")],
        Messages = Ada.Messages,
    };

    [Fact]
    public async Task An_empty_store_has_no_facts()
    {
        var facts = await Store.LoadAsync(Cancellation);
        Assert.Equal((0, 0, 0, 0L), (facts.Imports.Count, facts.Connections.Count, facts.Interactions.Count, facts.Revision));
    }

    [Fact]
    public async Task What_was_imported_comes_back()
    {
        await ImportAsync(Ada);
        var facts = await Store.LoadAsync(Cancellation);
        string Key(int identity) => facts.Identities[identity].Key.Value;
        Assert.Equal([("ada", "ben", "2020-05-01"), ("ada", "cleo", "2021-06-02")], facts.Connections.Select(c => (Key(c.Member), Key(c.Person), c.ConnectedOn?.ToString("O", CultureInfo.InvariantCulture) ?? "")));
        Assert.Equal([("Ben Cole", "Northwind", "Engineer"), ("Cleo Diaz", null, null)], facts.Listings.Select(l => (l.Name, l.Company, l.Title)));
        Assert.Equal(3, facts.Interactions.Count);
        Assert.Equal(["ben", "cleo"], facts.Interactions.Recipients[facts.Interactions.RecipientStart[2]..].Select(Key));
        Assert.Equal("ada", Key(Assert.Single(facts.Imports).Member));
        Assert.Equal(12, facts.Interactions.Traits[0].Words);
    }

    [Fact]
    public async Task The_same_archive_again_changes_nothing()
    {
        var first = await ImportAsync(Ada);
        var (hash, revision) = (await Store.ContentHashAsync(Cancellation), await Store.RevisionAsync(Cancellation));
        var again = await ImportAsync(Ada);
        Assert.True(again.Difference.AlreadyImported);
        Assert.Equal(first.ImportId, again.ImportId);
        Assert.Equal((hash, revision), (await Store.ContentHashAsync(Cancellation), await Store.RevisionAsync(Cancellation)));
    }

    [Fact]
    public async Task A_newer_extractor_reads_the_same_archive_again()
    {
        await ImportAsync(Ada);
        var again = await ImportAsync(Ada with { ExtractorVersion = 2 });
        Assert.False(again.Difference.AlreadyImported);
        Assert.Equal(again.ImportId, Assert.Single(await Store.ImportsAsync(Cancellation)).ImportId);
        Assert.Equal(3, (await Store.LoadAsync(Cancellation)).Interactions.Count);
    }

    [Fact]
    public async Task The_order_of_imports_makes_no_difference()
    {
        await ImportAsync(Ada, Ben, AdaLater);
        var forwards = await Store.ContentHashAsync(Cancellation);
        await using var other = await OpenAnotherAsync();
        await ImportAsync(other, AdaLater, Ben, Ada);
        Assert.Equal(forwards, await other.ContentHashAsync(Cancellation));
    }

    [Fact]
    public async Task A_message_in_two_exports_is_one_interaction_seen_by_two()
    {
        await ImportAsync(Ada, Ben);
        var facts = (await Store.LoadAsync(Cancellation)).Interactions;
        Assert.Equal(4, facts.Count);
        Assert.Equal(2, facts.SeenBy[0]);
        Assert.Equal(1, facts.SeenBy[1]);
    }

    [Fact]
    public async Task A_later_export_tells_what_is_new_changed_and_no_longer_listed()
    {
        await ImportAsync(Ada);
        var later = (await ImportAsync(AdaLater)).Difference;
        Assert.Equal((1, 1, 1, 0), (later.NewConnections, later.ChangedConnections, later.NoLongerListed, later.NewInteractions));
        Assert.Equal(3, (await Store.LoadAsync(Cancellation)).Connections.Count);
    }

    [Fact]
    public async Task Every_file_of_a_report_balances()
    {
        await ImportAsync(Ada);
        foreach (var file in (await ImportAsync(AdaLater)).Difference.Files.Concat((await ImportAsync(Ben)).Difference.Files))
        {
            Assert.Equal(file.Rows, file.Added + file.Changed + file.Unchanged + file.Rejected);
        }
    }

    [Fact]
    public async Task Comparing_says_what_committing_does_and_writes_nothing()
    {
        await ImportAsync(Ada);
        var before = await Store.ContentHashAsync(Cancellation);
        await using var staged = Stage(AdaLater);
        var compared = await Store.CompareAsync(staged, Cancellation);
        Assert.Equal(before, await Store.ContentHashAsync(Cancellation));
        var committed = await Store.CommitAsync(staged, At, Cancellation);
        Assert.Equivalent(compared, committed.Difference);
    }

    [Fact]
    public async Task Undoing_an_import_leaves_the_store_as_if_it_had_never_been()
    {
        await ImportAsync(Ada);
        var before = await Store.ContentHashAsync(Cancellation);
        var imported = await ImportAsync(Ben);
        Assert.NotEqual(before, await Store.ContentHashAsync(Cancellation));
        Assert.True(await Store.UndoAsync(imported.ImportId, Cancellation));
        Assert.Equal(before, await Store.ContentHashAsync(Cancellation));
        Assert.False(await Store.UndoAsync(imported.ImportId, Cancellation));
    }

    [Fact]
    public async Task What_the_user_said_survives_imports_and_their_undoing()
    {
        var said = new UserFact(Guid.NewGuid(), UserFactKinds.KnowsWell, "ben", """{"level":"well"}""", At);
        var imported = await ImportAsync(Ada);
        await Store.SayAsync(said, Cancellation);
        await Store.SayAsync(said, Cancellation);
        await ImportAsync(AdaLater);
        await Store.UndoAsync(imported.ImportId, Cancellation);
        Assert.Equal(said, Assert.Single((await Store.LoadAsync(Cancellation)).UserFacts));
        Assert.True(await Store.RetractAsync(said.Id, Cancellation));
        Assert.False(await Store.RetractAsync(said.Id, Cancellation));
        Assert.Empty((await Store.LoadAsync(Cancellation)).UserFacts);
    }

    [Fact]
    public async Task Of_two_commits_of_one_archive_at_once_one_wins()
    {
        await using var left = Stage(Ada);
        await using var right = Stage(Ada);
        var committed = await Task.WhenAll(Store.CommitAsync(left, At, Cancellation), Store.CommitAsync(right, At, Cancellation));
        Assert.Single(committed, c => c.Difference.AlreadyImported);
        Assert.Single(await Store.ImportsAsync(Cancellation));
    }

    [Fact]
    public async Task Every_import_id_has_an_answer()
    {
        var id = Guid.NewGuid();
        Assert.Equal(ImportState.Unknown, (await Store.StatusAsync(id, Cancellation)).State);
        var attempt = new ImportAttempt(id, "export.zip", At, ImportState.Reading, null);
        await Store.RememberAttemptAsync(attempt, Cancellation);
        Assert.Equal(ImportState.Reading, (await Store.StatusAsync(id, Cancellation)).State);
        await Store.InterruptAttemptsAsync(Cancellation);
        Assert.Equal(ImportState.Interrupted, (await Store.StatusAsync(id, Cancellation)).State);
        await Store.RememberAttemptAsync(attempt with { State = ImportState.Rejected, Reason = "It is empty." }, Cancellation);
        Assert.Equal(new ImportStatus(ImportState.Rejected, "It is empty."), await Store.StatusAsync(id, Cancellation));
        Assert.Equal(ImportState.Committed, (await Store.StatusAsync((await ImportAsync(Ada)).ImportId, Cancellation)).State);
    }

    public async ValueTask InitializeAsync() => _store = await OpenAnotherAsync();

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_store is not null)
        {
            await _store.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>An empty store of its own.</summary>
    protected abstract ValueTask<INetworkStore> CreateAsync();

    protected StagedImport Stage(StatedArchive archive)
    {
        var (id, path) = (Guid.NewGuid(), Path.Combine(_folder, $"{Guid.NewGuid():N}.facts"));
        using var staging = new StagingDatabase(path, id);
        archive.TellTo(staging);
        return new StagedImport(id, path, staging.Reading!);
    }

    protected Task<CommittedImport> ImportAsync(params ReadOnlySpan<StatedArchive> archives) => ImportAsync(Store, archives);

    protected Task<CommittedImport> ImportAsync(INetworkStore store, params ReadOnlySpan<StatedArchive> archives) => ImportAllAsync(store, archives.ToArray());

    protected async ValueTask<INetworkStore> OpenAnotherAsync()
    {
        var store = await CreateAsync();
        await store.OpenAsync(Cancellation);
        return store;
    }

    private async Task<CommittedImport> ImportAllAsync(INetworkStore store, StatedArchive[] archives)
    {
        CommittedImport? last = null;
        foreach (var archive in archives)
        {
            await using var staged = Stage(archive);
            last = await store.CommitAsync(staged, At, Cancellation);
        }

        return last!;
    }
}
