using AngleSharp.Dom;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Tests;
using NetworkGraph.Data.Disk;
using NetworkGraph.Web.Pages;
using OverviewPage = NetworkGraph.Web.Pages.Overview;

namespace NetworkGraph.Web.Tests.Pages;

public sealed class TargetsPageTests : PageContext
{
    private static Story Applying => AdaAlone
        .LooksAt("ada", InterestKind.JobApplication, "Northwind Ltd", "2026-05-03", "Analyst").LooksAt("ada", InterestKind.JobApplication, "Umbrella", "2026-06-01").LooksAt("ada", InterestKind.CompanyFollow, "Contoso Health", null);

    [Fact]
    public void The_two_numbers_stand_on_the_Overview_and_lead_to_the_companies_that_they_count()
    {
        var link = Show<OverviewPage>(Applying.Network(), "?viewer=ada").Find("[data-visual=targets-sentence] a");
        Assert.Equal(("You applied to 2 companies; at 1 you know somebody", Addresses.Hide("targets?show=applied&viewer=ada")), (link.TextContent, link.GetAttribute("href")));
        var cut = Show<TargetsPage>(Applying.Network(), "targets?show=applied&viewer=ada");
        Assert.Equal("You applied to 2 companies; at 1 you know somebody", cut.Find("h1").TextContent);
        Assert.Equal("2", cut.Find("[data-visual=targets]").GetAttribute("data-count"));
    }

    [Fact]
    public void Without_any_reason_the_Overview_says_nothing_and_the_page_says_how_to_begin()
    {
        Assert.Empty(Show<OverviewPage>(AdaAlone.Network(), "").FindAll("[data-visual=targets-sentence]"));
        var cut = Show<TargetsPage>(AdaAlone.Network(), "targets");
        Assert.Equal("Which companies and people matter to you?", cut.Find("h1").TextContent);
        Assert.Contains("Put names on the list", cut.Find(".lead").TextContent, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll("[data-visual=targets]"));
    }

