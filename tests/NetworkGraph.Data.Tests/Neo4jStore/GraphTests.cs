using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Neo4jStore;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Neo4jStore;

[Collection(SharedNeo4jServer.Name)]
public sealed class GraphTests(Neo4jServer server) : IAsyncDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_opens_the_server_sees_people_companies_and_what_is_between_them()
    {
        await using var store = await OpenAsync();
        await Examples.January.CommitAsync(store, _folder.Data);
        await store.DeriveAsync(Cancellation);
        Assert.Equal(["Jonas Weber"], await AskAsync("MATCH (:Person {key: 'maya-okoye'})-[:CONNECTED]->(p:Person {company: 'Nordlicht'}) RETURN p.name"));
        Assert.Equal(["jonas-weber"], await AskAsync("MATCH (:Person {key: 'maya-okoye'})-[w:WROTE {messages: 2}]->(p) RETURN p.key"));
        Assert.Equal(["Nordlicht"], await AskAsync("MATCH (:Person {key: 'jonas-weber'})-[:WORKS_AT]->(c:Company) RETURN c.name"));
        Assert.Equal(["true"], await AskAsync("MATCH (:Person {key: 'maya-okoye'})-[k:KNOWS]->(:Person {key: 'jonas-weber'}) RETURN toString(k.strength > 0 AND k.chance > 0)"));
    }

    [Fact]
    public async Task Everything_of_ours_carries_our_label_and_one_version_of_each_members_ties_stays()
    {
        await using var store = await OpenAsync();
        foreach (var export in new[] { Examples.January, Examples.March, Examples.OfJonas, Examples.January })
        {
            await export.CommitAsync(store, _folder.Data);
            await store.DeriveAsync(Cancellation);
            Assert.Equal(["0"], await AskAsync("MATCH (n) WHERE NOT n:NetworkGraph RETURN toString(count(n))"));
            Assert.Equal(0, await server.TiesInDisorderAsync(Cancellation));
            Assert.Equal(["0"], await AskAsync("MATCH (n:Coming) RETURN toString(count(n))"));
        }
    }

    [Fact]
    public async Task Nothing_stays_of_an_import_that_is_taken_back()
    {
        await using var store = await OpenAsync();
        await Examples.January.CommitAsync(store, _folder.Data);
        await store.DeriveAsync(Cancellation);
        await store.UndoAsync((await store.ImportsAsync(Cancellation))[0].ImportId, Cancellation);
        Assert.Equal(["Workspace"], await AskAsync("MATCH (n) WHERE NOT n:Import AND NOT n:FactPage RETURN [label IN labels(n) WHERE label <> 'NetworkGraph'][0]"));
        await Examples.OfJonas.CommitAsync(store, _folder.Data);
        Assert.Equal(["1"], await AskAsync("MATCH (n:Import) RETURN toString(count(n))"));
    }

    [Fact]
    public async Task Two_programs_that_import_at_once_both_land()
    {
        await using var one = await OpenAsync();
        using var folder = new TestFolder();
        await using var other = new Neo4jNetworkStore(server.Open(), folder.Data, "copy.db");
        await other.OpenAsync(Cancellation);
        await Task.WhenAll(ImportAsync(one, _folder, Examples.January, Examples.March), ImportAsync(other, folder, Examples.OfJonas, Examples.InManyLetters));
        Assert.Equal(["4"], await AskAsync("MATCH (i:Import {state: 'committed', derived: true}) RETURN toString(count(i))"));
        Assert.Equal(["jonas-weber", "maya-okoye"], await AskAsync("MATCH (m:Member)-[k:KNOWS]->() WHERE k.member = m.key AND k.v = m.v RETURN DISTINCT m.key ORDER BY m.key"));
        Assert.Equal(["true"], await AskAsync("MATCH (w:Workspace) RETURN toString(w.derivedFrom = w.revision AND w.lease IS NULL AND w.sweep IS NULL)"));

        static async Task ImportAsync(Neo4jNetworkStore store, TestFolder folder, params TestExport[] exports)
        {
            foreach (var export in exports)
            {
                await export.CommitAsync(store, folder.Data);
                await store.DeriveAsync(Cancellation);
            }
        }
    }

    [Fact]
    public async Task Whoever_may_only_read_is_answered()
    {
        await using (var store = await OpenAsync())
        {
            await Examples.January.CommitAsync(store, _folder.Data);
            await store.DeriveAsync(Cancellation);
        }

        using var elsewhere = new TestFolder();
        await using var reader = new Neo4jNetworkStore(new ReadOnlyTransport(server.Open()), elsewhere.Data, "copy.db");
        await reader.OpenAsync(Cancellation);
        await reader.InterruptAttemptsAsync(Cancellation);
        var answers = reader.AnswersInStore(new SnapshotAnswers(new CurrentNetwork(reader)), TimeSpan.FromMinutes(1))!;
        var point = (await answers.PointOfViewAsync(null, null, Cancellation))!;
        Assert.Equal(3, (await answers.PeopleAsync(point, null, 0, 10, Cancellation)).Total);
        Assert.Single((await reader.LoadAsync(Cancellation)).Imports);
    }

    [Fact]
    public async Task Attempts_of_another_program_are_not_called_interrupted()
    {
        await using var store = await OpenAsync();
        using var elsewhere = new TestFolder();
        await using var other = new Neo4jNetworkStore(server.Open(), elsewhere.Data, "copy.db");
        var attempt = new ImportAttempt(Guid.NewGuid(), "export.zip", DateTimeOffset.UnixEpoch, ImportState.Reading, null);
        await store.RememberAttemptAsync(attempt, Cancellation);
        await other.InterruptAttemptsAsync(Cancellation);
        Assert.Equal(ImportState.Reading, (await store.StatusAsync(attempt.ImportId, Cancellation)).State);
        await store.InterruptAttemptsAsync(Cancellation);
        Assert.Equal(ImportState.Interrupted, (await store.StatusAsync(attempt.ImportId, Cancellation)).State);
    }

    [Fact]
    public async Task A_graph_of_an_older_program_is_derived_anew()
    {
        await using var store = await OpenAsync();
        await Examples.January.CommitAsync(store, _folder.Data);
        await store.DeriveAsync(Cancellation);
        await using var transport = server.Open();
        await transport.WriteAsync([new CypherStatement("MATCH (w:Workspace) REMOVE w.rules WITH w MATCH (p:Person) SET p.searchName = 'as it was', p.h = 0", new Dictionary<string, object?>())], Cancellation);
        await store.DeriveAsync(Cancellation);
        Assert.Equal(["0"], await AskAsync("MATCH (p:Person {searchName: 'as it was'}) RETURN toString(count(p))"));
        Assert.Equal(["jonas weber"], await AskAsync("MATCH (p:Person {key: 'jonas-weber'}) RETURN p.searchName"));
    }

