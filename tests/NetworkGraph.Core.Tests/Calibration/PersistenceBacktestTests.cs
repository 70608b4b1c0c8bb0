using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Calibration;

namespace NetworkGraph.Core.Tests.Calibration;

/// <summary>Reference figures: a plain Python version of the model on the same logs (model-check/expected.txt).</summary>
public class PersistenceBacktestTests
{
    public static TheoryData<string, double, double, int, double, double, double, double, double> Reference => new()
    {
        { "college", 40, 30, 8706, 0.099, 0.694, 0.718, 0.759, 0.631 },
        { "college", 60, 60, 11868, 0.033, 0.759, 0.771, 0.785, 0.674 },
        { "eu", 60, 30, 4963, 0.399, 0.797, 0.790, 0.707, 0.780 },
        { "eu", 90, 60, 5921, 0.511, 0.788, 0.786, 0.703, 0.774 },
    };

    [Theory]
    [MemberData(nameof(Reference))]
    public void The_areas_equal_those_of_the_plain_model(
        string log, double cut, double window, int pairs, double alive, double strength, double activation, double recency, double count)
    {
        var backtest = Of(log, cut, window);
        Assert.Equal(pairs, backtest.Pairs);
        Assert.Equal(alive, backtest.Alive, 0.001);
        Assert.Equal(strength, backtest.Strength.Value, 0.005);
        Assert.Equal(activation, backtest.Activation.Value, 0.005);
        Assert.Equal(recency, backtest.Recency.Value, 0.005);
        Assert.Equal(count, backtest.Count.Value, 0.005);
        Assert.InRange(backtest.Strength.Value, backtest.Strength.Low, backtest.Strength.High);
    }

    [Theory]
    [InlineData(60, 30)]
    [InlineData(90, 60)]
    public void On_mail_strength_tells_more_than_recency_and_than_counts(double cut, double window)
    {
        var backtest = Of("eu", cut, window);
        Assert.True(backtest.Strength.Value > backtest.Count.Value && backtest.Strength.Value > backtest.Recency.Value);
    }

    [Theory]
    [InlineData(40, 30)]
    [InlineData(60, 60)]
    public void On_a_young_chat_platform_recency_tells_more_the_documented_exception(double cut, double window)
    {
        var backtest = Of("college", cut, window);
        Assert.True(backtest.Recency.Value > backtest.Strength.Value && backtest.Strength.Value > backtest.Count.Value);
    }

    [Theory]
    [InlineData("college", 40, 30)]
    [InlineData("college", 60, 60)]
    [InlineData("eu", 60, 30)]
    [InlineData("eu", 90, 60)]
    public void Stronger_bands_come_back_more_often(string log, double cut, double window)
    {
        var bands = Of(log, cut, window).Bands.Where(b => b.Pairs >= 30).ToArray();
        Assert.True(bands.Length >= 3);
        Assert.Equal(bands.OrderBy(b => b.Alive), bands);
    }

    [Fact]
    public void A_negative_cut_counts_back_from_the_last_contact()
    {
        DatedContact[] contacts = [new(1, 2, 0), new(3, 4, 86_400), new(1, 2, 10 * 86_400)];
        Assert.Equal(PersistenceBacktest.Of(contacts, 4, 7)!.Alive, PersistenceBacktest.Of(contacts, -6, 7)!.Alive);
        Assert.Null(PersistenceBacktest.Of(contacts, 4, 1));
        Assert.Null(PersistenceBacktest.Of([], 4, 1));
    }

    private static PersistenceBacktest Of(string log, double cut, double window) =>
        PersistenceBacktest.Of(log == "eu" ? MessageLog.Eu() : MessageLog.College(), cut, window)!;
}
