using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Ties;

public class CadenceTests
{
    [Theory]
    [InlineData("2026-06-29", CadenceAdvice.InTime)]
    [InlineData("2026-07-15", CadenceAdvice.Due)]
    [InlineData("2026-08-20", CadenceAdvice.Overdue)]
    public void A_weekly_friend_is_due_after_half_the_interval_of_the_band(string asOf, CadenceAdvice advice)
    {
        // Both weekly for 40 weeks: Strong at the last contact (21 Jun), so that 7 days are held up to 15.
        var tie = Weekly(asOf);
        Assert.Equal(15, Cadence.Interval(tie));
        Assert.Equal(advice, Cadence.Of(tie));
    }

    [Theory]
    [InlineData(1, CadenceAdvice.Wait)]
    [InlineData(2, CadenceAdvice.Hesitate)]
    [InlineData(3, CadenceAdvice.Pause)]
    public void Unanswered_messages_ask_for_patience(int times, CadenceAdvice advice)
    {
        var story = Told().WritesEvery("ada", "ben", "2026-06-23", 2, times);
        Assert.Equal(advice, Cadence.Of(Tie(story, "2026-06-28")));
    }

    [Fact]
    public void Distant_ties_have_no_cadence()
    {
        var story = new Story().Uploads("ada", "2026-12-31").Writes("ada", "ben", "2026-01-01");
        Assert.Null(Cadence.Of(Tie(story, "2026-06-28")));
    }

    private static Tie Weekly(string asOf) => Tie(Told(), asOf);

    private static Story Told() => new Story().Uploads("ada", "2026-12-31")
        .WritesEvery("ada", "ben", "2025-09-21", 7, 40).WritesEvery("ben", "ada", "2025-09-21", 7, 40);

    private static Tie Tie(Story story, string asOf)
    {
        var network = story.Network();
        return MemberTies.Between(network, network.Members[0], network.Find("ben")!, Story.Day(asOf))!;
    }
}
