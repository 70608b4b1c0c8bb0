using NetworkGraph.Core;
using NetworkGraph.Data.Neo4jStore;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Neo4jStore;

[Collection(SharedNeo4jServer.Name)]
public sealed class GraphGenerationTests(Neo4jServer server) : IAsyncDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_opens_the_server_sees_people_companies_and_what_is_between_them()
    {
        await using var store = await OpenAsync();
        await Examples.January.CommitAsync(store, _folder.Data);
        await DeriveAsync(store);
        Assert.Equal(["Jonas Weber"], await AskAsync("MATCH (:Person {key: 'maya-okoye'})-[:CONNECTED]->(p:Person {company: 'Nordlicht'}) RETURN p.name"));
        Assert.Equal(["jonas-weber"], await AskAsync("MATCH (:Person {key: 'maya-okoye'})-[w:WROTE {messages: 2}]->(p) RETURN p.key"));
        Assert.Equal(["Nordlicht"], await AskAsync("MATCH (:Person {key: 'jonas-weber'})-[:WORKS_AT]->(c:Company) RETURN c.name"));
        Assert.Equal(["true"], await AskAsync("MATCH (:Person {key: 'maya-okoye'})-[k:KNOWS]->(:Person {key: 'jonas-weber'}) RETURN toString(k.strength > 0 AND k.chance > 0 AND k.asOf IS NOT NULL)"));
    }

    [Fact]
    public async Task Only_the_newest_generation_stays()
    {
        await using var store = await OpenAsync();
        await Examples.January.CommitAsync(store, _folder.Data);
        await DeriveAsync(store);
        await DeriveAsync(store);
        await store.UndoAsync((await store.ImportsAsync(Cancellation))[0].ImportId, Cancellation);
        await DeriveAsync(store);
        Assert.Equal(["0"], await AskAsync("MATCH (p:Person) RETURN toString(count(p))"));
    }

    [Fact]
    public async Task A_graph_of_an_older_program_is_derived_anew()
    {
        await using var store = await OpenAsync();
        await Examples.January.CommitAsync(store, _folder.Data);
        await DeriveAsync(store);
        await using var transport = server.Open();
        await transport.WriteAsync([new CypherStatement("MATCH (w:Workspace) REMOVE w.rules WITH w MATCH (p:Person) SET p.searchName = 'as it was'", new Dictionary<string, object?>())], Cancellation);
        await DeriveAsync(store);
        Assert.Equal(["0"], await AskAsync("MATCH (p:Person {searchName: 'as it was'}) RETURN toString(count(p))"));
        Assert.Equal(["jonas weber"], await AskAsync("MATCH (p:Person {key: 'jonas-weber'}) RETURN p.searchName"));
    }

#if NEO4J_DRIVER
    [Fact]
    public async Task Over_Bolt_too_only_the_newest_generation_stays()
    {
        server.Require();
        await server.EmptyAsync(Cancellation);
        await using var store = new Neo4jNetworkStore(CypherTransports.Open(Neo4jServer.At(server.Bolt)), _folder.Data, "copy.db");
        await store.OpenAsync(Cancellation);
        foreach (var export in new[] { Examples.January, Examples.March, Examples.OfJonas })
        {
            await export.CommitAsync(store, _folder.Data);
            await DeriveAsync(store);
            Assert.Equal(["1"], await AskAsync("MATCH (p:Person) RETURN toString(count(DISTINCT p.generation))"));
        }
    }
#endif

    [Fact]
    public async Task Writing_a_batch_twice_is_writing_it_once()
    {
        await using var store = await OpenAsync();
        await using var transport = server.Open();
        var batch = CypherStatement.Named(
            "AddPeople", ("batch", "9/AddPeople/0"), ("generation", 9L),
            ("rows", new[] { new object?[] { "eva", "Eva" } }));
        await transport.WriteAsync([batch], Cancellation);
        await transport.WriteAsync([batch], Cancellation);
        Assert.Equal(["1"], await AskAsync("MATCH (p:Person {generation: 9}) RETURN toString(count(p))"));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task DeriveAsync(Neo4jNetworkStore store) =>
        await store.DeriveAsync(async stop => NetworkBuilder.Build(await store.LoadAsync(stop)), null, Cancellation);

    private async Task<Neo4jNetworkStore> OpenAsync()
    {
        server.Require();
        await server.EmptyAsync(Cancellation);
        var store = new Neo4jNetworkStore(server.Open(), _folder.Data, "copy.db");
        await store.OpenAsync(Cancellation);
        return store;
    }

    private async Task<IEnumerable<string>> AskAsync(string cypher)
    {
        await using var transport = server.Open();
        return [.. (await transport.ReadAsync(new CypherStatement(cypher, new Dictionary<string, object?>()), Cancellation)).Select(r => r.Text(0))];
    }
}
