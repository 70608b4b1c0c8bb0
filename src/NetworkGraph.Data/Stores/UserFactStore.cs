using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Stores;

/// <summary>One word at a time.</summary>
public static class UserFactStore
{
    /// <summary>Remembers something the user said. The same id again changes nothing.</summary>
    public static Task SayAsync(this INetworkStore store, UserFact fact, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.SayAsync([fact], [], cancellation);
    }

    /// <summary>Takes back something the user said. False when there is no such fact.</summary>
    public static async Task<bool> RetractAsync(this INetworkStore store, Guid userFact, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(store);
        return await store.SayAsync([], [userFact], cancellation) > 0;
    }
}
