using CsCheck;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Neo4jStore;
using NetworkGraph.Data.Stores;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>The graph after each change, of which only a part was written, is the graph that is made of everything at once.</summary>
[Collection(SharedNeo4jServer.Name)]
public sealed class GraphByPartsTests(Neo4jServer server)
{
    private const string Seen =
        """
        MATCH (n:NetworkGraph) WHERE n:Person OR n:Company OR n:Status
        RETURN reduce(text = '', label IN labels(n) | text + ':' + label) + ' ' + n.key + ' ' + coalesce(toString(n.h), '') + ' ' + coalesce(n.firm, '')
          + reduce(text = '', name IN ['known', 'settled', 'partners', 'ties', 'factor', 'load', 'inferred', 'replies', 'estimates', 'knowsMessages', 'messagesEnd', 'snapshotDate', 'archiveName']
            | text + ' ' + coalesce(toString(n[name]), '')) + reduce(text = ' ', key IN n.noTies | text + key) AS one
        ORDER BY one
        UNION ALL
        MATCH (a)-[t]->(b)
        RETURN type(t) + ' ' + a.key + ' ' + b.key + ' ' + coalesce(t.member, '') + ' ' + coalesce(toString(t.h), t.title, '')
          + CASE WHEN t.v IS NULL OR EXISTS { (m:NetworkGraph {key: t.member}) WHERE m.v = t.v } THEN '' ELSE ' of another version' END AS one
        ORDER BY one
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static int Workspaces { get; } = Amount.Of("NETWORKGRAPH_TEST_WORKSPACES", 60);

    [Fact]
    public async Task After_any_changes_the_graph_is_the_one_that_is_made_at_once()
    {
        server.Require();
        await using var transport = server.Open();
        await Gen.Select(RandomExports.Gen(5), Gen.UInt).SampleAsync(
            async (exports, seed) =>
            {
                using var folder = new TestFolder();
                await server.EmptyAsync(Cancellation);
                await using var store = new Neo4jNetworkStore(server.Open(), folder.Data, "copy.db");
                await store.OpenAsync(Cancellation);
                var random = new Random((int)seed);
                foreach (var export in exports)
                {
                    await export.CommitAsync(store, folder.Data);
                    await SameAsync(store, transport, "an import");
                    if (random.Next(3) == 0)
                    {
                        await store.SayAsync(new UserFact(Guid.NewGuid(), UserFactKinds.NotATie, $"person-{random.Next(6)}", $$"""{"as":"vendor","viewer":"{{export.Owner.Key}}"}""", DateTimeOffset.UnixEpoch), Cancellation);
                        await SameAsync(store, transport, "a word");
                    }
                }

                foreach (var import in (await store.ImportsAsync(Cancellation)).OrderBy(_ => random.Next()).Take(random.Next(3)))
                {
                    await store.UndoAsync(import.ImportId, Cancellation);
                    await SameAsync(store, transport, "taking an import back");
                }
            },
            iter: Workspaces, threads: 1);
    }

    private static async Task SameAsync(Neo4jNetworkStore store, HttpTransport transport, string after)
    {
        await store.DeriveAsync(Cancellation);
        var byParts = await AskAsync(transport, Seen);
        await transport.WriteAsync([new CypherStatement("MATCH (w:Workspace) SET w.rules = 0", new Dictionary<string, object?>())], Cancellation);
        await store.DeriveAsync(Cancellation);
        var atOnce = await AskAsync(transport, Seen);
        Assert.True(byParts.SequenceEqual(atOnce), $"After {after}, by parts only: {string.Join("; ", byParts.Except(atOnce))}. At once only: {string.Join("; ", atOnce.Except(byParts))}.");
    }

    private static async Task<string[]> AskAsync(HttpTransport transport, string cypher) =>
        [.. (await transport.ReadAsync(new CypherStatement(cypher, new Dictionary<string, object?>()), Cancellation)).Select(row => row.Text(0))];
}
