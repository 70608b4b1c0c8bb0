using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

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
        Assert.Equal(chance, StepChance.Of(strength, 0, AskGround.TwoWay), .006);

    [Fact]
    public void Each_unanswered_day_lowers_it_up_to_the_fifth()
    {
        var chances = Enumerable.Range(0, 8).Select(u => StepChance.Of(40, u, AskGround.TwoWay)).ToArray();

        Assert.Equal(chances.Take(6).OrderDescending(), chances.Take(6));
        Assert.Equal(6, chances.Distinct().Count());
    }

    [Fact]
    public void Who_never_wrote_is_less_likely_to_do_a_favour_and_silence_after_own_letters_least()
    {
        var chances = new AskGround?[] { AskGround.TwoWay, AskGround.OnlyInbound, AskGround.FirstContact, AskGround.OnlyOutbound }
            .Select(ground => StepChance.Of(40, 0, ground) / StepChance.Of(40, 0, AskGround.TwoWay));
        Assert.Equal([1, .9, .75, .45], chances.Select(c => Math.Round(c, 9)));
        Assert.Equal(StepChance.Of(40, 0, AskGround.TwoWay), StepChance.Of(40, 0, null));
    }

    [Fact]
    public void Refuses_what_is_no_strength()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StepChance.Of(-.1, 0, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => StepChance.Of(100.1, 0, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => StepChance.Of(double.NaN, 0, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => StepChance.Of(50, -1, null));
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