#if NEO4J_DRIVER
    [Fact]
    public async Task Over_Bolt_too_nothing_of_a_former_version_stays()
    {
        server.Require();
        await server.EmptyAsync(Cancellation);
        await using var store = new Neo4jNetworkStore(CypherTransports.Open(server.Address with { Server = server.Bolt }), _folder.Data, "copy.db");
        await store.OpenAsync(Cancellation);
        foreach (var export in new[] { Examples.January, Examples.March, Examples.OfJonas })
        {
            await export.CommitAsync(store, _folder.Data);
            await store.DeriveAsync(Cancellation);
            Assert.Equal(0, await server.TiesInDisorderAsync(Cancellation));
        }
    }
#endif

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<Neo4jNetworkStore> OpenAsync()
    {
        server.Require();
        await server.EmptyAsync(Cancellation);
        var store = new Neo4jNetworkStore(server.Open(), _folder.Data, "copy.db");
        await store.OpenAsync(Cancellation);
        return store;
    }

    /// <summary>A server whose user has no right to write.</summary>
    private sealed class ReadOnlyTransport(ICypherTransport server) : ICypherTransport
    {
        public Task<IReadOnlyList<CypherRow>> WriteAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellation) => throw Refused(statements[0]);

        public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CancellationToken cancellation) => server.ReadAsync(statement, cancellation);

        public Task DefineAsync(CypherStatement statement, CancellationToken cancellation) => throw Refused(statement);

        public ValueTask DisposeAsync() => server.DisposeAsync();

        private static StoreUnavailableException Refused(CypherStatement statement) => new($"Not allowed: {statement.Text}");
    }

    private async Task<IEnumerable<string>> AskAsync(string cypher) => await server.AskAsync(cypher, Cancellation);
}
