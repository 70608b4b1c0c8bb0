#if NEO4J_DRIVER
using Neo4j.Driver;
using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// Bolt, through the official driver: routing in a cluster, bookmarks kept by its bookmark manager. Transactions are begun and repeated here, not by the
/// driver, whose own repeating asks a server that is gone for half a minute before it says so.
/// </summary>
internal sealed class BoltTransport : ICypherTransport
{
    private readonly IDriver _driver;
    private readonly Neo4jAddress _address;
    private readonly FirstContact _contact;
    private volatile IBookmarkManager _bookmarks = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();

    public BoltTransport(Neo4jAddress address)
    {
        _address = address;
        _contact = new FirstContact(address);
        _driver = GraphDatabase.Driver(
            address.Server,
            AuthTokens.Basic(address.User, address.Password),
            config =>
            {
                config.WithConnectionTimeout(TimeSpan.FromSeconds(5));
                if (address.Others.Count > 0)
                {
                    config.WithResolver(new Routers(address));
                }
            });
    }

    public Task<IReadOnlyList<CypherRow>> WriteAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellation) =>
        RunAsync(AccessMode.Write, session => TransactAsync(session, statements, cancellation), cancellation);

    // Nothing depends on what becomes of a read that nobody waits for: the server ends it, or its answer is dropped.
    public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CancellationToken cancellation) =>
        RunAsync(AccessMode.Read, session => TransactAsync(session, [statement], cancellation), cancellation).WaitAsync(cancellation);

    // Auto-commit: CALL {} IN TRANSACTIONS is refused inside a transaction.
    public Task DefineAsync(CypherStatement statement, CancellationToken cancellation) =>
        RunAsync(AccessMode.Write, session => RowsAsync(session, statement, cancellation), cancellation);

    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private Task<IReadOnlyList<CypherRow>> RunAsync(AccessMode mode, Func<IAsyncSession, Task<IReadOnlyList<CypherRow>>> work, CancellationToken cancellation) =>
        TransientRetry.RunAsync(
            async () =>
            {
                await _contact.MakeAsync(() => OnceAsync(AccessMode.Read, session => TransactAsync(session, [FirstContact.Question], cancellation)), cancellation);
                return await OnceAsync(mode, work);
            },
            cancellation);

    private async Task<IReadOnlyList<CypherRow>> OnceAsync(AccessMode mode, Func<IAsyncSession, Task<IReadOnlyList<CypherRow>>> work)
    {
        try
        {
            await using var session = _driver.AsyncSession(config => config.WithDatabase(_address.Database).WithDefaultAccessMode(mode).WithBookmarkManager(_bookmarks));
            return await work(session);
        }
        catch (ServiceUnavailableException e)
        {
            _contact.Lose();
            throw ServerFault.Lost(_address.Server, e);
        }
        catch (SessionExpiredException e)
        {
            // The server asked was lost or is no leader any more; in a cluster another one will be.
            _contact.Lose();
            throw ServerFault.Reported(_address, StoreUnavailableException.NotALeader, e.Message, e);
        }
        catch (Neo4j.Driver.Neo4jException e)
        {
            var told = ServerFault.Reported(_address, e.Code ?? "", e.Message, e);
            if (told.IsOfBookmarks)
            {
                _bookmarks = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();
            }

            throw told;
        }
    }

    private static async Task<IReadOnlyList<CypherRow>> TransactAsync(IAsyncSession session, IReadOnlyList<CypherStatement> statements, CancellationToken cancellation)
    {
        await using var transaction = await session.BeginTransactionAsync();
        IReadOnlyList<CypherRow> rows = [];
        foreach (var statement in statements)
        {
            cancellation.ThrowIfCancellationRequested();
            rows = await RowsAsync(transaction, statement, cancellation);
        }

        await transaction.CommitAsync();
        return rows;
    }

    private static async Task<IReadOnlyList<CypherRow>> RowsAsync(IAsyncQueryRunner runner, CypherStatement statement, CancellationToken cancellation)
    {
        var cursor = await runner.RunAsync(statement.Text, statement.Parameters.ToDictionary(p => p.Key, p => p.Value!, StringComparer.Ordinal));
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

    /// <summary>Every server of the address, whichever of them the driver asks for.</summary>
    private sealed class Routers(Neo4jAddress address) : IServerAddressResolver
    {
        public ISet<ServerAddress> Resolve(ServerAddress asked) =>
            address.Others.Prepend(address.Server).Select(server => ServerAddress.From(server.IdnHost, server.Port)).ToHashSet();
    }
}
#endif
