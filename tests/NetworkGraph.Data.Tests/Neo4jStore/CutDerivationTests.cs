using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Neo4jStore;
using NetworkGraph.Data.Stores;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>
/// The writing of the graph ends, or something else happens, between two of its transactions: after every third one, each case from another one on, unless
/// NETWORKGRAPH_TEST_CUT_STEP says otherwise.
/// </summary>
[Collection(SharedNeo4jServer.Name)]
public sealed class CutDerivationTests(Neo4jServer server) : IAsyncDisposable
{
    private static readonly TestExport OfAda = new()
    {
        Owner = Named("ada-quist"),
        SnapshotDate = new DateOnly(2026, 1, 20),
        Connections = [.. new[] { "maya-okoye", "jonas-weber", "priya-nair" }.Select((one, row) => new StatedConnection(Named(one), Moment.OfDay(new DateOnly(2022, 8, 30)), "Nordlicht", "Engineer", new Source(0, row + 4)))],
        Interactions = [new(InteractionKind.Message, "2-ada", Named("ada-quist"), [Named("jonas-weber")], Moment.OfDay(new DateOnly(2025, 12, 3)), false, new MessageTraits(9, 0, 1, 1, default, default), null, null, new Source(1, 2))],
    };

    // Nobody whom the others know, and without messages, so that how long they have known each other is counted up to the date of the graph.
    private static readonly TestExport FarAway = new()
    {
        Owner = Named("far-away"),
        SnapshotDate = new DateOnly(2026, 1, 5),
        Files = [.. TestExport.FileNames.Take(1)],
        Connections = [new StatedConnection(Named("somebody-else"), Moment.OfDay(new DateOnly(2023, 5, 2)), null, null, new Source(0, 4))],
    };

    private static readonly TestExport YearsLater = OfAda with { Owner = Named("priya-nair"), SnapshotDate = new DateOnly(2031, 1, 20), Connections = [.. OfAda.Connections.Take(2)], Interactions = [] };
    private readonly TestFolder _folder = new();

