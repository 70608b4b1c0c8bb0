using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Ties;

public class TiesByCadenceTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Fact]
    public void The_longest_overdue_tie_comes_first_and_kept_up_ones_are_left_out()
    {
        var story = Talks(Talks(Talks(Ada, "fresh", "2026-06-25"), "ben", "2026-04-20"), "cleo", "2026-03-10");
        var due = TiesByCadence.Due(Network(story), Network(story).Viewer("ada")!, AsOf, AsOf);
        Assert.Equal(["cleo", "ben"], due.Select(one => one.Tie.Person.Key.ToString()));
        Assert.Equal("You two usually begin a conversation every 60 days; it has been 112.", due[0].Why);
    }

    [Fact]
    public void Three_unanswered_days_ask_for_a_rest_with_its_end()
    {
        var story = Talks(Ada, "ben", "2026-05-01").Writes("ada", "ben", "2026-05-10", "2026-05-20", "2026-06-01");
        var resting = Assert.Single(TiesByCadence.Resting(Network(story), Network(story).Viewer("ada")!, AsOf));
        Assert.Equal(CadenceAdvice.Pause, resting.Advice);
        Assert.Equal("You wrote on 3 days without an answer: let it rest until they write, or until 30 Aug 2026.", resting.Why);
    }

    [Fact]
    public void Without_messages_there_is_no_cadence()
    {
        var network = new Story().Uploads("ada", "2026-06-30", Core.Facts.ExportFile.Connections).Connects("ada", "ben", "2020-01-01").Network();
        Assert.Empty(TiesByCadence.Due(network, network.Viewer("ada")!, AsOf, AsOf));
        Assert.Empty(TiesByCadence.Resting(network, network.Viewer("ada")!, AsOf));
    }

    private static Story Ada => new Story().Uploads("ada", "2026-06-30").Writes("x", "ada", "2026-06-30");

    // Seven exchanges 60 days apart, the last one on that day.
    private static Story Talks(Story story, string person, string last)
    {
        var first = Story.Day(last).AddDays(-360).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return story.Connects("ada", person, "2020-01-01").WritesEvery("ada", person, first, 60, 7).WritesEvery(person, "ada", first, 60, 7);
    }

    private static Network Network(Story story) => story.Network();
}
