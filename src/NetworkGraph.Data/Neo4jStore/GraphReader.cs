using System.Runtime.ExceptionServices;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;
using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// Asks the graph that the server shows, and changes nothing. Its counter of changes is read again behind every answer: had it moved meanwhile, the answer might
/// be of two states, so it is asked once more.
/// </summary>
internal sealed class GraphReader(ICypherTransport transport, TimeSpan limit)
{
    private const int MostTries = 5;

    /// <summary>Asks a question.</summary>
    public async Task<T> AskAsync<T>(Func<GraphQuestion, Task<T>> question, CancellationToken cancellation)
    {
        var state = await GraphState.ReadAsync(transport, cancellation);
        for (var tries = 1; ; tries++)
        {
            if (state.DerivedFrom < 0 && state.Revision > 0)
            {
                throw new StoreUnavailableException("The Neo4j server holds imports, but no graph of them yet: the program that imported them has not come to its end. Nothing is lost. Import anything, also what is there already: that writes the graph.");
            }

            var (answer, broken) = await TryAsync(question, new GraphQuestion(transport, state.AsOf ?? default, limit, cancellation));
            var now = await GraphState.ReadAsync(transport, cancellation);
            if (now.Changes == state.Changes)
            {
                broken?.Throw();
                return answer!;
            }

            if (tries == MostTries)
            {
                throw new StoreUnavailableException("The graph on the Neo4j server changes faster than this question can be answered: others import all the time. Nothing was changed. Ask again in a moment.");
            }

            state = now;
        }
    }

    // Of two states a question may find what does not fit together, such as a path by way of somebody who is gone: that is no fault while the graph moves.
    private static async Task<(T? Answer, ExceptionDispatchInfo? Broken)> TryAsync<T>(Func<GraphQuestion, Task<T>> question, GraphQuestion ask)
    {
        try
        {
            return (await question(ask), null);
        }
        catch (Exception fault) when (fault is not (StoreUnavailableException or OperationCanceledException))
        {
            return (default, ExceptionDispatchInfo.Capture(fault));
        }
    }
}

/// <summary>One question.</summary>
/// <param name="Transport">The server.</param>
/// <param name="AsOf">Date that its ties carry.</param>
/// <param name="Limit">Longest time for one statement.</param>
/// <param name="Cancellation">Stops it, in the database too.</param>
internal sealed record GraphQuestion(ICypherTransport Transport, DateOnly AsOf, TimeSpan Limit, CancellationToken Cancellation)
{
    private Dictionary<string, Layer>? _closest;

    /// <summary>Key of the member who asks.</summary>
    public string Viewer { get; init; } = "";

    /// <summary>A tie from the values that a query gives of it, with its rank among the viewer's connections; null where there is none.</summary>
    public async Task<Tie?> TieAsync(object? values, Person person)
    {
        if (TieNumbers.Read(values, person, null) is not { IsConnected: true, Said: not NotATie } tie)
        {
            return TieNumbers.Read(values, person, null);
        }

        _closest ??= (await RowsAsync("ClosestOf", ("viewer", Viewer), ("limit", Layers.Ranks))).Select((row, rank) => (Key: row.Text(0), rank)).ToDictionary(one => one.Key, one => Layers.OfRank(one.rank), StringComparer.Ordinal);
        return tie with { Layer = _closest.GetValueOrDefault(person.Key.ToString(), Layer.Beyond) };
    }

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
            var parameters = new Dictionary<string, object?>(statement.Parameters, StringComparer.Ordinal) { ["question"] = number };
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
