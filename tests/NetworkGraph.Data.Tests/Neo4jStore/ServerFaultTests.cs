using System.Diagnostics;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Neo4jStore;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>What a server refuses, over whichever transport: one true sentence, soon.</summary>
[Collection(SharedNeo4jServer.Name)]
public sealed class ServerFaultTests(Neo4jServer server)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_wrong_password_is_told() =>
        Assert.Contains("refuses this user and password", await RefusalAsync(address => address with { User = "nobody", Password = "wrong-password" }), StringComparison.Ordinal);

    [Fact]
    public async Task A_database_that_does_not_exist_is_told_with_its_name() =>
        Assert.Contains("has no database elsewhere", await RefusalAsync(address => address with { Database = "elsewhere" }), StringComparison.Ordinal);

    [Fact]
    public async Task A_server_that_is_not_there_is_told() =>
        Assert.Contains("nothing listens at that port", await RefusalAsync(address => address with { Server = new Uri($"{address.Server.Scheme}://127.0.0.1:9") }), StringComparison.Ordinal);

    [Fact]
    public async Task A_server_that_is_too_old_is_told_with_its_version()
    {
        server.Require();
        await using var relay = new Relay(server.Chosen.Server) { Changed = answer => answer.Replace("5.26.30", "5.12.30", StringComparison.Ordinal) };
        Assert.Contains("is Neo4j 5.12.30 community, and NetworkGraph needs 5.26 or newer", await RefusalAsync(_ => relay.Address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_lost_later_is_told()
    {
        server.Require();
        var relay = new Relay(server.Chosen.Server);
        await using var transport = CypherTransports.Open(relay.Address);
        await transport.ReadAsync(Statement("RETURN 1"), Cancellation);
        await relay.DisposeAsync();
        Assert.Contains("nothing listens at that port", await RefusalAsync(transport, Statement("RETURN 1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_constraint_of_somebody_else_is_told_with_what_it_says()
    {
        server.Require();
        await using var transport = server.Open();
        await transport.DefineAsync(Statement("CREATE CONSTRAINT of_somebody IF NOT EXISTS FOR (s:SomebodysNode) REQUIRE s.code IS UNIQUE"), Cancellation);
        try
        {
            await transport.WriteAsync([Statement("CREATE (:SomebodysNode {code: 1})")], Cancellation);
            var twice = await RefusalAsync(transport, Statement("CREATE (:SomebodysNode {code: 1})"));
            Assert.Contains("that somebody else keeps in the database neo4j are in the way", twice, StringComparison.Ordinal);
            Assert.Contains("`SomebodysNode`", twice, StringComparison.Ordinal);
            var taken = await RefusalAsync(transport, Statement("CREATE CONSTRAINT of_somebody FOR (s:SomebodysNode) REQUIRE s.other IS UNIQUE"), define: true);
            Assert.Contains("of_somebody", taken, StringComparison.Ordinal);
        }
        finally
        {
            await transport.DefineAsync(Statement("DROP CONSTRAINT of_somebody"), Cancellation);
            await transport.WriteAsync([Statement("MATCH (s:SomebodysNode) DELETE s")], Cancellation);
        }
    }

    [Theory]
    [InlineData("Neo.ClientError.Security.Unauthorized", "refuses this user and password", false)]
    [InlineData("Neo.ClientError.Security.AuthenticationRateLimit", "too many were wrong", false)]
    [InlineData("Neo.ClientError.Security.CredentialsExpired", "wants a new password for ada first", false)]
    [InlineData("Neo.ClientError.Security.Forbidden", "does not let ada do this: of the server", false)]
    [InlineData("Neo.ClientError.Database.DatabaseNotFound", "has no database team that ada may see", false)]
    [InlineData("Neo.ClientError.Cluster.NotALeader", "takes no writes now", true)]
    [InlineData("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", "takes no writes now", true)]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", "reports Neo.TransientError", true)]
    [InlineData("Neo.TransientError.Transaction.Terminated", "reports Neo.TransientError", false)]
    [InlineData("Neo.TransientError.Transaction.BookmarkTimeout", "reports Neo.TransientError", true)]
    public void What_a_server_reports_is_told_and_kept_apart_from_one_that_is_away(string code, string sentence, bool isTransient)
    {
        var told = ServerFault.Reported(new Neo4jAddress(new Uri("http://graph.example:7474"), "team", "ada", "some-password"), code, "of the server");
        Assert.Contains(sentence, told.Message, StringComparison.Ordinal);
        Assert.Equal((isTransient, false, 503), (told.IsTransient, told.IsServerAway, told.HttpStatus));
    }

    [Fact]
    public void A_lost_server_is_away() => Assert.True(ServerFault.Lost(new Uri("http://graph.example:7474"), new HttpRequestException()).IsServerAway);

    [Theory]
    [InlineData("5.26.30", true)]
    [InlineData("5.26.0", true)]
    [InlineData("5.22.0", false)]
    [InlineData("4.4.33", false)]
    [InlineData("2025.10.1", true)]
    [InlineData("5.27-aura", true)]
    [InlineData("of tomorrow", true)]
    public void A_version_suffices_from_the_oldest_on(string version, bool suffices) => Assert.Equal(suffices, ServerVersion.Suffices(version));

    private static CypherStatement Statement(string text) => new(text, new Dictionary<string, object?>());

    private static async Task<string> RefusalAsync(ICypherTransport transport, CypherStatement statement, bool define = false)
    {
        var clock = Stopwatch.StartNew();
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => define ? transport.DefineAsync(statement, Cancellation) : transport.WriteAsync([statement], Cancellation));
        Assert.True(clock.Elapsed < Soon, $"Told after {clock.Elapsed.TotalSeconds:0.0} s.");
        return refused.Message;
    }

    private async Task<string> RefusalAsync(Func<Neo4jAddress, Neo4jAddress> changed)
    {
        server.Require();
        await using var transport = CypherTransports.Open(changed(server.Chosen));
        return await RefusalAsync(transport, Statement("RETURN 1"));
    }
}
