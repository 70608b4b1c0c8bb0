namespace NetworkGraph.Data;

/// <summary>
/// Notices that another program has changed the store (the command line beside the dashboard, a colleague's dashboard on the same server)
/// and outdates the snapshot. A store that is away for a while is asked again; the snapshot stays as it was until then.
/// </summary>
public sealed class RevisionWatch : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _watching;

    internal RevisionWatch(NetworkGraphServices services, TimeSpan interval) => _watching = WatchAsync(services, interval, _stop.Token);

    /// <summary>Whether the store did not answer when it was last asked.</summary>
    public bool StoreIsAway { get; private set; }

    /// <summary>Raised when the store goes away or comes back.</summary>
    public event EventHandler? AwayChanged;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching;
        _stop.Dispose();
    }

    private async Task WatchAsync(NetworkGraphServices services, TimeSpan interval, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(interval);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellation))
            {
                try
                {
                    await services.FollowAsync(cancellation);
                    Away(false);
                }
                catch (Exception e) when (e is IOException or TimeoutException)
                {
                    Away(true);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped.
        }
    }

    private void Away(bool away)
    {
        if (StoreIsAway != away)
        {
            StoreIsAway = away;
            AwayChanged?.Invoke(this, EventArgs.Empty);
        }
    }
}
