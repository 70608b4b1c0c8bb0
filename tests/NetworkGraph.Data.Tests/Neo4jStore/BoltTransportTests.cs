#if NEO4J_DRIVER
using System.Text.RegularExpressions;
using NetworkGraph.Data.Neo4jStore;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>What is seen of Bolt on the wire, with routing and without.</summary>
[Collection(SharedNeo4jServer.Name)]
public sealed partial class BoltTransportTests(Neo4jServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task A_write_is_repeated_while_another_server_becomes_the_leader(string scheme)
    {
        server.Require();
        var refusals = 2;
        await using var relay = new Relay(server.Ask(scheme))
        {
            InItsPlace = heard => heard.Contains(":Elected", StringComparison.Ordinal) && refusals-- > 0 ? Refusal("Neo.ClientError.Cluster.NotALeader") : null,
        };
        await using var transport = CypherTransports.Open(relay.Address);
        var rows = await transport.WriteAsync([Statement("CREATE (e:Elected) WITH e DELETE e RETURN 1")], Cancellation);
        Assert.Equal((1, -1), (rows[0].Whole(0), refusals));
    }

    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task Whoever_has_written_asks_with_the_bookmark_of_what_was_written(string scheme)
    {
        server.Require();
        await using var relay = new Relay(server.Ask(scheme));
        await using var transport = CypherTransports.Open(relay.Address);
        await transport.WriteAsync([Statement("CREATE (p:Probe) DELETE p")], Cancellation);
        var written = relay.Told.SelectMany(answer => Bookmark().Matches(answer)).Last().Value;
        relay.Heard.Clear();
        await transport.ReadAsync(Statement("RETURN 'asked'"), Cancellation);
        Assert.Contains(relay.Heard, piece => piece.Contains(written, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_does_not_know_the_bookmark_any_more_is_asked_without_it()
    {
        server.Require();
        await using var relay = new Relay(server.Bolt) { Changed = answer => answer.Replace("FB:kcwQ", "FB:AAAA", StringComparison.Ordinal) };
        await using var transport = CypherTransports.Open(relay.Address);
        await transport.WriteAsync([Statement("CREATE (p:Probe) DELETE p")], Cancellation);
        Assert.Equal(2, (await transport.ReadAsync(Statement("RETURN 2"), Cancellation))[0].Whole(0));
    }

    /// <summary>A failure in Bolt, as all its versions name the code, and that the request behind it is ignored.</summary>
    private static string Refusal(string code)
    {
        var fields = string.Concat(new[] { ("code", code), ("neo4j_code", code), ("message", "no"), ("gql_status", "25N02"), ("description", "no") }.Select(field => Text(field.Item1) + Text(field.Item2)));
        return Chunk($"\u00b1\u007f\u00a5{fields}") + Chunk("\u00b0\u007e");

        static string Text(string text) => $"\u00d0{(char)text.Length}{text}";

        static string Chunk(string content) => $"{(char)(content.Length >> 8)}{(char)(content.Length & 255)}{content}\0\0";
    }

    private static CypherStatement Statement(string text) => new(text, new Dictionary<string, object?>());

    [GeneratedRegex("FB:[A-Za-z0-9+/=]+")]
    private static partial Regex Bookmark();
}
#endif
