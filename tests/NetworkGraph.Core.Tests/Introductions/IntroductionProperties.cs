using CsCheck;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Tests.Introductions;

/// <summary>What holds for the paths of every network (docs/model.md, section 12).</summary>
public class IntroductionProperties
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Fact]
    public void Asking_three_is_at_least_as_good_as_asking_the_best_and_never_certain() => Gen.Int[0, 10_000_000].Sample(
        seed =>
        {
            var network = RandomNetworks.TellWithThreads(seed, people: 5, messages: 12, members: 3).Network();
            foreach (var target in network.People)
            {
                var answer = Introducers.To(network, network.Members[0], target, AsOf);
                Assert.Equal(answer.Paths.Count == 0, answer.CombinedChance is null);
                Assert.True(answer.CombinedChance is null || (answer.CombinedChance >= answer.Paths.Max(p => p.Chance) && answer.CombinedChance < 1));
                Assert.InRange(answer.IndependentIntroducers, answer.Paths.Count == 0 ? 0 : 1, network.People.Count);
                foreach (var path in answer.Paths)
                {
                    Assert.InRange(path.Chance, Introducers.LeastChance, path.Steps.Min(s => s.Chance) + 1e-6);
                }
            }
        },
        iter: Properties.Cases, writeLine: Properties.Say);

    [Fact]
    public void The_combined_chance_is_what_enumerating_every_outcome_gives_and_no_introducer_is_on_two_paths() => Gen.Int[0, 10_000_000].Sample(
        seed =>
        {
            var network = RandomNetworks.TellWithThreads(seed, people: 6, messages: 14, members: 4).Network();
            foreach (var target in network.People)
            {
                var answer = Introducers.To(network, network.Members[0], target, AsOf);
                var introducers = answer.Paths.SelectMany(p => p.Steps.SkipLast(1)).Select(s => s.To).ToArray();
                Assert.Equal(introducers.Length, introducers.Distinct().Count());
                if (answer.CombinedChance is { } combined)
                {
                    Assert.Equal(Enumerated([.. answer.Paths.Take(Introducers.Combined).Select(Parts)], []), combined, 1e-9);
                }
            }
        },
        iter: Properties.Cases, writeLine: Properties.Say);

    // What has to go well for a path: each step, and what its introducers' business leaves of it.
    private static (object What, double Chance)[] Parts(IntroductionPath path) =>
    [
        .. path.Steps.Select(s => ((object)(s.From.Key, s.To.Key), s.Chance)),
        (string.Join(',', path.Steps.SkipLast(1).Select(s => s.To.Key)), path.Chance / path.Steps.Aggregate(1.0, (all, s) => all * s.Chance)),
    ];

    // Chance that some path goes well all along, by trying both outcomes of every part; a part that two paths need has one outcome.
    private static double Enumerated((object What, double Chance)[][] paths, Dictionary<object, bool> outcomes)
    {
        foreach (var path in paths.Where(p => !p.Any(part => outcomes.TryGetValue(part.What, out var good) && !good)))
        {
            if (path.FirstOrDefault(part => !outcomes.ContainsKey(part.What)) is not { What: { } open, Chance: var chance })
            {
                return 1;
            }

            return (chance * Enumerated(paths, new(outcomes) { [open] = true })) + ((1 - chance) * Enumerated(paths, new(outcomes) { [open] = false }));
        }

        return 0;
    }
}
