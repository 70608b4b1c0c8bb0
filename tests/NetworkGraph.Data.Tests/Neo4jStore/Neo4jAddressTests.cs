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
    [InlineData("BOLT://graph.example", "bolt", "neo4j", "neo4j")]
    [InlineData("bolt+ssc://graph.example/Team", "bolt+ssc", "team", "neo4j")]
    [InlineData("neo4j+s://graph.example", "neo4j+s", "neo4j", "neo4j")]
    [InlineData("neo4j+ssc://graph.example/", "neo4j+ssc", "neo4j", "neo4j")]
    [InlineData(" https://ada%40team@graph.example ", "https", "neo4j", "ada@team")]
    public void An_address_names_server_database_and_user(string store, string scheme, string database, string user)
    {
        var address = Neo4jAddress.Parse(store, SomePassword);
        Assert.Equal((scheme, database, user), (address.Server.Scheme, address.Database, address.User));
        Assert.Equal("graph.example", address.Server.Host);
        Assert.Empty(address.Server.UserInfo);
    }

    [Theory]
    [InlineData("bolt://graph.example", "graph.example:7687/neo4j")]
    [InlineData("neo4j+s://Graph.Example:7687/Neo4j", "graph.example:7687/neo4j")]
    [InlineData("neo4j+ssc://ada@graph.example/neo4j/", "graph.example:7687/neo4j")]
    [InlineData("neo4j://graph.example/team", "graph.example:7687/team")]
    [InlineData("bolt://localhost", "localhost:7687/neo4j")]
    [InlineData("bolt://127.0.0.1", "localhost:7687/neo4j")]
    [InlineData("bolt://[::1]:7687", "localhost:7687/neo4j")]
    [InlineData("http://graph.example", "graph.example:7474/neo4j")]
    [InlineData("http://graph.example:80", "graph.example:80/neo4j")]
    [InlineData("https://graph.example", "graph.example:7473/neo4j")]
    [InlineData("https://1a2b3c4d.databases.neo4j.io", "1a2b3c4d.databases.neo4j.io:443/neo4j")]
    [InlineData("neo4j://two,one:7688,two:7687", "one:7688,two:7687/neo4j")]
    [InlineData("neo4j://one:7688, two", "one:7688,two:7687/neo4j")]
    public void The_same_server_and_database_have_one_name(string store, string name) =>
        Assert.Equal(name, Neo4jAddress.Parse(store, SomePassword).CanonicalName);

    [Fact]
    public void An_address_is_shown_with_its_port_and_database_and_without_its_user() =>
        Assert.Equal("neo4j+s://one:7687,two:7688/team", Neo4jAddress.Parse("neo4j+s://ada@one,two:7688/Team", SomePassword).ToString());

    [Theory]
    [InlineData("ftp://graph.example")]
    [InlineData("network.db")]
    [InlineData("http://")]
    [InlineData("bolt://:7687")]
    [InlineData("bolt://graph.example:0")]
    [InlineData("bolt://graph.example:70000")]
    [InlineData("bolt://graph example")]
    [InlineData("bolt://one,two")]
    [InlineData("neo4j://one,")]
    [InlineData("neo4j://one,two,:3")]
    [InlineData("neo4j://graph.example/team/other")]
    [InlineData("neo4j://graph.example/team?policy=eu")]
    [InlineData("neo4j://graph.example?database=team")]
    [InlineData("bolt+tls://graph.example")]
    public void Anything_else_is_refused_and_the_known_forms_are_named(string store)
    {
        var refused = Assert.Throws<StoreUnavailableException>(() => Neo4jAddress.Parse(store, SomePassword)).Message;
        Assert.Contains($"'{store}' is not the address of a Neo4j server", refused, StringComparison.Ordinal);
        Assert.All(Neo4jScheme.All, scheme => Assert.Contains(scheme.Name + "://", refused, StringComparison.Ordinal));
    }

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

#if !NEO4J_DRIVER
    [Fact]
    public void A_default_build_names_the_switch_for_bolt()
    {
        var refused = Assert.Throws<StoreUnavailableException>(() => CypherTransports.Open(Neo4jAddress.Parse("bolt://graph.example:7687", SomePassword)));
        Assert.Contains("-p:UseNeo4jDriver=true", refused.Message, StringComparison.Ordinal);
    }
#endif

    private static string Refusal(string store, Func<string, string?> variable, bool passwordFile = true) =>
        Assert.Throws<StoreUnavailableException>(() => Neo4jAddress.Parse(store, name => passwordFile || name == "NETWORKGRAPH_NEO4J_PASSWORD" ? variable(name) : null)).Message;
}
