using NetworkGraph.Core;

namespace NetworkGraph.Data;

/// <summary>The latest snapshot, swapped after each commit; everyone reads it, nobody changes it.</summary>
public sealed class CurrentNetwork(INetworkStore store)
{
    private volatile Network? _network;

    /// <summary>Raised after a swap, on the thread that made it.</summary>
    public event EventHandler? Changed;

    /// <summary>The latest snapshot; loads it on first use.</summary>
    public async Task<Network> GetAsync(CancellationToken cancellation)
    {
        if (_network is null)
        {
            await RefreshAsync(cancellation);
        }

        return _network!;
    }

    /// <summary>Loads the facts again and swaps the snapshot.</summary>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        _network = NetworkBuilder.Build(await store.LoadAsync(cancellation));
        Changed?.Invoke(this, EventArgs.Empty);
    }
}