    private static int Step { get; } = Amount.Of("NETWORKGRAPH_TEST_CUT_STEP", 3);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("a third member", false, 0)]
    [InlineData("a third member", true, 1)]
    [InlineData("the second member", false, 2)]
    public async Task Wherever_it_is_cut_each_member_has_old_or_new_ties_and_the_next_time_writes_none_twice(string who, bool whole, int from)
    {
        var (first, last) = who == "the second member" ? (new[] { Examples.January }, Examples.OfJonas) : ([Examples.January, Examples.OfJonas], OfAda);
        await using var transport = new WatchedTransport(server.Open());
        // Batches so small that whatever may be more than one is.
        await using var store = await OpenAsync(transport, rowsPerBatch: 2);
        foreach (var export in first)
        {
            await export.CommitAsync(store, _folder.Data);
            await store.DeriveAsync(Cancellation);
        }

        var before = await TiesAsync();
        await last.CommitAsync(store, _folder.Data);
        await store.DeriveAsync(Cancellation);
        var after = await TiesAsync();
        Assert.Equal(first.Length + 1, after.Count);
        Assert.NotEqual(before["maya-okoye"], after["maya-okoye"]);
        await UndoAsync(store, last);
        for (var (writes, isCut) = (from % Step, true); isCut; writes += Step)
        {
            await last.CommitAsync(store, _folder.Data);
            isCut = await CutAsync(store, transport, writes, whole);
            AssertOldOrNew(before, after, await TiesAsync());
            await store.DeriveAsync(Cancellation);
            Assert.Equal(after, await TiesAsync());
            Assert.Equal(0, await server.TiesInDisorderAsync(Cancellation));

            await UndoAsync(store, last, transport);
            isCut |= await CutAsync(store, transport, writes, whole);
            AssertOldOrNew(before, after, await TiesAsync());
            await store.DeriveAsync(Cancellation);
            Assert.Equal(before, await TiesAsync());
            Assert.Equal(0, await server.TiesInDisorderAsync(Cancellation));
        }
    }

    [Fact]
    public async Task A_later_date_that_is_taken_back_before_it_was_written_everywhere_is_nowhere_afterwards()
    {
        await using var transport = new WatchedTransport(server.Open());
        await using var store = await OpenAsync(transport);
        foreach (var export in new[] { Examples.January, Examples.OfJonas, FarAway })
        {
            await export.CommitAsync(store, _folder.Data);
            await store.DeriveAsync(Cancellation);
        }

        var before = await TiesAsync();
        Assert.Equal(3, before.Count);
        var isCut = true;
        for (var writes = 0; isCut; writes += Step)
        {
            await YearsLater.CommitAsync(store, _folder.Data);
            isCut = await CutAsync(store, transport, writes, whole: false);
            if (!isCut)
            {
                Assert.NotEqual(before["far-away"], (await TiesAsync())["far-away"]);
            }

            await UndoAsync(store, YearsLater, transport);
            await store.DeriveAsync(Cancellation);
            Assert.Equal(before, await TiesAsync());
        }
    }

    [Fact]
    public async Task An_import_that_is_taken_back_while_it_is_shown_goes_with_the_next_time()
    {
        await using var transport = new WatchedTransport(server.Open());
        await using var store = await OpenAsync(transport);
        foreach (var export in new[] { Examples.January, Examples.OfJonas })
        {
            await export.CommitAsync(store, _folder.Data);
            await store.DeriveAsync(Cancellation);
        }

        await Examples.March.CommitAsync(store, _folder.Data);
        var march = await IdAsync(store, Examples.March);
        await using var other = server.Open();
        transport.Before = statements => WatchedTransport.Has(statements, "ShowGraph") ? other.WriteAsync([CypherStatement.Named("UndoImport", ("id", ImportLedger.Text(march)))], Cancellation) : Task.CompletedTask;
        await store.DeriveAsync(Cancellation);
        transport.Before = null;
        Assert.Equal(["priya-nair"], await AskAsync("MATCH (p:Person {key: 'priya-nair'}) RETURN p.key"));
        await store.DeriveAsync(Cancellation);
        Assert.Empty(await AskAsync("MATCH (p:Person {key: 'priya-nair'}) RETURN p.key"));
    }

    [Fact]
    public async Task A_word_that_is_said_again_while_its_end_is_shown_stays_said()
    {
        await using var transport = new WatchedTransport(server.Open());
        await using var store = await OpenAsync(transport);
        await Examples.January.CommitAsync(store, _folder.Data);
        var word = new UserFact(Guid.NewGuid(), UserFactKinds.NotATie, "jonas-weber", """{"as":"vendor","viewer":"maya-okoye"}""", DateTimeOffset.UnixEpoch);
        await store.SayAsync(word, Cancellation);
        await using var other = server.Open();
        transport.Before = statements => WatchedTransport.Has(statements, "ShowGraph") ? new ImportLedger(other).SayAsync([word], [], Cancellation) : Task.CompletedTask;
        await store.RetractAsync(word.Id, Cancellation);
        transport.Before = null;
        await store.DeriveAsync(Cancellation);
        Assert.Equal(["jonas-weber"], await AskAsync("MATCH (m:Member) UNWIND m.noTies AS none RETURN none"));
        Assert.Equal(["true"], await AskAsync("MATCH (f:UserFact) RETURN toString(f.derived)"));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private static PersonReference Named(string slug) => new(new IdentityKey(IdentityKind.Slug, slug), $"Name of {slug}");

    private static void AssertOldOrNew(Dictionary<string, string> before, Dictionary<string, string> after, Dictionary<string, string> now)
    {
        Assert.All(now, one => Assert.Contains(one.Value, new[] { before.GetValueOrDefault(one.Key), after.GetValueOrDefault(one.Key) }));
        Assert.All(before.Keys.Intersect(after.Keys), member => Assert.Contains(member, now.Keys));
    }

    /// <summary>Writes the graph until so many transactions are through; false where that was all of it.</summary>
    private async Task<bool> CutAsync(Neo4jNetworkStore store, WatchedTransport transport, int writes, bool whole)
    {
        if (whole)
        {
            await server.ChangeAsync("MATCH (w:Workspace) SET w.rules = 0", Cancellation);
        }

        transport.Before = statements => WatchedTransport.Has(statements, "RenewLease") || writes-- > 0 ? Task.CompletedTask : throw new StoreUnavailableException("Nothing gets through.");
        try
        {
            await store.DeriveAsync(Cancellation);
            return false;
        }
        catch (StoreUnavailableException)
        {
            return true;
        }
        finally
        {
            transport.Before = null;
        }
    }

    private static async Task<Guid> IdAsync(Neo4jNetworkStore store, TestExport export) =>
        (await store.ImportsAsync(Cancellation)).Single(import => import.Reading.SnapshotDate == export.SnapshotDate).ImportId;

    /// <summary>Takes an import back; where a transport is given, without the graph.</summary>
    private static async Task UndoAsync(Neo4jNetworkStore store, TestExport export, WatchedTransport? transport = null)
    {
        if (transport is not null)
        {
            transport.Before = statements => WatchedTransport.Has(statements, "UndoImport") ? Task.CompletedTask : throw new StoreUnavailableException("Nothing gets through.");
        }

        await store.UndoAsync(await IdAsync(store, export), Cancellation);
        if (transport is not null)
        {
            transport.Before = null;
        }
    }

    private async Task<Neo4jNetworkStore> OpenAsync(ICypherTransport transport, int? rowsPerBatch = null)
    {
        server.Require();
        await server.EmptyAsync(Cancellation);
        var store = rowsPerBatch is { } rows ? new Neo4jNetworkStore(transport, _folder.Data, "copy.db") { RowsPerBatch = rows } : new Neo4jNetworkStore(transport, _folder.Data, "copy.db");
        await store.OpenAsync(Cancellation);
        return store;
    }

    /// <summary>What a reader sees of each member's ties.</summary>
    private async Task<Dictionary<string, string>> TiesAsync() => (await AskAsync(
            "MATCH (m:Member:NetworkGraph) MATCH (a)-[t]->(b) WHERE t.member = m.key AND t.v = m.v WITH m, type(t) + ' ' + a.key + ' ' + b.key + ' ' + toString(t.h) AS tie ORDER BY m.key, tie RETURN m.key + ':' + tie"))
        .GroupBy(tie => tie[..tie.IndexOf(':', StringComparison.Ordinal)]).ToDictionary(ties => ties.Key, ties => string.Join('\n', ties));

    private Task<string[]> AskAsync(string cypher) => server.AskAsync(cypher, Cancellation);
}
