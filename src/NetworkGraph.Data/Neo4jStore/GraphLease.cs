using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// The right to change the graph, for one program at a time: whoever comes second waits. It ends by itself when its holder is silent for too long, and then
/// nothing that the former holder still sends is written.
/// </summary>
internal sealed class GraphLease : IAsyncDisposable
{
    /// <summary>Longer than one statement is repeated: see <see cref="TransientRetry"/>.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(40);

    private static readonly TimeSpan UsualRenewal = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);
    private readonly ICypherTransport _transport;
    private readonly CancellationTokenSource _end = new();
    private Task _renewing = Task.CompletedTask;

    private GraphLease(ICypherTransport transport) => _transport = transport;

    /// <summary>Who holds it.</summary>
    public string Holder { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Takes it, as soon as nobody else holds it.</summary>
    public static async Task<GraphLease> TakeAsync(ICypherTransport transport, CancellationToken cancellation, TimeSpan? renewal = null)
    {
        var lease = new GraphLease(transport);
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        while ((await transport.WriteAsync([lease.Statement("TakeLease")], cancellation)).Count == 0)
        {
            if (System.Diagnostics.Stopwatch.GetElapsedTime(started) > LongestWait)
            {
                throw new StoreUnavailableException("Another program has been changing the graph on the Neo4j server for more than ten minutes. The import is kept, and the graph shows it with the next one. Try again later.")
                {
                    IsHeld = true,
                };
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), cancellation);
        }

        lease._renewing = lease.RenewAsync(renewal ?? UsualRenewal);
        return lease;
    }

    /// <summary>A statement that only the holder may run; each renews the lease.</summary>
    public CypherStatement Statement(string query, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        CypherStatement.Named(query, [("holder", Holder), ("milliseconds", (long)Silence.TotalMilliseconds), .. parameters]);

    /// <summary>New ties, which are written once however often the statement is sent.</summary>
    public CypherStatement Put(object?[][] ties) => Statement("PutTies", ("batch", Guid.NewGuid().ToString("N")), ("rows", ties));

    /// <summary>Runs statements of the holder in one transaction; throws where the lease is another program's by now, and nothing was written then.</summary>
    public async Task<IReadOnlyList<CypherRow>> WriteAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellation)
    {
        // The first of them locks the workspace, so that the lease is one holder's until the end: the row of the last one speaks for all.
        var rows = await _transport.WriteAsync(statements, cancellation);
        return rows.Count > 0 ? rows : throw new StoreUnavailableException(
            "Another program writes the graph on the Neo4j server by now, because this one was silent for too long. Nothing is lost: what the graph lacks is written with the next import, also with one of an archive that is there already.")
        {
            IsHeld = true,
        };
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _renewing;
        _end.Dispose();
        try
        {
            await _transport.WriteAsync([Statement("EndLease")], CancellationToken.None);
        }
        catch (StoreUnavailableException)
        {
            // It ends by itself.
        }
    }

    // Between two statements the holder may compute for longer than the lease lasts.
    private async Task RenewAsync(TimeSpan interval)
    {
        using var timer = new PeriodicTimer(interval);
        try
        {
            while (await timer.WaitForNextTickAsync(_end.Token))
            {
                await TryRenewAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // It was given back.
        }
    }

    private async Task TryRenewAsync()
    {
        try
        {
            await _transport.WriteAsync([Statement("RenewLease")], _end.Token);
        }
        catch (StoreUnavailableException)
        {
            // A server that is away may be back with the next tick; the holder hears of one that stays away.
        }
    }
}
