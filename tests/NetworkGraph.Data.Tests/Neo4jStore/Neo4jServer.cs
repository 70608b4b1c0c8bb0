using NetworkGraph.Data.Neo4jStore;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>A real Neo4j server of this test run, where one can be had.</summary>
public class Neo4jServer : IAsyncLifetime
{
    private static readonly Dictionary<string, object?> NoParameters = [];
    private Neo4jProcess? _process;
    private string? _missing;

    /// <summary>The address over HTTP.</summary>
    internal Neo4jAddress Address => At(_process!.Http);

    /// <summary>The address over what NETWORKGRAPH_TEST_TRANSPORT names, a scheme of an address such as <c>bolt</c>: HTTP unless told.</summary>
    internal Neo4jAddress Chosen => At(Ask(Environment.GetEnvironmentVariable("NETWORKGRAPH_TEST_TRANSPORT") is { Length: > 0 } scheme ? scheme : "http"));

    /// <summary>Where Bolt listens.</summary>
    public Uri Bolt => _process!.Bolt;

    /// <summary>Whether it is started often and asked little.</summary>
    protected virtual bool IsBrief => false;

    /// <summary>Asked at the start of a test, outside of any sample.</summary>
    public void Require()
    {
        if (_missing is not null)
        {
            Needed.IsMissing(Needed.Neo4j, _missing);
        }
    }

    /// <summary>The address as it is given with <c>--store</c>.</summary>
    public string Store => Chosen.Server.GetLeftPart(UriPartial.Authority);

    /// <summary>The server over the chosen transport; a test that forgot to ask whether one is there is skipped, too.</summary>
    internal ICypherTransport Open()
    {
        Require();
        return CypherTransports.Open(Chosen);
    }

    /// <summary>The port of the server where a scheme is spoken.</summary>
    internal Uri Ask(string scheme) => new($"{scheme}://127.0.0.1:{(scheme.StartsWith("http", StringComparison.Ordinal) ? _process!.Http.Port : _process!.Bolt.Port)}");

    /// <summary>The server's user and database at another address.</summary>
    internal static Neo4jAddress At(Uri address) => new(address, "neo4j", "neo4j", Neo4jProcess.Password);

    public async ValueTask InitializeAsync()
    {
        // Never on a command line: programs started by tests find it where users put it.
        Environment.SetEnvironmentVariable("NETWORKGRAPH_NEO4J_PASSWORD", Neo4jProcess.Password);
        (_process, _missing) = await Neo4jProcess.StartAsync(IsBrief);
    }

    /// <summary>Removes everything that an earlier test has left.</summary>
    public async Task EmptyAsync(CancellationToken cancellation)
    {
        await using var transport = Open();
        await transport.DefineAsync(new CypherStatement("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS", NoParameters), cancellation);
    }

    /// <summary>The first column of an answer, as texts.</summary>
    public async Task<string[]> AskAsync(string cypher, CancellationToken cancellation)
    {
        await using var transport = Open();
        return [.. (await transport.ReadAsync(new CypherStatement(cypher, NoParameters), cancellation)).Select(row => row.Text(0))];
    }

    /// <summary>Changes something behind the store's back.</summary>
    public async Task ChangeAsync(string cypher, CancellationToken cancellation)
    {
        await using var transport = Open();
        await transport.WriteAsync([new CypherStatement(cypher, NoParameters)], cancellation);
    }

    /// <summary>How many ties of members are of no version that is shown, or stand there twice.</summary>
    public async Task<int> TiesInDisorderAsync(CancellationToken cancellation) => int.Parse(
        (await AskAsync(
            """
            MATCH (a)-[t]->(b) WHERE t.member IS NOT NULL
            WITH a, b, type(t) AS type, t.member AS member, count(*) AS copies, sum(CASE WHEN EXISTS { (m:NetworkGraph {key: t.member}) WHERE m.v = t.v } THEN 0 ELSE 1 END) AS hidden
            WHERE copies > 1 OR hidden > 0
            RETURN toString(count(*))
            """,
            cancellation))[0],
        System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>
    /// What a killed program holds has ended, as it does by itself after a silence: its open transaction, and its right to change the graph. So many tests
    /// need not sit that out, and one does.
    /// </summary>
    public async Task EndWhatIsHeldAsync(CancellationToken cancellation)
    {
        await using var transport = Open();
        await transport.DefineAsync(
            new CypherStatement(
                "SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery AS query WHERE NOT coalesce(query, '') CONTAINS 'SHOW TRANSACTIONS' TERMINATE TRANSACTIONS id YIELD message RETURN message",
                NoParameters),
            cancellation);
        await transport.WriteAsync([new CypherStatement("MATCH (w:NetworkGraph {id: 'workspace'}) WHERE w.lease IS NOT NULL SET w.leaseUntil = 0", NoParameters)], cancellation);
    }

    /// <inheritdoc cref="Neo4jProcess.KillAsync"/>
    public Task KillAsync() => _process!.KillAsync();

    /// <inheritdoc cref="Neo4jProcess.RestartAsync"/>
    public Task RestartAsync() => _process!.RestartAsync();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }
    }
}

/// <summary>The same, started anew again and again.</summary>
public sealed class BriefNeo4jServer : Neo4jServer
{
    protected override bool IsBrief => true;
}

[CollectionDefinition(Name)]
public sealed class SharedNeo4jServer : ICollectionFixture<Neo4jServer>
{
    public const string Name = "Neo4j server";
}

/// <summary>A server of its own for the tests that kill: they take as long as all others together, and run beside them.</summary>
[CollectionDefinition(Name)]
public sealed class KilledNeo4jServer : ICollectionFixture<BriefNeo4jServer>
{
    public const string Name = "Neo4j server that is killed";
}
