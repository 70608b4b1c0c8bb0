using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Tests.Introductions;

public sealed class BestAsksTests
{
    [Fact]
    public void A_second_target_goes_before_a_likelier_second_way_to_the_first()
    {
        var choice = BestAsks.Of([Ask(1, 10, .6), Ask(2, 10, .5), Ask(3, 11, .3)], 2);
        Assert.Equal([(1, 10), (3, 11)], choice.Asks.Select(ask => (ask.Introducer, ask.Target)));
        Assert.Equal(.9, choice.Expected, 12);
        Assert.True(choice.IsBest);
    }

    [Fact]
    public void Nobody_is_asked_twice_and_no_two_of_one_group()
    {
        var choice = BestAsks.Of([Ask(1, 10, .9), Ask(1, 11, .8), Ask(2, 11, .7, group: 5), Ask(3, 12, .6, group: 5), Ask(4, 12, .1)], 3);
        Assert.Equal([(1, 10), (2, 11), (4, 12)], choice.Asks.Select(ask => (ask.Introducer, ask.Target)));
    }

    [Fact]
    public void An_introducer_is_spent_on_the_target_whom_nobody_else_knows()
    {
        var choice = BestAsks.Of([Ask(1, 10, .6), Ask(1, 11, .5), Ask(2, 10, .55)], 2);
        Assert.Equal([(2, 10), (1, 11)], choice.Asks.Select(ask => (ask.Introducer, ask.Target)));
        Assert.Equal(1.05, choice.Expected, 12);
    }

    [Fact]
    public void Without_a_chance_nobody_is_asked()
    {
        Assert.Empty(BestAsks.Of([], 3).Asks);
        var choice = BestAsks.Of([Ask(1, 10, 0)], 3);
        Assert.Equal((0, 0.0, true), (choice.Asks.Count, choice.Expected, choice.IsBest));
    }

    [Theory]
    [InlineData(-.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void What_is_no_chance_is_refused(double chance) => Assert.Throws<ArgumentOutOfRangeException>(() => BestAsks.Of([Ask(1, 10, chance)], 3));

    [Fact]
    public void No_choice_of_all_that_there_are_is_expected_to_reach_more()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var (options, most) = World(new Random(seed));
            var choice = BestAsks.Of(options, most);
            var best = Best(options, 0, most, []);
            Assert.True(Math.Abs(best - choice.Expected) < 1e-9 && choice.IsBest, $"seed {seed}: {choice.Expected} of {best}");
            Assert.True(Math.Abs(BestAsks.ExpectedOf(choice.Asks) - choice.Expected) < 1e-9, $"seed {seed}: not the value of its asks");
            Assert.True(MayStandTogether([.. choice.Asks]), $"seed {seed}: asks that may not stand together");
        }
    }

    [Fact]
    public void A_search_that_is_too_long_ends_with_what_it_has_and_says_so()
    {
        // As many equal ways as there are: none can be left out.
        AskOption[] options = [.. Enumerable.Range(0, 60).SelectMany(introducer => Enumerable.Range(0, 4).Select(target => Ask(introducer, target, .5)))];
        var choice = BestAsks.Of(options, 12);
        Assert.False(choice.IsBest);
        Assert.Equal(12, choice.Asks.Count);
        Assert.Equal(4 * (1 - Math.Pow(.5, 3)), choice.Expected, 9);
    }

    private static AskOption Ask(int introducer, int target, double chance, int? group = null) => new(introducer, group, target, chance);

    private static (AskOption[] Options, int Most) World(Random random)
    {
        int?[] groups = [.. Enumerable.Range(0, 7).Select(_ => random.Next(3) == 0 ? random.Next(2) : (int?)null)];
        return ([.. Enumerable.Range(0, random.Next(1, 14)).Select(_ => (Introducer: random.Next(7), Target: random.Next(4))).Distinct()
            .Select(ask => Ask(ask.Introducer, ask.Target, random.Next(8) == 0 ? 1 : random.NextDouble(), groups[ask.Introducer]))], random.Next(1, 5));
    }

    private static double Best(AskOption[] options, int next, int left, AskOption[] chosen)
    {
        if (next == options.Length || left == 0)
        {
            return BestAsks.ExpectedOf(chosen);
        }

        var without = Best(options, next + 1, left, chosen);
        AskOption[] with = [.. chosen, options[next]];
        return MayStandTogether(with) ? Math.Max(without, Best(options, next + 1, left - 1, with)) : without;
    }

    private static bool MayStandTogether(AskOption[] asks) =>
        asks.DistinctBy(ask => ask.Introducer).Count() == asks.Length && asks.Where(ask => ask.Group is not null).DistinctBy(ask => ask.Group).Count() == asks.Count(ask => ask.Group is not null);
}
