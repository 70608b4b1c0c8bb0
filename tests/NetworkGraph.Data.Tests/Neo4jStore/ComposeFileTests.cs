using System.Text.RegularExpressions;
using NetworkGraph.Data.Neo4jStore;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>The compose files: a server refuses to start with a setting that its version does not know.</summary>
[Collection(SharedNeo4jServer.Name)]
public sealed partial class ComposeFileTests(Neo4jServer server)
{
    private const string Version = "5.26";

    private static readonly string[] Files = ["docker-compose.yml", "docker-compose.cluster.yml"];

    // Read by the image's own start script, not by the server.
    private static readonly string[] OfTheImage = ["NEO4J_AUTH_PATH", "NEO4J_ACCEPT_LICENSE_AGREEMENT"];

    [Fact]
    public void Every_setting_is_one_that_the_images_version_knows() =>
        Assert.Empty(Settings().Except(Known("community").Concat(Known("enterprise"))));

    [Fact]
    public void The_listed_settings_are_those_in_use() =>
        Assert.Equal(Settings().Order(StringComparer.Ordinal), Known("community").Concat(Known("enterprise")).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_server_image_is_of_that_version() => Assert.All(
        Files.SelectMany(file => Image().Matches(Text(file))), image => Assert.StartsWith(Version + "-", image.Groups[1].Value, StringComparison.Ordinal));

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

    private static string Setting(string variable) => string.Join('_', variable["NEO4J_".Length..].Split("__").Select(part => part.Replace('_', '.')));

    private static IEnumerable<string> Known(string edition) =>
        File.ReadLines(Repository.PathOf("tests", "Reference", $"neo4j-{Version}-settings.txt")).Where(line => line.StartsWith(edition + " ", StringComparison.Ordinal)).Select(line => line[(edition.Length + 1)..]);

    private static string Text(string file) => File.ReadAllText(Repository.PathOf(file));

    private static CypherStatement Statement(string text) => new(text, new Dictionary<string, object?>());

    [GeneratedRegex(@"^\s+(NEO4J_\w+):", RegexOptions.Multiline)]
    private static partial Regex Variable();

    [GeneratedRegex(@"image: neo4j:(\S+)")]
    private static partial Regex Image();
}
