using NetworkGraph.Core;
using NetworkGraph.Data.Neo4jStore;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>A database that somebody else uses as well: a family tree, whose people and companies look like ours as far as they can.</summary>
[Collection(SharedNeo4jServer.Name)]
public sealed class ForeignNodesTests(Neo4jServer server) : IDisposable
{
    private const string SeenTree =
        """
        MATCH (f:Family)
        RETURN f.name + ' ' + reduce(text = '', label IN labels(f) | text + ':' + label) + ' ' + toString(size(keys(f))) + ' '
          + toString(COUNT { (f)--() }) + ' ' + toString(f.generation) AS node ORDER BY node
        """;

    // A graph as schema 1 wrote it: no label of our own, constraints on everybody's people and companies.
    private static readonly string[] AsSchema1 =
    [
        "MATCH (p:NetworkGraphPerson) REMOVE p:NetworkGraphPerson",
        "MATCH (c:NetworkGraphCompany) REMOVE c:NetworkGraphCompany",
        "MATCH (b:NetworkGraphBatch) SET b:GraphBatch REMOVE b:NetworkGraphBatch",
        "MATCH (w:Workspace {id: 1}) SET w.schemaVersion = 1",
        "CREATE CONSTRAINT person_key IF NOT EXISTS FOR (p:Person) REQUIRE (p.key, p.generation) IS UNIQUE",
        "CREATE CONSTRAINT company_name IF NOT EXISTS FOR (c:Company) REQUIRE (c.name, c.generation) IS UNIQUE",
    ];

    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_family_tree_in_the_same_database_stays_as_it_is()
    {
        await EmptyAsync();
        await WriteAsync(FamilyTree());
        var before = await AskAsync(SeenTree);
        await using (var store = await OpenAsync())
        {
            await Examples.January.CommitAsync(store, _folder.Data);
            await DeriveAsync(store);
            await Examples.OfJonas.CommitAsync(store, _folder.Data);
            await DeriveAsync(store);
            await store.UndoAsync((await store.ImportsAsync(Cancellation))[0].ImportId, Cancellation);
            await DeriveAsync(store);
        }

        Assert.Equal(before, await AskAsync(SeenTree));
        Assert.Equal(["1"], await AskAsync("MATCH (p:NetworkGraphPerson) RETURN toString(count(DISTINCT p.generation))"));
    }

    [Fact]
    public async Task People_of_a_family_tree_are_in_no_answer()
    {
        await EmptyAsync();
        await WriteAsync(FamilyTree());
        await using var store = await OpenAsync();
        await Examples.January.CommitAsync(store, _folder.Data);
        await DeriveAsync(store);
        // As if the tree counted its generations as we do.
        await WriteAsync("MATCH (f:Family), (w:Workspace {id: 1}) SET f.generation = w.generation");
        var answers = store.AnswersInStore((_, _) => Task.CompletedTask, TimeSpan.FromMinutes(1))!;
        Assert.Equal("maya-okoye", Assert.Single(await answers.MembersAsync(Cancellation)).Person.Key.ToString());
        var asker = (await answers.PointOfViewAsync(null, null, Cancellation))!;
        Assert.Empty(await answers.SearchAsync(asker, "young", 5, Cancellation));
        Assert.Equal("Jonas Weber", (await answers.FindAsync(asker, "jonas-weber", Cancellation))!.Person.Name);
    }

    [Fact]
    public async Task A_graph_of_the_schema_before_is_taken_over_and_then_removed_but_nothing_else()
    {
        await EmptyAsync();
        await using (var store = await OpenAsync())
        {
            await Examples.January.CommitAsync(store, _folder.Data);
            await DeriveAsync(store);
        }

        foreach (var change in AsSchema1)
        {
            await WriteAsync(change);
        }

        await WriteAsync(FamilyTree("old", "twin", "Bakery"));
        var before = await AskAsync(SeenTree);
        await using (var store = await OpenAsync())
        {
            await DeriveAsync(store);
        }

        Assert.Equal(before, await AskAsync(SeenTree));
        Assert.Equal(["1 4 2"], await AskAsync("MATCH (p:Person) WHERE NOT p:Family WITH count(DISTINCT p.generation) AS generations, count(p) AS people, max(p.generation) AS newest RETURN toString(generations) + ' ' + toString(people) + ' ' + toString(newest)"));
        Assert.Equal(["0"], await AskAsync("SHOW CONSTRAINTS YIELD name WHERE name IN ['person_key', 'company_name'] RETURN toString(count(*))"));
    }

    public void Dispose() => _folder.Dispose();

    private static string FamilyTree(string old = "jonas-weber", string twin = "jonas-weber", string bakery = "Nordlicht") =>
        $$"""
        CREATE (old:Person:Family {name: 'Old Weber', key: '{{old}}', generation: 1}), (twin:Person:Family {name: 'Twin Weber', key: '{{twin}}', generation: 1}),
          (child:Person:Member:Family {name: 'Young Weber', generation: 2}), (bakery:Company:Family {name: '{{bakery}}', generation: 1}),
          (old)-[:PARENT_OF]->(child), (twin)-[:PARENT_OF]->(child), (child)-[:WORKS_AT]->(bakery)
        """;

    private static async Task DeriveAsync(Neo4jNetworkStore store) =>
        await store.DeriveAsync(async stop => NetworkBuilder.Build(await store.LoadAsync(stop)), null, Cancellation);

    private async Task EmptyAsync()
    {
        server.Require();
        await server.EmptyAsync(Cancellation);
    }

    private async Task<Neo4jNetworkStore> OpenAsync()
    {
        var store = new Neo4jNetworkStore(server.Open(), _folder.Data, "copy.db");
        await store.OpenAsync(Cancellation);
        return store;
    }

    private async Task WriteAsync(string cypher)
    {
        await using var transport = server.Open();
        await transport.DefineAsync(new CypherStatement(cypher, new Dictionary<string, object?>()), Cancellation);
    }

    private async Task<string[]> AskAsync(string cypher)
    {
        await using var transport = server.Open();
        return [.. (await transport.ReadAsync(new CypherStatement(cypher, new Dictionary<string, object?>()), Cancellation)).Select(row => row.Text(0))];
    }
}
