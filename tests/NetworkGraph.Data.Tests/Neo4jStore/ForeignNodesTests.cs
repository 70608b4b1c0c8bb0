using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Neo4jStore;
using NetworkGraph.Data.Stores;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>A database that somebody else uses as well: a family tree, whose people and companies look like ours as far as they can.</summary>
[Collection(SharedNeo4jServer.Name)]
public sealed class ForeignNodesTests(Neo4jServer server) : IDisposable
{
    // Everything that carries no label of ours, and what is between such nodes, in order.
    private const string SeenTree =
        """
        MATCH (f) WHERE NOT f:NetworkGraph
        CALL (f) {
          OPTIONAL MATCH (f)-[t]->(to)
          WITH t, to ORDER BY type(t), coalesce(to.name, to.id)
          RETURN collect(coalesce(type(t), '') + ' ' + reduce(text = '', key IN keys(t) | text + key + '=' + toString(t[key])) + ' ' + coalesce(to.name, toString(to.id), '')) AS ties
        }
        WITH f, ties, COLLECT { UNWIND keys(f) AS key WITH key ORDER BY key RETURN key + '=' + CASE WHEN valueType(f[key]) STARTS WITH 'LIST' THEN toString(size(f[key])) ELSE toString(f[key]) END } AS values
        RETURN reduce(text = '', label IN labels(f) | text + ':' + label) + ' ' + reduce(text = '', value IN values | text + value + ' ') + reduce(text = '', tie IN ties | text + tie + ' ') AS node
        ORDER BY node
        """;

    private const string OurGraph =
        "MATCH (n:Person:NetworkGraph)-[t]->(m) RETURN n.key + ' ' + type(t) + ' ' + m.key + ' ' + toString(t.h) + ' ' + n.name AS tie ORDER BY tie";

    private const string SeenSchema =
        "SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties WHERE NOT name STARTS WITH 'networkgraph_' RETURN name + type + labelsOrTypes[0] + properties[0] ORDER BY name";

    // A workspace as layout 2 kept it: a graph per generation, constraints on everybody's imports, no label of our own on them.
    private static readonly string[] AsLayout2 =
    [
        "MATCH (n:NetworkGraph) WHERE n:Person OR n:Company OR n:Status DETACH DELETE n",
        "MATCH (f:UserFact:NetworkGraph) SET f.id = f.uuid REMOVE f.uuid, f.derived, f:NetworkGraph",
        "MATCH (a:ImportAttempt:NetworkGraph) SET a.id = substring(a.id, 8) REMOVE a:NetworkGraph",
        "MATCH (p:FactPage:NetworkGraph) REMOVE p.id, p:NetworkGraph",
        "MATCH (i:Import:NetworkGraph) REMOVE i.derived, i.kind, i:NetworkGraph",
        "MATCH (w:Workspace:NetworkGraph) SET w.id = 1, w.schemaVersion = 2, w.generation = 7, w.lastGeneration = 7 REMOVE w.rules, w.changes, w:NetworkGraph",
        "DROP CONSTRAINT networkgraph_key",
        "DROP CONSTRAINT networkgraph_id",
        "CREATE CONSTRAINT networkgraph_person_key IF NOT EXISTS FOR (p:NetworkGraphPerson) REQUIRE (p.key, p.generation) IS UNIQUE",
        "CREATE CONSTRAINT import_id IF NOT EXISTS FOR (i:Import) REQUIRE i.id IS UNIQUE",
        "CREATE CONSTRAINT workspace_id IF NOT EXISTS FOR (w:Workspace) REQUIRE w.id IS UNIQUE",
        "CREATE (p:Person:NetworkGraphPerson:Member {generation: 7, key: 'maya-okoye', name: 'Maya'})-[:WORKS_AT]->(:Company:NetworkGraphCompany {generation: 7, name: 'Nordlicht'})",
    ];

    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_family_tree_in_the_same_database_stays_as_it_is()
    {
        await EmptyAsync();
        await WriteAsync(FamilyTree());
        var before = await AskAsync(SeenTree);
        await WriteAsync("CREATE CONSTRAINT family_number IF NOT EXISTS FOR (f:Family) REQUIRE f.number IS UNIQUE");
        await using (var store = await OpenAsync())
        {
            await Examples.January.CommitAsync(store, _folder.Data);
            await DeriveAsync(store);
            await Examples.OfJonas.CommitAsync(store, _folder.Data);
            await DeriveAsync(store);
            foreach (var import in await store.ImportsAsync(Cancellation))
            {
                await store.UndoAsync(import.ImportId, Cancellation);
            }

            Assert.Equal(before, await AskAsync(SeenTree));
            await Examples.OfJonas.CommitAsync(store, _folder.Data);
            await DeriveAsync(store);
        }

        Assert.Equal(before, await AskAsync(SeenTree));
        Assert.Equal(["family_numberUNIQUENESSFamilynumber"], await AskAsync(SeenSchema));
        await WriteAsync("DROP CONSTRAINT family_number");
    }

