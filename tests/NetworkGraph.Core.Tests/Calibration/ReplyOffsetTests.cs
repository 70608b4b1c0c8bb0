using NetworkGraph.Core.Asks;

namespace NetworkGraph.Core.Tests.Calibration;

public class ReplyOffsetTests
{
    [Fact]
    public void Without_pseudo_asks_the_offset_meets_the_share_answered() =>
        Assert.Equal(Math.Log(3), ReplyOffset.Fit([.. Enumerable.Repeat(0.5, 40)], 30, 0), 9);

    [Fact]
    public void Ten_pseudo_asks_at_the_default_rate_pull_it_towards_zero() =>
        // 40 asks at .5 with 30 answered, and 10 pseudo-asks at .5: 35 of 50, logit ln(7/3).
        Assert.Equal(Math.Log(7 / 3.0), ReplyOffset.Fit([.. Enumerable.Repeat(0.5, 40)], 30, 10), 9);

    [Fact]
    public void Fewer_than_thirty_own_asks_leave_the_default()
    {
        var network = new Story().Uploads("ada", "2026-06-30").WritesEvery("ada", "ben", "2025-01-01", 10, 25).Network();
        Assert.Equal(0, ReplyOffset.Of(network, network.Members[0], Story.Day("2026-06-30")));
    }

    [Fact]
    public void Many_unanswered_asks_lower_the_chances_and_answered_ones_raise_them()
    {
        var silent = new Story().Uploads("ada", "2026-06-30").WritesEvery("ada", "ben", "2025-01-01", 10, 50).Network();
        var kind = new Story().Uploads("ada", "2026-06-30")
            .WritesEvery("ada", "ben", "2025-01-01", 10, 50).WritesEvery("ben", "ada", "2025-01-02", 10, 50).Network();
        Assert.True(ReplyOffset.Of(silent, silent.Members[0], Story.Day("2026-06-30")) < -0.5);
        Assert.True(ReplyOffset.Of(kind, kind.Members[0], Story.Day("2026-06-30")) > 0.5);
    }
}
