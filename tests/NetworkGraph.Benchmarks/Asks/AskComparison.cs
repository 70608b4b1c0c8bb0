using System.Diagnostics;
using System.Globalization;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Benchmarks.Asks;

/// <summary>
/// Which few asks reach most targets? The product's choice beside the usual rules, at equal asks and with nobody asked twice, in worlds whose truth none of them
/// sees; and beside the best of all choices by the product's own chances, in worlds that are small enough to look at each.
/// Usage: <c>asks [worlds] [seed]</c>.
/// </summary>
internal static class AskComparison
{
    private static readonly int[] Budgets = [3, 5, 8];

    private static readonly (string Name, Func<IReadOnlyList<WorldAsk>, int, IReadOnlyList<WorldAsk>> Choose)[] Rules =
    [
        ("this program", (asks, most) => Best(asks, most, ask => ask.Chance)),
        ("strongest tie first", (asks, most) => Ranked(asks.OrderByDescending(ask => ask.First.Strength).ThenByDescending(ask => ask.Second.Strength), most)),
        ("product of both strengths", (asks, most) => Ranked(asks.OrderByDescending(ask => ask.First.Strength * ask.Second.Strength), most)),
        ("shortest path of 1/strength", (asks, most) => Ranked(asks.OrderBy(ask => (1 / ask.First.Strength) + (1 / ask.Second.Strength)), most)),
        ("this choice, if the rates were known", (asks, most) => Best(asks, most, ask => AskWorld.Rate(ask.First) * AskWorld.Rate(ask.Second))),
        ("this choice, if the truth were known", (asks, most) => Best(asks, most, ask => ask.Truth)),
    ];

    public static int Run(string[] args)
    {
        var worlds = int.Parse(args.ElementAtOrDefault(0) ?? "200", CultureInfo.InvariantCulture);
        var seed = int.Parse(args.ElementAtOrDefault(1) ?? "1", CultureInfo.InvariantCulture);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{worlds} worlds of 120 contacts and 20 targets, seed {seed}; targets reached by the truth, mean"));
        Console.WriteLine("| rule | " + string.Join(" | ", Budgets.Select(k => string.Create(CultureInfo.InvariantCulture, $"{k} asks | of ours"))) + " |");
        Console.WriteLine("|---|" + string.Concat(Enumerable.Repeat("---:|---:|", Budgets.Length)));
        var ours = new double[Budgets.Length];
        foreach (var (name, choose) in Rules)
        {
            var reached = Budgets.Select(k => Enumerable.Range(0, worlds).Average(world => Truth(choose(AskWorld.Of(new Random(seed + world), 120, 20), k)))).ToArray();
            ours = name == Rules[0].Name ? reached : ours;
            Console.WriteLine($"| {name} | " + string.Join(" | ", reached.Select((mean, k) => string.Create(CultureInfo.InvariantCulture, $"{mean:0.000} | {mean / ours[k]:0.00}"))) + " |");
        }

        return Small(worlds, seed);
    }

    private static int Small(int worlds, int seed)
    {
        var (worst, longest) = (1.0, 0.0);
        for (var world = 0; world < worlds; world++)
        {
            AskOption[] options = [.. AskWorld.Of(new Random(seed + world), 14, 6).Select(ask => new AskOption(ask.Introducer, ask.Group, ask.Target, ask.Chance))];
            var start = Stopwatch.GetTimestamp();
            var choice = BestAsks.Of(options, 3);
            longest = Math.Max(longest, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            var best = Every(options, 0, 3, []);
            worst = Math.Min(worst, best == 0 ? 1 : choice.Expected / best);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{worlds} worlds of 14 contacts and 6 targets: at least {worst:0.0000} of the best of all choices of 3, found in at most {longest:0.0} ms"));
        return worst >= .98 ? 0 : 1;
    }

    private static double Every(AskOption[] options, int next, int left, AskOption[] chosen)
    {
        var best = BestAsks.ExpectedOf(chosen);
        for (var i = next; i < options.Length && left > 0; i++)
        {
            if (!chosen.Any(ask => ask.Introducer == options[i].Introducer || (ask.Group is { } group && options[i].Group == group)))
            {
                best = Math.Max(best, Every(options, i + 1, left - 1, [.. chosen, options[i]]));
            }
        }

        return best;
    }

    private static WorldAsk[] Best(IReadOnlyList<WorldAsk> asks, int most, Func<WorldAsk, double> chance)
    {
        var byOption = asks.ToDictionary(ask => (ask.Introducer, ask.Target));
        return [.. BestAsks.Of([.. asks.Select(ask => new AskOption(ask.Introducer, ask.Group, ask.Target, chance(ask)))], most).Asks.Select(ask => byOption[(ask.Introducer, ask.Target)])];
    }

    private static WorldAsk[] Ranked(IEnumerable<WorldAsk> ranked, int most) => [.. ranked.DistinctBy(ask => ask.Introducer).Take(most)];

    private static double Truth(IReadOnlyList<WorldAsk> asks) => asks.GroupBy(ask => ask.Target).Sum(target => 1 - target.Aggregate(1.0, (none, ask) => none * (1 - ask.Truth)));
}