    [Fact]
    public async Task What_somebody_has_tied_to_our_people_stays_with_them()
    {
        await EmptyAsync();
        await using var store = await OpenAsync();
        await Examples.January.CommitAsync(store, _folder.Data);
        await DeriveAsync(store);
        await WriteAsync("MATCH (p:Person:NetworkGraph {key: 'jonas-weber'}) SET p.note = 'plays chess' CREATE (:Club {name: 'Chess'})-[:HAS]->(p)");
        await Examples.March.CommitAsync(store, _folder.Data);
        await DeriveAsync(store);
        foreach (var import in await store.ImportsAsync(Cancellation))
        {
            await store.UndoAsync(import.ImportId, Cancellation);
        }

        Assert.Equal(["plays chess"], await AskAsync("MATCH (:Club)-[:HAS]->(p) RETURN p.note"));
        Assert.Equal(["key", "note"], await AskAsync("MATCH (:Club)-[:HAS]->(p) UNWIND keys(p) AS name RETURN name ORDER BY name"));
        await Examples.January.CommitAsync(store, _folder.Data);
        await DeriveAsync(store);
        Assert.Equal(["plays chess"], await AskAsync("MATCH (:Club)-[:HAS]->(p:Person {key: 'jonas-weber'}) RETURN p.note"));
    }

