using Bunit;
using Microsoft.Extensions.DependencyInjection;
using NetworkGraph.Core.Facts;
using CompaniesPage = NetworkGraph.Web.Pages.Companies;

namespace NetworkGraph.Web.Tests.Pages;

public sealed class CompaniesTests : PageContext
{
    [Fact]
    public void All_companies_are_listed_with_how_many_are_in_the_list()
    {
        var cut = Show<CompaniesPage>(AdaAlone.Network(), "companies");
        Assert.Equal("People at 2 companies are in your list", cut.Find("h1").TextContent);
        Assert.Equal("2", cut.Find("[data-visual=companies]").GetAttribute("data-count"));
    }

    [Fact]
    public async Task Typing_narrows_the_list_and_enter_asks()
    {
        var cut = Show<CompaniesPage>(AdaAlone.Network(), "companies");
        await cut.Find("form input").InputAsync(new() { Value = "north" });
        Assert.Equal("1", cut.Find("[data-visual=companies]").GetAttribute("data-count"));
        await cut.Find("form input").InputAsync(new() { Value = "Northwind" });
        await cut.Find("form").SubmitAsync(new());
        Assert.EndsWith(Addresses.Hide("companies?name=Northwind"), Navigation.Uri, StringComparison.Ordinal);
        cut.WaitForAssertion(() => Assert.Equal("You know 2 people at Northwind", cut.Find("h1").TextContent));
    }

    [Fact]
    public async Task Accents_and_blanks_make_no_difference_while_typing()
    {
        var cut = Show<CompaniesPage>(AdaAlone.Connects("ada", "eli", "2024-01-10", "Größe & Söhne").Connects("ada", "fay", "2024-01-10", "北京 银行").Network(), "companies");
        foreach (var typed in new[] { "grosse", "北京银行", "BEIJING" })
        {
            await cut.Find("form input").InputAsync(new() { Value = typed });
            Assert.Equal("1", cut.Find("[data-visual=companies]").GetAttribute("data-count"));
        }
    }

    [Fact]
    public void Someone_known_to_a_colleague_is_shown_with_whom_to_ask()
    {
        var cut = Show<CompaniesPage>(AdaAndBen.Network(), "companies?viewer=ada&name=Lumen");
        Assert.Equal("You know nobody at Lumen; 1 person there is known to others", cut.Find("h1").TextContent);
        var row = cut.Find("[data-visual=company] tbody tr").TextContent;
        Assert.Contains("Eve Weber", row, StringComparison.Ordinal);
        Assert.Contains("ask Ben Hartley", row, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_an_answer()
    {
        var cut = Show<CompaniesPage>(AdaAlone.Network(), "companies?name=Umbrella");
        Assert.Equal("Nobody at Umbrella is in your data", cut.Find("h1").TextContent);
        Assert.Contains("does not mean that nobody works there", cut.Find(".lead").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_is_no_company_and_nothing_is_offered_to_search_for()
    {
        var cut = Show<CompaniesPage>(AdaAlone.Network(), "companies?name=Freelance");
        Assert.Equal("“Freelance” is no company", cut.Find("h1").TextContent);
        Assert.Contains("what people write in place of a company", cut.Find(".lead").TextContent, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll(".offers"));
    }

    [Fact]
    public void Companies_of_saved_jobs_and_applications_come_first()
    {
        var story = AdaAlone
            .LooksAt("ada", InterestKind.SavedJob, "Northwind", "2026-05-03", "Analyst")
            .LooksAt("ada", InterestKind.JobApplication, "Umbrella", "2026-04-01", "Analyst");
        var rows = Show<CompaniesPage>(story.Network(), "companies").FindAll("[data-visual=mattering] tbody tr");
        Assert.Contains("Umbrellayou applied on 1 Apr 2026", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("you saved a job on 3 May 2026", rows[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_column_sorts_and_a_chance_is_a_word_and_whole_percent()
    {
        var cut = Show<CompaniesPage>(AdaAlone.Network(), "companies");
        Assert.Equal(["Company", "In your list", "In touch", "Within three steps", "Chance to reach somebody"], cut.FindAll("[data-visual=companies] th:not(.more-column)").Select(th => th.TextContent.Trim()));
        await cut.FindAll("[data-visual=companies] th button")[0].ClickAsync(new());
        Assert.Equal("ascending", cut.FindAll("[data-visual=companies] th")[0].GetAttribute("aria-sort"));
        await cut.FindAll("[data-visual=companies] th button")[4].ClickAsync(new());
        Assert.Equal("descending", cut.FindAll("[data-visual=companies] th")[4].GetAttribute("aria-sort"));
        Assert.Matches("(Good chance|Possible|Long shot) · [0-9]{1,2} %", cut.Find("[data-visual=companies] td.chance").TextContent);
    }

    [Fact]
    public async Task Namesakes_are_asked_about_and_the_answer_is_kept_and_undone()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        var story = AdaAlone.Connects("ada", "eli", "2024-01-10", "Umbrella GmbH").Connects("ada", "fay", "2024-01-10", "Umbrella S.p.A.");
        var cut = Show<CompaniesPage>(story.Network(), "companies?name=Umbrella");
        Assert.Contains("legal forms are of different countries", cut.Find("[data-visual=spellings]").TextContent, StringComparison.Ordinal);
        var buttons = cut.FindAll("[data-visual=same-company] button");
        Assert.Equal(["Same company", "Not the same"], buttons.Select(button => button.TextContent));
        await buttons[1].ClickAsync(new());
        var said = (await UntilSaidAsync(services, 1))[0];
        Assert.Equal(("same-company", "Umbrella GmbH", """{"other":"Umbrella S.p.A.","same":false}"""), (said.Kind, said.Subject, said.Json));

        story.Says(said.Kind, said.Subject, said.Json);
        cut = Show<CompaniesPage>(story.Network(), "companies?name=Umbrella");
        Assert.Equal("You know 1 person at Umbrella GmbH", cut.Find("h1").TextContent);
        Assert.Empty(cut.FindAll("[data-visual=spellings]"));
        Assert.Contains("Umbrella GmbH and Umbrella S.p.A. are two companies.", cut.Find("[data-visual=said-of-companies]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_company_that_is_sure_asks_nothing()
    {
        var cut = Show<CompaniesPage>(AdaAlone.Network(), "companies?name=Northwind");
        Assert.Empty(cut.FindAll("[data-visual=same-company], [data-visual=said-of-companies], [data-visual=spellings]"));
    }
}
