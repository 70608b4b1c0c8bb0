using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data;

/// <summary>A store that does not answer, or not as it should.</summary>
/// <param name="Since">When it was first asked in vain.</param>
/// <param name="LastAnswer">When it answered last: what is shown is what was true then.</param>
/// <param name="Reason">What happened and what to do, for people.</param>
/// <param name="Fault">Kind of the error, for logs.</param>
public sealed record StoreAbsence(DateTimeOffset Since, DateTimeOffset LastAnswer, string Reason, string Fault);

/// <summary>
/// Notices that another program has changed the store (the command line beside the dashboard, a colleague's dashboard on the same server)
/// and replaces the snapshot. A store that is away, missing, locked or damaged is asked again, whatever its error; the snapshot stays as it was until then.
/// What this program owes the graph on a server is written beside the rounds: another program may hold the graph for minutes, and others are followed meanwhile.
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
        var deriving = Task.FromResult<Exception?>(null);
        try
        {
            var (broken, unwritten) = (false, (Exception?)null);
            while (await timer.WaitForNextTickAsync(cancellation))
            {
                var unread = await FailureAsync(services.FollowAsync(broken, cancellation), cancellation);
                // What comes back after anything but a pause may be another store, put back from a copy or filled anew.
                broken = unread is not null && (broken || unread is not (TimeoutException or StoreUnavailableException { IsTransient: true }));
                if (unread is null && deriving.IsCompleted)
                {
                    // A server that went away under it is there again, as has just been read.
                    unwritten = await deriving is { } failed and not StoreUnavailableException { IsServerAway: true } ? failed : null;
                    deriving = FailureAsync(services.Runner.DeriveOwedAsync(cancellation), cancellation);
                }

                var failure = unread ?? unwritten;
                _lastAnswer = unread is null ? _clock.GetUtcNow() : _lastAnswer;
                Tell(failure is null ? null : new StoreAbsence(Absence?.Since ?? _clock.GetUtcNow(), _lastAnswer, Reason(failure), failure.GetType().Name));
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped.
        }

        await ((Task)deriving).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Why a part of a round failed; null where it did not.</summary>
    private static async Task<Exception?> FailureAsync(Task part, CancellationToken cancellation)
    {
        try
        {
            await part;
            return null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            // Whatever it is, it may pass: a watch that ends would leave every page as it is, for good and without a word.
            return failure;
        }
    }

    private static string Reason(Exception failure) => failure switch
    {
        _ when StoreFault.Of(failure) is { } told => told.Message,
        TimeoutException => "The store does not answer in time.",
        _ => $"Reading the store ended with a fault of NetworkGraph ({failure.GetType().Name}).",
    };

    private void Tell(StoreAbsence? absence)
    {
        if (Absence == absence)
        {
            return;
        }

        Absence = absence;
        foreach (var listener in Delegate.EnumerateInvocationList(AbsenceChanged))
        {
            try
            {
                listener(this, EventArgs.Empty);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                // A page that cannot show it, because it is being closed for instance: the others are told, and the watch goes on.
            }
        }
    }
}
