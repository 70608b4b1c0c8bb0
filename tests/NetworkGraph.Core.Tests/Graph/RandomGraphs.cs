using NetworkGraph.Core.Graph;

namespace NetworkGraph.Core.Tests.Graph;

/// <summary>Seeded random directed ties, small enough to check by brute force.</summary>
internal sealed class RandomGraphs
{
    private RandomGraphs(int people, (int Source, int Target, float Chance)[] ties, float[] factor)
    {
        (People, Ties, Factor) = (people, ties, factor);
        Graph = TieGraph.Build(
            people, [.. ties.Select(t => t.Source)], [.. ties.Select(t => t.Target)], [.. ties.Select(t => t.Chance)], new float[ties.Length]);
    }

    public int People { get; }

    public (int Source, int Target, float Chance)[] Ties { get; }

    public float[] Factor { get; }

    public TieGraph Graph { get; }

    public static RandomGraphs Of(int seed, int mostPeople, double density)
    {
        var random = new Random(seed);
        var people = random.Next(2, mostPeople + 1);
        var ties = new List<(int, int, float)>();
        for (var a = 0; a < people; a++)
        {
            for (var b = 0; b < people; b++)
            {
                if (a != b && random.NextDouble() < density)
                {
                    ties.Add((a, b, .05f + (.9f * random.NextSingle())));
                }
            }
        }

        var factor = Enumerable.Range(0, people).Select(_ => random.Next(3) == 0 ? .5f + (.5f * random.NextSingle()) : 1f).ToArray();
        return new RandomGraphs(people, [.. ties.OrderBy(_ => random.Next())], factor);
    }

    /// <summary>Every simple path of two or three ties, by brute force.</summary>
    public IEnumerable<FoundPath> AllPaths(int from, int to, IReadOnlyList<float> factor)
    {
        var chance = Ties.ToDictionary(t => (t.Source, t.Target), t => (double)t.Chance);
        for (var b = 0; b < People; b++)
        {
            if (b == from || b == to || !chance.TryGetValue((from, b), out var first))
            {
                continue;
            }

            if (chance.TryGetValue((b, to), out var last))
            {
                yield return new FoundPath(first * factor[b] * last, b, FoundPath.NoSecond);
            }

            for (var c = 0; c < People; c++)
            {
                if (c != from && c != to && c != b && chance.TryGetValue((b, c), out var middle) && chance.TryGetValue((c, to), out last))
                {
                    yield return new FoundPath(first * factor[b] * middle * (last * factor[c]), b, c);
                }
            }
        }
    }
}
