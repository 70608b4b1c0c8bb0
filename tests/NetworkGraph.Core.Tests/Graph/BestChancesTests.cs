using NetworkGraph.Core.Graph;
using QuikGraph.Algorithms.Observers;
using QuikGraph.Algorithms.ShortestPath;

namespace NetworkGraph.Core.Tests.Graph;

public class BestChancesTests
{
    [Fact]
    public void Equals_the_best_path_by_brute_force()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = RandomGraphs.Of(seed, 12, .1 + (seed % 5 * .1));
            var expected = new Dictionary<int, double>();
            for (var to = 1; to < random.People; to++)
            {
                var best = random.AllPaths(0, to, random.Factor).Select(p => p.Chance).Append(random.Graph.ChanceOf(0, to) ?? 0).Max();
                if (best > 0)
                {
                    expected[to] = Math.Round(best, 12);
                }
            }

            var chances = GraphQuestions.Chances(random.Graph, random.Factor, 0);
            var found = chances.Reached;

            Assert.Equal(expected, found.OrderBy(p => p.Person).ToDictionary(p => p.Person, p => Math.Round(p.Chance, 12)));
            Assert.Equal(found, GraphQuestions.Chances(random.Graph, random.Factor, 0).Reached);
            Assert.InRange(chances.Expected, 0, random.People - 1);
        }
    }

    [Fact]
    public void Agrees_with_QuikGraphs_Dijkstra_on_1000_random_graphs()
    {
        var shorterThanDijkstra = 0;
        for (var seed = 0; seed < 1_000; seed++)
        {
            var random = RandomGraphs.Of(seed, 12, .25);
            var dijkstra = new DijkstraShortestPathAlgorithm<int, DirectedTie>(random.Graph, tie => tie.Cost);
            var paths = new VertexPredecessorRecorderObserver<int, DirectedTie>();
            using (paths.Attach(dijkstra))
            {
                dijkstra.Compute(0);
            }

            var chances = GraphQuestions.Chances(random.Graph, [], 0).Reached.ToDictionary(p => p.Person, p => p.Chance);
            for (var person = 1; person < random.People; person++)
            {
                var known = chances.TryGetValue(person, out var chance);
                if (!paths.TryGetPath(person, out var path))
                {
                    Assert.False(known);
                }
                else if (path.Count() <= BestChancesAlgorithm.MostTies)
                {
                    Assert.Equal(Math.Exp(-dijkstra.GetDistance(person)), chance, 9);
                }
                else
                {
                    shorterThanDijkstra++;
                    Assert.True(chance <= Math.Exp(-dijkstra.GetDistance(person)) + 1e-9, $"seed {seed}, person {person}");
                }
            }
        }

        Assert.True(shorterThanDijkstra > 100, "The random graphs never had a best path of more than three ties.");
    }

    [Fact]
    public void A_cheaper_path_of_four_ties_does_not_hide_a_valid_one_of_three()
    {
        var graph = TieGraph.Build(6, [0, 1, 2, 3, 0, 3], [1, 2, 3, 4, 3, 5], [1, 1, 1, 1, .2f, 1], new float[6]);
        var chances = GraphQuestions.Chances(graph, [], 0).Reached.ToDictionary(p => p.Person, p => p.Chance);

        Assert.Equal(1, chances[3], 6);
        Assert.Equal(.2, chances[4], 6);
        Assert.Equal(.2, chances[5], 6);
    }
}
