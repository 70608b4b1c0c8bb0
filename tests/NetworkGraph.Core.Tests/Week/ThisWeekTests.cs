using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Tests.Coach;
using NetworkGraph.Core.Week;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Tests.Week;

public sealed class ThisWeekTests
{
    private static Story Busy() => Reasons.Ana("2026-04-01").Uploads("ana", "2026-10-14")
        .Works("ana", "Contoso", "2014-01-01")
        .Texts("fay", "ana+gil", "2026-09-03T09:00", "Ana, this is Gil.", 1)
        .Adds(InteractionKind.Recommendation, "hana", ["ana"], "2026-08-01T00:00")
        .Adds(InteractionKind.Recommendation, "ivo", ["ana"], "2026-07-01T00:00")
        .Texts("ana", "ben", "2026-09-01T09:00", "Hello Ben.").Texts("ben", "ana", "2026-10-05T09:00", "Are you coming on Friday?")
        .Texts("ana", "carla", "2026-09-01T09:00", "Hello Carla.").Texts("carla", "ana", "2026-09-20T09:00", "Which day suits you?")
        .Texts("ana", "dora", "2026-08-20T09:00", "Hello Dora.").Texts("dora", "ana", "2026-08-21T09:00", "Hello Ana, all is well.")
        .Texts("ana", "emil", "2026-09-01T09:00", "Hello.").Texts("ana", "emil", "2026-09-08T09:00", "Hello!")
        .Connects("ana", "jan", "2024-01-01", "Fabrikam", "Engineer", import: 0).Connects("ana", "jan", "2024-01-01", "Litware", "Engineer", import: 1)
        .WritesEvery("jan", "ana", "2026-04-01", 30, 4).WritesEvery("ana", "jan", "2026-04-02", 30, 4);

    [Fact]
    public void Five_actions_are_mixed_and_capped()
    {
        var week = Busy().Week();
        Assert.Equal(
            [
                "SayThanks thanks:fay:2026-09-03", "Answer follow-up:ben:2026-10-05", "FollowUp second-exchange:dora:2026-08-21",
                "FadingTie fading:jan:2026-07-01", "LetRest rest:emil:2026-09-08",
            ],
            week.Actions.Select(a => $"{a.Kind} {a.Key}"));
        Assert.All(week.Actions, a => Assert.Null(a.CheckFirst));
    }

    [Fact]
    public void Who_fits_a_goal_comes_first_among_those_whom_nothing_presses()
    {
        var story = Busy()
            .Texts("ana", "kim", "2026-08-22T09:00", "Hello Kim.").Texts("kim", "ana", "2026-08-23T09:00", "Hello Ana, all is well.")
            .Connects("ana", "dora", "2024-01-01", "Litware", "Head of Energy").Connects("ana", "carla", "2024-01-01", "Litware", "Energy Analyst");
        Assert.Equal("second-exchange:kim:2026-08-23", story.Week().Actions.Single(a => a.Kind == WeekActionKind.FollowUp).Key);

        // Questions press: Ben asked later than Carla, who fits the goal.
        var week = story.Says(UserFactKinds.Goals, Goals.Subject, """{"fields":["energy"]}""").Week();
        Assert.Equal(
            ["Answer ben Asked you something 9 days before your data ends.", "FollowUp dora One exchange, then 54 days of quiet. Fits your goal “energy”."],
            week.Actions.Where(a => a.Kind is WeekActionKind.Answer or WeekActionKind.FollowUp).Select(a => $"{a.Kind} {a.Person.Key} {a.Reason}"));
    }

    [Fact]
    public void A_draft_has_two_lines_of_true_ground()
    {
        var actions = Busy().Week().Actions;
        Assert.Equal("Hi fay, my thanks come late: on 3 Sep 2026 you introduced me to gil.\nMay I tell you how it went?", actions[0].Draft);
        Assert.Equal("Hi jan, I thought of our messages of July 2026.\nHow are you doing?", actions[3].Draft);
        Assert.Null(actions[4].Draft);

        var shared = Busy().Connects("ana", "jan", "2024-01-01", "Contoso", "Engineer", import: 1).Week().Actions;
        Assert.Equal("Hi jan, I thought of our time at Contoso.\nHow are you doing?", shared[3].Draft);
    }

