using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Tests;
using NetworkGraph.Data.Tables;

namespace NetworkGraph.Data.Tests.Tables;

public partial class GraphFileTests
{
    private static readonly XNamespace Space = "http://graphml.graphdrawing.org/xmlns";
    private static readonly string[] Odd = ["Ben \"the Boss\" \\ O'N\\", "שרה כהן", "Two\nLines", "a\0b\u0007c", "<b>&amp;", "Zoë 🙂"];

    // Ada knows Ben, Cleo and Dan; Ben's own export shows Eve; Ada has told that Cleo knows Eve.
    private static Story AdaAndBen => new Story()
        .Uploads("ada", "2026-10-14").Uploads("ben", "2026-10-10").Named("ada", "Ada Okafor").Named("ben", Odd[0]).Named("cleo", Odd[1]).Named("dan", Odd[2]).Named("eve", Odd[3])
        .Connects("ada", "ben", "2024-01-10", "Northwind", "Head of \"Sales\"").Connects("ada", "cleo", "2025-03-02", "Contoso").Connects("ada", "dan", "2026-08-20", "Northwind")
        .Connects("ben", "ada", "2024-01-10").Connects("ben", "eve", "2020-05-05", "Lumen")
        .WritesEvery("ben", "ada", "2026-05-01", 7, 20).WritesEvery("ada", "ben", "2026-05-02", 7, 20)
        .WritesEvery("ben", "eve", "2026-01-01", 7, 40).WritesEvery("eve", "ben", "2026-01-02", 7, 40)
        .Says(UserFactKinds.ToldTie, "cleo", """{"target":"eve","level":"knows"}""");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GraphML_holds_everybody_with_a_tie_and_each_tie_of_the_network_once()
    {
        var network = AdaAndBen.Network();
        var (people, ties) = await GraphMlAsync(GraphOf(network));
        Assert.Equal(5, people.Count);
        Assert.Equal(["true"], people.Select(person => person.GetValueOrDefault("viewer", "")).Where(viewer => viewer == "true"));
        var viewer = network.Viewer("ada")!;
        var known = network.Members.SelectMany(member => KnownTies.Of(network, member, viewer.SnapshotDate)).Select(tie => (tie.From.Name, tie.To.Name)).ToArray();
        Assert.Equal(8, known.Length);
        Assert.Equal(known.Select(pair => (Clean(pair.Item1), Clean(pair.Item2))).Order(), ties.Where(tie => tie["kind"] == "seen").Select(tie => (tie["from"], tie["to"])).Order());
        Assert.Equal([(Odd[1], Clean(Odd[3]))], ties.Where(tie => tie["kind"] == "told").Select(tie => (tie["from"], tie["to"])));
        Assert.Equal(InferredTies.Of(network, viewer, viewer.SnapshotDate).Count() + known.Length, ties.Count);
    }

