using NetworkGraph.Data.LinkedInImport;
using NetworkGraph.Data.Neo4jStore;
using NetworkGraph.Data.SqliteStore;

namespace NetworkGraph.Data;

/// <summary>The single place where the parts of this room are put together, for both hosts.</summary>
public sealed class NetworkGraphServices : IAsyncDisposable
{
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(10);
    private readonly StagingClaim _staging;

    private NetworkGraphServices(INetworkStore store, StagingClaim staging, DataFolder folder, ImportLimits limits)
    {
        _staging = staging;
        Folder = folder;
        Store = store;
        Current = new CurrentNetwork(store);
        Runner = new ImportRunner(store, Current, folder, limits, TimeProvider.System);
    }

    /// <summary>Where everything of this machine rests.</summary>
    public DataFolder Folder { get; }

    /// <summary>Where facts live.</summary>
    public INetworkStore Store { get; }

    /// <summary>The latest snapshot.</summary>
    public CurrentNetwork Current { get; }

    /// <summary>Imports.</summary>
    public ImportRunner Runner { get; }

    /// <summary>Opens the store of a data folder, creating or migrating it. Throws with a sentence for people when it cannot be opened.</summary>
    public static Task<NetworkGraphServices> OpenAsync(DataFolder folder, ImportLimits limits, CancellationToken cancellation) =>
        OpenAsync(folder, null, limits, cancellation);

    /// <summary>
    /// The same on the store given: the address of a Neo4j server, else NETWORKGRAPH_STORE, else the database in the data folder.
    /// </summary>
    public static async Task<NetworkGraphServices> OpenAsync(DataFolder folder, string? given, ImportLimits limits, CancellationToken cancellation)
    {
        var store = StoreOf(folder, given ?? Environment.GetEnvironmentVariable("NETWORKGRAPH_STORE"));
        await store.OpenAsync(cancellation);
        var staging = StagingClaim.Take(folder);
        if (staging.IsAlone)
        {
            await store.InterruptAttemptsAsync(cancellation);
        }

        return new NetworkGraphServices(store, staging, folder, limits);
    }

    /// <summary>Watches for changes that other programs make to the store, for as long as the result is not disposed.</summary>
    public RevisionWatch Watch(TimeSpan interval) => new(this, interval, TimeProvider.System);

    /// <summary>Writes what is derived from the facts into stores that others ask directly.</summary>
    public async Task DeriveAsync(CancellationToken cancellation)
    {
        if (Store.Server is not null)
        {
            await Store.DeriveAsync(await Current.GetAsync(cancellation), cancellation);
        }
    }

    /// <summary>Replaces the snapshot when the store has moved on since it was built, and derives what follows from it.</summary>
    internal async Task FollowAsync(CancellationToken cancellation)
    {
        var revision = await RevisionAsync(cancellation);
        if (Current.Built is { } built && built.Revision != revision)
        {
            await Current.ReplaceAsync(cancellation);
        }

        await DeriveAsync(cancellation);
    }

    /// <summary>A server that takes the question and never answers is as far away as one that is not there.</summary>
    private async Task<long> RevisionAsync(CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(LongestSilence);
        try
        {
            return await Store.RevisionAsync(limit.Token);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException("The store did not answer in time.", e);
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        Runner.Dispose();
        _staging.Dispose();
        return Store.DisposeAsync();
    }

    private static INetworkStore StoreOf(DataFolder folder, string? given) => string.IsNullOrEmpty(given)
        ? new SqliteNetworkStore(folder.Database)
        : new Neo4jNetworkStore(Neo4jAddress.Parse(given, Environment.GetEnvironmentVariable), folder);
}
