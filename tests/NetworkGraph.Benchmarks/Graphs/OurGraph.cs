using System.Diagnostics;
using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Groups;

namespace NetworkGraph.Benchmarks.Graphs;

/// <summary>Our own algorithms on a network.</summary>
internal static class OurGraph
{
    public static GraphResult Measure(GraphFile file)
    {
        int[] source = [.. file.A, .. file.B];
        int[] target = [.. file.B, .. file.A];
        float[] chance = [.. file.Chance, .. file.Chance];
        var graph = TieGraph.Build(file.People, source, target, chance, chance);
        var build = Timing.Of(3, _ => graph = TieGraph.Build(file.People, source, target, chance, chance));
        var (best, two, three) = (new double[file.From.Length], new int[file.From.Length], new int[file.From.Length]);
        var paths = Warm(file, (q, from, to) => best[q] = BestPaths.Overall(graph, [], from, to, 10, 0).Sum(p => p.Chance));
        var withinTwo = Warm(file, (q, from, _) => two[q] = StepsWithin.Count(graph, from, 2)[1]);
        var withinThree = Warm(file, (q, from, _) => three[q] = StepsWithin.Count(graph, from, 3)[2]);
        var reach = Timing.Of(Math.Min(20, file.From.Length), q => BestChances.Expected(BestChances.From(graph, [], file.From[q])));
        var groups = file.People > 100_000 ? null : Groups(file, out _);
        var modularity = 0.0;
        if (groups is not null)
        {
            groups = Groups(file, out modularity);
        }

        return new GraphResult
        {
            Build = build,
            BytesPerTie = graph.BytesPerTie,
            Paths = paths,
            WithinTwo = withinTwo,
            WithinThree = withinThree,
            Reach = reach,
            Groups = groups,
            Modularity = groups is null ? null : modularity,
            BestPaths = best,
            CountTwo = two,
            CountThree = three,
        };
    }

    private static Timing Groups(GraphFile file, out double modularity)
    {
        var weight = new float[file.A.Length];
        Array.Fill(weight, 1);
        var graph = WeightedGraph.Build(file.People, file.A, file.B, weight);
        var sum = 0.0;
        const int seeds = 5;
        var timing = Timing.Of(seeds, seed => sum += Leiden.Find(graph, seed).Modularity);
        modularity = sum / seeds;
        return timing;
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
