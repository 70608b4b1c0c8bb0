using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// Does idempotent work again while the server says that a failure is transient, also because another server of its cluster is becoming the leader:
/// with growing pauses, for at most 30 seconds. A server that is gone for a known reason is told at once.
/// </summary>
internal static class TransientRetry
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    public static async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        var lostOnce = false;
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        for (var pause = TimeSpan.FromMilliseconds(100); ; pause *= 2)
        {
            try
            {
                return await work();
            }
            catch (StoreUnavailableException e) when (e.IsTransient && System.Diagnostics.Stopwatch.GetElapsedTime(started) + pause < Longest)
            {
                await Task.Delay(pause, cancellation);
            }
            catch (StoreUnavailableException e) when (e is { IsServerAway: true, IsExplained: false } && !lostOnce)
            {
                // A kept connection may have been closed by the server in the meantime.
                lostOnce = true;
                await Task.Delay(pause, cancellation);
            }
        }
    }
}
