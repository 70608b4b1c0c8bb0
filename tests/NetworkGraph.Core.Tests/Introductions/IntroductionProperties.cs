using CsCheck;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Tests.Introductions;

/// <summary>What holds for the paths of every network (relationship-model.md section 12.3).</summary>
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
}
