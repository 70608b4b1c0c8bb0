using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Neo4jStore;

namespace NetworkGraph.Data.Tests.Neo4jStore;

public sealed class Neo4jAddressTests
{
    private static string? SomePassword(string variable) => variable == "NETWORKGRAPH_NEO4J_PASSWORD" ? "some-password" : null;

    [Theory]
    [InlineData("http://graph.example:7474", "http", "neo4j", "neo4j")]
    [InlineData("neo4j://ada@graph.example:7687/team", "neo4j", "team", "ada")]
    [InlineData("bolt+s://graph.example:7687", "bolt+s", "neo4j", "neo4j")]
    public void An_address_names_server_database_and_user(string store, string scheme, string database, string user)
    {
        var address = Neo4jAddress.Parse(store, SomePassword);
        Assert.Equal((scheme, database, user), (address.Server.Scheme, address.Database, address.User));
        Assert.Equal("graph.example", address.Server.Host);
        Assert.Empty(address.Server.UserInfo);
    }

    [Theory]
    [InlineData("ftp://graph.example")]
    [InlineData("network.db")]
    [InlineData("http://")]
    public void Anything_else_is_refused(string store) =>
        Assert.Throws<StoreUnavailableException>(() => Neo4jAddress.Parse(store, SomePassword));

    [Fact]
    public void A_password_in_the_address_is_refused() =>
        Assert.Contains("NETWORKGRAPH_NEO4J_PASSWORD_FILE", Refusal("http://ada:secret@graph.example", SomePassword), StringComparison.Ordinal);

    [Fact]
    public void The_password_of_every_new_server_is_refused() =>
        Assert.Contains("every new server", Refusal("http://graph.example", _ => "neo4j", passwordFile: false), StringComparison.Ordinal);

    [Fact]
    public void A_missing_password_names_the_variable() =>
        Assert.Contains("NETWORKGRAPH_NEO4J_PASSWORD_FILE", Refusal("http://graph.example", _ => null), StringComparison.Ordinal);

    [Fact]
    public void The_password_never_shows() =>
        Assert.DoesNotContain("some-password", Neo4jAddress.Parse("http://graph.example", SomePassword).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_default_build_names_the_switch_for_bolt()
    {
        var refused = Assert.Throws<StoreUnavailableException>(() => CypherTransports.Open(Neo4jAddress.Parse("bolt://graph.example:7687", SomePassword)));
        Assert.Contains("-p:UseNeo4jDriver=true", refused.Message, StringComparison.Ordinal);
    }

    private static string Refusal(string store, Func<string, string?> variable, bool passwordFile = true) =>
        Assert.Throws<StoreUnavailableException>(() => Neo4jAddress.Parse(store, name => passwordFile || name == "NETWORKGRAPH_NEO4J_PASSWORD" ? variable(name) : null)).Message;
}
