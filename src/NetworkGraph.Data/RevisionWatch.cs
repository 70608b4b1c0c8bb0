namespace NetworkGraph.Data;

/// <summary>A store that does not answer.</summary>
/// <param name="Since">When it was first asked in vain.</param>
/// <param name="LastAnswer">When it answered last: what is shown is what was true then.</param>
public sealed record StoreAbsence(DateTimeOffset Since, DateTimeOffset LastAnswer);

/// <summary>
/// Notices that another program has changed the store (the command line beside the dashboard, a colleague's dashboard on the same server)
/// and replaces the snapshot. A store that is away for a while is asked again; the snapshot stays as it was until then.
/// </summary>
public sealed class RevisionWatch : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly TimeProvider _clock;
    private readonly Task _watching;
    private DateTimeOffset _lastAnswer;

    internal RevisionWatch(NetworkGraphServices services, TimeSpan interval, TimeProvider clock)
    {
        (_clock, _lastAnswer) = (clock, clock.GetUtcNow());
        _watching = WatchAsync(services, interval, _stop.Token);
    }

    /// <summary>Since when the store does not answer; null while it does.</summary>
    public StoreAbsence? Absence { get; private set; }

    /// <summary>Raised on any thread when the store goes away or comes back.</summary>
    public event EventHandler? AbsenceChanged;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching;
        _stop.Dispose();
    }

    private async Task WatchAsync(NetworkGraphServices services, TimeSpan interval, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(interval, _clock);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellation))
            {
                try
                {
                    await services.FollowAsync(cancellation);
                    _lastAnswer = _clock.GetUtcNow();
                    Tell(null);
                }
                catch (Exception e) when (e is IOException or TimeoutException)
                {
                    Tell(Absence ?? new StoreAbsence(_clock.GetUtcNow(), _lastAnswer));
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped.
        }
    }

    private void Tell(StoreAbsence? absence)
    {
        if (Absence != absence)
        {
            Absence = absence;
            AbsenceChanged?.Invoke(this, EventArgs.Empty);
        }
    }
}
