using NetworkGraph.Core.Graph;
using QuikGraph.Algorithms.ConnectedComponents;

namespace NetworkGraph.Core.Tests.Graph;

public class TieGraphTests
{
    [Fact]
    public void Rows_are_sorted_by_falling_chance_then_by_person()
    {
        var graph = TieGraph.Build(5, [0, 0, 0, 0, 3], [4, 2, 3, 1, 1], [.5f, .9f, .5f, 0, 1], [1, 2, 3, 4, 5]);

        Assert.Equal([2, 3, 4, 1], graph.Targets(0).ToArray());
        Assert.Equal([.9f, .5f, .5f, 0f], graph.Chances(0).ToArray());
        Assert.Equal([2f, 3f, 1f, 4f], graph.Strengths(0).ToArray());
        Assert.Equal([3, 0], graph.Sources(1).ToArray());
        Assert.Equal([1f, 0f], graph.SourceChances(1).ToArray());
        Assert.Empty(graph.Targets(4).ToArray());
    }

    [Fact]
    public void A_tie_to_oneself_or_to_nobody_is_refused()
    {
        Assert.Throws<ArgumentException>(() => TieGraph.Build(2, [1], [1], [1], [1]));
        Assert.Throws<ArgumentException>(() => TieGraph.Build(2, [0], [2], [1], [1]));
        Assert.Throws<ArgumentException>(() => TieGraph.Build(2, [0], [1], [1], []));
    }

    [Fact]
    public void The_order_of_the_ties_makes_no_difference_and_both_directions_agree()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = RandomGraphs.Of(seed, 60, .3);
            var mixed = random.Ties.OrderBy(t => (t.Target * 7919) ^ t.Source).ToArray();
            var again = TieGraph.Build(
                random.People, [.. mixed.Select(t => t.Source)], [.. mixed.Select(t => t.Target)], [.. mixed.Select(t => t.Chance)], new float[mixed.Length]);
            var outgoing = random.Graph.Edges.ToList();

            Assert.Equal(outgoing, again.Edges);
            Assert.Equal(outgoing.ToHashSet(), random.Graph.Vertices.SelectMany(random.Graph.InEdges).ToHashSet());
            Assert.Equal(random.Ties.Length, outgoing.Count);
        }
    }

    [Fact]
    public void A_directed_tie_takes_at_most_24_bytes()
    {
        var people = Enumerable.Range(0, 1_000).ToArray();
        var source = people.SelectMany(p => Enumerable.Repeat(p, 10)).ToArray();
        var target = people.SelectMany(p => Enumerable.Range(1, 10).Select(step => (p + (step * 37)) % 1_000)).ToArray();
        var graph = TieGraph.Build(1_000, source, target, new float[10_000], new float[10_000]);

        Assert.InRange(graph.BytesPerTie, 20, 24);
    }

    [Fact]
    public void QuikGraph_sees_the_ties_that_were_put_in()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var random = RandomGraphs.Of(seed, 12, .3);
            var graph = random.Graph;
            var expected = random.Ties.Select(t => new DirectedTie(t.Source, t.Target, t.Chance)).ToHashSet();

            Assert.Equal(expected, graph.Edges.ToHashSet());
            Assert.All(expected, tie => Assert.True(graph.ContainsEdge(tie) && graph.TryGetEdge(tie.Source, tie.Target, out var found) && found == tie));
            Assert.False(graph.ContainsEdge(0, 0));
            Assert.Equal(expected.Count, graph.Vertices.Sum(graph.InDegree));
            Assert.Equal(2 * expected.Count, graph.Vertices.Sum(graph.Degree));
            Assert.False(graph.TryGetOutEdges(random.People, out _));
        }
    }

    [Fact]
    public void QuikGraphs_components_agree_with_merging_by_hand_on_1000_random_graphs()
    {
        for (var seed = 0; seed < 1_000; seed++)
        {
            var random = RandomGraphs.Of(seed, 25, .05);
            var algorithm = new WeaklyConnectedComponentsAlgorithm<int, DirectedTie>(random.Graph);
            algorithm.Compute();
            var component = Enumerable.Range(0, random.People).ToArray();
            foreach (var tie in random.Ties)
            {
                var (from, to) = (component[tie.Source], component[tie.Target]);
                component = [.. component.Select(c => c == from ? to : c)];
            }

            for (var a = 0; a < random.People; a++)
            {
                for (var b = 0; b < a; b++)
                {
                    Assert.True((component[a] == component[b]) == (algorithm.Components[a] == algorithm.Components[b]), $"seed {seed}: {a}, {b}");
                }
            }
        }
    }
}
