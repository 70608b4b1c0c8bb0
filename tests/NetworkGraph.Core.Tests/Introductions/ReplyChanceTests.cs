using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Introductions;

public class ReplyChanceTests
{
    [Fact]
    public void Has_the_values_of_the_formula()
    {
        Assert.Equal(Sigma(-1.44 + 1.65), ReplyChance.Of(50, 0, AskGround.TwoWay), 12);
        Assert.Equal(Sigma(-1.44 + 1.65 - .34 - .2 + .7), ReplyChance.Of(50, 2, AskGround.OnlyOutbound, .7), 12);
        Assert.Equal(Sigma(-1.44 + .05 + 1.65), ReplyChance.Of(50, 0, AskGround.OnlyInbound), 12);
    }

    [Fact]
    public void A_first_letter_has_the_own_rate_whatever_the_two_have_in_common() =>
        Assert.Equal(ReplyChance.Of(0, 0, AskGround.FirstContact, 1), ReplyChance.Of(80, 0, AskGround.FirstContact, 1));

    [Fact]
    public void Refuses_what_is_no_strength()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReplyChance.Of(double.NaN, 0, AskGround.TwoWay));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReplyChance.Of(100.1, 0, AskGround.TwoWay));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReplyChance.Of(50, -1, AskGround.TwoWay));
    }

    private static double Sigma(double logit) => 1 / (1 + Math.Exp(-logit));
}