    [Theory]
    [InlineData("CREATE CONSTRAINT stranger FOR (p:Person) REQUIRE p.name IS UNIQUE", "stranger on :Person")]
    [InlineData("CREATE CONSTRAINT stranger FOR (i:Import) REQUIRE i.at IS UNIQUE", "stranger on :Import")]
    [InlineData("CREATE CONSTRAINT stranger FOR (m:Member) REQUIRE m.snapshotDate IS UNIQUE", "stranger on :Member")]
    [InlineData("CREATE CONSTRAINT stranger FOR ()-[k:KNOWS]-() REQUIRE k.strength IS UNIQUE", "stranger on :KNOWS")]
    [InlineData("CREATE (:NetworkGraph {name: 'a graph of networks'})", "carry the label NetworkGraph")]
    public async Task A_database_in_which_we_would_be_in_the_way_is_refused_in_one_sentence(string strange, string why)
    {
        await EmptyAsync();
        await WriteAsync(strange);
        try
        {
            await using var store = await OpenAsync();
            var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => Examples.January.CommitAsync(store, _folder.Data));
            Assert.Contains(why, refused.Message, StringComparison.Ordinal);
            Assert.Contains("Nothing was changed.", refused.Message, StringComparison.Ordinal);
            Assert.Equal(["0"], await AskAsync("MATCH (n) WHERE n:Import OR n:Workspace RETURN toString(count(n))"));
        }
        finally
        {
            await WriteAsync("DROP CONSTRAINT stranger IF EXISTS");
        }
    }

    [Fact]
    public async Task People_of_a_family_tree_are_in_no_answer()
    {
        await EmptyAsync();
        await WriteAsync(FamilyTree());
        await using var store = await OpenAsync();
        await Examples.January.CommitAsync(store, _folder.Data);
        await DeriveAsync(store);
        var answers = store.AnswersInStore(new SnapshotAnswers(new CurrentNetwork(store)), TimeSpan.FromMinutes(1))!;
        Assert.Equal("maya-okoye", Assert.Single(await answers.MembersAsync(Cancellation)).Person.Key.ToString());
        var asker = (await answers.PointOfViewAsync(null, null, Cancellation))!;
        Assert.Empty(await answers.SearchAsync(asker, "young", 5, Cancellation));
        Assert.Equal("Jonas Weber", (await answers.FindAsync(asker, "jonas-weber", Cancellation))!.Person.Name);
    }

    [Fact]
    public async Task A_workspace_of_the_layout_before_is_taken_over_from_its_facts_and_nothing_else_is_touched()
    {
        await EmptyAsync();
        string hash;
        await using (var store = await OpenAsync())
        {
            await Examples.January.CommitAsync(store, _folder.Data);
            await store.SayAsync(new UserFact(Guid.NewGuid(), UserFactKinds.KnowsWell, "jonas-weber", """{"level":"well"}""", DateTimeOffset.UnixEpoch), Cancellation);
            await Examples.OfJonas.CommitAsync(store, _folder.Data);
            await DeriveAsync(store);
            hash = await store.ContentHashAsync(Cancellation);
        }

        var graph = await AskAsync(OurGraph);
        foreach (var change in AsLayout2)
        {
            await WriteAsync(change);
        }

        await WriteAsync(FamilyTree("old", "twin", "Bakery"));
        var before = (await AskAsync(SeenTree)).Where(node => node.Contains("Family", StringComparison.Ordinal)).ToArray();
        using var elsewhere = new TestFolder();
        await using (var store = new Neo4jNetworkStore(server.Open(), elsewhere.Data, "copy.db"))
        {
            await store.OpenAsync(Cancellation);
            await DeriveAsync(store);
            Assert.Equal(hash, await store.ContentHashAsync(Cancellation));
        }

        Assert.Equal(before, await AskAsync(SeenTree));
        Assert.Equal(graph, await AskAsync(OurGraph));
        Assert.Equal(["0"], await AskAsync("SHOW CONSTRAINTS YIELD name WHERE NOT name STARTS WITH 'networkgraph_' RETURN toString(count(*))"));
    }

    [Theory]
    [InlineData("stranger", "Person", "searchName")]
    [InlineData("company_name", "Company", "name")]
    public async Task A_workspace_of_the_layout_before_is_left_as_it_is_where_somebody_is_in_the_way(string constraint, string label, string property)
    {
        await EmptyAsync();
        await using (var store = await OpenAsync())
        {
            await Examples.January.CommitAsync(store, _folder.Data);
        }

        foreach (var change in AsLayout2)
        {
            await WriteAsync(change);
        }

        // Layout 1 called one of ours company_name; the takeover of layout 2 drops none of that name, so that it is somebody else's.
        await WriteAsync($"CREATE CONSTRAINT {constraint} FOR (n:{label}) REQUIRE n.{property} IS UNIQUE");
        try
        {
            string[] before = [.. await AskAsync(SeenTree), .. await AskAsync(SeenSchema)];
            var refused = await Assert.ThrowsAsync<StoreUnavailableException>(OpenAsync);
            Assert.Contains($"{constraint} on :{label}", refused.Message, StringComparison.Ordinal);
            Assert.Equal(before, (await AskAsync(SeenTree)).Concat(await AskAsync(SeenSchema)));
        }
        finally
        {
            await WriteAsync($"DROP CONSTRAINT {constraint} IF EXISTS");
        }

        await using var again = await OpenAsync();
        Assert.Single(await again.ImportsAsync(Cancellation));
    }

    [Fact]
    public async Task Every_property_that_is_written_is_one_that_a_foreign_constraint_is_asked_about()
    {
        await EmptyAsync();
        await using var store = await OpenAsync();
        await Examples.January.CommitAsync(store, _folder.Data);
        await Examples.OfJonas.CommitAsync(store, _folder.Data);
        await store.SayAsync([new UserFact(Guid.NewGuid(), UserFactKinds.ToldTie, "jonas-weber", """{"target":"tomas-lind","level":"close"}""", DateTimeOffset.UnixEpoch)], [], Cancellation);
        await store.RememberAttemptAsync(new ImportAttempt(Guid.NewGuid(), "export.zip", DateTimeOffset.UnixEpoch, ImportState.Rejected, "It is none."), Cancellation);
        await DeriveAsync(store);
        var written = await AskAsync("MATCH (n) UNWIND keys(n) AS name RETURN DISTINCT name UNION MATCH ()-[t]->() UNWIND keys(t) AS name RETURN DISTINCT name");
        Assert.InRange(written.Length, 60, StoredNames.All.Length);
        Assert.Empty(written.Except(StoredNames.All));
    }

    public void Dispose() => _folder.Dispose();

    private static string FamilyTree(string old = "jonas-weber", string twin = "jonas-weber", string bakery = "Nordlicht") =>
        $$"""
        CREATE (old:Person:Family {name: 'Old Weber', key: '{{old}}', generation: 1}), (twin:Person:Family {name: 'Twin Weber', key: '{{twin}}', generation: 1}),
          (child:Person:Member:Family {name: 'Young Weber', generation: 2}), (bakery:Company:Family {name: '{{bakery}}', generation: 1}),
          (old)-[:PARENT_OF]->(child), (twin)-[:PARENT_OF]->(child), (child)-[:WORKS_AT]->(bakery)
        """;

    private static async Task DeriveAsync(Neo4jNetworkStore store) =>
        await store.DeriveAsync(Cancellation);

    private async Task EmptyAsync()
    {
        server.Require();
        await server.EmptyAsync(Cancellation);
        foreach (var left in new[] { "import_id", "workspace_id", "networkgraph_person_key", "stranger", "company_name", "family_number" })
        {
            await WriteAsync($"DROP CONSTRAINT {left} IF EXISTS");
        }
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
