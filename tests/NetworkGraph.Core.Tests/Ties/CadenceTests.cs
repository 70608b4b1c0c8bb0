using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Ties;

public class CadenceTests
{
    [Theory]
    [InlineData("2026-04-21", CadenceAdvice.InTime)]
    [InlineData("2026-04-22", CadenceAdvice.Due)]
    [InlineData("2026-06-21", CadenceAdvice.Overdue)]
    public void A_tie_is_due_past_its_own_rhythm(string asOf, CadenceAdvice advice)
    {
        // Exchanges every 60 days, the last on 20 Feb 2026.
        Assert.Equal(60, Exchanges(asOf).RhythmDays);
        Assert.Equal(advice, Cadence.Of(Exchanges(asOf)));
    }

    [Theory]
    [InlineData(1, CadenceAdvice.Wait)]
    [InlineData(2, CadenceAdvice.Hesitate)]
    [InlineData(3, CadenceAdvice.Pause)]
    public void Unanswered_messages_ask_for_patience(int times, CadenceAdvice advice)
    {
        var story = Told().Writes("ben", "ada", "2026-06-21").WritesEvery("ada", "ben", "2026-06-23", 2, times);
        Assert.Equal(advice, Cadence.Of(Tie(story, "2026-06-28")));
    }

    [Fact]
    public void Without_a_rhythm_of_its_own_a_tie_is_never_due()
    {
        var story = new Story().Uploads("ada", "2026-12-31").WritesEvery("ada", "ben", "2025-09-21", 7, 40).WritesEvery("ben", "ada", "2025-09-21", 7, 40);
        Assert.Null(Cadence.Of(Tie(story, "2026-12-28")));
    }

    private static Tie Exchanges(string asOf) => Tie(Told(), asOf);

    private static Story Told() => new Story().Uploads("ada", "2026-12-31")
        .WritesEvery("ada", "ben", "2025-02-25", 60, 7).WritesEvery("ben", "ada", "2025-02-25", 60, 7);

    private static Tie Tie(Story story, string asOf)
    {
        var network = story.Network();
        return MemberTies.Between(network, network.Members[0], network.Find("ben")!, Story.Day(asOf))!;
    }
}
