using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Week;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Reach;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Ties;

/// <summary>Each kind of judgement against each list and count.</summary>
public class JudgementsTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    /// <summary>One person per list, each also a judgement's target: quiet is losing touch and due, old is worth a hello, mute rests, asker waits, new had one exchange.</summary>
    private static Story Everybody => new Story().Uploads("ada", "2026-06-30").Uploads("zoe", "2026-06-30").Uploads("quiet", "2026-06-30")
        .Connects("ada", "quiet", "2020-01-01").WritesEvery("quiet", "ada", "2025-03-01", 60, 6).WritesEvery("ada", "quiet", "2025-03-02", 60, 6)
        .Connects("ada", "old", "2018-01-01").WritesEvery("old", "ada", "2018-02-01", 7, 60).WritesEvery("ada", "old", "2018-02-02", 7, 60)
        .Connects("ada", "mute", "2020-01-01").WritesEvery("mute", "ada", "2025-09-01", 7, 30).WritesEvery("ada", "mute", "2026-05-10", 10, 4)
        .Connects("ada", "asker", "2026-01-01").Texts("ada", "asker", "2026-06-01T09:00", "Hello.").Texts("asker", "ada", "2026-06-20T09:00", "Which day suits you?")
        .Connects("ada", "new", "2026-05-01").Texts("ada", "new", "2026-05-20T09:00", "Hello.").Texts("new", "ada", "2026-05-21T09:00", "Hello Ada.")
        .Connects("ada", "zoe", "2026-01-01").Texts("ada", "zoe", "2026-06-29T09:00", "Hello Zoe.").Texts("zoe", "ada", "2026-06-29T10:00", "Hello Ada.")
        .Connects("quiet", "target", "2020-01-01").Connects("zoe", "target", "2020-01-01").Connects("old", "quiet", "2020-01-01");

    private const string Unjudged = "touch quiet | kpi 1 | hello old | due quiet | rest mute | waits asker | second new | introduces quiet, zoe";

    [Fact]
    public void Everybody_stands_where_the_data_puts_them() => Assert.Equal(Unjudged, Lists(Everybody));

    [Theory]
    [InlineData("""{"as":"vendor"}""")]
    [InlineData("""{"as":"recruiter"}""")]
    [InlineData("""{"as":"stranger"}""")]
    public void Who_is_not_a_tie_is_in_no_list_and_no_count_and_introduces_nobody(string json)
    {
        var story = Everybody;
        foreach (var person in new[] { "quiet", "old", "mute", "asker", "new" })
        {
            story.Says(UserFactKinds.NotATie, person, json);
        }

        Assert.Equal("touch  | kpi 0 | hello  | due  | rest  | waits  | second  | introduces zoe", Lists(story));
    }

    [Theory]
    [InlineData("""{"level":"well"}""")]
    [InlineData("""{"level":"well","as":"family"}""")]
    [InlineData("""{"level":"well","as":"friend"}""")]
    [InlineData("""{"level":"well","as":"colleague"}""")]
    [InlineData("""{"level":"well","as":"elsewhere"}""")]
    public void Who_is_known_well_leaves_what_rests_on_silence_and_still_waits_and_introduces(string json)
    {
        var story = Everybody;
        foreach (var person in new[] { "quiet", "old", "mute", "asker", "new" })
        {
            story.Says(UserFactKinds.KnowsWell, person, json);
        }

        Assert.Equal("touch  | kpi 0 | hello  | due  | rest  | waits asker | second  | introduces quiet, zoe", Lists(story));
    }

    [Theory]
    [InlineData("some")]
    [InlineData("not")]
    public void The_lesser_degrees_change_no_list(string level)
    {
        var story = Everybody;
        foreach (var person in new[] { "quiet", "old", "mute", "asker", "new" })
        {
            story.Says(UserFactKinds.KnowsWell, person, $$"""{"level":"{{level}}"}""");
        }

        Assert.Equal(Unjudged, Lists(story));
    }

    [Fact]
    public void One_judgement_moves_nobody_else()
    {
        Assert.Equal(Unjudged.Replace("touch quiet | kpi 1", "touch  | kpi 0", StringComparison.Ordinal).Replace("due quiet", "due ", StringComparison.Ordinal),
            Lists(Everybody.Says(UserFactKinds.KnowsWell, "quiet", """{"level":"well","as":"elsewhere"}""")));
        Assert.Equal(Unjudged.Replace("introduces quiet, zoe", "introduces quiet", StringComparison.Ordinal), Lists(Everybody.Says(UserFactKinds.NotATie, "zoe", """{"as":"vendor"}""")));
    }

    [Fact]
    public void The_past_of_the_count_leaves_the_same_people_out()
    {
        var before = Report(Everybody.Network(), "2026-06-30").GoingQuiet;
        var after = Report(Everybody.Says(UserFactKinds.NotATie, "quiet", "{}").Network(), "2026-06-30").GoingQuiet;
        Assert.Contains(before.Trend, count => count > 0);
        Assert.Equal(Report(Without("quiet").Network(), "2026-06-30").GoingQuiet.Trend, after.Trend);
    }

    [Fact]
    public void Points_bands_statuses_people_and_the_ledger_stay()
    {
        var (before, after) = (Everybody.Network(), Everybody.Says(UserFactKinds.NotATie, "quiet", """{"as":"recruiter"}""").Says(UserFactKinds.KnowsWell, "old", """{"level":"well","as":"family"}""").Network());
        foreach (var person in new[] { "quiet", "old", "mute" })
        {
            var (then, now) = (Tie(before, person), Tie(after, person));
            Assert.Equal((then.Strength, then.Points, then.Band, then.Status), (now.Strength, now.Points, now.Band, now.Status));
        }

        Assert.Equal(Report(before, "2026-06-30").People.Value, Report(after, "2026-06-30").People.Value);
        Assert.Equal("not a tie (recruiter)", Tie(after, "quiet").Said?.InWords);
        Assert.Equal(FavourLedger.Of(before, before.Members[0], AsOf).Count, FavourLedger.Of(after, after.Members[0], AsOf).Count);
    }

    [Fact]
    public void Who_is_not_a_tie_can_still_be_reached_directly_and_by_others()
    {
        var network = Everybody.Says(UserFactKinds.NotATie, "target", """{"as":"stranger"}""").Network();
        Assert.Equal(["quiet", "zoe"], Introducing(network, "target"));
        var judged = Everybody.Says(UserFactKinds.NotATie, "quiet", """{"as":"vendor"}""").Network();
        Assert.NotNull(Introducers.To(judged, judged.Members[0], judged.Find("quiet")!, AsOf).Direct);
        Assert.Equal(MemberReach.Of(Everybody.Network(), judged.Members[0], AsOf).Within.Select(w => w.People), MemberReach.Of(judged, judged.Members[0], AsOf).Within.Select(w => w.People));
    }

    [Fact]
    public void An_introducers_step_carries_the_users_own_word()
    {
        var network = Everybody.Says(UserFactKinds.KnowsWell, "zoe", """{"level":"well","as":"friend"}""").Network();
        var step = Introducers.To(network, network.Members[0], network.Find("target")!, AsOf).Paths.Single(p => p.FirstIntroducer.Name == "zoe").Steps[0];
        Assert.Contains("You said: known well (friend).", step.Evidence);
        Assert.Equal(Introducers.To(Everybody.Network(), network.Members[0], network.Find("target")!, AsOf).Paths.Single(p => p.FirstIntroducer.Name == "zoe").Chance,
            Introducers.To(network, network.Members[0], network.Find("target")!, AsOf).Paths.Single(p => p.FirstIntroducer.Name == "zoe").Chance);
    }

    [Fact]
    public void The_last_word_holds_and_taking_all_back_leaves_nothing_said()
    {
        var story = Everybody.Says(UserFactKinds.KnowsWell, "quiet", """{"level":"well"}""").Says(UserFactKinds.Remind, "quiet", """{"days":30}""")
            .Says(UserFactKinds.NotATie, "quiet", """{"as":"vendor"}""");
        Assert.Equal(["not a tie (vendor)"], On(story, "quiet"));
        Assert.Equal(["not a tie (vendor)", "reminder every 7 days"], On(story.Says(UserFactKinds.Remind, "quiet", """{"days":7}"""), "quiet"));
        Assert.Equal(["known well (friend)", "reminder every 7 days"], On(story.Says(UserFactKinds.KnowsWell, "quiet", """{"level":"well","as":"friend"}"""), "quiet"));
        var network = story.Network();
        Assert.Equal(network.Facts.UserFacts.Select(f => f.Id).Order(), Judgements.Of(network, network.Members[0]).WordsOn(network.Find("quiet")!).Order());
    }

    [Fact]
    public void A_word_is_its_members_own_unless_an_older_version_did_not_say_whose_or_that_member_is_gone()
    {
        Assert.Equal(["not a tie (vendor)"], On(Everybody.Says(UserFactKinds.NotATie, "quiet", """{"as":"vendor","viewer":"ada"}"""), "quiet"));
        Assert.Empty(On(Everybody.Says(UserFactKinds.NotATie, "quiet", """{"as":"vendor","viewer":"ada"}"""), "quiet", "zoe"));
        Assert.Equal(["known well"], On(Everybody.Says(UserFactKinds.KnowsWell, "quiet", """{"level":"well"}"""), "quiet", "zoe"));
        Assert.Equal(["not a tie (vendor)"], On(Everybody.Says(UserFactKinds.NotATie, "quiet", """{"as":"vendor","viewer":"nobody-any-more"}"""), "quiet", "zoe"));
        Assert.Empty(On(Everybody.Says(UserFactKinds.NotATie, "nobody-known", """{"as":"vendor"}"""), "quiet"));
    }

    // One line that says who stands where.
    private static string Lists(Story story)
    {
        var network = story.Network();
        var (viewer, report) = (network.Members[0], Report(network, "2026-06-30"));
        Assert.Equal(report.GoingQuiet.Value, LosingTouch.Of(network, viewer, AsOf).Count);
        Assert.Equal(report.LosingTouch.Select(t => t.Person), LosingTouch.Of(network, viewer, AsOf).Select(t => t.Person));
        var groups = EightReasons.Of(network, viewer, AsOf).Single(r => r.Reason == Reason.FollowUp).Groups;
        var week = ThisWeek.Of(network, viewer, AsOf, AsOf).Actions;
        Assert.Empty(week.Where(a => a.Kind == WeekActionKind.FadingTie).Select(a => a.Person).Except(LosingTouch.Of(network, viewer, AsOf).Select(t => t.Person)));
        return $"touch {Keys(LosingTouch.Of(network, viewer, AsOf).Select(t => t.Person))} | kpi {report.GoingQuiet.Value} | hello {Keys(DormantTies.Of(network, viewer, AsOf).Select(d => d.Tie.Person))}"
            + $" | due {Keys(TiesByCadence.Due(network, viewer, AsOf, AsOf).Select(d => d.Tie.Person))} | rest {Keys(TiesByCadence.Resting(network, viewer, AsOf).Select(d => d.Tie.Person))}"
            + $" | waits {Keys(groups.Single(g => g.Title == "May wait for your answer").Rows.Select(r => r.Person))}"
            + $" | second {Keys(groups.Single(g => g.Title == "No second exchange yet").Rows.Select(r => r.Person))} | introduces {string.Join(", ", Introducing(network, "target"))}";
    }

    private static string Keys(IEnumerable<Person> people) => string.Join(", ", people.Select(p => p.Key.Value));

    private static IEnumerable<string> Introducing(Network network, string target) =>
        Introducers.To(network, network.Members[0], network.Find(target)!, AsOf).Paths.Select(p => p.FirstIntroducer.Key.Value).Order(StringComparer.Ordinal);

    private static OverviewReport Report(Network network, string asOf) => Overview.Of(network, network.Members[0], ReportSelection.None, Story.Day(asOf));

    private static Tie Tie(Network network, string person) => MemberTies.Between(network, network.Members[0], network.Find(person)!, AsOf)!;

    private static IEnumerable<string> On(Story story, string person, string viewer = "ada")
    {
        var network = story.Network();
        return Judgements.Of(network, network.Viewer(viewer)!).On(network.Find(person)!).Select(held => held.Said.InWords);
    }

    private static Story Without(string person) => person == "quiet" ? new Story().Uploads("ada", "2026-06-30")
        .Connects("ada", "old", "2018-01-01").WritesEvery("old", "ada", "2018-02-01", 7, 60).WritesEvery("ada", "old", "2018-02-02", 7, 60)
        .Connects("ada", "mute", "2020-01-01").WritesEvery("mute", "ada", "2025-09-01", 7, 30).WritesEvery("ada", "mute", "2026-05-10", 10, 4)
        .Connects("ada", "asker", "2026-01-01").Texts("ada", "asker", "2026-06-01T09:00", "Hello.").Texts("asker", "ada", "2026-06-20T09:00", "Which day suits you?")
        .Connects("ada", "new", "2026-05-01").Texts("ada", "new", "2026-05-20T09:00", "Hello.").Texts("new", "ada", "2026-05-21T09:00", "Hello Ada.") : Everybody;
}
