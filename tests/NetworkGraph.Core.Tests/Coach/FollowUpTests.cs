using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Tests.Coach;

public sealed class FollowUpTests
{
    private static Story Good() => Reasons.Ana()
        .Texts("ben", "ana", "2026-10-01T09:00", "How was the trip?").Texts("ana", "ben", "2026-10-02T09:00", "Very good!")
        .Texts("ana", "carla", "2026-09-01T09:00", "Hello!").Texts("carla", "ana", "2026-09-02T09:00", "Hello Ana, all is well.")
        .Texts("ana", "carla", "2026-09-03T09:00", "Good to know.");

    private static Story Bad() => Reasons.Ana()
        .Texts("ana", "ben", "2026-09-01T09:00", "Hello Ben.").Texts("ben", "ana", "2026-10-05T09:00", "Are you coming on Friday?")
        .Texts("ana", "carla", "2026-08-01T09:00", "Hello Carla.").Texts("carla", "ana", "2026-09-20T09:00", "Which day suits you?")
        .Texts("ana", "dora", "2026-08-20T09:00", "Hello Dora.").Texts("dora", "ana", "2026-08-21T09:00", "Hello Ana, all is well.")
        .Texts("ana", "emil", "2026-09-01T09:00", "Hello?").Texts("ana", "emil", "2026-09-08T09:00", "Emil?").Texts("ana", "emil", "2026-09-15T09:00", "Hello!");

    [Fact]
    public void Nobody_waits_where_questions_were_answered()
    {
        var reason = Good().Coach(Reason.FollowUp);
        Assert.Equal((0, 2, "0 may wait"), (reason.Cases, reason.Of, reason.Headline));
        Assert.Empty(reason.Rows());
        Assert.Equal("Nobody waits in your data.", reason.Action);
    }

    [Fact]
    public void Whose_answer_is_still_expected_comes_first_then_second_exchanges_then_rest()
    {
        var reason = Bad().Coach(Reason.FollowUp);
        Assert.Equal((2, 2.0, "people"), (reason.Cases, reason.Value, reason.Unit));
        Assert.Equal(
            [
                "May wait for your answer | ben | 2026-10-05 | asked you something 9 days before your data ends",
                "May wait for your answer | carla | 2026-09-20 | asked you something 24 days before your data ends",
                "No second exchange yet | dora | 2026-08-21 | one exchange, then 54 quiet days",
                "Better left to rest | emil | 2026-09-15 | you wrote on 3 days without an answer",
            ],
            reason.Rows());
        Assert.Equal("Answer ben.", reason.Action);
    }

    [Fact]
    public void A_finished_talk_is_remembered_as_not_so_and_comes_back_with_a_new_question()
    {
        var corrected = Bad().NotSo("follow-up:carla:2026-09-20");
        Assert.Equal(1, corrected.Coach(Reason.FollowUp).Cases);
        Assert.Equal(2, corrected.Texts("carla", "ana", "2026-10-10T09:00", "And now?").Coach(Reason.FollowUp).Cases);
    }

    [Fact]
    public void Silence_after_the_end_of_the_messages_file_means_nothing()
    {
        var reason = new Story().UploadsCovering("ana", "2026-10-14", "2026-09-01")
            .Texts("ana", "ben", "2026-08-01T09:00", "Hello.").Texts("ben", "ana", "2026-08-30T09:00", "Are you coming on Friday?")
            .Coach(Reason.FollowUp);
        Assert.Contains("asked you something 2 days before your data ends", reason.Rows()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_reply_curve_is_kaplan_meier()
    {
        // Answers after 1, 1, 3 and 6 days, one open since 2 days, one since 5: S = 4/6, then 4/6 * 2/3, then 0 at day 6.
        var story = Reasons.Ana()
            .Writes("ana", "p1", "2026-09-01").Writes("p1", "ana", "2026-09-02")
            .Writes("ana", "p2", "2026-09-01").Writes("p2", "ana", "2026-09-02")
            .Writes("ana", "p3", "2026-09-01").Writes("p3", "ana", "2026-09-04")
            .Writes("ana", "p4", "2026-09-01").Writes("p4", "ana", "2026-09-07")
            .Writes("ana", "p5", "2026-10-12").Writes("ana", "p6", "2026-10-09");
        var network = story.Network();
        var curve = ReplyCurve.Of(Correspondence.Of(network, network.Viewer(null)!, Story.Day("2026-10-14")));

        Assert.Equal(6, curve.Openings);
        Assert.Equal(0, curve.AnsweredBy(0));
        Assert.Equal(1 - (4.0 / 6), curve.AnsweredBy(1), 12);
        Assert.Equal(1 - (4.0 / 6 * 2 / 3), curve.AnsweredBy(3), 12);
        Assert.Equal(1, curve.AnsweredBy(6), 12);
        Assert.Equal((1, 6), (curve.DayOfShare(.3), curve.DayOfShare(.8)));
    }

    [Fact]
    public void An_item_done_is_closed_before_the_next_upload_shows_it()
    {
        var reason = Bad().Says(UserFactKinds.WeekItem, "follow-up:carla:2026-09-20", """{"state":"done"}""").Coach(Reason.FollowUp);
        Assert.Equal(1, reason.Cases);
    }
}