    [Fact]
    public void A_recommendation_has_its_own_thanks_and_late_ones_say_that_they_are_late()
    {
        Assert.Equal(
            ("For the recommendation of 1 Oct 2026; no thanks found here.", "Hi hana, thank you for your recommendation of 1 Oct 2026.\nThank you for taking the time to put it into words."),
            Recommended("2026-10-01"));
        Assert.Equal(
            ("For the recommendation of 1 Mar 2026; no thanks found here. They would come late, and the draft says so.", "Hi hana, my thanks come late: on 1 Mar 2026 you wrote a recommendation for me.\nThank you for taking the time to put it into words."),
            Recommended("2026-03-01"));

        static (string Reason, string? Draft) Recommended(string on)
        {
            var action = Assert.Single(Reasons.Ana().Adds(InteractionKind.Recommendation, "hana", ["ana"], on + "T00:00").Week().Actions);
            return (action.Reason, action.Draft);
        }
    }

    [Fact]
    public void Thanks_that_came_late_are_not_asked_for_again() =>
        Assert.Empty(Reasons.Ana().Adds(InteractionKind.Recommendation, "hana", ["ana"], "2026-03-01T00:00").Texts("ana", "hana", "2026-04-20T09:00", "Thank you for your kind words.").Week().Actions);

    [Theory]
    [InlineData("done")]
    [InlineData("not-so")]
    [InlineData("later")]
    public void What_is_done_not_so_or_put_off_gives_its_place_to_the_next(string state)
    {
        var story = Busy().Says(UserFactKinds.WeekItem, "follow-up:ben:2026-10-05", $$"""{"state":"{{state}}"}""");
        // The story says it on 1 Jan 1970: put off for seven days, so that it is due again now.
        Assert.Equal(state == "later", story.Week().Actions.Any(a => a.Key == "follow-up:ben:2026-10-05"));
        Assert.Equal(5, story.Week().Actions.Count);
        Assert.Equal(state != "later", story.Week().Actions.Any(a => a.Key == "follow-up:carla:2026-09-20"));
        Assert.DoesNotContain(story.Week(today: "1970-01-05").Actions, a => a.Key == "follow-up:ben:2026-10-05");
    }

    [Fact]
    public void A_correction_holds_after_the_same_and_after_a_newer_upload()
    {
        var story = Busy().Says(UserFactKinds.WeekItem, "follow-up:ben:2026-10-05", """{"state":"not-so"}""");
        Assert.DoesNotContain(story.Uploads("ana", "2026-10-20").Week("2026-10-20").Actions, a => a.Person.Key.Value == "ben");
    }

    [Fact]
    public void A_new_upload_that_shows_it_done_closes_it()
    {
        var story = Busy().Uploads("ana", "2026-10-20").Texts("ana", "ben", "2026-10-18T09:00", "Friday!");
        Assert.DoesNotContain(story.Week("2026-10-20").Actions, a => a.Person.Key.Value == "ben");
        Assert.Contains(story.Week("2026-10-14").Actions, a => a.Person.Key.Value == "ben");
    }

    [Theory]
    [InlineData("2026-10-28", null)]
    [InlineData("2026-10-29", "Check first: your data ends on 14 Oct 2026.")]
    public void From_the_fifteenth_day_each_says_check_first(string today, string? said) =>
        Assert.All(Busy().Week(today: today).Actions, a => Assert.Equal(said, a.CheckFirst));

    [Theory]
    [InlineData("""{"until":"2026-11-01"}""", true)]
    [InlineData("""{"until":"2026-10-01"}""", false)]
    [InlineData("{}", true)]
    [InlineData("""{"until":""}""", false)]
    public void A_pause_silences_the_list(string json, bool silent)
    {
        var week = Busy().Says(UserFactKinds.Pause, "coach", json).Week();
        Assert.Equal((silent, silent), (week.PausedUntil is not null, week.Actions.Count == 0));
    }

    [Fact]
    public void News_of_a_job_stand_for_those_who_wrote_and_close_with_a_message()
    {
        var story = Reasons.Ana("2026-04-01").Uploads("ana", "2026-10-14")
            .Connects("ana", "jan", "2024-01-01", "Fabrikam", "Engineer", import: 0).Connects("ana", "jan", "2024-01-01", "Litware", "Engineer", import: 1)
            .Texts("ana", "jan", "2026-09-20T09:00", "Hello.").Texts("jan", "ana", "2026-10-01T09:00", "Hello Ana.");
        var item = Assert.Single(story.Week().Actions);
        Assert.Equal((WeekActionKind.JobNews, "jan is now at Litware", "Listed at Fabrikam before your upload of 14 Oct 2026."), (item.Kind, item.Title, item.Reason));

        Assert.Empty(story.Uploads("ana", "2026-10-20").Texts("ana", "jan", "2026-10-16T09:00", "Good luck.").Week("2026-10-20").Actions);
    }
}
