using NetworkGraph.Data.Neo4jStore;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>A server on the way to which a test looks at every write: it may do something else first, or throw, as if the program had been killed there.</summary>
internal sealed class WatchedTransport(ICypherTransport server) : ICypherTransport
{
    /// <summary>What happens before statements are sent; the lease is given back whatever it says.</summary>
    public Func<IReadOnlyList<CypherStatement>, Task>? Before { get; set; }

    public async Task<IReadOnlyList<CypherRow>> WriteAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellation)
    {
        if (Before is { } before && !Has(statements, "EndLease"))
        {
            await before(statements);
        }

        return await server.WriteAsync(statements, cancellation);
    }

    public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CancellationToken cancellation) => server.ReadAsync(statement, cancellation);

    public Task DefineAsync(CypherStatement statement, CancellationToken cancellation) => server.DefineAsync(statement, cancellation);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    public static bool Has(IEnumerable<CypherStatement> statements, string query) => statements.Any(statement => statement.Text == CypherStatement.Named(query).Text);
}
