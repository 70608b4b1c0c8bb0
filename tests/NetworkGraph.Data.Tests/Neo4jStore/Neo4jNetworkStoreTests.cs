using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Neo4jStore;
using NetworkGraph.Data.Stores;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Neo4jStore;

[Collection(SharedNeo4jServer.Name)]
public sealed class Neo4jNetworkStoreTests(Neo4jServer server) : NetworkStoreContract
{
    protected override async ValueTask<INetworkStore> CreateAsync()
    {
        server.Require();
        await server.EmptyAsync(Cancellation);
        return new Neo4jNetworkStore(server.Open(), new DataFolder(Folder), $"{Guid.NewGuid():N}.db");
    }

    [Fact]
    public async Task Two_processes_on_one_server_see_each_others_imports()
    {
        await using var other = new Neo4jNetworkStore(server.Open(), new DataFolder(Folder), "other.db");
        await other.OpenAsync(Cancellation);
        await ImportAsync(Ada);
        Assert.Equal(await Store.ContentHashAsync(Cancellation), await other.ContentHashAsync(Cancellation));
        await Store.UndoAsync((await ImportAsync(other, Ben)).ImportId, Cancellation);
        Assert.Equal(await Store.ContentHashAsync(Cancellation), await other.ContentHashAsync(Cancellation));
        Assert.Single((await other.LoadAsync(Cancellation)).Imports);
    }

    [Fact]
    public async Task An_import_that_was_never_committed_is_not_seen()
    {
        await using var staged = Stage(Ada);
        await using var transport = server.Open();
        await new Neo4jSchema(transport).PrepareAsync(Cancellation);
        await new ImportLedger(transport).WriteAsync(staged, Cancellation);
        Assert.Empty((await Store.LoadAsync(Cancellation)).Imports);
        Assert.Equal(ImportState.Unknown, (await Store.StatusAsync(staged.ImportId, Cancellation)).State);
    }
}
