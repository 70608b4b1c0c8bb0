using System.Text.RegularExpressions;
using NetworkGraph.Data.Neo4jStore;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>The compose files: a server refuses to start with a setting that its version does not know.</summary>
[Collection(SharedNeo4jServer.Name)]
public sealed partial class ComposeFileTests(Neo4jServer server)
{
    private const string Version = "5.26";

    private static readonly string[] Files = ["docker-compose.yml", "docker-compose.cluster.yml", "docker-compose.team.yml"];

    // Read by the image's own start script, not by the server.
    private static readonly string[] OfTheImage = ["NEO4J_AUTH_PATH", "NEO4J_ACCEPT_LICENSE_AGREEMENT"];

    [Fact]
    public void Every_setting_is_one_that_the_images_version_knows() =>
        Assert.Empty(Settings().Except(AllKnown()));

    [Fact]
    public void The_listed_settings_are_those_in_use() =>
        Assert.Equal(Settings().Order(StringComparer.Ordinal), AllKnown().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_server_image_is_of_that_version() => Assert.All(
        Files.SelectMany(file => Image().Matches(Text(file))), image => Assert.StartsWith(Version + "-", image.Groups[1].Value, StringComparison.Ordinal));

    [Fact]
    public void On_one_computer_nothing_is_published_beyond_it() => Assert.Equal(
        ["127.0.0.1:5080:5080", "127.0.0.1:7474:7474", "127.0.0.1:7687:7687"], Published("docker-compose.yml").Order(StringComparer.Ordinal));

    [Fact]
    public void For_a_team_only_what_has_TLS_is_published_beyond_the_computer()
    {
        Assert.Equal(["7473:7473", "7687:7687"], Published("docker-compose.team.yml").Order(StringComparer.Ordinal));
        var team = Text("docker-compose.team.yml");
        Assert.Contains("NEO4J_server_bolt_tls__level: REQUIRED", team, StringComparison.Ordinal);
        Assert.Contains("NEO4J_server_http_enabled: \"false\"", team, StringComparison.Ordinal);
        // Without this word the ports of docker-compose.yml would be published beside them.
        Assert.Contains("ports: !override", team, StringComparison.Ordinal);
        Assert.Contains("NETWORKGRAPH_STORE: neo4j+s://", team, StringComparison.Ordinal);
    }

    [Fact]
    public void The_cluster_publishes_nothing_of_its_own() => Assert.Empty(Published("docker-compose.cluster.yml"));

    [Fact]
    public async Task A_server_of_that_version_knows_the_settings_listed_for_it()
    {
        server.Require();
        await using var transport = server.Open();
        var version = await transport.ReadAsync(Statement("CALL dbms.components() YIELD versions RETURN versions[0]"), TestContext.Current.CancellationToken);
        Assert.StartsWith(Version + ".", version[0].Text(0), StringComparison.Ordinal);
        var rows = await transport.ReadAsync(Statement("SHOW SETTINGS YIELD name RETURN name"), TestContext.Current.CancellationToken);
        Assert.Empty(Known("community").Except(rows.Select(row => row.Text(0))));
    }

    [Theory]
    [InlineData("NEO4J_server_memory_heap_max__size", "server.memory.heap.max_size")]
    [InlineData("NEO4J_dbms_cluster_discovery_v2_endpoints", "dbms.cluster.discovery.v2.endpoints")]
    public void A_variable_of_the_image_is_a_setting_with_dots(string variable, string setting) => Assert.Equal(setting, Setting(variable));

    private static IEnumerable<string> Settings() =>
        Files.SelectMany(file => Variable().Matches(Text(file)).Select(match => match.Groups[1].Value)).Except(OfTheImage).Select(Setting).Distinct();

    private static IEnumerable<string> AllKnown() => new[] { "community", "policy", "enterprise" }.SelectMany(Known);

    private static string Setting(string variable) => string.Join('_', variable["NEO4J_".Length..].Split("__").Select(part => part.Replace('_', '.')));

    private static IEnumerable<string> Known(string edition) =>
        File.ReadLines(Repository.PathOf("tests", "Reference", $"neo4j-{Version}-settings.txt")).Where(line => line.StartsWith(edition + " ", StringComparison.Ordinal)).Select(line => line[(edition.Length + 1)..]);

    private static IEnumerable<string> Published(string file) => Port().Matches(Text(file)).Select(match => match.Groups[1].Value);

    private static string Text(string file) => File.ReadAllText(Repository.PathOf(file));

    private static CypherStatement Statement(string text) => new(text, new Dictionary<string, object?>());

    [GeneratedRegex(@"^\s+(NEO4J_\w+):", RegexOptions.Multiline)]
    private static partial Regex Variable();

    [GeneratedRegex("""^\s+- "((?:[\d.]+:)?\d+:\d+)"$""", RegexOptions.Multiline)]
    private static partial Regex Port();

    [GeneratedRegex(@"image: neo4j:(\S+)")]
    private static partial Regex Image();
}
