using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Reach;

namespace NetworkGraph.Core.Tests.Companies;

public class CompanyQuestionTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    private static Story Ada => new Story().Uploads("ada", "2026-06-30");

    [Theory]
    [InlineData("Contoso", CompanyCloseness.Exact)]
    [InlineData("contoso GmbH", CompanyCloseness.Exact)]
    [InlineData("Cöntoso, Inc.", CompanyCloseness.Exact)]
    [InlineData("Contoso Deutschland GmbH", CompanyCloseness.Branch)]
    [InlineData("The Contoso Group", CompanyCloseness.Likely)]
    [InlineData("Contoso Health", CompanyCloseness.Weak)]
    [InlineData("Friends of Contoso", CompanyCloseness.Weak)]
    public void A_name_fits_in_one_of_four_tiers(string listed, CompanyCloseness closeness)
    {
        var company = Assert.Single(At(Ada.Connects("ada", "ben", "2020-01-01", listed), "Contoso").Companies);
        Assert.Equal((listed, closeness), (company.Name, company.Closeness));
    }

    [Fact]
    public void A_branch_finds_its_company() =>
        Assert.Equal(CompanyCloseness.Branch, Assert.Single(At(Ada.Connects("ada", "ben", "2020-01-01", "Contoso Health"), "Contoso Health Germany").Companies).Closeness);

    [Theory]
    [InlineData("Marketing House", "Ark")]
    [InlineData("Contosoft", "Contoso")]
    [InlineData("Global", "Global Freight")]
    [InlineData("Contoso", "…")]
    public void Parts_of_words_and_single_common_words_find_nobody(string listed, string asked)
    {
        var answer = At(Ada.Connects("ada", "ben", "2020-01-01", listed), asked);
        Assert.Empty(answer.Companies);
        Assert.StartsWith("Nobody in your export is or was listed at", answer.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tiers_are_never_mixed_and_the_closest_comes_first()
    {
        var story = Ada.Connects("ada", "ben", "2020-01-01", "Contoso Health").Connects("ada", "cleo", "2020-01-01", "Contoso Group").Connects("ada", "dan", "2020-01-01", "Contoso Ltd").Connects("ada", "eve", "2020-01-01", "Contoso UK");
        Assert.Equal(
            [CompanyCloseness.Exact, CompanyCloseness.Branch, CompanyCloseness.Likely, CompanyCloseness.Weak],
            At(story, "contoso").Companies.Select(company => company.Closeness));
    }

    [Fact]
    public void One_firm_is_one_however_its_name_is_written()
    {
        var story = Ada;
        string[] names = ["Contoso", "CONTOSO GmbH", "Contoso Gesellschaft mit beschränkter Haftung", "Contoso GmbH & Co. KG", "The Contoso AG", "Ｃｏｎｔｏｓｏ"];
        for (var i = 0; i < names.Length; i++)
        {
            story.Connects("ada", $"p{i}", "2020-01-01", names[i]);
        }

        var company = Assert.Single(At(story, "Contoso").Companies);
        Assert.Equal((names.Length, false), (company.Current.Count, company.IsAsked));
        Assert.Equal(names.Order(StringComparer.Ordinal), company.Spellings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Namesakes_of_two_countries_are_shown_as_one_and_asked_about()
    {
        var company = Assert.Single(At(Ada.Connects("ada", "ben", "2020-01-01", "Contoso GmbH").Connects("ada", "cleo", "2020-01-01", "Contoso S.p.A."), "Contoso").Companies);
        Assert.Equal((CompanyCloseness.Exact, true), (company.Closeness, company.IsAsked));
    }

    [Fact]
    public void A_slip_is_likely_beside_a_name_that_many_write_and_a_name_that_several_write_is_no_slip()
    {
        var story = Ada.Connects("ada", "slip", "2020-01-01", "Fabrikma");
        for (var i = 0; i < 5; i++)
        {
            story.Connects("ada", $"p{i}", "2020-01-01", "Fabrikam");
        }

        Assert.Equal([CompanyCloseness.Exact, CompanyCloseness.Likely], At(story, "Fabrikam").Companies.Select(company => company.Closeness));
        story.Connects("ada", "other", "2020-01-01", "Fabrikma").Connects("ada", "third", "2020-01-01", "Fabrikma");
        Assert.Equal([CompanyCloseness.Exact, CompanyCloseness.Weak], At(story, "Fabrikam").Companies.Select(company => company.Closeness));
    }

    [Fact]
    public void Who_left_between_two_uploads_was_there_earlier()
    {
        var story = new Story().Uploads("ada", "2025-06-30").Connects("ada", "ben", "2020-01-01", "Contoso", "Buyer")
            .Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01", "Fabrikam", "Head of Purchasing");

        var company = Assert.Single(At(story, "Contoso").Companies);
        Assert.Empty(company.Current);
        var ben = Assert.Single(company.Earlier);
        Assert.Equal(("ben", "Buyer", Story.Day("2025-06-30")), (ben.Person.Key.ToString(), ben.Title, ben.ListedOn));
        Assert.Empty(Assert.Single(At(story, "Fabrikam").Companies).Earlier);
    }

    [Fact]
    public void Before_the_second_upload_the_first_one_counts()
    {
        var story = new Story().Uploads("ada", "2025-06-30").Connects("ada", "ben", "2020-01-01", "Contoso")
            .Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01", "Fabrikam");
        var network = story.Network();
        var then = CompanyQuestion.At(network, network.Viewer("ada")!, "Contoso", Story.Day("2025-12-31"));
        Assert.Single(Assert.Single(then.Companies).Current);
        Assert.Empty(CompanyQuestion.At(network, network.Viewer("ada")!, "Fabrikam", Story.Day("2025-12-31")).Companies);
    }

    [Fact]
    public void Someone_known_to_a_colleague_comes_with_the_colleague_to_ask_and_the_chance_of_the_introductions_page()
    {
        var story = Ada.Uploads("ben", "2026-06-30").Connects("ada", "ben", "2020-01-01").Connects("ben", "eve", "2020-01-01", "Contoso", "Engineer");
        var network = story.Network();
        var eve = Assert.Single(Assert.Single(At(story, "Contoso").Companies).Current);
        var path = Introducers.To(network, network.Viewer("ada")!, network.Find("eve")!, AsOf).Paths[0];

        Assert.Null(eve.Tie);
        Assert.Equal("ben", eve.Introducer?.Key.ToString());
        Assert.Equal(path.Chance, eve.Chance!.Value, 6);
    }

    [Fact]
    public void Someone_in_the_list_needs_no_introducer()
    {
        var ben = Assert.Single(Assert.Single(At(Ada.Connects("ada", "ben", "2020-01-01", "Contoso"), "Contoso").Companies).Current);
        Assert.NotNull(ben.Tie);
        Assert.Null(ben.Introducer);
    }

    [Fact]
    public void Someone_whom_nobody_can_reach_has_no_chance_rather_than_zero()
    {
        var story = Ada.Uploads("zoe", "2026-06-30").Connects("ada", "ben", "2020-01-01").Connects("zoe", "eve", "2020-01-01", "Contoso");
        var company = Assert.Single(At(story, "Contoso").Companies);
        Assert.Null(company.Chance);
        Assert.Null(Assert.Single(company.Current).Chance);
    }

    [Fact]
    public void The_company_has_the_chance_that_the_reach_question_gives()
    {
        var story = Ada;
        for (var i = 0; i < 5; i++)
        {
            story.Connects("ada", $"p{i}", "2016-01-01", "Contoso");
        }

        story.WritesEvery("ada", "p1", "2026-01-01", 30, 6).WritesEvery("p1", "ada", "2026-01-02", 30, 6);
        var network = story.Network();
        Assert.Equal("1 way; 4 contacts without a message do not add to it", Assert.Single(At(story, "Contoso").Companies).Chance!.InWords);
        Assert.Equal(
            Assert.Single(MemberReach.Of(network, network.Viewer("ada")!, AsOf).Companies).Chance,
            Assert.Single(At(story, "Contoso").Companies).Chance!.Value);
    }

    [Fact]
    public void A_saved_job_is_told_even_where_nobody_is_known()
    {
        var answer = At(Ada.Connects("ada", "ben", "2020-01-01").LooksAt("ada", InterestKind.SavedJob, "Contoso Inc.", "2026-05-03", "Analyst"), "contoso");
        Assert.Empty(answer.Companies);
        Assert.Equal([new CompanyInterest(InterestKind.SavedJob, "Contoso Inc.", "Analyst", Story.Day("2026-05-03"))], answer.Interests);
    }

    private static CompanyAnswer At(Story story, string name)
    {
        var network = story.Network();
        return CompanyQuestion.At(network, network.Viewer("ada")!, name, AsOf);
    }
}
