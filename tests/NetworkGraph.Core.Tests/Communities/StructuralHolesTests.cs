using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Communities;
using NetworkGraph.Core.Tests.Graph;

namespace NetworkGraph.Core.Tests.Communities;

/// <summary>Expected values: NetworkX 3.6.1 (its own tests take them from UCINET and Burt's book) and igraph's tests.</summary>
public class StructuralHolesTests
{
    private const int A = 0, B = 1, C = 2, D = 3, E = 4, F = 5, G = 6;

    [Fact]
    public void Constraint_and_effective_size_of_Burts_seven_vertex_example()
    {
        var graph = SevenVertices(weighted: false);

        Assert.Equal(.400, StructuralHoles.Constraint(graph, G)!.Value, 1e-3);
        Assert.Equal(.595, StructuralHoles.Constraint(graph, A)!.Value, 1e-3);
        Assert.Equal(1.000, StructuralHoles.Constraint(graph, C)!.Value, 1e-3);
        Assert.Equal(4.67, StructuralHoles.EffectiveSize(graph, G)!.Value, 1e-2);
        Assert.Equal(2.50, StructuralHoles.EffectiveSize(graph, A)!.Value, 1e-2);
        Assert.Equal(1.00, StructuralHoles.EffectiveSize(graph, C)!.Value, 1e-2);
    }

    [Fact]
    public void The_same_example_with_weights()
    {
        var graph = SevenVertices(weighted: true);

        Assert.Equal(.299, StructuralHoles.Constraint(graph, G)!.Value, 1e-3);
        Assert.Equal(.795, StructuralHoles.Constraint(graph, A)!.Value, 1e-3);
        Assert.Equal(1.000, StructuralHoles.Constraint(graph, C)!.Value, 1e-3);
        Assert.Equal(5.47, StructuralHoles.EffectiveSize(graph, G)!.Value, 1e-2);
        Assert.Equal(2.47, StructuralHoles.EffectiveSize(graph, A)!.Value, 1e-2);
        Assert.Equal(1.00, StructuralHoles.EffectiveSize(graph, C)!.Value, 1e-2);
    }

    [Fact]
    public void Directed_ties_count_by_their_sum()
    {
        var graph = CommunityGraphs.Of(3, (0, 1, 2), (0, 2, 1), (1, 2, 1));

        Assert.Equal(1.003, StructuralHoles.Constraint(graph, 0)!.Value, 1e-3);
        Assert.Equal(1.003, StructuralHoles.Constraint(graph, 1)!.Value, 1e-3);
        Assert.Equal(1.389, StructuralHoles.Constraint(graph, 2)!.Value, 1e-3);
    }

    [Fact]
    public void The_small_graphs_of_igraph()
    {
        var path = CommunityGraphs.Of(4, (0, 1, 1), (1, 2, 1), (2, 3, 1));
        var bridge = CommunityGraphs.Of(9, [.. Clique(0), .. Clique(5), (3, 4, 1), (4, 5, 1)]);

        Assert.Equal([1, .5, .5, 1], Constraints(path));
        Assert.All(Constraints(CommunityGraphs.Of(4, Clique(0))), c => Assert.Equal(.925926, c));
        Assert.Equal([.865741, .865741, .865741, .583333, .5, .583333, .865741, .865741, .865741], Constraints(bridge));
    }

    [Theory]
    [InlineData("karate")]
    [InlineData("florentine")]
    [InlineData("lesmis")]
    [InlineData("kite")]
    public void Every_vertex_of_the_reference_graphs_as_NetworkX_has_it(string name)
    {
        var values = ReferenceGraphs.Values(name);
        foreach (var weighted in new[] { false, true })
        {
            var (names, graph) = CommunityGraphs.Reference(name, weighted);
            var pairs = new (string Key, Func<int, double?> Measure)[]
            {
                (weighted ? "constraint_weighted" : "constraint_unweighted", v => StructuralHoles.Constraint(graph, v)),
                (weighted ? "effective_size_weighted" : "effective_size_borgatti", v => StructuralHoles.EffectiveSize(graph, v)),
            };
            foreach (var (key, measure) in pairs)
            {
                if (values.TryGetProperty(key, out var expected))
                {
                    Assert.All(expected.EnumerateObject(), v => Assert.Equal(v.Value.GetDouble(), measure(Array.IndexOf(names, v.Name))!.Value, 1.5e-6));
                }
                else
                {
                    Assert.True(weighted, $"{key} of {name} is missing in the reference values.");
                }
            }
        }
    }

    [Fact]
    public void Someone_without_ties_has_no_value()
    {
        var graph = CommunityGraphs.Of(2);

        Assert.Null(StructuralHoles.Constraint(graph, 0));
        Assert.Null(StructuralHoles.EffectiveSize(graph, 0));
    }

    private static WeightedGraph SevenVertices(bool weighted)
    {
        (int, int, double)[] ties =
        [
            (A, B, 2), (A, F, 3), (A, G, 5), (A, E, 2), (E, G, 8), (F, G, 3), (B, G, 4), (B, D, 1), (D, G, 3), (G, C, 10),
        ];
        return CommunityGraphs.Of(7, weighted ? ties : [.. ties.Select(t => (t.Item1, t.Item2, 1.0))]);
    }

    private static (int, int, double)[] Clique(int first) =>
        [.. from a in Enumerable.Range(first, 4) from b in Enumerable.Range(first, 4) where a < b select (a, b, 1.0)];

    private static double[] Constraints(WeightedGraph graph) =>
        Enumerable.Range(0, graph.VertexCount).Select(v => Math.Round(StructuralHoles.Constraint(graph, v)!.Value, 6)).ToArray();
}
