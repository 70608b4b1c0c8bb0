using System.Globalization;
using NetworkGraph.Data.Backups;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Health;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Neo4jStore;
using NetworkGraph.Data.SqliteStore;
using NetworkGraph.Data.Staging;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Data;

/// <summary>The single place where the parts of this room are put together, for both hosts.</summary>
public sealed class NetworkGraphServices : IAsyncDisposable
{
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(10);

    /// <summary>Ties from which a graph on a server is asked there instead of being loaded, unless NETWORKGRAPH_PUSH_DOWN_ABOVE says otherwise.</summary>
    private const long MostTiesInMemory = 2_000_000;

    private static readonly TimeSpan LongestQuestion = TimeSpan.FromSeconds(60);
    private readonly StagingClaim _staging;

    private NetworkGraphServices(INetworkStore store, StagingClaim staging, DataFolder folder, ImportLimits limits, bool pushDown)
    {
        IsPushedDown = pushDown;
        _staging = staging;
        Folder = folder;
        Store = store;
        Current = new CurrentNetwork(store);
        InMemory = new SnapshotAnswers(Current);
        Answers = pushDown ? store.AnswersInStore(InMemory, LongestQuestion)! : InMemory;
        Backups = new NetworkBackups(folder, TimeProvider.System);
        Runner = new ImportRunner(store, Current, folder, limits, TimeProvider.System);
    }

    /// <summary>Where everything of this machine rests.</summary>
    public DataFolder Folder { get; }

    /// <summary>Where facts live.</summary>
    public INetworkStore Store { get; }

    /// <summary>The latest snapshot.</summary>
    public CurrentNetwork Current { get; }

    /// <summary>Whether the database answers in place of the snapshot, which is then never loaded for a question.</summary>
    public bool IsPushedDown { get; }

    /// <summary>Answers from the snapshot, for questions that no database answers.</summary>
    public INetworkAnswers InMemory { get; }

    /// <summary>Answers from the snapshot, or from the database in its place.</summary>
    public INetworkAnswers Answers { get; }

    /// <summary>Imports.</summary>
    public ImportRunner Runner { get; }

    /// <summary>Backups of the database in the data folder.</summary>
    public NetworkBackups Backups { get; }

    /// <summary>Opens the store of a data folder, creating or migrating it. Throws with a sentence for people when it cannot be opened.</summary>
    public static Task<NetworkGraphServices> OpenAsync(DataFolder folder, ImportLimits limits, CancellationToken cancellation) =>
        OpenAsync(folder, null, limits, cancellation);

    /// <summary>The same on the store given; the snapshot answers, unless the graph is too large for that.</summary>
    public static Task<NetworkGraphServices> OpenAsync(DataFolder folder, string? given, ImportLimits limits, CancellationToken cancellation) =>
        OpenAsync(folder, given, false, limits, cancellation);

    /// <summary>
    /// The same on the store given: the address of a Neo4j server, else NETWORKGRAPH_STORE, else the database in the data folder.
    /// With <paramref name="pushDown"/> the database answers, which only a server can.
    /// </summary>
    public static async Task<NetworkGraphServices> OpenAsync(DataFolder folder, string? given, bool pushDown, ImportLimits limits, CancellationToken cancellation)
    {
        StagingClaim? staging = null;
        try
        {
            staging = StagingClaim.Take(folder);
            FolderRights.Tighten(folder);
            var store = StoreOf(folder, given ?? Environment.GetEnvironmentVariable("NETWORKGRAPH_STORE"));
            if (store.Server is null && staging.IsStoreInUse && !File.Exists(folder.Database))
            {
                throw StoreFault.Missing(folder.Database);
            }

            await store.OpenAsync(cancellation);
            staging.MarkStoreInUse();
            if (staging.IsAlone)
            {
                await store.InterruptAttemptsAsync(cancellation);
            }

            if (pushDown && store.Server is null)
            {
                throw new StoreUnavailableException("Only a Neo4j server can answer in place of the snapshot. Give its address with --store, or leave --push-down out.");
            }

            pushDown |= await store.DerivedTiesAsync(cancellation) > MostTies();
            return new NetworkGraphServices(store, staging, folder, limits, pushDown);
        }
        catch (Exception problem)
        {
            staging?.Dispose();
            if (problem is not StoreUnavailableException && StoreFault.Of(problem, folder.Path) is { } told)
            {
                throw told;
            }

            throw;
        }
    }

    /// <summary>Watches for changes that other programs make to the store, for as long as the result is not disposed.</summary>
    public RevisionWatch Watch(TimeSpan interval) => new(this, interval, TimeProvider.System);

    /// <summary>Writes what is derived from the facts into stores that others ask directly.</summary>
    public Task DeriveAsync(CancellationToken cancellation) => Store.DeriveAsync(cancellation);

    /// <summary>The same behind an import, which is in whatever becomes of this: why it could not be written now, or null where it was.</summary>
    public async Task<string?> TryDeriveAsync(CancellationToken cancellation)
    {
        try
        {
            await DeriveAsync(cancellation);
            return null;
        }
        catch (StoreUnavailableException away)
        {
            return away.Message;
        }
    }

    private static long MostTies() =>
        long.TryParse(Environment.GetEnvironmentVariable("NETWORKGRAPH_PUSH_DOWN_ABOVE"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : MostTiesInMemory;

    /// <summary>
    /// Replaces the snapshot when the store has moved on since it was built. A store that was <paramref name="broken"/> may have been put back as
    /// another one that has changed as often: its snapshot is replaced in any case.
    /// </summary>
    internal async Task FollowAsync(bool broken, CancellationToken cancellation)
    {
        var revision = await RevisionAsync(cancellation);
        if (Current.Built is { } built && (broken || built.Revision != revision))
        {
            await Current.ReplaceAsync(cancellation, broken ? null : revision);
        }
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
        Backups.Dispose();
        Runner.Dispose();
        _staging.Dispose();
        return Store.DisposeAsync();
    }

    private static INetworkStore StoreOf(DataFolder folder, string? given) => string.IsNullOrEmpty(given)
        ? new SqliteNetworkStore(folder.Database, folder) { BeforeMigration = () => NetworkBackups.BeforeMigration(folder) }
        : new Neo4jNetworkStore(Neo4jAddress.Parse(given, Environment.GetEnvironmentVariable), folder);
}
