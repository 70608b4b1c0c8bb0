using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>Does idempotent work again while the server says that a failure is transient, with growing pauses, for at most 30 seconds.</summary>
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
            catch (StoreUnavailableException e) when (e.IsServerAway && !lostOnce)
            {
                // A kept connection may have been closed by the server in the meantime.
                lostOnce = true;
                await Task.Delay(pause, cancellation);
            }
        }
    }
}
