using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Neo4jStore;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>What any way to the server keeps; NETWORKGRAPH_TEST_TRANSPORT names the way.</summary>
[Collection(SharedNeo4jServer.Name)]
public sealed class CypherTransportTests(Neo4jServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Values_come_back_as_they_went()
    {
        server.Require();
        await using var transport = server.Open();
        var rows = await transport.ReadAsync(
            Statement("RETURN $whole, $decimal, $even, $text, $truth, $list, $nothing", ("whole", 1L << 52), ("decimal", 1.25), ("even", 2.0), ("text", "Zoë \"x\"\n"), ("truth", true), ("list", new[] { 1, 2 }), ("nothing", null)),
            Cancellation);
        var row = Assert.Single(rows);
        Assert.Equal(1L << 52, row.Whole(0));
        Assert.Equal(1.25, row.Decimal(1));
        Assert.Equal(2.0, row.Decimal(2));
        Assert.Equal("Zoë \"x\"\n", row.Text(3));
        Assert.True(row.Truth(4));
        Assert.Equal([1L, 2L], row.List(5));
        Assert.Null(row.TextOrNull(6));
    }

    [Fact]
    public async Task A_decimal_number_without_fraction_stays_decimal()
    {
        server.Require();
        await using var transport = server.Open();
        var rows = await transport.ReadAsync(Statement("RETURN $n / 2", ("n", 3.0)), Cancellation);
        Assert.Equal(1.5, rows[0].Decimal(0));
    }

    [Fact]
    public async Task Statements_of_one_write_commit_together_or_not_at_all()
    {
        server.Require();
        await using var transport = server.Open();
        await Assert.ThrowsAsync<StoreUnavailableException>(() => transport.WriteAsync(
            [Statement("CREATE (:Probe {kind: 'half'})"), Statement("RETURN 1 / 0")], Cancellation));
        Assert.Equal(0, (await transport.ReadAsync(Statement("MATCH (p:Probe {kind: 'half'}) RETURN count(p)"), Cancellation))[0].Whole(0));

        await transport.WriteAsync([Statement("CREATE (:Probe {kind: 'whole'})"), Statement("CREATE (:Probe {kind: 'whole'})")], Cancellation);
        Assert.Equal(2, (await transport.ReadAsync(Statement("MATCH (p:Probe {kind: 'whole'}) RETURN count(p)"), Cancellation))[0].Whole(0));
    }

    [Fact]
    public async Task Two_writers_that_wait_for_each_other_are_done_one_after_the_other()
    {
        server.Require();
        await using var transport = server.Open();
        await transport.WriteAsync([Statement("MERGE (:Probe {kind: 'left'}) MERGE (:Probe {kind: 'right'})")], Cancellation);
        var busy = Statement("UNWIND range(1, 2000000) AS x WITH x WHERE x % 2 = 0 RETURN count(x)");
        await Task.WhenAll(
            transport.WriteAsync([Counted("left"), busy, Counted("right")], Cancellation),
            transport.WriteAsync([Counted("right"), busy, Counted("left")], Cancellation));
        var counts = await transport.ReadAsync(Statement("MATCH (p:Probe) WHERE p.kind IN ['left', 'right'] RETURN p.count"), Cancellation);
        Assert.Equal([2, 2], counts.Select(row => row.Whole(0)));
        await transport.WriteAsync([Statement("MATCH (p:Probe) DETACH DELETE p")], Cancellation);

        static CypherStatement Counted(string kind) => Statement("MATCH (p:Probe {kind: $kind}) SET p.count = coalesce(p.count, 0) + 1", ("kind", kind));
    }

    [Fact]
    public async Task A_server_that_comes_back_as_another_one_is_asked_again()
    {
        server.Require();
        await using var relay = new Relay(server.Chosen.Server);
        await using var transport = CypherTransports.Open(relay.Address);
        await transport.ReadAsync(Statement("RETURN 1"), Cancellation);
        relay.EndConnections();
        Assert.Equal(2, (await transport.ReadAsync(Statement("RETURN 2"), Cancellation))[0].Whole(0));
    }

    private static CypherStatement Statement(string text, params (string Name, object? Value)[] parameters) =>
        new(text, parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));
}
