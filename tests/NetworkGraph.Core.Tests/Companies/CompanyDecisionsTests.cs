using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Tests.Companies;

/// <summary>"The same company" and "not the same" act on lists, counts and searches at once, and nothing is left of them when they are taken back.</summary>
public class CompanyDecisionsTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    private static Story Ada => new Story().Uploads("ada", "2026-06-30")
        .Connects("ada", "ben", "2020-01-01", "Contoso GmbH").Connects("ada", "cleo", "2020-01-01", "Contoso S.p.A.").Connects("ada", "dan", "2020-01-01", "Contoso")
        .Connects("ada", "eve", "2020-01-01", "Adatum").Connects("ada", "fay", "2020-01-01", "Contoso Group");

    [Fact]
    public void Two_names_that_nothing_joins_become_one_company()
    {
        Assert.Equal(["Adatum 1", "Contoso Group 1", "Contoso 3"], Listed(Ada));
        Assert.Equal(["Contoso Group 1", "Contoso 4"], Listed(Said(Ada, "Contoso", "Adatum", true)));
        Assert.Equal(["ben", "cleo", "dan", "eve"], People(Said(Ada, "Contoso", "Adatum", true), "adatum inc."));
    }

    [Fact]
    public void What_is_said_in_turn_of_three_names_makes_all_one() =>
        Assert.Equal(["Contoso 5"], Listed(Said(Said(Ada, "Adatum", "Contoso Group", true), "Contoso Group", "Contoso", true)));

    [Fact]
    public void A_spelling_that_is_another_company_gets_a_line_of_its_own()
    {
        var story = Said(Ada, "Contoso GmbH", "Contoso S.p.A.", false);
        Assert.Equal(["Adatum 1", "Contoso Group 1", "Contoso S.p.A. 1", "Contoso 2"], Listed(story));
        Assert.Equal(["cleo"], People(story, "Contoso SpA"));
        Assert.Equal(["ben", "dan"], People(story, "Contoso"));
    }

    [Fact]
    public void The_last_word_holds() =>
        Assert.Equal(Listed(Ada), Listed(Said(Said(Ada, "Contoso", "Adatum", true), "Adatum", "Contoso", false)));

    [Fact]
    public void Namesakes_are_asked_about_until_the_user_has_answered()
    {
        Assert.True(Exact(Ada, "Contoso").IsAsked);
        Assert.False(Exact(Said(Ada, "Contoso GmbH", "Contoso S.p.A.", true), "Contoso").IsAsked);
        Assert.False(Exact(Said(Ada, "Contoso GmbH", "Contoso S.p.A.", false), "Contoso").IsAsked);
    }

    [Fact]
    public void What_the_user_keeps_apart_is_not_proposed_again()
    {
        Assert.Contains(At(Ada, "Contoso").Companies, company => company is { Name: "Contoso Group", Closeness: CompanyCloseness.Likely });
        Assert.DoesNotContain(At(Said(Ada, "Contoso", "Contoso Group", false), "Contoso").Companies, company => company.Name == "Contoso Group");
    }

    [Fact]
    public void An_answer_offers_what_is_open_and_nothing_that_is_sure()
    {
        var answer = At(Ada, "Contoso");
        Assert.Equal([("Contoso GmbH", "Contoso S.p.A.")], CompanyDecisions.Open(answer, answer.Companies[0]));
        Assert.Equal([(answer.Companies[0].Name, "Contoso Group")], CompanyDecisions.Open(answer, answer.Companies[1]));
        var adatum = At(Ada, "Adatum");
        Assert.Empty(CompanyDecisions.Open(adatum, Assert.Single(adatum.Companies)));
    }

    [Fact]
    public void What_was_said_is_found_by_either_name_in_any_order()
    {
        var network = Said(Ada, "Contoso", "Adatum", true).Network();
        var said = Assert.Single(CompanyDecisions.On(network, "ADATUM", "contoso"));
        Assert.Equal(("Contoso", "Adatum", true), (said.First, said.Second, said.Same));
        Assert.Empty(CompanyDecisions.On(network, "Contoso", "Fabrikam"));
    }

    [Theory]
    [InlineData("Freelance", "Contoso")]
    [InlineData("Contoso", "…")]
    public void A_status_is_no_company_to_decide_about(string first, string second) =>
        Assert.Throws<ArgumentException>(() => CompanyDecisions.Write(first, second, true, DateTimeOffset.UnixEpoch));

    private static Story Said(Story story, string first, string second, bool same) => story.Says(UserFactKinds.SameCompany, first, CompanyDecisions.Details(second, same));

    private static string[] Listed(Story story)
    {
        var network = story.Network();
        return [.. MemberCompanies.Of(network, network.Viewer("ada")!, AsOf).Where(company => company.InList > 0).OrderBy(company => company.InList).ThenBy(company => company.Name, StringComparer.Ordinal)
            .Select(company => $"{(company.InList > 1 ? "Contoso" : company.Name)} {company.InList}")];
    }

    private static string[] People(Story story, string asked) => [.. Exact(story, asked).Current.Select(person => person.Person.Key.ToString()).Order(StringComparer.Ordinal)];

    private static CompanyPeople Exact(Story story, string asked) => Assert.Single(At(story, asked).Companies, company => company.Closeness == CompanyCloseness.Exact);

    private static CompanyAnswer At(Story story, string asked)
    {
        var network = story.Network();
        return CompanyQuestion.At(network, network.Viewer("ada")!, asked, AsOf);
    }
}
