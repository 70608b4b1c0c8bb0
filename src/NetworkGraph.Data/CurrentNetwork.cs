using NetworkGraph.Core;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Data;

/// <summary>The latest snapshot, built after each commit; everyone reads it, nobody changes it.</summary>
public sealed class CurrentNetwork(INetworkStore store)
{
    private const int Large = 100_000;
    private readonly Lock _lock = new();
    private Task _replaced = Task.CompletedTask;
    private Task<Network>? _network;
    private int _holds;
    private bool _outdated;

    /// <summary>Raised when the snapshot is outdated; the next question builds the new one.</summary>
    public event EventHandler? Changed;

    private bool IsHeld
    {
        get
        {
            lock (_lock)
            {
                return _holds > 0;
            }
        }
    }

    /// <summary>The latest snapshot if it is built already, else null.</summary>
    internal Network? Built => _network is { IsCompletedSuccessfully: true } built ? built.Result : null;

    /// <summary>The latest snapshot. However many ask at once, it is built once; a failed attempt is tried again by the next question.</summary>
    public async Task<Network> GetAsync(CancellationToken cancellation)
    {
        Task<Network> building;
        lock (_lock)
        {
            if (_network is null or { IsFaulted: true } or { IsCanceled: true })
            {
                _network = Task.Run(async () => NetworkBuilder.Build(await store.LoadAsync(CancellationToken.None)), CancellationToken.None);
            }

            building = _network;
        }

        return await building.WaitAsync(cancellation);
    }

    /// <summary>Says that the store has changed.</summary>
    public void Outdate()
    {
        lock (_lock)
        {
            _outdated = _holds > 0;
            if (_outdated)
            {
                return;
            }

            _network = null;
        }

        Changed?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>
    /// Builds the snapshot anew and only then puts it in the place of the one before: a store that goes away meanwhile takes nothing away. Nothing is built where
    /// another change has brought it to the revision <paramref name="wanted"/> meanwhile.
    /// </summary>
    internal async Task ReplaceAsync(CancellationToken cancellation, long? wanted = null)
    {
        Task<bool> replacing;
        lock (_lock)
        {
            // One after the other: what was read first must not come last.
            _replaced = replacing = ReplaceAfterAsync(_replaced, wanted, cancellation);
        }

        if (await replacing)
        {
            Changed?.Invoke(this, EventArgs.Empty);
        }
    }

    /// <summary>
    /// After a change to the store: while the new snapshot is built, whoever asks is answered from the one before. Where nobody has asked yet, or the store
    /// cannot be read now, the next question builds it.
    /// </summary>
    internal async Task RenewAsync(CancellationToken cancellation)
    {
        if (Built is null || IsHeld)
        {
            Outdate();
            return;
        }

        try
        {
            await ReplaceAsync(cancellation);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // The change is made. The next question meets whatever is in the way, and tells of it.
            Outdate();
        }
    }

    /// <summary>Until what is returned is disposed, the snapshot stays as it is: several changes that belong together are seen as one.</summary>
    public IDisposable Hold()
    {
        lock (_lock)
        {
            _holds++;
        }

        return new Held(this);
    }

    /// <summary>Builds the snapshot anew from the store.</summary>
    public Task RefreshAsync(CancellationToken cancellation)
    {
        Outdate();
        return GetAsync(cancellation);
    }

    private async Task<bool> ReplaceAfterAsync(Task before, long? wanted, CancellationToken cancellation)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (wanted is { } revision && Built?.Revision == revision)
        {
            return false;
        }

        var built = await Task.Run(() => BuildBesideAsync(cancellation), cancellation);
        lock (_lock)
        {
            _network = Task.FromResult(built);
        }

        UnusedMemory.GiveBackSoon();
        return true;
    }

    // While two large networks are there, what was needed to read and to build the second one is not to be there as well.
    private async Task<Network> BuildBesideAsync(CancellationToken cancellation)
    {
        var facts = await store.LoadAsync(cancellation);
        if (facts.Interactions.Count < Large)
        {
            return NetworkBuilder.Build(facts);
        }

        UnusedMemory.GiveBack();
        var built = NetworkBuilder.Build(facts);
        UnusedMemory.GiveBack();
        return built;
    }

    private void Release()
    {
        bool outdated;
        lock (_lock)
        {
            _holds--;
            outdated = _outdated && _holds == 0;
        }

        if (outdated)
        {
            Outdate();
        }
    }

    private sealed class Held(CurrentNetwork network) : IDisposable
    {
        private CurrentNetwork? _network = network;

        public void Dispose() => Interlocked.Exchange(ref _network, null)?.Release();
    }
}
