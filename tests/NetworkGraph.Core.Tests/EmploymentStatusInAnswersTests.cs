using NetworkGraph.Core.Week;
using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Tests.Coach;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests;

/// <summary>A status that two people share joins them nowhere.</summary>
public class EmploymentStatusInAnswersTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    private static Story Freelancers => new Story().Uploads("ada", "2026-06-30").Works("ada", "Freelance", "2020-01-01").Connects("ada", "ben", "2024-01-10", "Freelance", "Cook");

    [Fact]
    public void Nobody_shares_work_with_a_member_of_the_same_status()
    {
        var both = Freelancers.Uploads("ben", "2026-06-30").Works("ben", "Self-employed", "2020-01-01").Connects("ben", "ada", "2024-01-10", "Freelancer").Network();
        Assert.Null(Assert.Single(MemberTies.Of(both, both.Viewer("ada")!, AsOf)).Grounds.SharedAt);
        var alone = Freelancers.Network();
        Assert.Null(Assert.Single(MemberTies.Of(alone, alone.Viewer("ada")!, AsOf)).Grounds.SharedAt);
        Assert.Equal("Freelance", alone.RoleOf(alone.Find("ben")!, AsOf).Company);
    }

    [Fact]
    public void A_name_of_signs_alone_is_no_shared_work_either()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Works("ada", "***", "2020-01-01").Connects("ada", "ben", "2024-01-10")
            .Uploads("ben", "2026-06-30").Works("ben", "---", "2020-01-01").Connects("ben", "ada", "2024-01-10").Network();
        Assert.Null(Assert.Single(MemberTies.Of(network, network.Viewer("ada")!, AsOf)).Grounds.SharedAt);
    }

    [Fact]
    public void The_overview_has_no_bar_of_a_status()
    {
        var network = Freelancers.Network();
        var bar = Assert.Single(Overview.Of(network, network.Viewer("ada")!, ReportSelection.None, AsOf).Bars[ReportField.Company], bar => bar.All > 0);
        Assert.Equal(("Unknown", 1), (bar.Value, bar.All));
    }

    [Fact]
    public void The_question_for_a_status_says_that_it_is_none_of_a_company_and_shows_companies_of_close_names()
    {
        var network = Freelancers.Connects("ada", "cleo", "2024-01-10", "Freelance Informatique SARL").Network();
        var answer = CompanyQuestion.At(network, network.Viewer("ada")!, "Freelance", AsOf);
        Assert.Equal("Freelance Informatique SARL", Assert.Single(answer.Companies).Name);
        Assert.Equal("“Freelance” is what people write in place of a company: nobody works together there. Companies whose names are close are shown.", answer.Note);
        Assert.Equal("Freelance Informatique SARL", Assert.Single(MemberCompanies.Of(network, network.Viewer("ada")!, AsOf)).Name);
    }

    [Theory]
    [InlineData("Fabrikam", "Retired", null)]
    [InlineData("Freelance", "Retired", null)]
    [InlineData("Freelance", "Litware", "Listed as Freelance before your upload of 14 Oct 2026.")]
    public void A_move_to_a_status_is_not_congratulated(string before, string after, string? reason)
    {
        var week = Reasons.Ana("2026-02-01").Uploads("ana", "2026-04-01").Uploads("ana", "2026-10-14")
            .Connects("ana", "jan", "2024-01-01", "Contoso", "Engineer", import: 0)
            .Connects("ana", "jan", "2024-01-01", before, "Engineer", import: 1).Connects("ana", "jan", "2024-01-01", after, "Engineer", import: 2)
            .Texts("ana", "jan", "2026-09-20T09:00", "Hello.").Texts("jan", "ana", "2026-10-01T09:00", "Hello Ana.").Week();
        Assert.Equal(reason, week.Actions.SingleOrDefault(action => action.Kind == WeekActionKind.JobNews)?.Reason);
    }

    [Fact]
    public void One_status_after_another_is_a_change_and_no_new_company()
    {
        var network = new Story()
            .Uploads("ada", "2026-01-31").Connects("ada", "ben", "2020-01-01", "Freelance", "Cook").Connects("ada", "cleo", "2020-01-01", "Contoso", "Cook")
            .Connects("ada", "dora", "2020-01-01", "Freelance", "Cook")
            .Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01", "Retired", "Cook").Connects("ada", "cleo", "2020-01-01", "Freelance", "Cook")
            .Connects("ada", "dora", "2020-01-01", "freelance", "Cook").Network();
        var change = Assert.Single(ChangesBetweenSnapshots.Of(network, network.Viewer("ada")!, AsOf));
        Assert.Equal([("cleo", true, false), ("ben", false, false)], change.Changed.Select(c => (c.Person.Key.Value, c.NewCompany, c.NewTitle)));
    }
}
