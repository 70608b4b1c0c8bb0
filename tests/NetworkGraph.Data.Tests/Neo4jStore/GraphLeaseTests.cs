using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Neo4jStore;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>One program at a time changes the graph, and one that has lost the right writes nothing.</summary>
[Collection(SharedNeo4jServer.Name)]
public sealed class GraphLeaseTests(Neo4jServer server)
{
    private const string Guard = "MATCH (w:NetworkGraph {id: 'workspace'})\nSET w.asked = $holder\nWITH w\nWHERE w.lease = $holder";

    // Holds the workspace for a second or more before its end is committed.
    private static readonly CypherStatement Slowly = new("UNWIND range(1, 15000000) AS x WITH x WHERE x % 2 = 0 RETURN count(x)", new Dictionary<string, object?>());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Whatever_a_holder_may_do_locks_the_workspace_before_it_looks_at_the_lease()
    {
        var queries = Directory.GetFiles(Repository.PathOf("src/NetworkGraph.Data/Neo4jStore"), "*.cypher").Where(file => File.ReadAllText(file).Contains("$holder", StringComparison.Ordinal)).ToArray();
        Assert.True(queries.Length > 15, $"{queries.Length}");
        Assert.All(queries, file => Assert.True(Path.GetFileName(file) == "TakeLease.cypher" || File.ReadAllText(file).Contains(Guard, StringComparison.Ordinal), file));
    }

    [Fact]
    public async Task Whoever_loses_the_lease_while_a_statement_waits_writes_nothing_and_says_so()
    {
        await using var transport = await WorkspaceAsync();
        await using var lease = await GraphLease.TakeAsync(transport, Cancellation);
        var taking = transport.WriteAsync([Statement("MATCH (w:Workspace) SET w.lease = 'another'"), Slowly], Cancellation);
        await Task.Delay(300, Cancellation);
        var lost = await Assert.ThrowsAsync<StoreUnavailableException>(() => lease.WriteAsync([lease.Statement("AddPlaces", ("rows", new[] { "nobody" }))], Cancellation));
        await taking;
        Assert.Contains("Another program", lost.Message, StringComparison.Ordinal);
        Assert.Empty(await server.AskAsync("MATCH (n {key: 'nobody'}) RETURN n.key", Cancellation));
        Assert.Equal(["another"], await server.AskAsync("MATCH (w:Workspace) RETURN w.lease", Cancellation));
    }

    [Fact]
    public async Task A_renewal_that_comes_late_takes_nothing_that_was_given_back()
    {
        await using var transport = await WorkspaceAsync();
        CypherStatement late;
        await using (var lease = await GraphLease.TakeAsync(transport, Cancellation))
        {
            late = lease.Statement("RenewLease");
            Assert.Single(await transport.WriteAsync([late], Cancellation));
        }

        Assert.Empty(await transport.WriteAsync([late], Cancellation));
        Assert.Equal(["free"], await server.AskAsync("MATCH (w:Workspace) RETURN coalesce(w.lease, 'free')", Cancellation));
    }

    [Fact]
    public async Task It_is_renewed_until_it_is_given_back_though_the_server_was_away_in_between()
    {
        await using var transport = new WatchedTransport(await WorkspaceAsync());
        var renewals = 0;
        transport.Before = statements => !WatchedTransport.Has(statements, "RenewLease") || ++renewals > 2 ? Task.CompletedTask : throw new StoreUnavailableException("The server does not answer.");
        await using (await GraphLease.TakeAsync(transport, Cancellation, TimeSpan.FromMilliseconds(50)))
        {
            await server.ChangeAsync("MATCH (w:Workspace) SET w.leaseUntil = 0", Cancellation);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
            limit.CancelAfter(TimeSpan.FromSeconds(20));
            while ((await server.AskAsync("MATCH (w:Workspace) RETURN toString(w.leaseUntil > timestamp() + 30000)", Cancellation)) is not ["true"])
            {
                await Task.Delay(50, limit.Token);
            }
        }

        Assert.True(renewals > 2);
    }

    [Fact]
    public async Task It_ends_by_itself_when_its_holder_is_silent()
    {
        await using var transport = await WorkspaceAsync();
        await server.ChangeAsync("MATCH (w:Workspace) SET w.lease = 'killed', w.leaseUntil = timestamp() + 1500", Cancellation);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await using var lease = await GraphLease.TakeAsync(transport, Cancellation);
        Assert.InRange(clock.ElapsedMilliseconds, 1000, 20000);
        Assert.Equal([lease.Holder], await server.AskAsync("MATCH (w:Workspace) RETURN w.lease", Cancellation));
    }

    private static CypherStatement Statement(string cypher) => new(cypher, new Dictionary<string, object?>());

    private async Task<ICypherTransport> WorkspaceAsync()
    {
        server.Require();
        await server.EmptyAsync(Cancellation);
        var transport = server.Open();
        await new Neo4jSchema(transport).PrepareAsync(Cancellation);
        return transport;
    }
}
