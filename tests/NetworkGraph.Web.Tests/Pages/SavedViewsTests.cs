using System.Diagnostics;
using Bunit;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Tests;
using NetworkGraph.Data;
using NetworkGraph.Data.Disk;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Tests.Pages;

/// <summary>A filter is kept under a name, found again, replaced, let go and each of it undone.</summary>
public sealed class SavedViewsTests : PageContext
{
    [Fact]
    [Clicks(Interaction.SavedViews, "/ties")]
    [Clicks(Interaction.Undo, "/ties")]
    public async Task A_view_is_saved_without_viewer_and_date_and_the_message_undoes_it()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        var messages = Render<MudSnackbarProvider>();
        var bar = On("ties?list=hello&company=Northwind&title=head&viewer=ada&asOf=2026-10-01", AdaAlone);
        await bar.Find(".views > button").ClickAsync(new());
        await bar.Find(".views .slicer-dates").SubmitAsync();
        Assert.Equal("Give it a name.", bar.Find("[role=alert]").TextContent);
        await SaveAsync(bar, "colleagues LONG silent");
        Assert.Equal("A view that comes with the program has this name.", bar.Find("[role=alert]").TextContent);
        await SaveAsync(bar, "Northwind to greet");
        var said = (await UntilSaidAsync(services, 1))[0];
        Assert.Equal((UserFactKinds.SavedView, "Northwind to greet", """{"query":"/ties?list=hello\u0026company=Northwind\u0026title=head"}"""), (said.Kind, said.Subject, said.Json));
        messages.WaitForAssertion(() => Assert.Contains("Saved as “Northwind to greet”.", messages.Markup, StringComparison.Ordinal));
        await messages.InvokeAsync(() => messages.FindAll("button").Single(button => button.TextContent.Trim() == "Undo").ClickAsync(new()));
        await UntilSaidAsync(services, 0);
    }

    [Fact]
    [Clicks(Interaction.SavedViews, "/people")]
    public async Task A_saved_view_leads_to_its_page_for_the_present_viewer_and_date_and_says_what_is_gone()
    {
        var bar = On("people?band=Warm&viewer=ada", AdaAlone
            .Says(UserFactKinds.SavedView, "Old friends", """{"query":"/ties?list=hello&company=Northwind&company=Gone%20Ltd"}""")
            .Says(UserFactKinds.SavedView, "Lost page", """{"query":"/nowhere?band=Strong"}"""));
        await bar.Find(".views > button").ClickAsync(new());
        var lines = bar.FindAll(".view-list li");
        var friends = lines.Single(line => line.TextContent.Contains("Old friends", StringComparison.Ordinal));
        Assert.Equal(Addresses.Hide("/ties?list=hello&company=Gone%20Ltd&company=Northwind&viewer=ada"), friends.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("2 people", friends.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nobody in your list is at Gone Ltd any more.", friends.TextContent, StringComparison.Ordinal);
        Assert.Equal(Addresses.Hide("/people?band=Strong&viewer=ada"), lines.Single(line => line.TextContent.Contains("Lost page", StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(Addresses.Hide("/people?status=Long%20silent&met=Colleague&viewer=ada"), lines.Single(line => line.TextContent.Contains("Colleagues", StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(2, bar.FindAll(".view-list [aria-label^=Forget]").Count);
        await bar.Find("[data-close]").ClickAsync(new());
        Assert.Empty(bar.FindAll("[role=dialog]"));
    }

    [Fact]
    [Clicks(Interaction.SavedViews, "/people")]
    [Clicks(Interaction.Undo, "/people")]
    public async Task A_view_becomes_the_default_in_the_place_of_another_and_the_message_undoes_it()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        var messages = Render<MudSnackbarProvider>();
        var bar = On("people", AdaAlone.Says(UserFactKinds.DefaultView, "Strong and drifting", "{}"));
        await bar.Find(".views > button").ClickAsync(new());
        Assert.Equal(["Default view Strong and drifting"], bar.FindAll(".view-list [aria-pressed=true]").Select(button => button.GetAttribute("aria-label")));
        await bar.Find("[aria-label='Default view Senior people I wrote to']").ClickAsync(new());
        await UntilDefaultAsync(services, "Senior people I wrote to");
        messages.WaitForAssertion(() => Assert.Contains("The dashboard opens with “Senior people I wrote to”.", messages.Markup, StringComparison.Ordinal));
        await messages.InvokeAsync(() => messages.FindAll("button").Single(button => button.TextContent.Trim() == "Undo").ClickAsync(new()));
        await UntilDefaultAsync(services, "Strong and drifting");
    }

    [Fact]
    public void The_page_that_is_the_default_view_says_so_and_no_other_does()
    {
        var story = AdaAlone.Says(UserFactKinds.SavedView, "Colleagues", """{"query":"/people?company=Northwind"}""").Says(UserFactKinds.DefaultView, "colleagues", "{}");
        Assert.Equal("Your default view: Colleagues Clear default", Words(On("people?company=Northwind&viewer=ada", story).Find("[data-visual=default-view]")));
        Assert.Empty(On("ties?company=Northwind", story).FindAll("[data-visual=default-view]"));
        Assert.Empty(On("people", story).FindAll("[data-visual=default-view]"));
        Assert.Empty(On("", story).FindAll("[data-visual=default-view]"));
    }

    [Fact]
    public async Task A_default_view_that_is_gone_is_told_of_on_the_first_page_and_in_the_list()
    {
        var bar = On("", AdaAlone.Says(UserFactKinds.DefaultView, "Lost", "{}"));
        Assert.Equal("Your default view “Lost” is no longer there, so everybody is shown. Clear default", Words(bar.Find("[data-visual=default-view]")));
        await bar.Find(".views > button").ClickAsync(new());
        Assert.Contains("Your default view “Lost” is no longer there, so the dashboard opens with everybody.", bar.Find(".views").TextContent, StringComparison.Ordinal);
        Assert.Empty(bar.FindAll(".view-list [aria-pressed=true]"));
    }

    [Theory]
    [InlineData("", "/people?company=Northwind")]
    [InlineData("?viewer=ada&asOf=2026-10-01", "/people?company=Northwind&viewer=ada&asOf=2026-10-01")]
    [InlineData("?band=Strong", null)]
    [InlineData("?open=1", null)]
    [InlineData("people", null)]
    public void The_dashboard_opens_with_it_where_its_first_page_is_asked_for_without_a_filter(string address, string? opens)
    {
        var network = AdaAlone.Says(UserFactKinds.SavedView, "Colleagues", """{"query":"/people?company=Northwind"}""").Says(UserFactKinds.DefaultView, "Colleagues", "{}").Network();
        var chosen = DefaultView.Of(network, network.Members[0], new DateOnly(2026, 10, 14));
        Assert.Equal(opens, ViewAddress.Opening(chosen, ReportFilter.Parse("http://localhost/" + address), "http://localhost/" + address));
        Assert.Null(ViewAddress.Opening(chosen! with { View = null }, ReportFilter.Parse("http://localhost/" + address), "http://localhost/" + address));
    }

    [Fact]
    public async Task A_forgotten_view_is_the_default_no_longer()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        var messages = Render<MudSnackbarProvider>();
        var bar = On("people", AdaAlone.Says(UserFactKinds.SavedView, "Colleagues", """{"query":"/people?company=Northwind"}""").Says(UserFactKinds.DefaultView, "Colleagues", "{}"));
        await bar.Find(".views > button").ClickAsync(new());
        await bar.Find("[aria-label='Forget Colleagues']").ClickAsync(new());
        messages.WaitForAssertion(() => Assert.Contains("“Colleagues” is no longer saved; the dashboard opens with everybody.", messages.Markup, StringComparison.Ordinal));
        await messages.InvokeAsync(() => messages.FindAll("button").Single(button => button.TextContent.Trim() == "Undo").ClickAsync(new()));
        Assert.Equal([UserFactKinds.DefaultView, UserFactKinds.SavedView], (await UntilSaidAsync(services, 2)).Select(fact => fact.Kind).Order(StringComparer.Ordinal));
    }

    // One is there before as after: its name tells when the store holds the other.
    private static async Task UntilDefaultAsync(NetworkGraphServices services, string name)
    {
        var clock = Stopwatch.StartNew();
        UserFact said;
        do
        {
            said = Assert.Single(await UntilSaidAsync(services, 1));
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
        while (said.Subject != name && clock.Elapsed < DefaultWaitTimeout);
        Assert.Equal((UserFactKinds.DefaultView, name, "{}"), (said.Kind, said.Subject, said.Json));
    }

    private static string Words(AngleSharp.Dom.IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IRenderedComponent<FilterBar> On(string address, Story story)
    {
        Navigation.NavigateTo(address);
        return Bar(ViewPoint.Of(story.Network(), Where)!);
    }

    private static async Task SaveAsync(IRenderedComponent<FilterBar> bar, string name)
    {
        await bar.Find(".views .slicer-dates input").InputAsync(new ChangeEventArgs { Value = name });
        await bar.Find(".views .slicer-dates").SubmitAsync();
    }
}
