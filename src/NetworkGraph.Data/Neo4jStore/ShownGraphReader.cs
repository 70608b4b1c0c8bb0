using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// Asks the graph that the server shows. The pointer is read again behind every answer: had it moved meanwhile, parts of the old graph might
/// have been removed under the question, so it is asked once more.
/// </summary>
internal sealed class ShownGraphReader(ICypherTransport transport, Func<DateOnly?, CancellationToken, Task> derive, TimeSpan limit)
{
    private const int MostTries = 5;
    private readonly GraphGeneration _generations = new(transport);
    private volatile ShownGraph? _shown;

    /// <summary>Asks a question for a date, or for the date that the shown graph carries.</summary>
    public async Task<T> AskAsync<T>(DateOnly? asOf, Func<GraphQuestion, Task<T>> question, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            var shown = _shown is { } known && Fits(known, asOf) ? known : await FittingAsync(asOf, cancellation);
            var answer = await question(new GraphQuestion(transport, shown.Generation, shown.AsOf ?? default, limit, cancellation));
            var now = _shown = await _generations.ShownAsync(cancellation);
            if (now.Generation == shown.Generation && now.IsCurrent)
            {
                return answer;
            }

            if (tries == MostTries)
            {
                throw new StoreUnavailableException("The graph on the Neo4j server changes faster than this question can be answered: others import, or ask for other dates, all the time. Nothing was changed. Ask again in a moment.");
            }
        }
    }

    private static bool Fits(ShownGraph shown, DateOnly? asOf) => shown.IsCurrent && (asOf is null || asOf == shown.AsOf);

    private async Task<ShownGraph> FittingAsync(DateOnly? asOf, CancellationToken cancellation)
    {
        var shown = await _generations.ShownAsync(cancellation);
        if (Fits(shown, asOf))
        {
            return shown;
        }

        await derive(asOf, cancellation);
        return await _generations.ShownAsync(cancellation);
    }
}

/// <summary>One question to one generation.</summary>
/// <param name="Transport">The server.</param>
/// <param name="Generation">Number of the graph.</param>
/// <param name="AsOf">Date that its ties carry.</param>
/// <param name="Limit">Longest time for one statement.</param>
/// <param name="Cancellation">Stops it, in the database too.</param>
internal sealed record GraphQuestion(ICypherTransport Transport, long Generation, DateOnly AsOf, TimeSpan Limit, CancellationToken Cancellation)
{
    /// <summary>Key of the member who asks.</summary>
    public string Viewer { get; init; } = "";

    /// <summary>Rows of a query file. A statement that takes too long, or that nobody waits for any more, is ended in the database.</summary>
    public Task<IReadOnlyList<CypherRow>> RowsAsync(string query, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        RowsAsync(CypherStatement.Named(query, parameters));

    /// <inheritdoc cref="RowsAsync(string, ReadOnlySpan{ValueTuple{string, object?}})"/>
    public async Task<IReadOnlyList<CypherRow>> RowsAsync(CypherStatement statement)
    {
        // The database shows the parameters of what runs there, so this is how to find the statement again.
        var number = Guid.NewGuid().ToString("N");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        stop.CancelAfter(Limit);
        try
        {
            var parameters = new Dictionary<string, object?>(statement.Parameters, StringComparer.Ordinal) { ["generation"] = Generation, ["question"] = number };
            // A transport may notice only between two rows that nobody waits any more.
            return await Transport.ReadAsync(statement with { Parameters = parameters }, stop.Token).WaitAsync(stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await Transport.ReadAsync(CypherStatement.Named("StopQuestion", ("stopped", number)), CancellationToken.None);
            Cancellation.ThrowIfCancellationRequested();
            throw new StoreUnavailableException(
                FormattableString.Invariant($"The database has not answered within {Limit.TotalSeconds:0} seconds, so the question was ended there. Nothing was changed. Ask for less, or give the server more memory."));
        }
    }
}
