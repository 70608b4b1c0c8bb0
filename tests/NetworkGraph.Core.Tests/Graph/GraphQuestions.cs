using NetworkGraph.Core.Graph;

namespace NetworkGraph.Core.Tests.Graph;

/// <summary>One algorithm, one question, in one line.</summary>
internal static class GraphQuestions
{
    public static IReadOnlyList<FoundPath> Overall(TieGraph graph, float[] factor, int from, int to, int count, double minimum) =>
        Paths(new BestPathsAlgorithm(graph, count, minimum) { Factor = factor }, from, to);

    public static IReadOnlyList<FoundPath> Disjoint(TieGraph graph, float[] factor, int from, int to, int count, double minimum) =>
        Paths(new BestPathsAlgorithm(graph, count, minimum) { Factor = factor, Disjoint = true }, from, to);

    public static BestChancesAlgorithm Chances(TieGraph graph, float[] factor, int from)
    {
        var chances = new BestChancesAlgorithm(graph) { Factor = factor };
        chances.Compute(from);
        return chances;
    }

    public static IReadOnlyList<int> Within(TieGraph graph, int from, int steps)
    {
        var within = new StepsWithinAlgorithm(graph, steps);
        within.Compute(from);
        return within.Within;
    }

    public static Division Groups(WeightedGraph graph, int? seed = null)
    {
        var leiden = new LeidenAlgorithm(graph, seed: seed);
        leiden.Compute();
        return leiden.Division;
    }

    public static IReadOnlyList<double> Betweenness(WeightedGraph graph)
    {
        var betweenness = new BetweennessAlgorithm(graph);
        betweenness.Compute();
        return betweenness.Shares;
    }

    private static IReadOnlyList<FoundPath> Paths(BestPathsAlgorithm algorithm, int from, int to)
    {
        algorithm.Compute(from, to);
        return algorithm.Paths;
    }
}
