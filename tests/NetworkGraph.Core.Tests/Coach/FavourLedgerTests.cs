using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Tests.Coach;

public sealed class FavourLedgerTests
{
    private static Story Both() => ThanksTests.Bad()
        .Texts("ana", "gil+hana", "2026-03-01T09:00", "Gil, Hana: you two should know each other.", 3)
        .Texts("hana", "ana", "2026-03-02T09:00", "Thank you, Ana!")
        .Texts("gil", "ana", "2026-05-02T09:00", "Hana and I now run a workshop together.")
        .Texts("ana", "ben", "2026-06-20T09:00", "Carla and I had a good talk about the office.")
        .Texts("ivo", "ana+jana", "2026-01-15T09:00", "Ana, Jana: meet each other.", 4)
        .Adds(InteractionKind.Endorsement, "ana", ["ben"], "2026-02-01T00:00");

    [Fact]
    public void It_holds_favours_of_both_sides_with_thanks_and_outcome()
    {
        Assert.Equal(
            [
                "RecommendationReceived fay NoneFound ",
                "IntroductionReceived dora Answered ",
                "IntroductionReceived ben ThankedLate True",
                "IntroductionMade gil Thanked True",
                "EndorsementsGiven ben NotMeasured ",
                "IntroductionReceived ivo NoneFound False",
            ],
            Favours(Both()));
    }

    [Fact]
    public void An_outcome_is_unknown_until_180_days_are_over()
    {
        Assert.Contains("IntroductionReceived ivo NoneFound ", Favours(Both(), "2026-07-14"));
        Assert.Contains("IntroductionReceived ivo NoneFound False", Favours(Both(), "2026-07-15"));
    }

    [Fact]
    public void Each_entry_takes_corrections_in_both_directions_and_the_last_word_counts()
    {
        var story = Both()
            .Says(UserFactKinds.Favour, "recommendation-received:fay:2026-07-01", """{"thanked":true}""")
            .Says(UserFactKinds.Favour, "introduction-made:gil:2026-03-01", """{"thanked":false}""")
            .Says(UserFactKinds.Favour, "introduction-received:ben:2026-05-03", """{"thanked":false}""")
            .Says(UserFactKinds.Favour, "introduction-received:ben:2026-05-03", """{"told":false}""")
            .Says(UserFactKinds.Favour, "introduction-received:ben:2026-05-03", """{"thanked":true}""")
            .NotSo("introduction-received:dora:2026-06-10");

        Assert.Equal(
            [
                "RecommendationReceived fay ToldByYou ",
                "IntroductionReceived ben ToldByYou False",
                "IntroductionMade gil DeniedByYou True",
                "EndorsementsGiven ben NotMeasured ",
                "IntroductionReceived ivo NoneFound False",
            ],
            Favours(story));
        Assert.Equal((3, true), (Entries(story, "2026-10-14")[1].Said.Count, Entries(story, "2026-10-14")[1].OutcomeByYou));
    }

    [Fact]
    public void A_correction_of_the_ledger_counts_in_thanks()
    {
        var story = Both()
            .Says(UserFactKinds.Favour, "recommendation-received:fay:2026-07-01", """{"thanked":true}""")
            .Says(UserFactKinds.Favour, "introduction-received:ben:2026-05-03", """{"thanked":false}""");

        Assert.Equal(
            [
                "No thanks found here | dora | 2026-06-10 | The introduction to emil of 10 Jun 2026: answered, no thanks found here",
                "No thanks found here | ben | 2026-05-03 | The introduction to carla of 3 May 2026: not thanked, as you noted",
                "No thanks found here | ivo | 2026-01-15 | The introduction to jana of 15 Jan 2026: no answer found here",
                "Thanked within a week | fay | 2026-07-01 | The recommendation of 1 Jul 2026: thanked, as you noted",
            ],
            story.Coach(Reason.Thanks).Rows());
    }

    [Fact]
    public void Thanks_after_the_week_are_late_ones_with_their_day_and_after_ninety_days_none()
    {
        var late = Entries(ThanksTests.Bad(), "2026-10-14").Single(f => f.Person.Key.Value == "ben");
        Assert.Equal((ThanksFound.ThankedLate, Story.Day("2026-05-20")), (late.Thanks, late.ThankedOn));
        Assert.Equal("you wrote thanks 17 days later", FavourWords.Thanks(late));

        var never = Reasons.Ana().Adds(InteractionKind.Recommendation, "fay", ["ana"], "2026-02-01T00:00").Texts("ana", "fay", "2026-05-03T09:00", "Thank you for the photos.");
        Assert.Equal(["RecommendationReceived fay NoneFound "], Favours(never));
    }

    [Fact]
    public void Without_thanks_a_favour_is_older_from_the_366th_day_on()
    {
        var story = Reasons.Ana().Adds(InteractionKind.Recommendation, "fay", ["ana"], "2025-10-14T00:00").Adds(InteractionKind.Recommendation, "gil", ["ana"], "2025-10-13T00:00")
            .Adds(InteractionKind.Recommendation, "hana", ["ana"], "2024-10-13T00:00").Texts("ana", "hana", "2024-10-14T09:00", "Thank you for your kind words.");
        Assert.Equal(["fay False", "gil True", "hana False"], Entries(story, "2026-10-14").Select(f => $"{f.Person.Key} {f.IsOlder}"));
    }

    [Fact]
    public void Without_messages_thanks_are_not_measured()
    {
        var story = new Story().Uploads("ana", "2026-10-14", ExportFile.Connections, ExportFile.RecommendationsReceived)
            .Adds(InteractionKind.Recommendation, "fay", ["ana"], "2026-07-01T00:00");
        Assert.Equal(["RecommendationReceived fay NotMeasured "], Favours(story));
    }

    private static IEnumerable<string> Favours(Story story, string asOf = "2026-10-14") =>
        Entries(story, asOf).Select(f => $"{f.Kind} {f.Person.Key} {f.Thanks} {f.OutcomeTold}");

    private static IReadOnlyList<Favour> Entries(Story story, string asOf)
    {
        var network = story.Network();
        return FavourLedger.Of(network, network.Viewer(null)!, Story.Day(asOf));
    }
}
