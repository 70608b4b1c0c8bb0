using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Tests.Coach;

/// <summary>Focus, two-way talk, pace and responsiveness: one clearly good and one clearly bad story each.</summary>
public sealed class TalkTests
{
    private const string Ask = "Could you introduce me to your head of design?";
    private const string Gift = "I have read your article and liked the second part of it.";

    private static Story Openings(string text, int people)
    {
        var story = Reasons.Ana();
        for (var i = 0; i < people; i++)
        {
            story.Texts("ana", $"p{i:00}", $"2026-08-{i + 1:00}T09:00", text);
        }

        return story;
    }

    [Fact]
    public void Conversations_opened_without_an_ask_are_told_from_those_with_one()
    {
        var good = Openings(Gift, 12).Coach(Reason.TwoWayTalk);
        Assert.Equal((12, 12, 1.0, "100 %"), (good.Cases, good.Of, good.Value, good.Headline));
        Assert.Equal("Opened without an ask | p11 | 2026-08-12 | you opened without an ask", good.Rows()[0]);
        Assert.Equal(12, good.Rows().Count);

        var bad = Openings(Ask, 12).Texts("ana", "q", "2026-09-01T09:00", Gift).Coach(Reason.TwoWayTalk);
        Assert.Equal((1, 13), (bad.Cases, bad.Of));
        Assert.True(bad.Value < good.Value);
        Assert.Equal("Opened without an ask | q | 2026-09-01 | you opened without an ask", bad.Rows()[0]);
        Assert.Equal("Opened with an ask | p11 | 2026-08-12 | you opened with an ask", bad.Rows()[1]);
        Assert.Equal("Ask p11 how it went for them, without an ask of your own.", bad.Action);
    }

