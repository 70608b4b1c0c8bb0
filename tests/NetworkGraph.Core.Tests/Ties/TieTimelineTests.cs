using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Ties;

public class TieTimelineTests
{
    private static Story Ada => new Story().Uploads("ada", "2026-06-30");

    [Fact]
    public void Days_are_counted_once_per_quarter_and_no_quarter_is_left_out()
    {
        var timeline = Of(Ada.Connects("ada", "ben", "2025-07-01")
            .Writes("ada", "ben", "2025-08-01", "2025-08-01", "2025-09-01").Writes("ben", "ada", "2026-02-01"), "2026-06-30");
        Assert.Equal(
            [("2025-07-01", 0, 2), ("2025-10-01", 0, 0), ("2026-01-01", 1, 0), ("2026-04-01", 0, 0)],
            timeline.Quarters.Select(q => (q.Quarter.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), q.DaysIn, q.DaysOut)));
    }

    [Fact]
    public void What_is_after_the_date_has_not_happened_yet()
    {
        var timeline = Of(Ada.Connects("ada", "ben", "2025-07-01").Writes("ada", "ben", "2025-08-01", "2026-02-01"), "2025-12-31");
        Assert.Equal(1, timeline.Quarters.Sum(q => q.DaysOut));
        Assert.Equal(["Your first message in your export.", "Connected on LinkedIn."], timeline.Events.Select(e => e.What));
    }

    [Fact]
    public void After_the_end_of_the_messages_there_are_no_quarters()
    {
        var story = new Story().UploadsCovering("ada", "2026-06-30", "2025-09-30").Connects("ada", "ben", "2025-07-01").Writes("ada", "ben", "2025-08-01");
        Assert.Single(Of(story, "2026-06-30").Quarters);
    }

    [Fact]
    public void Favours_are_told_newest_first()
    {
        var timeline = Of(Ada.Connects("ada", "ben", "2025-07-01")
            .Adds(InteractionKind.Recommendation, "ben", ["ada"], "2026-01-05").Adds(InteractionKind.Endorsement, "ada", ["ben"], "2026-03-05"), "2026-06-30");
        Assert.Equal(["You endorsed a skill of theirs.", "They wrote you a recommendation.", "Connected on LinkedIn."], timeline.Events.Select(e => e.What));
        Assert.Empty(timeline.Quarters);
    }

    [Fact]
    public void A_new_role_is_dated_by_the_upload_that_showed_it()
    {
        var story = new Story().Uploads("ada", "2025-06-30").Connects("ada", "ben", "2020-01-01", "Contoso", "Buyer")
            .Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01", "Fabrikam", "Buyer");
        Assert.Contains(new TimelineEvent(Story.Day("2026-06-30"), "Listed as Buyer, Fabrikam; before that as Buyer, Contoso."), Of(story, "2026-06-30").Events);
        Assert.Single(Of(story, "2026-01-01").Events);
    }

    [Fact]
    public void Someone_without_any_contact_has_an_empty_timeline()
    {
        var story = Ada.Uploads("zoe", "2026-06-30").Connects("ada", "x", "2020-01-01").Connects("zoe", "ben", "2020-01-01");
        var timeline = Of(story, "2026-06-30");
        Assert.Empty(timeline.Quarters);
        Assert.Empty(timeline.Events);
    }

    private static TieTimeline Of(Story story, string asOf)
    {
        var network = story.Network();
        return TieTimeline.Of(network, network.Viewer("ada")!, network.Find("ben")!, Story.Day(asOf));
    }
}
