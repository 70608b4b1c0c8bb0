using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Tests.Introductions;

public class IndependentIntroducersTests
{
    [Fact]
    public void Two_who_depend_on_one_third_count_once()
    {
        Assert.Equal(1, Count((1, 9), (2, 9), (3, 9)));
        Assert.Equal(2, Count((1, 9), (2, 9), (2, 8)));
        Assert.Equal(3, Count((1, 9), (2, 9), (5, FoundPath.NoSecond), (6, FoundPath.NoSecond)));
        Assert.Equal(1, Count((1, 9), (9, FoundPath.NoSecond)));
        Assert.Equal(0, Count());
    }

    [Fact]
    public void Equals_the_best_choice_by_brute_force()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = RandomPaths(seed);

            Assert.True(Best(random, 0, []) == IndependentIntroducers.Count(random), $"seed {seed}");
        }
    }

    private static int Count(params (int First, int Second)[] paths) =>
        IndependentIntroducers.Count([.. paths.Select(p => new FoundPath(.5, p.First, p.Second))]);

    // First introducers are 0 to 4, those who know the target 5 to 9: nobody is both, unless a path of two ties says so.
    private static FoundPath[] RandomPaths(int seed)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable.Range(0, random.Next(9))
                .Select(_ => random.Next(6) == 0 ? (random.Next(10), FoundPath.NoSecond) : (random.Next(5), 5 + random.Next(5)))
                .Distinct()
                .Select(p => new FoundPath(.5, p.Item1, p.Item2)),
        ];
    }

    private static int Best(FoundPath[] paths, int next, HashSet<int> used)
    {
        if (next == paths.Length)
        {
            return 0;
        }

        var best = Best(paths, next + 1, used);
        int[] people = paths[next].Ties == 2 ? [paths[next].First] : [paths[next].First, paths[next].Second];
        return people.Any(used.Contains) ? best : Math.Max(best, 1 + Best(paths, next + 1, [.. used, .. people]));
    }
}
