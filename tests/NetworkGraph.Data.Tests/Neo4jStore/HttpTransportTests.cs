using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Neo4jStore;

namespace NetworkGraph.Data.Tests.Neo4jStore;

[Collection(SharedNeo4jServer.Name)]
public sealed class HttpTransportTests(Neo4jServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Values_come_back_as_they_went()
    {
        server.Require();
        await using var transport = new HttpTransport(server.Address);
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
        await using var transport = new HttpTransport(server.Address);
        var rows = await transport.ReadAsync(Statement("RETURN $n / 2", ("n", 3.0)), Cancellation);
        Assert.Equal(1.5, rows[0].Decimal(0));
    }

    [Fact]
    public async Task Statements_of_one_write_commit_together_or_not_at_all()
    {
        server.Require();
        await using var transport = new HttpTransport(server.Address);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => transport.WriteAsync(
            [Statement("CREATE (:Probe {kind: 'half'})"), Statement("RETURN 1 / 0")], Cancellation));
        Assert.Equal(0, (await transport.ReadAsync(Statement("MATCH (p:Probe {kind: 'half'}) RETURN count(p)"), Cancellation))[0].Whole(0));

        await transport.WriteAsync([Statement("CREATE (:Probe {kind: 'whole'})"), Statement("CREATE (:Probe {kind: 'whole'})")], Cancellation);
        Assert.Equal(2, (await transport.ReadAsync(Statement("MATCH (p:Probe {kind: 'whole'}) RETURN count(p)"), Cancellation))[0].Whole(0));
    }

    [Fact]
    public async Task A_wrong_password_is_said_in_one_sentence()
    {
        server.Require();
        await using var transport = new HttpTransport(server.Address with { Password = "wrong-password" });
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => transport.ReadAsync(Statement("RETURN 1"), Cancellation));
        Assert.Contains("refuses this user and password", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_away_is_said_in_one_sentence()
    {
        await using var transport = new HttpTransport(new Neo4jAddress(new Uri("http://127.0.0.1:9"), "neo4j", "neo4j", "any-password"));
        var away = await Assert.ThrowsAsync<StoreUnavailableException>(() => transport.ReadAsync(Statement("RETURN 1"), Cancellation));
        Assert.Contains("does not answer", away.Message, StringComparison.Ordinal);
    }

    private static CypherStatement Statement(string text, params (string Name, object? Value)[] parameters) =>
        new(text, parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));
}
