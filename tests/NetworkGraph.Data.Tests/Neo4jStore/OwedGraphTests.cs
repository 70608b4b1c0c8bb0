using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Neo4jStore;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>What a program owes the graph, because it was not written with what the program did, it writes with the next round of its watch.</summary>
[Collection(SharedNeo4jServer.Name)]
public sealed class OwedGraphTests(Neo4jServer server) : IDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_import_that_is_taken_back_while_the_graph_cannot_be_written_goes_from_it_later()
    {
        await using var transport = new WatchedTransport(await EmptyAsync());
        await using var store = new Neo4jNetworkStore(transport, _folder.Data, "copy.db");
        await Examples.January.CommitAsync(store, _folder.Data);
        await store.DeriveAsync(Cancellation);
        using var runner = Runner(store);
        transport.Before = statements => WatchedTransport.Has(statements, "UndoImport") ? Task.CompletedTask : throw new StoreUnavailableException("The server takes no writes.");
        Assert.True(await runner.UndoAsync((await store.ImportsAsync(Cancellation))[0].ImportId, Cancellation));
        transport.Before = null;
        Assert.Equal(["4"], await CountAsync());
        await runner.DeriveOwedAsync(Cancellation);
        Assert.Equal(["0"], await CountAsync());
    }

    [Fact]
    public async Task An_archive_that_is_there_already_writes_the_graph_that_a_killed_program_has_left()
    {
        await using var store = new Neo4jNetworkStore(await EmptyAsync(), _folder.Data, "copy.db");
        await Examples.January.CommitAsync(store, _folder.Data);
        using var runner = Runner(store);
        await runner.DeriveOwedAsync(Cancellation);
        Assert.Equal(["0"], await CountAsync());
        await using var again = Examples.January.Stage(_folder.Data);
        Assert.True((await runner.CommitAsync(again, Cancellation)).Difference.AlreadyImported);
        await runner.DeriveOwedAsync(Cancellation);
        Assert.Equal(["4"], await CountAsync());
    }

    [Fact]
    public async Task A_graph_that_another_program_writes_meanwhile_is_written_in_a_later_round_and_no_store_is_called_away()
    {
        await using var transport = new WatchedTransport(await EmptyAsync());
        await using var store = new Neo4jNetworkStore(transport, _folder.Data, "copy.db");
        using var runner = Runner(store);
        await using var staged = Examples.January.Stage(_folder.Data);
        await runner.CommitAsync(staged, Cancellation);
        transport.Before = statements => WatchedTransport.Has(statements, "PutTies") ? server.ChangeAsync("MATCH (w:Workspace) SET w.lease = 'another', w.leaseUntil = timestamp() + 60000", Cancellation) : Task.CompletedTask;
        await runner.DeriveOwedAsync(Cancellation);
        transport.Before = null;
        Assert.Equal(["0"], await CountAsync());
        await server.ChangeAsync("MATCH (w:Workspace) SET w.lease = null, w.leaseUntil = null", Cancellation);
        await runner.DeriveOwedAsync(Cancellation);
        Assert.Equal(["4"], await CountAsync());
    }

    public void Dispose() => _folder.Dispose();

    private ImportRunner Runner(Neo4jNetworkStore store) => new(store, new CurrentNetwork(store), _folder.Data, ImportLimits.Default, TimeProvider.System);

    private Task<string[]> CountAsync() => server.AskAsync("MATCH (p:Person) RETURN toString(count(p))", Cancellation);

    private async Task<ICypherTransport> EmptyAsync()
    {
        server.Require();
        await server.EmptyAsync(Cancellation);
        return server.Open();
    }
}
