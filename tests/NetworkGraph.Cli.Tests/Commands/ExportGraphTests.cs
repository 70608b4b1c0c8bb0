using System.Globalization;
using System.Xml.Linq;

namespace NetworkGraph.Cli.Tests.Commands;

public sealed class ExportGraphTests(DemoNetwork demo) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_graph_is_GraphML_or_DOT_by_the_name_of_the_file_with_the_same_people_and_ties()
    {
        var (graphMl, dot) = (_folder.File("graph.graphml"), _folder.File("graph.dot"));
        var said = await demo.Ask("export", "--graph", graphMl);
        Assert.True(said.ExitCode == 0, said.Error);
        Assert.Equal(0, (await demo.Ask("export", "--graph", dot)).ExitCode);
        XNamespace space = "http://graphml.graphdrawing.org/xmlns";
        var read = XDocument.Parse(await File.ReadAllTextAsync(graphMl, Cancellation));
        var (people, ties) = (read.Descendants(space + "node").Count(), read.Descendants(space + "edge").Count());
        Assert.True(people > 1_000 && ties > people);
        var lines = await File.ReadAllLinesAsync(dot, Cancellation);
        Assert.Equal((people, ties), (lines.Count(line => line.StartsWith("  n", StringComparison.Ordinal)) - ties, lines.Count(line => line.Contains(" -> ", StringComparison.Ordinal))));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{people} people, {ties} ties."), said.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("@", await File.ReadAllTextAsync(graphMl, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_to_write_is_said_once_and_a_file_that_is_there_is_left_alone()
    {
        Assert.Equal(2, (await demo.Ask("export")).ExitCode);
        Assert.Equal(2, (await demo.Ask("export", "--all", _folder.File("a"), "--graph", _folder.File("b.dot"))).ExitCode);
        Assert.Equal(2, (await demo.Ask("export", "--graph", _folder.File("graph.png"))).ExitCode);
        var file = _folder.File("mine.dot");
        await File.WriteAllTextAsync(file, "mine", Cancellation);
        Assert.Equal(1, (await demo.Ask("export", "--graph", file)).ExitCode);
        Assert.Equal("mine", await File.ReadAllTextAsync(file, Cancellation));
    }

    public void Dispose() => _folder.Dispose();
}
