namespace NetworkGraph.Core.Tests.Graph;

public class BetweennessTests
{
    [Theory]
    [InlineData("karate")]
    [InlineData("florentine")]
    [InlineData("lesmis")]
    [InlineData("kite")]
    public void Every_vertex_of_the_reference_graphs_as_NetworkX_has_it(string name)
    {
        var (names, graph) = CommunityGraphs.Reference(name, weighted: false);
        var found = GraphQuestions.Betweenness(graph);

        Assert.All(
            ReferenceGraphs.Values(name).GetProperty("betweenness_normalized").EnumerateObject(),
            v => Assert.Equal(v.Value.GetDouble(), found[Array.IndexOf(names, v.Name)], 1e-6));
    }

    [Fact]
    public void Above_2000_vertices_the_estimate_is_close_and_the_same_every_time()
    {
        // A ring of ten stars: each centre stands between its leaves and everyone else.
        var ties = Enumerable.Range(10, 2_990).Select(v => (v % 10, v, 1.0)).Concat(Enumerable.Range(0, 10).Select(c => (c, (c + 1) % 10, 1.0)));
        var graph = CommunityGraphs.Of(3_000, [.. ties]);
        var found = GraphQuestions.Betweenness(graph);

        Assert.Equal(found, GraphQuestions.Betweenness(graph));
        Assert.All(found.Skip(10), leaf => Assert.Equal(0, leaf));
        Assert.Equal(Exact(), found.Take(10).Average(), .02);

        // By hand: pairs with a leaf of one's own, and on average two of the eight pairs of other centres apart.
        static double Exact()
        {
            const double leaves = 299, star = 300, all = 3_000;
            var own = (leaves * (all - star)) + (leaves * (leaves - 1) / 2);
            var between = 0.0;
            for (var i = 1; i < 10; i++)
            {
                for (var j = i + 1; j < 10; j++)
                {
                    between += (j - i) > 5 ? star * star : (j - i) == 5 ? star * star / 2 : 0;
                }
            }

            return (own + between) / ((all - 1) * (all - 2) / 2);
        }
    }

    [Fact]
    public void Two_people_have_nobody_between_them() =>
        Assert.Equal([0, 0], GraphQuestions.Betweenness(CommunityGraphs.Of(2, (0, 1, 1))));
}
