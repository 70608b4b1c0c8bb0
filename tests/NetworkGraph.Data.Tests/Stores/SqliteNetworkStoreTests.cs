using NetworkGraph.Data.Disk;
using NetworkGraph.Data.SqliteStore;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Data.Tests.Stores;

public sealed class SqliteNetworkStoreTests : NetworkStoreContract
{
    protected override ValueTask<INetworkStore> CreateAsync() =>
        ValueTask.FromResult<INetworkStore>(new SqliteNetworkStore(Path.Combine(Folder, $"{Guid.NewGuid():N}.db"), new DataFolder(Folder)));
}
