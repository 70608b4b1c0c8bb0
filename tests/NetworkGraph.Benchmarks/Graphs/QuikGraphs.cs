using NetworkGraph.Core.Graph;
using QuikGraph;
using QuikGraph.Algorithms.Search;
using QuikGraph.Algorithms.ShortestPath;

namespace NetworkGraph.Benchmarks.Graphs;

/// <summary>QuikGraph's own containers and algorithms on the same network, where they end in reasonable time.</summary>
internal static class QuikGraphs
{
    private const int LargestForYen = 5_000;
    private const int Queries = 3;

    public static GraphResult Measure(GraphFile file)
    {
        var found = 0;
        var before = GC.GetTotalMemory(true);
        AdjacencyGraph<int, EquatableTaggedEdge<int, double>>? graph = null;
        var build = Timing.Of(1, _ => graph = Build(file));
        var bytes = (double)(GC.GetTotalMemory(true) - before) / (2 * file.A.Length);
        var ours = TieGraph.Build(file.People, [.. file.A, .. file.B], [.. file.B, .. file.A], [.. file.Chance, .. file.Chance], new float[2 * file.A.Length]);
        return new GraphResult
        {
            Build = build,
            BytesPerTie = bytes,
            Paths = file.People > LargestForYen ? null : Timing.Of(Queries, q => found += new YenShortestPathsAlgorithm<int>(graph, file.From[q], file.To[q], 10).Execute().Count()),
            WithinThree = Timing.Of(Queries, q => new BreadthFirstSearchAlgorithm<int, DirectedTie>(ours).Compute(file.From[q])),
            Reach = Timing.Of(Queries, q => new DijkstraShortestPathAlgorithm<int, DirectedTie>(ours, tie => tie.Cost).Compute(file.From[q])),
        };
    }

    private static AdjacencyGraph<int, EquatableTaggedEdge<int, double>> Build(GraphFile file)
    {
        var graph = new AdjacencyGraph<int, EquatableTaggedEdge<int, double>>();
        graph.AddVertexRange(Enumerable.Range(0, file.People));
        for (var i = 0; i < file.A.Length; i++)
        {
            var cost = -Math.Log(file.Chance[i]);
            graph.AddEdge(new EquatableTaggedEdge<int, double>(file.A[i], file.B[i], cost));
            graph.AddEdge(new EquatableTaggedEdge<int, double>(file.B[i], file.A[i], cost));
        }

        return graph;
    }
}
