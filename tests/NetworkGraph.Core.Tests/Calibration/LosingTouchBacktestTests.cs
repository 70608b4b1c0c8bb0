using NetworkGraph.Core.Calibration;

namespace NetworkGraph.Core.Tests.Calibration;

/// <summary>The list on four real archives, of which codes and shifted times are kept: the measure of docs/model.md, section 12.</summary>
public class LosingTouchBacktestTests
{
    private const double LeastPrecision = .13;
    private const double LeastTimesTheBase = 2.5;

    [Fact]
    public void The_first_ten_come_back_more_often_than_any_tie_of_that_silence()
    {
        var (listed, silent) = (default(Proportion), default(Proportion));
        foreach (var name in new[] { "a", "b", "c", "d" })
        {
            var network = MessageLog.NetworkOf(name);
            var one = LosingTouchBacktest.Of(network, network.Members[0], network.Members[0].SnapshotDate)!;
            TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {one.Listed}, base {one.Silent}");
            Assert.True(one.Listed.Cases < 40 || one.Listed.Share >= one.Silent.Share, $"{name}: {one}");
            (listed, silent) = (listed + one.Listed, silent + one.Silent);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"pooled: {listed.Share:0.000} against {silent.Share:0.000}");
        Assert.True(listed.Share >= LeastPrecision, listed.ToString());
        Assert.True(listed.Share >= LeastTimesTheBase * silent.Share, $"{listed} {silent}");
    }

    [Fact]
    public void Nobody_is_listed_who_never_wrote_or_was_never_written_to()
    {
        foreach (var name in new[] { "a", "b", "c", "d" })
        {
            var network = MessageLog.NetworkOf(name);
            var ties = Core.Ties.LosingTouch.Of(network, network.Members[0], network.Members[0].SnapshotDate);
            Assert.NotEmpty(ties);
            Assert.DoesNotContain(ties, t => t.DaysIn == 0 || t.DaysOut == 0);
        }
    }

    [Fact]
    public void Without_two_years_of_messages_there_is_no_date_to_ask_at()
    {
        var network = new Story().Uploads("ada", "2026-06-30").WritesEvery("ada", "ben", "2025-01-01", 10, 50).Network();
        Assert.Null(LosingTouchBacktest.Of(network, network.Members[0], Story.Day("2026-06-30")));
    }

    [Fact]
    public void Who_comes_back_is_counted_by_hand()
    {
        // Ben: three exchanges, silent when it is asked on 5 Feb 2021 (400 days after the first message), back in May; cleo never again.
        var network = new Story().Uploads("ada", "2022-02-10")
            .Writes("ada", "ben", "2020-01-02", "2020-04-01", "2020-08-01", "2021-05-01").Writes("ben", "ada", "2020-01-02", "2020-04-01", "2020-08-01", "2021-05-02")
            .Writes("ada", "cleo", "2020-01-02", "2020-04-01", "2020-08-01").Writes("cleo", "ada", "2020-01-02", "2020-04-01", "2020-08-01").Network();
        Assert.Equal(new LosingTouchBacktest(1, new(1, 2), new(1, 2)), LosingTouchBacktest.Of(network, network.Members[0], Story.Day("2022-02-10")));
    }
}
