using NetworkGraph.Data.LinkedInImport;

namespace NetworkGraph.Data;

/// <summary>The single place where the parts of this room are put together, for both hosts.</summary>
public sealed class NetworkGraphServices : IAsyncDisposable
{
    private NetworkGraphServices(INetworkStore store, DataFolder folder, ImportLimits limits)
    {
        Store = store;
        Current = new CurrentNetwork(store);
        Runner = new ImportRunner(store, Current, folder, limits);
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
        return new NetworkGraphServices(store, folder, limits);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Store.DisposeAsync();

    private static INetworkStore StoreOf(DataFolder folder) => throw new NotSupportedException();
}
