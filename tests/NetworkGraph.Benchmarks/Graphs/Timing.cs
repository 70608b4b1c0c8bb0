using System.Diagnostics;

namespace NetworkGraph.Benchmarks.Graphs;

/// <summary>Milliseconds of many runs.</summary>
internal sealed record Timing(double[] Milliseconds)
{
    public double Median => At(.5);

    public double P95 => At(.95);

    public static Timing Of(int runs, Action<int> action)
    {
        var times = new double[runs];
        for (var i = 0; i < runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            action(i);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        return new Timing(times);
    }

    private double At(double share)
    {
        var sorted = Milliseconds.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : sorted[(int)Math.Min(sorted.Length - 1, share * sorted.Length)];
    }
}

/// <summary>What one library took and answered; null where it has no such algorithm or the size is out of its range.</summary>
internal sealed record GraphResult
{
    public Timing? Build { get; init; }

    public double? BytesPerTie { get; init; }

    public Timing? Paths { get; init; }

    public Timing? Disjoint { get; init; }

    public Timing? WithinTwo { get; init; }

    public Timing? WithinThree { get; init; }

    public Timing? Reach { get; init; }

    public Timing? Groups { get; init; }

    public double? Modularity { get; init; }

    public double[]? BestPaths { get; init; }

    public int[]? CountTwo { get; init; }

    public int[]? CountThree { get; init; }
}
