using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Tests.Coach;

public sealed class ThanksTests
{
    private static Story Introduced(Story story) => story
        .Texts("ben", "ana+carla", "2026-05-03T09:00", "Ana, meet Carla; Carla, meet Ana. You two should talk.", 1)
        .Texts("dora", "ana+emil", "2026-06-10T09:00", "Emil, this is Ana, about whom I told you.", 2)
        .Adds(InteractionKind.Recommendation, "fay", ["ana"], "2026-07-01T00:00");

    private static Story Good() => Introduced(Reasons.Ana())
        .Texts("ana", "ben", "2026-05-04T10:00", "Thank you for the introduction, Ben!")
        .Texts("ana", "dora+emil", "2026-06-12T10:00", "Thanks a lot, Dora. Hello Emil!", 2)
        .Texts("ana", "fay", "2026-07-05T10:00", "Your words made my day, many thanks.");

    internal static Story Bad() => Introduced(Reasons.Ana())
        .Texts("ana", "dora", "2026-06-12T10:00", "Hello, have you seen the new office? It is on the other side of town.")
        .Texts("ana", "ben", "2026-05-20T10:00", "Thank you for the introduction, Ben!");

    [Fact]
    public void Thanks_within_a_week_are_counted_and_every_favour_is_a_row()
    {
        var reason = Good().Coach(Reason.Thanks);

        Assert.Equal((3, 3, "3 of 3", null), (reason.Cases, reason.Of, reason.Headline, reason.Value));
        Assert.Equal(
            [
                "Thanked within a week | fay | 2026-07-01 | The recommendation of 1 Jul 2026: thanked within a week",
                "Thanked within a week | dora | 2026-06-10 | The introduction to emil of 10 Jun 2026: thanked within a week",
                "Thanked within a week | ben | 2026-05-03 | The introduction to carla of 3 May 2026: thanked within a week",
            ],
            reason.Rows());
    }

    [Fact]
    public void Late_thanks_answers_without_thanks_and_silence_are_told_apart()
    {
        var reason = Bad().Coach(Reason.Thanks);

        Assert.Equal((0, 3, "0 of 3"), (reason.Cases, reason.Of, reason.Headline));
        Assert.Equal(
            [
                "No thanks found here | fay | 2026-07-01 | The recommendation of 1 Jul 2026: no answer found here",
                "No thanks found here | dora | 2026-06-10 | The introduction to emil of 10 Jun 2026: answered, no thanks found here",
                "Thanks came later | ben | 2026-05-03 | The introduction to carla of 3 May 2026: wrote thanks 17 days later",
            ],
            reason.Rows());
        Assert.Equal("Thank fay for the recommendation of 1 Jul 2026.", reason.Action);
    }

    [Fact]
    public void Evidence_opens_file_and_line_of_the_viewers_own_import()
    {
        var row = Assert.Single(Bad().Coach(Reason.Thanks).Groups[1].Rows);
        Assert.Equal(("Connections.csv", 1), (row.File, row.Line));
    }

    [Fact]
    public void A_favour_that_was_thanked_for_by_phone_is_left_out()
    {
        var reason = Bad().NotSo("thanks:fay:2026-07-01").Coach(Reason.Thanks);
        Assert.Equal((0, 2), (reason.Cases, reason.Of));
    }

    [Fact]
    public void A_thread_among_people_who_had_contact_is_no_introduction()
    {
        var reason = Reasons.Ana()
            .Texts("ana", "carla", "2026-05-01T09:00", "Hello Carla, how are you?")
            .Texts("ben", "ana+carla", "2026-05-03T09:00", "Lunch on Friday?", 1)
            .Coach(Reason.Thanks);
        Assert.Equal((0, 0, "none yet"), (reason.Cases, reason.Of, reason.Headline));
    }

    [Fact]
    public void Thanks_in_a_language_that_is_not_read_are_unknown_not_missing()
    {
        var reason = Reasons.Ana().Adds(InteractionKind.Recommendation, "fay", ["ana"], "2026-07-01T00:00")
            .Texts("ana", "fay", "2026-07-02T10:00", "Grazie mille per le tue parole, ci sentiamo presto.")
            .Coach(Reason.Thanks);

        Assert.Equal(0, reason.Of);
        Assert.Contains("1 answered in a language that is not read", reason.Limits, StringComparison.Ordinal);
    }
}
