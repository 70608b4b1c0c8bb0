using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Tests;
using NetworkGraph.Data.Disk;
using NetworkGraph.Web.Pages;
using CompaniesPage = NetworkGraph.Web.Pages.Companies;
using IntroductionsPage = NetworkGraph.Web.Pages.Introductions;

namespace NetworkGraph.Web.Tests.Pages;

/// <summary>One component shows drafts on every page; it is edited, chosen in a language and copied, and nothing is sent.</summary>
public sealed class DraftBoxTests : PageContext
{
    private static Story Applying => AdaAlone.LooksAt("ada", InterestKind.JobApplication, "Northwind", "2026-05-03", "Analyst");

    [Fact]
    public async Task A_target_opens_with_a_draft_that_can_be_copied_and_a_link_to_the_profile()
    {
        var cut = Show<TargetsPage>(Applying.Network(), "targets");
        await cut.FindAll("button").Single(button => button.GetAttribute("aria-label") == "Open Northwind").ClickAsync(new());
        var text = cut.Find("[data-visual=draft] textarea");
        Assert.StartsWith("Hi Ben,\n", text.GetAttribute("value"), StringComparison.Ordinal);
        Assert.Contains("I have applied for “Analyst” at Northwind.", text.GetAttribute("value"), StringComparison.Ordinal);
        Assert.Equal(text.Id, cut.Find("[data-visual=draft] button.primary").GetAttribute("data-copy"));
        Assert.Equal("https://www.linkedin.com/in/ben", cut.Find("[data-visual=draft] a[target=_blank]").GetAttribute("href"));
        Assert.Contains("Northwind: you applied on 3 May 2026.", cut.Find("[data-visual=draft] .grounds").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Language_and_terms_change_the_text_and_the_language_is_kept()
    {
        var cut = Show<TargetsPage>(Applying.Network(), "targets?open=company:northwind");
        await cut.Find("[data-visual=draft] select").ChangeAsync(new() { Value = "de" });
        Assert.Contains("Hättest du eine Viertelstunde", Text(cut), StringComparison.Ordinal);
        await cut.Find("[data-visual=draft] .terms input").ChangeAsync(new() { Value = false });
        Assert.Contains("Hätten Sie eine Viertelstunde", Text(cut), StringComparison.Ordinal);
        var other = Show<PersonPage>(Applying.Network(), "person?key=cleo");
        await other.Find("[data-visual=target-aside] button.ghost").ClickAsync(new());
        Assert.StartsWith("Hallo Cleo!", other.Find("[data-visual=draft] textarea").GetAttribute("value"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_kind_is_chosen_and_where_nobody_is_to_be_asked_it_says_so()
    {
        var cut = Show<TargetsPage>(Applying.Network(), "targets?open=company:northwind");
        await cut.FindAll("[data-visual=draft] .draft-kinds button").Single(button => button.TextContent == "Request").ClickAsync(new());
        Assert.Contains("No introducer is in your data", cut.Find("[data-visual=draft]").TextContent, StringComparison.Ordinal);
        Assert.Equal("Request", cut.Find("[data-visual=draft] .draft-kinds [aria-pressed=true]").TextContent);
        await cut.FindAll("[data-visual=draft] .draft-kinds button").Single(button => button.TextContent == "Thanks").ClickAsync(new());
        Assert.Contains("Thank you for …", Text(cut), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_edited_stays_when_the_network_changes_until_something_else_is_chosen()
    {
        var cut = Show<TargetsPage>(Applying.Network(), "targets?open=company:northwind");
        await cut.Find("[data-visual=draft] textarea").ChangeAsync(new() { Value = "Hello Ben, my own words." });
        var box = cut.FindComponent<DraftBox>();
        var later = Show<TargetsPage>(Applying.Says(UserFactKinds.Goals, "goals", """{"roles":["Analyst"]}""").Network(), "targets?open=company:northwind").FindComponent<DraftBox>().Instance;
        box.Render(parameters => parameters.Add(one => one.Row, later.Row).Add(one => one.Snapshot, later.Snapshot with { Revision = later.Snapshot.Revision + 1 }));
        Assert.Equal("Hello Ben, my own words.", Text(cut));
        await cut.FindAll("[data-visual=draft] .draft-kinds button").Single(button => button.TextContent == "Note").ClickAsync(new());
        Assert.StartsWith("Hi Ben,\n", Text(cut), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_is_asked_for_through_its_introducer_and_an_ask_is_kept()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        var cut = Show<IntroductionsPage>(AdaAndBen.Network(), "introductions?viewer=ada&target=eve");
        await cut.Find("[data-visual=target-aside] button.ghost").ClickAsync(new());
        Assert.Contains("Do you know Eve Weber at Lumen well enough to introduce us?", Text(cut), StringComparison.Ordinal);
        await cut.FindAll("[data-visual=draft] button").Single(button => button.TextContent == "I have asked Ben").ClickAsync(new());
        var said = (await UntilSaidAsync(services, 1))[0];
        Assert.Equal(("ask", "ben"), (said.Kind, said.Subject));
        Assert.Contains("\"target\":\"eve\"", said.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_became_of_an_ask_is_said_where_it_is_shown()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        var cut = Show<IntroductionsPage>(AdaAndBen.Says(UserFactKinds.Ask, "ben", """{"target":"eve","on":"2026-10-01"}""").Network(), "introductions?viewer=ada&target=eve");
        Assert.Contains("You asked Ben Hartley on 1 Oct 2026, open.", cut.Find("[data-visual=ask]").TextContent, StringComparison.Ordinal);
        await cut.FindAll("[data-visual=ask] button").Single(button => button.TextContent == "Declined").ClickAsync(new());
        var said = (await UntilSaidAsync(services, 1))[0];
        Assert.Equal((UserFactKinds.AskOutcome, new Guid(1, 0, 0, new byte[8]).ToString()), (said.Kind, said.Subject));
        Assert.Contains("\"outcome\":\"declined\"", said.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_planned_can_be_noted_as_asked_and_has_no_outcome_yet()
    {
        var cut = Show<IntroductionsPage>(AdaAndBen.Says(UserFactKinds.Ask, "ben", """{"target":"eve","on":"2026-10-01","planned":true}""").Network(), "introductions?viewer=ada&target=eve");
        Assert.Contains("You plan to ask Ben Hartley.", cut.Find("[data-visual=ask]").TextContent, StringComparison.Ordinal);
        Assert.Equal(["Asked", "Take back"], cut.FindAll("[data-visual=ask] button").Select(button => button.TextContent));
    }

    [Fact]
    public void On_an_earlier_date_nothing_is_said_of_an_ask()
    {
        var cut = Show<IntroductionsPage>(AdaAndBen.Says(UserFactKinds.Ask, "ben", """{"target":"eve","on":"2026-10-01"}""").Network(), "introductions?viewer=ada&target=eve&asOf=2026-10-05");
        Assert.Contains("You asked Ben Hartley", cut.Find("[data-visual=ask]").TextContent, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll("[data-visual=ask] button"));
    }

    [Fact]
    public async Task A_company_is_put_on_the_list_where_it_is_looked_at()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        var cut = Show<CompaniesPage>(AdaAlone.Network(), "companies?name=Contoso%20Health");
        await cut.FindAll("[data-visual=target-aside] button").Single(button => button.TextContent == "Put on my targets").ClickAsync(new());
        Assert.Equal(("target", "Contoso Health"), (await UntilSaidAsync(services, 1))[0] is var said ? (said.Kind, said.Subject) : default);
        Assert.Equal(Addresses.Hide("targets?open=company%3Anorthwind"), Show<CompaniesPage>(Applying.Network(), "companies?name=Northwind").Find("[data-visual=target-aside] .tools a").GetAttribute("href"));
    }

    private static string Text<T>(IRenderedComponent<T> cut)
        where T : IComponent => cut.Find("[data-visual=draft] textarea").GetAttribute("value")!;
}