    [Fact]
    public void Openings_in_a_language_that_is_not_read_are_left_out()
    {
        var reason = Openings("Ciao, ho letto il tuo articolo e mi è piaciuto molto.", 3).Coach(Reason.TwoWayTalk);
        Assert.Equal(0, reason.Of);
        Assert.Contains("3 openings left out", reason.Limits, StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_in_a_very_first_message_are_pace_and_known_people_are_left_out()
    {
        var good = Openings(Gift, 12).Coach(Reason.Pace);
        Assert.Equal((0, 12, "0 %"), (good.Cases, good.Of, good.Headline));
        Assert.Equal("Nothing to change.", good.Action);

        var story = Openings(Ask, 3).Texts("ana", "p00", "2026-08-05T09:00", Gift).Texts("ana", "p00", "2026-08-09T09:00", Gift);
        var bad = story.Coach(Reason.Pace);
        Assert.Equal((3, 3, "3 of 3"), (bad.Cases, bad.Of, bad.Headline));
        Assert.Equal(
            [
                "Asked in the first message | p02 | 2026-08-03 | your first message asks for something",
                "Asked in the first message | p01 | 2026-08-02 | your first message asks for something",
                "Asked in the first message | p00 | 2026-08-01 | your first message asks for something",
                "Three and more before an answer | p00 | 2026-08-01 | you wrote on 3 days before an answer",
            ],
            bad.Rows());

        Assert.Equal((2, 2), Counts(story.Says(UserFactKinds.KnowsWell, "p01", """{"level":"well"}""").Coach(Reason.Pace)));
    }

    [Fact]
    public void An_invitation_note_that_comes_back_as_a_message_counts_once()
    {
        var reason = Reasons.Ana()
            .Texts("ana", "ben", "2026-08-01T09:00", Ask, kind: InteractionKind.Invitation)
            .Texts("ana", "ben", "2026-08-03T15:00", Ask)
            .Coach(Reason.Pace);
        Assert.Equal((1, 1), Counts(reason));
    }

    [Fact]
    public void The_median_time_to_an_answer_is_told_from_ten_answers_on()
    {
        var (fast, slow) = (Asked(1), Asked(6));
        Assert.Equal((10, 10, 1.0, "1.0 days"), (fast.Cases, fast.Of, fast.Value, fast.Headline));
        Assert.Equal((10, 10, 6.0, "6.0 days"), (slow.Cases, slow.Of, slow.Value, slow.Headline));
        Assert.Equal("Answered | ben | 2026-09-25 | answered after 1.0 days", fast.Rows()[0]);
        Assert.Equal(10, fast.Rows().Count);

        static CoachReason Asked(int days)
        {
            var story = Reasons.Ana().Texts("ana", "ben", "2026-01-01T09:00", "Hello Ben.");
            for (var i = 0; i < 10; i++)
            {
                var at = Story.Day("2026-05-18").AddDays(i * 14 + (i == 9 ? 4 : 0));
                story.Texts("ben", "ana", $"{at:yyyy-MM-dd}T09:00", "Have you seen this?").Texts("ana", "ben", $"{at.AddDays(days):yyyy-MM-dd}T09:00", "Yes.");
            }

            return story.Coach(Reason.Responsiveness);
        }
    }

    [Fact]
    public void Questions_without_an_answer_are_rows_and_those_who_wait_are_named()
    {
        var reason = Reasons.Ana().Texts("ana", "ben", "2026-01-01T09:00", "Hello Ben.").Texts("ben", "ana", "2026-09-01T09:00", "Have you seen this?").Coach(Reason.Responsiveness);
        Assert.Equal((0, 1, null, "0 of 1"), (reason.Cases, reason.Of, reason.Value, reason.Headline));
        Assert.Equal(["No answer found here | ben | 2026-09-01 | asked you something; no answer found here"], reason.Rows());
        Assert.Equal("Answer first: ben.", reason.Action);
    }

    [Fact]
    public void Talks_with_people_who_fit_a_goal_are_focus()
    {
        Story Talks() => Reasons.Ana()
            .Connects("ana", "ben", "2024-01-01", "Northwind GmbH", "Head of Design").Connects("ana", "carla", "2024-01-01", "Contoso", "Baker")
            .Texts("ana", "ben", "2026-09-01T09:00", Gift).Texts("ben", "ana", "2026-09-02T09:00", "Glad to hear.")
            .Texts("ana", "carla", "2026-09-05T09:00", Gift).Texts("carla", "ana", "2026-09-06T09:00", "Glad to hear.");

        var good = Talks().Says(UserFactKinds.Goals, Goals.Subject, """{"roles":["baker","design"],"fields":[],"companies":["Northwind"],"places":["Kiel"]}""").Coach(Reason.Focus);
        Assert.Equal((2, 2), Counts(good));
        Assert.Equal(["Fits a goal | carla | 2026-09-06 | fits “baker”", "Fits a goal | ben | 2026-09-02 | fits “Northwind”"], good.Rows());
        Assert.Equal("Stay with those who fit: carla, ben.", good.Action);

        var bad = Talks().Says(UserFactKinds.Goals, Goals.Subject, """{"roles":["investor"],"fields":[],"companies":[],"places":[]}""").Coach(Reason.Focus);
        Assert.Equal((0, 2), Counts(bad));
        Assert.Equal(["Other talks | carla | 2026-09-06 | fits no stated goal", "Other talks | ben | 2026-09-02 | fits no stated goal"], bad.Rows());
        Assert.Equal("Complete your goals: roles, fields and companies.", bad.Action);

        var none = Talks().Coach(Reason.Focus);
        Assert.Equal(("unknown", null, null), (none.Headline, none.Cases, none.Of));
        Assert.StartsWith("No goals are stated", none.Unknown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_trend_holds_eight_quarters_and_the_year_before_is_compared()
    {
        var reason = Openings(Gift, 12).Texts("ana", "q1", "2025-02-01T09:00", Ask).Texts("ana", "q2", "2025-02-02T09:00", Gift).Coach(Reason.TwoWayTalk);
        Assert.Equal(8, reason.Trend.Count);
        Assert.Equal((Story.Day("2025-01-01"), 1, 2, null), (reason.Trend[0].Quarter, reason.Trend[0].Cases, reason.Trend[0].Of, reason.Trend[0].Value));
        Assert.Equal((Story.Day("2026-07-01"), 12, 12, 1.0), (reason.Trend[6].Quarter, reason.Trend[6].Cases, reason.Trend[6].Of, reason.Trend[6].Value));
        Assert.Equal("1 of 2 in the year before", reason.Before);
    }

    private static (int?, int?) Counts(CoachReason reason) => (reason.Cases, reason.Of);
}
