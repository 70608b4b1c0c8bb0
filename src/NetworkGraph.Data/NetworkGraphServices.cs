using NetworkGraph.Data.LinkedInImport;
using NetworkGraph.Data.SqliteStore;

namespace NetworkGraph.Data;

/// <summary>The single place where the parts of this room are put together, for both hosts.</summary>
public sealed class NetworkGraphServices : IAsyncDisposable
{
    private readonly StagingClaim _staging;

    private NetworkGraphServices(INetworkStore store, StagingClaim staging, DataFolder folder, ImportLimits limits)
    {
        _staging = staging;
        Store = store;
        Current = new CurrentNetwork(store);
        Runner = new ImportRunner(store, Current, folder, limits, TimeProvider.System);
    }

    /// <summary>Where facts live.</summary>
    public INetworkStore Store { get; }

    /// <summary>The latest snapshot.</summary>
    public CurrentNetwork Current { get; }

    /// <summary>Imports.</summary>
    public ImportRunner Runner { get; }

    /// <summary>Opens the store of a data folder, creating or migrating it. Throws with a sentence for people when it cannot be opened.</summary>
    public static async Task<NetworkGraphServices> OpenAsync(DataFolder folder, ImportLimits limits, CancellationToken cancellation)
    {
        var store = StoreOf(folder);
        await store.OpenAsync(cancellation);
        var staging = StagingClaim.Take(folder);
        if (staging.IsAlone)
        {
            await store.InterruptAttemptsAsync(cancellation);
        }

        return new NetworkGraphServices(store, staging, folder, limits);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        Runner.Dispose();
        _staging.Dispose();
        return Store.DisposeAsync();
    }

    private static SqliteNetworkStore StoreOf(DataFolder folder) => new SqliteNetworkStore(folder.Database);
}
