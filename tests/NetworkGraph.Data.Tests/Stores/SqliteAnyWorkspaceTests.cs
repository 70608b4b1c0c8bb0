using NetworkGraph.Data.Disk;
using NetworkGraph.Data.SqliteStore;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Data.Tests.Stores;

public sealed class SqliteAnyWorkspaceTests : AnyWorkspaceContract
{
    protected override async Task<INetworkStore> OpenAsync(DataFolder folder)
    {
        var store = new SqliteNetworkStore(folder.Database, folder);
        await store.OpenAsync(TestContext.Current.CancellationToken);
        return store;
    }
}
