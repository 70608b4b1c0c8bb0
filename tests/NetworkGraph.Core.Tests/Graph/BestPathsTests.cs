using NetworkGraph.Core.Graph;
using QuikGraph;
using QuikGraph.Algorithms.ShortestPath;

namespace NetworkGraph.Core.Tests.Graph;

public class BestPathsTests
{
    [Fact]
    public void Les_Miserables_from_Myriel_to_Enjolras_as_NetworkX_finds_them()
    {
        var (names, ties) = ReferenceGraphs.Read("lesmis");
        var graph = ReferenceGraphs.BothWays(names.Length, ties, weight => weight / (weight + 2));
        var paths = GraphQuestions.Overall(graph, [], Array.IndexOf(names, "Myriel"), Array.IndexOf(names, "Enjolras"), 20, 0);

        Assert.Equal(8, paths.Count);
        Assert.Equal([.687870, .735380, .741937], paths.Take(3).Select(p => Math.Round(-Math.Log(p.Chance), 6)));
        Assert.Equal(["Valjean Marius", "Valjean Javert", "Valjean"], paths.Take(3).Select(Introducers));
        Assert.Single(GraphQuestions.Overall(graph, [], Array.IndexOf(names, "Napoleon"), Array.IndexOf(names, "Gavroche"), 20, 0));

        string Introducers(FoundPath path) => path.Second == FoundPath.NoSecond ? names[path.First] : $"{names[path.First]} {names[path.Second]}";
    }

    [Fact]
    public void Equals_brute_force_on_1000_random_graphs()
    {
        for (var seed = 0; seed < 1_000; seed++)
        {
            var random = RandomGraphs.Of(seed, 14, .1 + (seed % 7 * .1));
            var (from, to) = (seed % random.People, (seed / 3) % random.People);
            var all = from == to ? [] : random.AllPaths(from, to, random.Factor).Order().ToArray();
            var minimum = seed % 2 == 0 ? 0 : .02;
            var count = 1 + (seed % 10);

            Assert.Equal(
                all.Where(p => p.Chance >= minimum).Take(count),
                GraphQuestions.Overall(random.Graph, random.Factor, from, to, count, minimum));
            Assert.Equal(
                Disjoint(all.Where(p => p.Chance >= minimum)).Take(count),
                GraphQuestions.Disjoint(random.Graph, random.Factor, from, to, count, minimum));
        }
    }

    [Fact]
    public void Both_ends_give_the_same_paths()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var random = RandomGraphs.Of(seed, 14, .4);
            var turned = TieGraph.Build(
                random.People, [.. random.Ties.Select(t => t.Target)], [.. random.Ties.Select(t => t.Source)], [.. random.Ties.Select(t => t.Chance)],
                new float[random.Ties.Length]);
            var paths = GraphQuestions.Overall(random.Graph, random.Factor, 0, random.People - 1, 1_000, 0);
            var back = GraphQuestions.Overall(turned, random.Factor, random.People - 1, 0, 1_000, 0);

            Assert.Equal(
                paths.Select(p => (Math.Round(p.Chance, 9), p.First, p.Second)).ToHashSet(),
                back.Select(p => (Math.Round(p.Chance, 9), p.Second < 0 ? p.First : p.Second, p.Second < 0 ? p.Second : p.First)).ToHashSet());
        }
    }

    [Fact]
    public void Agrees_with_QuikGraphs_Yen_filtered_to_three_ties_on_1000_random_graphs()
    {
        for (var seed = 0; seed < 1_000; seed++)
        {
            var random = RandomGraphs.Of(seed, 7, .35);
            var (from, to) = (0, random.People - 1);
            var graph = new AdjacencyGraph<int, EquatableTaggedEdge<int, double>>();
            graph.AddVertexRange(Enumerable.Range(0, random.People));
            graph.AddEdgeRange(random.Graph.Edges.Select(e => new EquatableTaggedEdge<int, double>(e.Source, e.Target, e.Cost)));

            var expected = Yen(graph, from, to)
                .Select(path => path.ToArray())
                .Where(path => path.Length is 2 or 3)
                .Select(path => (Math.Round(path.Sum(e => e.Tag), 6), path[0].Target, path.Length == 3 ? path[1].Target : FoundPath.NoSecond))
                .Order();
            var found = GraphQuestions.Overall(random.Graph, [], from, to, 1_000, 0)
                .Select(p => (Math.Round(-Math.Log(p.Chance), 6), p.First, p.Second))
                .Order();

            Assert.Equal(expected, found);
        }
    }

    [Fact]
    public void One_more_tie_never_raises_the_chance_and_buffers_are_left_clean()
    {
        var random = RandomGraphs.Of(5, 14, .5);
        var first = GraphQuestions.Disjoint(random.Graph, random.Factor, 0, 1, 5, 0);

        Assert.All(first, path => Assert.True(path.Chance <= random.Graph.ChanceOf(0, path.First)));
        Assert.Empty(GraphQuestions.Disjoint(random.Graph, random.Factor, 1, 1, 5, 0));
        for (var again = 0; again < 5; again++)
        {
            GraphQuestions.Overall(random.Graph, random.Factor, again % random.People, 2, 5, 0);
            Assert.Equal(first, GraphQuestions.Disjoint(random.Graph, random.Factor, 0, 1, 5, 0));
        }
    }

    private static IEnumerable<FoundPath> Disjoint(IEnumerable<FoundPath> bestFirst)
    {
        var used = new HashSet<int>();
        foreach (var path in bestFirst)
        {
            int[] introducers = path.Ties == 2 ? [path.First] : [path.First, path.Second];
            if (!introducers.Any(used.Contains))
            {
                used.UnionWith(introducers);
                yield return path;
            }
        }
    }

    private static IEnumerable<IEnumerable<EquatableTaggedEdge<int, double>>> Yen(
        AdjacencyGraph<int, EquatableTaggedEdge<int, double>> graph, int from, int to)
    {
        try
        {
            return [.. new YenShortestPathsAlgorithm<int>(graph, from, to, 400).Execute()];
        }
        catch (NoPathFoundException)
        {
            return [];
        }
    }
}
