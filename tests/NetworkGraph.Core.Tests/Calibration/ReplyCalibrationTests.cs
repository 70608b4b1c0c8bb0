using NetworkGraph.Core.Calibration;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Calibration;

public class ReplyCalibrationTests
{
    private const double Within = .05;
    private const int ManyAsks = 200;

    /// <summary>The gate of docs/model.md, section 4.5: pooled after each archive's own rate.</summary>
    [Fact]
    public void On_four_real_archives_each_ground_is_answered_as_often_as_said()
    {
        var pooled = Enum.GetValues<AskGround>().Select(ground => new GroundCalibration(ground, 0, default)).ToArray();
        foreach (var name in new[] { "a", "b", "c", "d" })
        {
            var network = MessageLog.NetworkOf(name);
            var one = ReplyCalibration.Of(network, network.Members[0], network.Members[0].SnapshotDate)!;
            pooled = [.. pooled.Zip(one.Grounds, (sum, more) => new GroundCalibration(sum.Ground, sum.Said + more.Said, sum.Came + more.Came))];
        }

        foreach (var row in pooled)
        {
            var (said, seen) = (row.SaidShare!.Value, row.Came.Share!.Value);
            TestContext.Current.TestOutputHelper?.WriteLine($"{row.Ground}: {row.Came.Cases} asks, said {said:0.000}, answered {seen:0.000} ({row.Came.Low:0.000} to {row.Came.High:0.000})");
            Assert.True(row.Came.Cases >= ManyAsks ? Math.Abs(said - seen) <= Within : said >= row.Came.Low && said <= row.Came.High, $"{row.Ground}: said {said}, seen {seen}");
        }
    }

    [Fact]
    public void The_own_rate_is_the_base_so_that_all_asks_together_are_answered_as_said()
    {
        var story = new Story().Uploads("ada", "2026-06-30").WritesEvery("ada", "ben", "2024-01-01", 10, 60).WritesEvery("ben", "ada", "2024-01-02", 20, 30);
        for (var i = 0; i < 30; i++)
        {
            story.Writes("ada", $"new-{i}", Story.Day("2024-01-05").AddDays(20 * i).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }

        var network = story.Network();
        var found = ReplyCalibration.Of(network, network.Members[0], Story.Day("2026-06-30"))!;
        Assert.Equal(found.Grounds.Sum(g => g.Came.Hits), found.Grounds.Sum(g => g.Said), 6);
        Assert.Equal(0, found.Grounds[(int)AskGround.FirstContact].Came.Hits);
        Assert.Null(found.Grounds[(int)AskGround.OnlyInbound].SaidShare);
    }

    [Fact]
    public void Without_both_outcomes_there_is_nothing_to_compare()
    {
        var network = new Story().Uploads("ada", "2026-06-30").WritesEvery("ada", "ben", "2025-01-01", 10, 20).Network();
        Assert.Null(ReplyCalibration.Of(network, network.Members[0], Story.Day("2026-06-30")));
    }
}
