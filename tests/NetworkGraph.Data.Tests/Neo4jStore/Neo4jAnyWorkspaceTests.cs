using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Neo4jStore;
using NetworkGraph.Data.Stores;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Neo4jStore;

[Collection(SharedNeo4jServer.Name)]
public sealed class Neo4jAnyWorkspaceTests(Neo4jServer server) : AnyWorkspaceContract
{
    private DataFolder? _shown;

    /// <summary>One server holds one workspace, so one test after the other.</summary>
    protected override int Threads => 1;

    /// <summary>The server takes its time; a fifth is enough to keep the two engines together.</summary>
    protected override int Amount => Math.Max(1, Workspaces / 5);

    protected override void Require() => server.Require();

    protected override async Task<INetworkStore> OpenAsync(DataFolder folder)
    {
        var cancellation = TestContext.Current.CancellationToken;
        if (_shown != folder)
        {
            await server.EmptyAsync(cancellation);
            _shown = folder;
        }

        var store = new Neo4jNetworkStore(server.Open(), folder, "copy.db");
        await store.OpenAsync(cancellation);
        return store;
    }
}