    [Fact]
    public void A_row_says_why_whom_one_knows_and_the_best_way()
    {
        var rows = Show<TargetsPage>(Applying.Network(), "targets").FindAll("[data-visual=targets] tbody");
        Assert.Equal(["company:northwind", "company:contosohealth", "company:umbrella"], rows.Select(row => row.GetAttribute("data-target")));
        Assert.Contains("you applied on 3 May 2026", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("2 now", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("You know Ben Hartley and 1 more there.", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("not known: one upload", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("No way to Umbrella is in your data, which does not mean that there is none.", rows[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Clicks(Interaction.PeopleBehindANumber, "/targets")]
    public async Task A_row_opens_with_as_many_people_as_it_counts_and_closes()
    {
        var cut = Show<TargetsPage>(Applying.Network(), "targets");
        await Button(cut, "Open Northwind").ClickAsync(new());
        Assert.Equal(["Ben Hartley", "Dan Osei"], cut.FindAll("[data-visual=target] .tie .who a").Select(name => name.TextContent));
        await Button(cut, "Close Northwind").ClickAsync(new());
        Assert.Empty(cut.FindAll("[data-visual=target]"));
    }

    [Fact]
    public async Task A_target_without_a_way_offers_a_plain_link_and_takes_shared_connections()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        var cut = Show<TargetsPage>(Applying.Network(), "targets");
        await Button(cut, "Open Umbrella").ClickAsync(new());
        var link = cut.Find("[data-visual=target] a[target=_blank]");
        Assert.Equal(("https://www.linkedin.com/search/results/people/?keywords=Umbrella&network=%5B%22S%22%5D", "noreferrer noopener"), (link.GetAttribute("href"), link.GetAttribute("rel")));
        await cut.Find("[data-visual=shared] textarea").InputAsync(new() { Value = "Ben Hartley\nSomebody Else" });
        await cut.Find("[data-visual=shared] button").ClickAsync(new());
        var said = (await UntilSaidAsync(services, 1))[0];
        Assert.Equal(("told-tie", "ben", """{"target":"company:umbrella","level":"knows"}"""), (said.Kind, said.Subject, said.Json));

        cut = Show<TargetsPage>(Applying.Says(said.Kind, said.Subject, said.Json).Network(), "targets?open=company:umbrella");
        Assert.Contains("Ask Ben Hartley, who by your word knows somebody there.", cut.Find("[data-target='company:umbrella']").TextContent, StringComparison.Ordinal);
        Assert.Contains("Told by you: Ben Hartley knows somebody there.", cut.Find("[data-visual=shared]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Clicks(Interaction.Undo, "/targets")]
    public async Task Lines_are_pasted_each_says_what_was_understood_and_one_undo_takes_all_back()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        var messages = Render<MudSnackbarProvider>();
        var cut = Show<TargetsPage>(AdaAlone.Network(), "targets");
        await cut.Find("[data-visual=paste] textarea").InputAsync(new() { Value = "Globex\nBen Hartley\n<i>\nBen" });
        await cut.Find("[data-visual=paste] form").SubmitAsync(new());
        Assert.Equal([("target", "Globex"), ("target", "ben")], (await UntilSaidAsync(services, 2)).Select(fact => (fact.Kind, fact.Subject)).OrderBy(fact => fact.Subject, StringComparer.Ordinal));
        var lines = cut.FindAll("[data-visual=understood] li");
        Assert.Equal(["Target", "Target", "Nothing", "Several"], lines.Select(line => line.GetAttribute("data-meaning")));
        messages.WaitForAssertion(() => Assert.Contains("2 targets on your list of targets.", messages.Markup, StringComparison.Ordinal));
        // Found and pressed in one turn: the message is drawn anew while it comes in.
        await messages.InvokeAsync(() => messages.Find(".mud-snackbar button").ClickAsync(new()));
        await UntilSaidAsync(services, 0);
    }

    [Fact]
    public async Task A_target_is_taken_off_and_put_back()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        var cut = Show<TargetsPage>(Applying.Network(), "targets");
        await Button(cut, "Umbrella is not a target").ClickAsync(new());
        var said = (await UntilSaidAsync(services, 1))[0];
        Assert.Equal(("target", "Umbrella", """{"of":"company","wanted":false,"viewer":"ada"}"""), (said.Kind, said.Subject, said.Json));
        cut = Show<TargetsPage>(Applying.Says(said.Kind, said.Subject, said.Json).Network(), "targets");
        Assert.Equal("2", cut.Find("[data-visual=targets]").GetAttribute("data-count"));
        Assert.Equal("Put Umbrella back", cut.Find("[data-visual=targets-off] button").GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Order_and_part_stand_in_the_address()
    {
        var cut = Show<TargetsPage>(Applying.Network(), "targets");
        await cut.Find("select").ChangeAsync(new() { Value = "name" });
        Assert.EndsWith("targets?sort=name", Navigation.Uri, StringComparison.Ordinal);
        cut.WaitForAssertion(() => Assert.Equal(["Contoso Health", "Northwind", "Umbrella"], cut.FindAll("[data-visual=targets] tbody td:first-child a").Select(name => name.TextContent)));
        Assert.Equal("api/targets.csv?sort=name", cut.Find("a[download]").GetAttribute("href"));
        Assert.Equal("3", Show<TargetsPage>(Applying.Network(), "targets?show=nonsense&sort=nonsense").Find("[data-visual=targets]").GetAttribute("data-count"));
    }

    [Fact]
    public async Task The_best_asks_stand_above_the_list_and_are_written_where_they_stand()
    {
        Assert.Empty(Show<TargetsPage>(Applying.Network(), "targets").FindAll("[data-visual=ask-plan]"));
        var cut = Show<TargetsPage>(Applying.Says(UserFactKinds.ToldTie, "cleo", """{"target":"company:Umbrella","level":"close"}""").Network(), "targets?show=followed");
        Assert.StartsWith("Ask Cleo Marín for an introduction, for Umbrella", cut.Find("[data-visual=ask-plan] li span").TextContent, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll("[data-visual=ask-plan] + .hint"));
        var two = Applying.LooksAt("ada", InterestKind.JobApplication, "Tailspin", "2026-06-02")
            .Says(UserFactKinds.ToldTie, "cleo", """{"target":"company:Umbrella","level":"close"}""").Says(UserFactKinds.ToldTie, "ben", """{"target":"company:Tailspin","level":"close"}""");
        Assert.StartsWith("Together they are expected to reach 0.", Show<TargetsPage>(two.Network(), "targets").Find("[data-visual=ask-plan] + .hint").TextContent, StringComparison.Ordinal);
        await Button(cut, "Write to Cleo Marín for Umbrella").ClickAsync(new());
        Assert.StartsWith("Hi Cleo,", cut.Find("[data-visual=ask-plan] [data-visual=draft] textarea").GetAttribute("value"), StringComparison.Ordinal);
        await Button(cut, "Close the draft to Cleo Marín for Umbrella").ClickAsync(new());
        Assert.Empty(cut.FindAll("[data-visual=ask-plan] [data-visual=draft]"));
    }

    private static IElement Button(IRenderedComponent<TargetsPage> cut, string name) => cut.FindAll("button").Single(button => button.GetAttribute("aria-label") == name);
}
