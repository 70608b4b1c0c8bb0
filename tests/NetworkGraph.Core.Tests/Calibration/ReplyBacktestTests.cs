using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Calibration;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Calibration;

/// <summary>Reference figures: the same formulas in plain Python on the same logs, written apart from this program. The first model had .650 and .714.</summary>
public class ReplyBacktestTests
{
    [Theory]
    [InlineData("college", 10, 0.515, 0.651, 0.634, 0.602, 0.511, 0.75, 0.032, 0.2372, 0.2531)]
    [InlineData("eu", 20, 0.471, 0.719, 0.671, 0.639, 0.583, 0.51, 0.065, 0.2145, 0.2489)]
    public void The_figures_equal_those_of_the_plain_model(
        string log, double warmUp, double answered, double chance, double strength, double count, double recency,
        double offset, double ece, double brier, double brierBase)
    {
        var backtest = Of(log, warmUp);
        Assert.Equal(answered, backtest.Answered, 0.002);
        Assert.Equal(chance, backtest.Chance.Value, 0.002);
        Assert.Equal(strength, backtest.Strength.Value, 0.002);
        Assert.Equal(count, backtest.Count.Value, 0.002);
        Assert.Equal(recency, backtest.Recency.Value, 0.002);
        Assert.Equal(offset, backtest.Offset, 0.02);
        Assert.Equal(ece, backtest.Ece5, 0.003);
        Assert.Equal(brier, backtest.Brier, 0.001);
        Assert.Equal(brierBase, backtest.BrierBase, 0.001);
    }

    [Theory]
    [InlineData("college", 0.650, 0.634)]
    [InlineData("eu", 0.714, 0.671)]
    public void The_default_warm_up_stays_within_the_gate(string log, double chance, double strength)
    {
        var backtest = Of(log, ReplyBacktest.WarmUpDays);
        Assert.Equal(chance, backtest.Chance.Value, 0.005);
        Assert.Equal(strength, backtest.Strength.Value, 0.005);
        Assert.True(backtest.Chance.Value > backtest.Count.Value && backtest.Chance.Value > backtest.Recency.Value);
        Assert.True(backtest.Ece5 <= 0.08 && backtest.Brier < backtest.BrierBase);
    }

    [Theory]
    [InlineData("college")]
    [InlineData("eu")]
    public void Unanswered_messages_and_one_sided_pasts_get_fewer_answers(string log)
    {
        var backtest = Of(log, ReplyBacktest.WarmUpDays);
        Assert.Equal(backtest.Streaks.OrderByDescending(s => s.Answered), backtest.Streaks);
        Assert.True(backtest.Grounds[AskGround.OnlyOutbound].Answered < backtest.Grounds[AskGround.FirstContact].Answered);
        Assert.True(backtest.Grounds[AskGround.FirstContact].Answered < backtest.Grounds[AskGround.TwoWay].Answered);
    }

    [Fact]
    public void Too_few_asks_give_no_answer() => Assert.Null(ReplyBacktest.Of([new DatedContact(1, 2, 0)], 3, 7));

    private static ReplyBacktest Of(string log, double warmUp) =>
        ReplyBacktest.Of(log == "eu" ? MessageLog.Eu() : MessageLog.College(), 3, 7, warmUp: warmUp)!;
}
