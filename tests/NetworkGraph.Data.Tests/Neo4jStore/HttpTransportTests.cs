using System.Text.RegularExpressions;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Neo4jStore;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>What is seen of the Query API on the wire.</summary>
[Collection(SharedNeo4jServer.Name)]
public sealed partial class HttpTransportTests(Neo4jServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_has_written_asks_with_the_bookmark_of_what_was_written()
    {
        server.Require();
        await using var relay = new Relay(server.Address.Server);
        await using var transport = new HttpTransport(relay.Address);
        await transport.WriteAsync([Statement("CREATE (:Probe)"), Statement("MATCH (p:Probe) DELETE p")], Cancellation);
        var written = relay.Told.SelectMany(answer => Bookmark().Matches(answer)).Last().Value;
        await transport.ReadAsync(Statement("RETURN 'asked'"), Cancellation);
        // In JSON a plus is written as its number.
        Assert.Contains(relay.Heard, piece => piece.Contains("asked", StringComparison.Ordinal)
            && piece.Replace("\\u002B", "+", StringComparison.Ordinal).Contains($"\"bookmarks\":[\"{written}\"]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_does_not_know_the_bookmark_any_more_is_asked_without_it()
    {
        server.Require();
        await using var relay = new Relay(server.Address.Server) { Changed = answer => answer.Replace("FB:kcwQ", "FB:AAAA", StringComparison.Ordinal) };
        await using var transport = new HttpTransport(relay.Address);
        await transport.ReadAsync(Statement("RETURN 1"), Cancellation);
        Assert.Equal(2, (await transport.ReadAsync(Statement("RETURN 2"), Cancellation))[0].Whole(0));
    }

    [Fact]
    public async Task A_write_is_repeated_while_another_server_becomes_the_leader()
    {
        server.Require();
        var refusals = 2;
        await using var relay = new Relay(server.Address.Server)
        {
            InItsPlace = heard => heard.Contains(":Elected", StringComparison.Ordinal) && refusals-- > 0
                ? Relay.Http("400 Bad Request", "application/json", """{"errors":[{"code":"Neo.ClientError.Cluster.NotALeader","message":"No write operations are allowed directly on this database."}]}""")
                : null,
        };
        await using var transport = new HttpTransport(relay.Address);
        var rows = await transport.WriteAsync([Statement("CREATE (e:Elected) WITH e DELETE e RETURN 1")], Cancellation);
        Assert.Equal((1, -1), (rows[0].Whole(0), refusals));
    }

    [Theory]
    [InlineData("""{"neo4j_version":"4.4.33","neo4j_edition":"community"}""", "is Neo4j 4.4.33 community, and NetworkGraph needs 5.26 or newer")]
    [InlineData("""{"neo4j_version":"5.26.3","neo4j_edition":"enterprise"}""", "takes no queries over HTTP")]
    [InlineData("""{"greeting":"hello"}""", "is no Neo4j server")]
    [InlineData("<html>hello</html>", "is no Neo4j server")]
    public async Task What_takes_no_queries_is_told_by_what_it_says_of_itself(string root, string told)
    {
        server.Require();
        await using var relay = new Relay(server.Address.Server)
        {
            InItsPlace = heard => heard.StartsWith("POST", StringComparison.Ordinal) ? Relay.Http("404 Not Found", "text/html", "")
                : heard.StartsWith("GET", StringComparison.Ordinal) ? Relay.Http("200 OK", "application/json", root) : null,
        };
        await using var transport = new HttpTransport(relay.Address);
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => transport.ReadAsync(Statement("RETURN 1"), Cancellation));
        Assert.Contains(told, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_takes_away_only_the_bookmarks_that_its_question_was_asked_with()
    {
        var bookmarks = new Bookmarks();
        var slow = bookmarks.Newest;
        bookmarks.Replace(bookmarks.Newest, ["of a write"]);
        bookmarks.Replace(slow, ["of a slow read"]);
        Assert.Equal(["of a write", "of a slow read"], bookmarks.Newest);
        bookmarks.Replace(bookmarks.Newest, ["of both"]);
        Assert.Equal(["of both"], bookmarks.Newest);
    }

    private static CypherStatement Statement(string text) => new(text, new Dictionary<string, object?>());

    [GeneratedRegex("FB:[^\"]+")]
    private static partial Regex Bookmark();
}
