using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Tests.Introductions;

public class StepChanceTests
{
    [Theory]
    [InlineData(0, .19)]
    [InlineData(25, .37)]
    [InlineData(50, .59)]
    [InlineData(67, .73)]
    [InlineData(100, .90)]
    public void Has_the_chances_of_the_model(double strength, double chance) =>
        Assert.Equal(chance, StepChance.Of(strength, 0), .006);

    [Fact]
    public void Each_unanswered_day_lowers_it_up_to_the_fifth()
    {
        var chances = Enumerable.Range(0, 8).Select(u => StepChance.Of(40, u)).ToArray();

        Assert.Equal(chances.Take(6).OrderDescending(), chances.Take(6));
        Assert.Equal(6, chances.Distinct().Count());
    }

    [Fact]
    public void Refuses_what_is_no_strength()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StepChance.Of(-.1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => StepChance.Of(100.1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => StepChance.Of(double.NaN, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => StepChance.Of(50, -1));
    }

    [Fact]
    public void Says_chances_in_three_words()
    {
        Assert.Equal(ChanceWord.LongShot, StepChance.Word(.149));
        Assert.Equal(ChanceWord.Possible, StepChance.Word(.15));
        Assert.Equal(ChanceWord.Possible, StepChance.Word(.399));
        Assert.Equal(ChanceWord.GoodChance, StepChance.Word(.4));
    }

    [Fact]
    public void Busy_and_asked_introducers_cost_a_path()
    {
        Assert.Equal(10, IntroducerFactor.Undamped([]));
        Assert.Equal(25, IntroducerFactor.Undamped([40, 10]));
        Assert.Equal(1, IntroducerFactor.Attenuation(10, 10));
        Assert.Equal(.5, IntroducerFactor.Attenuation(160, 10), 9);
        Assert.Equal(.25, IntroducerFactor.Load(2));
    }
}
