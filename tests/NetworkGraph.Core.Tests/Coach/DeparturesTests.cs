using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Tests.Coach;

public class DeparturesTests
{
    private static readonly string[] Nobody = [];

    /// <summary>Two lists of Ada's: Ben leaves Contoso, Cleo stays there under another spelling, Dan leaves Northwind, Eve is in the first list only.</summary>
    private static Story Ada => new Story()
        .Uploads("ada", "2026-01-31").Named("ben", "Ben").Named("cleo", "Cleo").Named("dan", "Dan").Named("eve", "Eve")
        .Connects("ada", "ben", "2020-01-01", "Contoso", "Analyst").Connects("ada", "cleo", "2020-01-01", "Contoso Ltd")
        .Connects("ada", "dan", "2020-01-01", "Northwind").Connects("ada", "eve", "2020-01-01", "Contoso")
        .Uploads("ada", "2026-06-30")
        .Connects("ada", "ben", "2020-01-01", "Fabrikam", "Head of Data").Connects("ada", "cleo", "2020-01-01", "CONTOSO")
        .Connects("ada", "dan", "2020-01-01");

    [Fact]
    public void Who_left_a_company_of_a_saved_job_is_told_with_the_reason_and_where_they_are_now()
    {
        var answer = Of(Ada.LooksAt("ada", InterestKind.SavedJob, "Contoso", "2026-05-03", "Analyst"));
        var ben = Assert.Single(answer.Left!);
        Assert.Equal(("Ben", "Contoso", "Fabrikam", (string?)null), (ben.Person.Name, ben.Before.Company, ben.After.Company, ben.Goal));
        Assert.Equal(InterestKind.SavedJob, Assert.Single(ben.Interests).Kind);
        Assert.Equal((Story.Day("2026-01-31"), Story.Day("2026-06-30")), (answer.From, answer.To));
    }

    [Theory]
    [InlineData(InterestKind.JobApplication)]
    [InlineData(InterestKind.CompanyFollow)]
    public void An_application_or_a_follow_is_an_interest_too(InterestKind kind) => Assert.Equal(["Ben"], Names(Of(Ada.LooksAt("ada", kind, "contoso", null))));

    [Fact]
    public void A_goal_counts_as_it_is_written_and_a_company_no_longer_stated_is_left_by_a_guess()
    {
        var answer = Of(Ada.Says(UserFactKinds.Goals, Goals.Subject, """{"companies":["northwind inc"]}"""));
        var dan = Assert.Single(answer.Left!);
        Assert.Equal(("Dan", "northwind inc", (string?)null), (dan.Person.Name, dan.Goal, dan.After.Company));
        Assert.Contains("1 of these people names no company now: that they left is a guess.", answer.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_no_longer_listed_is_counted_and_not_said_to_have_left()
    {
        var answer = Of(Ada.LooksAt("ada", InterestKind.SavedJob, "Contoso", "2026-05-03"));
        Assert.Equal(1, answer.NoLongerListed);
        Assert.Contains("1 person there is no longer in your list: whether they left the company is not known.", answer.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void With_one_upload_it_is_not_known()
    {
        var answer = Of(new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01", "Contoso").LooksAt("ada", InterestKind.SavedJob, "Contoso", "2026-05-03"));
        Assert.Null(answer.Left);
        Assert.Null(answer.NoLongerListed);
        Assert.Equal(1, answer.Companies);
        Assert.Contains("One upload alone cannot show", answer.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_second_upload_it_is_not_known_either() =>
        Assert.Null(Departures.Of(Ada.Network(), Ada.Network().Viewer(null)!, Story.Day("2026-03-01")).Left);

    [Fact]
    public void Without_an_interest_or_goal_nobody_leaves_and_the_note_says_why()
    {
        var answer = Of(Ada);
        Assert.Equal(Nobody, Names(answer));
        Assert.StartsWith("No saved job, application, follow or goal names a company", answer.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_last_two_uploads_count_and_the_strongest_tie_comes_first()
    {
        var story = Ada.Uploads("ada", "2026-09-30").Connects("ada", "ben", "2020-01-01", "Lumen").Connects("ada", "cleo", "2020-01-01", "Umbrella").Connects("ada", "fay", "2020-01-01", "Contoso")
            .WritesEvery("ada", "ben", "2026-08-01", 7, 8).WritesEvery("ben", "ada", "2026-08-02", 7, 8)
            .LooksAt("ada", InterestKind.CompanyFollow, "Contoso", null).LooksAt("ada", InterestKind.CompanyFollow, "Fabrikam", null);
        Assert.Equal(["Ben", "Cleo"], Names(Of(story)));
    }

    [Theory]
    [InlineData(3, "Analyst", true)]
    [InlineData(2, "Analyst", false)]
    [InlineData(3, "Head of Data", false)]
    public void Several_who_go_to_the_same_company_with_the_title_they_had_were_perhaps_renamed(int people, string titleNow, bool perhaps)
    {
        var story = new Story().Uploads("ada", "2026-01-31");
        for (var person = 0; person < people; person++)
        {
            story = story.Connects("ada", $"p{person}", "2020-01-01", "Twitter", "Analyst");
        }

        story = story.Uploads("ada", "2026-06-30");
        for (var person = 0; person < people; person++)
        {
            story = story.Connects("ada", $"p{person}", "2020-01-01", "X Corp", titleNow);
        }

        var note = Of(story.LooksAt("ada", InterestKind.CompanyFollow, "Twitter", null)).Note;
        Assert.Equal(perhaps, note.Contains("3 of them went from Twitter to X Corp with the title they had: perhaps the company took another name.", StringComparison.Ordinal));
        Assert.Equal(!perhaps, note.Contains("A company that took another name looks the same.", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Names(DeparturesAnswer answer) => answer.Left!.Select(one => one.Person.Name);

    private static DeparturesAnswer Of(Story story)
    {
        var network = story.Network();
        var viewer = network.Viewer(null)!;
        return Departures.Of(network, viewer, viewer.SnapshotDate);
    }
}
