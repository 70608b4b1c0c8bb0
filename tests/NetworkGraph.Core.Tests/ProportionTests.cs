namespace NetworkGraph.Core.Tests;

public class ProportionTests
{
    // Reference values: Wilson's interval without continuity correction, as R's prop.test(correct = FALSE) gives it.
    [Theory]
    [InlineData(15, 50, .1910, .4375)]
    [InlineData(0, 20, 0, .1611)]
    [InlineData(20, 20, .8389, 1)]
    [InlineData(81, 263, .2553, .3662)]
    public void The_interval_is_Wilsons(int hits, int cases, double low, double high)
    {
        var share = new Proportion(hits, cases);
        Assert.Equal(low, share.Low, 4);
        Assert.Equal(high, share.High, 4);
        Assert.Equal(hits / (double)cases, share.Share);
    }

    [Fact]
    public void Below_twenty_cases_there_is_too_little_to_say()
    {
        Assert.Null(new Proportion(5, 19).Share);
        Assert.Equal((0, 1), (default(Proportion).Low, default(Proportion).High));
        Assert.Equal(new Proportion(6, 40), new Proportion(5, 19) + new Proportion(1, 21));
    }
}
