using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Core.Tests.Companies;

public class MemberCompaniesTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    private static Story Ada => new Story().Uploads("ada", "2026-06-30");

    [Fact]
    public void Most_connections_come_first_and_one_name_in_two_spellings_is_one_company()
    {
        var companies = Of(Ada.Connects("ada", "a", "2020-01-01", "Lone").Connects("ada", "b", "2020-01-01", "Contoso").Connects("ada", "c", "2020-01-01", "CONTOSO Inc."));
        Assert.Equal([("CONTOSO Inc.", 2), ("Lone", 1)], companies.Select(company => (company.Name, company.InList)));
    }

    [Fact]
    public void In_touch_are_those_who_both_wrote_lately()
    {
        var company = Assert.Single(Of(Ada.Connects("ada", "ben", "2020-01-01", "Contoso").Connects("ada", "cleo", "2020-01-01", "Contoso")
            .WritesEvery("ada", "ben", "2026-01-01", 7, 25).WritesEvery("ben", "ada", "2026-01-02", 7, 25)
            .Writes("cleo", "ada", "2019-01-01")));
        Assert.Equal((2, 1), (company.InList, company.InTouch));
    }

    [Fact]
    public void A_company_known_through_a_colleague_has_nobody_in_the_list()
    {
        var story = Ada.Uploads("ben", "2026-06-30").Connects("ada", "ben", "2020-01-01", "Home").Connects("ben", "eve", "2020-01-01", "Contoso");
        var contoso = Assert.Single(Of(story), company => company.Name == "Contoso");
        Assert.Equal((0, 1), (contoso.InList, contoso.Within));
        Assert.NotNull(contoso.Chance);
    }

    [Fact]
    public void What_the_exports_point_at_is_listed_even_where_nobody_is_known()
    {
        var company = Assert.Single(Of(Ada.Connects("ada", "ben", "2020-01-01")
            .LooksAt("ada", InterestKind.CompanyFollow, "Contoso", "2024-02-01")
            .LooksAt("ada", InterestKind.JobApplication, "Contoso Ltd", "2026-03-01", "Analyst")));
        Assert.Equal((0, 0, null), (company.InList, company.Within, company.Chance));
        Assert.Equal([InterestKind.JobApplication, InterestKind.CompanyFollow], company.Interests.Select(interest => interest.Kind));
    }

    [Fact]
    public void Another_members_interests_are_private()
    {
        var story = Ada.Uploads("ben", "2026-06-30").Connects("ada", "ben", "2020-01-01").LooksAt("ben", InterestKind.SavedJob, "Contoso", "2026-03-01");
        Assert.Empty(Of(story));
    }

    [Fact]
    public void An_interest_of_a_later_day_is_not_known_yet() =>
        Assert.Empty(Of(Ada.Connects("ada", "ben", "2020-01-01").LooksAt("ada", InterestKind.SavedJob, "Contoso", "2026-07-01")));

    [Fact]
    public void The_counts_are_those_of_the_overview()
    {
        var network = RandomNetworks.Of(seed: 7, people: 200, messages: 600, members: 2);
        var viewer = network.Members[0];
        var asOf = viewer.SnapshotDate;
        var people = Overview.Of(network, viewer, ReportSelection.None, asOf).List;
        var companies = MemberCompanies.Of(network, viewer, asOf);
        Assert.True(companies.Count > 5);
        foreach (var company in companies)
        {
            Assert.Equal(people.Count(person => person.Role.Company is { } listed && CompanyName.Key(listed) == CompanyName.Key(company.Name)), company.InList);
        }
    }

    private static IReadOnlyList<CompanySummary> Of(Story story)
    {
        var network = story.Network();
        return MemberCompanies.Of(network, network.Viewer("ada")!, AsOf);
    }
}
