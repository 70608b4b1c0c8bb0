using System.Diagnostics;
using NetworkGraph.Core.Graph;

namespace NetworkGraph.Benchmarks.Graphs;

/// <summary>Our own algorithms on a network.</summary>
internal static class OurGraph
{
    public static GraphResult Measure(GraphFile file, GraphParts parts)
    {
        int[] source = [.. file.A, .. file.B];
        int[] target = [.. file.B, .. file.A];
        float[] chance = [.. file.Chance, .. file.Chance];
        var groups = parts.Has("groups") ? Groups(file) : (null, null);
        if (!parts.Has("queries"))
        {
            return new GraphResult { Groups = groups.Time, Modularity = groups.Modularity };
        }

        var graph = TieGraph.Build(file.People, source, target, chance, chance);
        var build = Timing.Of(3, _ => graph = TieGraph.Build(file.People, source, target, chance, chance));
        var (best, two, three) = (new double[file.From.Length], new int[file.From.Length], new int[file.From.Length]);
        return new GraphResult
        {
            Build = build,
            BytesPerTie = graph.BytesPerTie,
            Paths = Warm(file, (q, from, to) => best[q] = Paths(new BestPathsAlgorithm(graph, 10, 0), from, to).Sum(p => p.Chance)),
            Disjoint = Warm(file, (_, from, to) => GC.KeepAlive(Paths(new BestPathsAlgorithm(graph, 5, 0) { Disjoint = true }, from, to))),
            WithinTwo = Warm(file, (q, from, _) => two[q] = Within(graph, from, 2)),
            WithinThree = Warm(file, (q, from, _) => three[q] = Within(graph, from, 3)),
            Reach = Timing.Of(Math.Min(20, file.From.Length), q => Reach(graph, file.From[q])),
            Groups = groups.Time,
            Modularity = groups.Modularity,
            BestPaths = best,
            CountTwo = two,
            CountThree = three,
        };
    }

    // As the product asks: an algorithm for each question.
    private static IReadOnlyList<FoundPath> Paths(BestPathsAlgorithm algorithm, int from, int to)
    {
        algorithm.Compute(from, to);
        return algorithm.Paths;
    }

    private static int Within(TieGraph graph, int from, int steps)
    {
        var algorithm = new StepsWithinAlgorithm(graph, steps);
        algorithm.Compute(from);
        return algorithm.Within[^1];
    }

    private static double Reach(TieGraph graph, int from)
    {
        var algorithm = new BestChancesAlgorithm(graph);
        algorithm.Compute(from);
        return algorithm.Expected;
    }

    private static Division Divided(WeightedGraph graph, int seed)
    {
        var algorithm = new LeidenAlgorithm(graph, seed: seed);
        algorithm.Compute();
        return algorithm.Division;
    }

    private static (Timing? Time, double? Modularity) Groups(GraphFile file)
    {
        var weight = new float[file.A.Length];
        Array.Fill(weight, 1);
        var graph = WeightedGraph.Build(file.People, file.A, file.B, weight);
        var warm = GraphFile.Of(Math.Min(5_000, file.People), 1, 1);
        WarmUp(WeightedGraph.Build(warm.People, warm.A, warm.B, weight.AsSpan(0, warm.A.Length)));
        var sum = 0.0;
        var seeds = GraphParts.Seeds(file.People);
        var timing = Timing.Of(seeds, seed => sum += Divided(graph, seed).Modularity);
        return (timing, sum / seeds);
    }

    // On a small graph of its own, until the runtime has replaced its first, quickly made code.
    private static void WarmUp(WeightedGraph graph)
    {
        var start = Stopwatch.GetTimestamp();
        for (var seed = 100; Stopwatch.GetElapsedTime(start).TotalSeconds < 3; seed++)
        {
            GC.KeepAlive(Divided(graph, seed));
        }
    }

    // Warms up with other people than those asked for, long enough for the runtime to replace its first, quickly made code: the queries
    // that count find their rows as cold as anyone's.
    private static Timing Warm(GraphFile file, Action<int, int, int> query)
    {
        var random = new Random(1);
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < 1.5)
        {
            var from = random.Next(file.People);
            query(0, from, (from + 1 + random.Next(file.People - 1)) % file.People);
        }

        return Timing.Of(file.From.Length, q => query(q, file.From[q], file.To[q]));
    }
}
