using NetworkGraph.Core.Graph;
using QuikGraph.Algorithms.ConnectedComponents;

namespace NetworkGraph.Core.Tests.Graph;

public class WeightedGraphTests
{
    [Fact]
    public void QuikGraph_sees_the_ties_that_were_put_in_once_each()
    {
        var graph = CommunityGraphs.Of(5, (1, 0, 2), (1, 3, 4));

        Assert.Equal([new WeightedTie(0, 1, 2), new WeightedTie(1, 3, 4)], graph.Edges);
        Assert.Equal(2, graph.EdgeCount);
        Assert.Equal(2, graph.AdjacentDegree(1));
        Assert.True(graph.IsAdjacentEdgesEmpty(4));
        Assert.All(graph.Edges, tie => Assert.True(graph.ContainsEdge(tie) && graph.ContainsEdge(tie.Target, tie.Source)));
        Assert.False(graph.ContainsEdge(0, 3) || graph.ContainsEdge(9, 0) || graph.ContainsEdge(new WeightedTie(0, 1, 3)));
    }

    [Fact]
    public void QuikGraphs_components_are_the_connected_parts_of_everyone_together()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var graph = CommunityGraphs.Random(seed, 40);
            var quik = new ConnectedComponentsAlgorithm<int, WeightedTie>(graph);
            quik.Compute();
            var parts = graph.ConnectedParts(new int[graph.VertexCount]);

            Assert.Equal(parts.Max() + 1, quik.ComponentCount);
            Assert.Equal(graph.VertexCount, quik.Components.Count);
            Assert.Equal(quik.ComponentCount, quik.Components.Select(v => (v.Value, parts[v.Key])).Distinct().Count());
        }
    }
}