    [Fact]
    public async Task Of_another_members_ties_only_the_band_is_told_and_of_nobody_an_address()
    {
        var (_, ties) = await GraphMlAsync(GraphOf(AdaAndBen.Network()));
        var own = ties.Single(tie => tie["from"] == "Ada Okafor" && tie["to"] == Odd[0]);
        Assert.True(own.ContainsKey("strength"));
        Assert.Equal("2026-09-12", own["last_message"]);
        Assert.All(ties.Where(tie => tie["from"] != "Ada Okafor" && tie["to"] != "Ada Okafor"), tie => Assert.False(tie.ContainsKey("strength") || tie.ContainsKey("last_message")));
        Assert.All(ties.Where(tie => tie["kind"] == "seen"), tie => Assert.Contains(tie["band"], (string[])["Distant", "Light", "Warm", "Strong"]));
        var text = await DotAsync(GraphOf(new Story().Uploads("ada", "2026-10-14").Connects("ada", "email:ben@example.com", "2024-01-10").Named("email:ben@example.com", "Ben").Network()));
        Assert.DoesNotContain("@", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inside_a_filter_stand_the_viewer_the_people_who_are_in_and_the_ties_among_them()
    {
        var network = AdaAndBen.Network();
        var viewer = network.Viewer("ada")!;
        var (people, ties) = await GraphMlAsync(GraphFile.Of(network, viewer, viewer.SnapshotDate, FilterText.Read("company=Northwind"), PeopleNames.Shown));
        Assert.Equal(["Ada Okafor", Odd[0], Odd[2]], people.Select(person => person["name"]).Order(StringComparer.Ordinal));
        Assert.Equal(4, ties.Count);
    }

    [Fact]
    public async Task Without_names_there_are_numbers()
    {
        var network = AdaAndBen.Network();
        var viewer = network.Viewer("ada")!;
        var graph = GraphFile.Of(network, viewer, viewer.SnapshotDate, ReportSelection.None, PeopleNames.Hidden());
        var text = await DotAsync(graph);
        Assert.Equal(["Person 1", "Person 2", "Person 3", "Person 4", "Person 5"], graph.People.Select(person => person.Name));
        Assert.DoesNotContain("Okafor", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DOT_is_one_statement_a_line_in_which_every_name_reads_as_it_was()
    {
        var story = new Story().Uploads("ada", "2026-10-14").Named("ada", "Ada");
        foreach (var (place, name) in Odd.Index())
        {
            story.Connects("ada", $"p{place}", "2024-01-10", name, name).Named($"p{place}", name);
        }

        var text = await DotAsync(GraphOf(story.Network()));
        var lines = text.TrimEnd('\n').Split('\n');
        Assert.Equal(("digraph \"NetworkGraph\" {", "}"), (lines[0], lines[^1]));
        Assert.All(lines[1..^1], line => Assert.Matches(Statement(), line));
        var names = lines.Where(line => Node().IsMatch(line)).Select(line => Regex.Unescape(Node().Match(line).Groups[1].Value));
        Assert.Equal(Odd.Select(name => string.Concat(name.Select(sign => char.IsControl(sign) && sign != '\n' ? ' ' : sign))).Append("Ada").Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
    }

    private static string Clean(string name) => string.Concat(name.Select(sign => char.IsControl(sign) && sign != '\n' ? '\uFFFD' : sign));

    private static GraphFile GraphOf(Network network)
    {
        var viewer = network.Viewer("ada")!;
        return GraphFile.Of(network, viewer, viewer.SnapshotDate, ReportSelection.None, PeopleNames.Shown);
    }

    private static async Task<string> DotAsync(GraphFile graph)
    {
        using var file = new MemoryStream();
        await GraphvizDot.WriteAsync(file, graph, Cancellation);
        return Encoding.UTF8.GetString(file.ToArray());
    }

    private static async Task<(List<Dictionary<string, string>> People, List<Dictionary<string, string>> Ties)> GraphMlAsync(GraphFile graph)
    {
        using var file = new MemoryStream();
        await GraphMl.WriteAsync(file, graph, Cancellation);
        file.Position = 0;
        var read = (await XDocument.LoadAsync(file, LoadOptions.PreserveWhitespace, Cancellation)).Root!;
        var keys = read.Elements(Space + "key").Select(key => key.Attribute("id")!.Value).ToHashSet();
        var nodes = read.Descendants(Space + "node").ToDictionary(node => node.Attribute("id")!.Value, Values);
        var ties = read.Descendants(Space + "edge").Select(edge =>
        {
            var tie = Values(edge);
            tie["from"] = nodes[edge.Attribute("source")!.Value]["name"];
            tie["to"] = nodes[edge.Attribute("target")!.Value]["name"];
            return tie;
        }).ToList();
        return ([.. nodes.Values], ties);

        Dictionary<string, string> Values(XElement element) => element.Elements(Space + "data").ToDictionary(data =>
        {
            Assert.Contains(data.Attribute("key")!.Value, keys);
            return data.Attribute("key")!.Value;
        }, data => data.Value);
    }

    [GeneratedRegex("""^  (graph|n\d+|n\d+ -> n\d+) \[([a-z_]+="([^"\\]|\\["\\n])*"(, )?)+\];$""")]
    private static partial Regex Statement();

    [GeneratedRegex("""^  n\d+ \[label="((?:[^"\\]|\\["\\n])*)"[,\]]""")]
    private static partial Regex Node();
}
