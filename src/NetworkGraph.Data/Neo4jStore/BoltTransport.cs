#if NEO4J_DRIVER
using Neo4j.Driver;
using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>Bolt, through the official driver: routing in a cluster, managed transactions, bookmarks kept by one bookmark manager.</summary>
internal sealed class BoltTransport : ICypherTransport
{
    private readonly IDriver _driver;
    private readonly Neo4jAddress _address;
    private readonly IBookmarkManager _bookmarks = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();

    public BoltTransport(Neo4jAddress address)
    {
        _address = address;
        _driver = GraphDatabase.Driver(address.Server, AuthTokens.Basic(address.User, address.Password), config => config.WithMaxTransactionRetryTime(TimeSpan.FromSeconds(30)));
    }

    public Task<IReadOnlyList<CypherRow>> WriteAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellation) =>
        TellAsync(async () =>
        {
            await using var session = Session(AccessMode.Write);
            return await session.ExecuteWriteAsync(async transaction =>
            {
                IReadOnlyList<CypherRow> rows = [];
                foreach (var statement in statements)
                {
                    cancellation.ThrowIfCancellationRequested();
                    rows = await RowsAsync(transaction, statement, cancellation);
                }

                return rows;
            });
        });

    public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CancellationToken cancellation) =>
        TellAsync(async () =>
        {
            await using var session = Session(AccessMode.Read);
            return await session.ExecuteReadAsync(transaction => RowsAsync(transaction, statement, cancellation));
        });

    // Auto-commit: CALL {} IN TRANSACTIONS is refused inside a transaction. The driver repeats only transactions that it manages, so this is repeated here.
    public Task DefineAsync(CypherStatement statement, CancellationToken cancellation) =>
        TransientRetry.RunAsync(
            () => TellAsync(async () =>
            {
                await using var session = Session(AccessMode.Write);
                return await RowsAsync(session, statement, cancellation);
            }),
            cancellation);

    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private static async Task<IReadOnlyList<CypherRow>> RowsAsync(IAsyncQueryRunner transaction, CypherStatement statement, CancellationToken cancellation)
    {
        var cursor = await transaction.RunAsync(statement.Text, statement.Parameters.ToDictionary(p => p.Key, p => p.Value!, StringComparer.Ordinal));
        var rows = new List<CypherRow>();
        while (await cursor.FetchAsync())
        {
            cancellation.ThrowIfCancellationRequested();
            rows.Add(new CypherRow([.. cursor.Current.Values.Values.Select(Plain)]));
        }

        return rows;
    }

    private static object? Plain(object? value) => value switch
    {
        IReadOnlyList<object?> list => list.Select(Plain).ToArray(),
        _ => value,
    };

    private IAsyncSession Session(AccessMode mode) =>
        _driver.AsyncSession(config => config.WithDatabase(_address.Database).WithDefaultAccessMode(mode).WithBookmarkManager(_bookmarks));

    private async Task<T> TellAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (ServiceUnavailableException e)
        {
            throw StoreFault.ServerAway(_address.Server, e);
        }
        catch (Neo4j.Driver.Neo4jException e)
        {
            throw StoreFault.OfServer(e.Code ?? "", e.Message);
        }
    }
}
#endif
