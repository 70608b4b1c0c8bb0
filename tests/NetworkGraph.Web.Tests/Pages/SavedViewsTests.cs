using Bunit;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Tests;
using NetworkGraph.Data.Disk;
using NetworkGraph.Web.Layout;

namespace NetworkGraph.Web.Tests.Pages;

/// <summary>A filter is kept under a name, found again, replaced, let go and each of it undone.</summary>
public sealed class SavedViewsTests : PageContext
{
    [Fact]
    public async Task A_view_is_saved_without_viewer_and_date_and_the_message_undoes_it()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        var messages = Render<MudSnackbarProvider>();
        var bar = On("ties?list=hello&company=Northwind&viewer=ada&asOf=2026-10-01", AdaAlone);
        await bar.Find(".views > button").ClickAsync(new());
        await bar.Find(".views .slicer-dates").SubmitAsync();
        Assert.Equal("Give it a name.", bar.Find("[role=alert]").TextContent);
        await SaveAsync(bar, "colleagues LONG silent");
        Assert.Equal("A view that comes with the program has this name.", bar.Find("[role=alert]").TextContent);
        await SaveAsync(bar, "Northwind to greet");
        var said = (await UntilSaidAsync(services, 1))[0];
        Assert.Equal((UserFactKinds.SavedView, "Northwind to greet", """{"query":"/ties?list=hello\u0026company=Northwind"}"""), (said.Kind, said.Subject, said.Json));
        messages.WaitForAssertion(() => Assert.Contains("Saved as “Northwind to greet”.", messages.Markup, StringComparison.Ordinal));
        await messages.InvokeAsync(() => messages.FindAll("button").Single(button => button.TextContent.Trim() == "Undo").ClickAsync(new()));
        await UntilSaidAsync(services, 0);
    }

    [Fact]
    public async Task A_saved_view_leads_to_its_page_for_the_present_viewer_and_date_and_says_what_is_gone()
    {
        var bar = On("people?band=Warm&viewer=ada", AdaAlone
            .Says(UserFactKinds.SavedView, "Old friends", """{"query":"/ties?list=hello&company=Northwind&company=Gone%20Ltd"}""")
            .Says(UserFactKinds.SavedView, "Lost page", """{"query":"/nowhere?band=Strong"}"""));
        await bar.Find(".views > button").ClickAsync(new());
        var lines = bar.FindAll(".view-list li");
        var friends = lines.Single(line => line.TextContent.Contains("Old friends", StringComparison.Ordinal));
        Assert.Equal("/ties?list=hello&company=Gone%20Ltd&company=Northwind&viewer=ada", friends.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("2 people", friends.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nobody in your list is at Gone Ltd any more.", friends.TextContent, StringComparison.Ordinal);
        Assert.Equal("/people?band=Strong&viewer=ada", lines.Single(line => line.TextContent.Contains("Lost page", StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("/people?status=Long%20silent&met=Colleague&viewer=ada", lines.Single(line => line.TextContent.Contains("Colleagues", StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(2, bar.FindAll(".view-list button").Count);
        await bar.Find("[data-close]").ClickAsync(new());
        Assert.Empty(bar.FindAll("[role=dialog]"));
    }

    private IRenderedComponent<FilterBar> On(string address, Story story)
    {
        Navigation.NavigateTo(address);
        return Bar(ViewPoint.Of(story.Network(), Navigation.Uri)!);
    }

    private static async Task SaveAsync(IRenderedComponent<FilterBar> bar, string name)
    {
        await bar.Find(".views .slicer-dates input").InputAsync(new ChangeEventArgs { Value = name });
        await bar.Find(".views .slicer-dates").SubmitAsync();
    }
}
