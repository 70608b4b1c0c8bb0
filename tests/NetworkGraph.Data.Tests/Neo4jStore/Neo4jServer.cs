using NetworkGraph.Data.Neo4jStore;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>
/// A real Neo4j server of this test run. Where none can be had the tests that need it are skipped with the reason; in CI that is a failure.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    private static readonly Dictionary<string, object?> NoParameters = [];
    private Neo4jProcess? _process;
    private string? _missing;

    public Neo4jAddress Address => new(_process!.Http, "neo4j", "neo4j", Neo4jProcess.Password);

    public void Require()
    {
        if (_missing is not null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", _missing);
            Assert.Fail(_missing);
        }
    }

    /// <summary>The address as it is given with <c>--store</c>.</summary>
    public string Store => Address.Server.GetLeftPart(UriPartial.Authority);

    public async ValueTask InitializeAsync()
    {
        // Never on a command line: programs started by tests find it where users put it.
        Environment.SetEnvironmentVariable("NETWORKGRAPH_NEO4J_PASSWORD", Neo4jProcess.Password);
        (_process, _missing) = await Neo4jProcess.StartAsync();
    }

    /// <summary>Removes everything that an earlier test has left.</summary>
    public async Task EmptyAsync(CancellationToken cancellation)
    {
        await using var transport = new HttpTransport(Address);
        await transport.DefineAsync(new CypherStatement("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS", NoParameters), cancellation);
    }

    /// <inheritdoc cref="Neo4jProcess.KillAsync"/>
    public Task KillAsync() => _process!.KillAsync();

    /// <inheritdoc cref="Neo4jProcess.RestartAsync"/>
    public Task RestartAsync() => _process!.RestartAsync();

    public ValueTask DisposeAsync() => _process?.DisposeAsync() ?? ValueTask.CompletedTask;
}

[CollectionDefinition(Name)]
public sealed class SharedNeo4jServer : ICollectionFixture<Neo4jServer>
{
    public const string Name = "Neo4j server";
}
