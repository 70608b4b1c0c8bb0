using AngleSharp.Dom;
using Bunit;
using MudBlazor;
using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Tests;
using CoachPage = NetworkGraph.Web.Pages.Coach;

namespace NetworkGraph.Web.Tests.Pages;

/// <summary>Asks in the list of the week: done moves them on, news are confirmed with one press.</summary>
public sealed class WeekItemsTests : PageContext
{
    private static string First => new Guid(1, 0, 0, new byte[8]).ToString();

    private static Story Asked => AdaAndBen.Says(UserFactKinds.Ask, "ben", """{"target":"eve","on":"2026-10-01","chance":0.4}""");

    [Fact]
    public async Task A_due_reminder_has_its_draft_and_done_keeps_that_it_was_sent()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        Render<MudPopoverProvider>();
        var cut = Show<CoachPage>(Asked.Network(), "coach");
        var item = Item(cut, "Remind Ben Hartley");
        Assert.Contains("For Eve Weber: asked Ben Hartley on 1 Oct 2026, open; due since", item.TextContent, StringComparison.Ordinal);
        await Button(item, "Draft").ClickAsync(new());
        Assert.Equal("Request", cut.Find("[data-visual=draft] [aria-pressed=true]").TextContent);
        await Button(Item(cut, "Remind Ben Hartley"), "Done").ClickAsync(new());
        var said = (await UntilSaidAsync(services, 1))[0];
        Assert.Equal((UserFactKinds.AskOutcome, First), (said.Kind, said.Subject));
        Assert.Contains("\"outcome\":\"asked\"", said.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_newer_upload_shows_of_an_ask_is_confirmed_there()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        Render<MudPopoverProvider>();
        var cut = Show<CoachPage>(Asked.Adds(InteractionKind.Message, "ben", ["ada"], "2026-10-04").Network(), "coach");
        var item = Item(cut, "Note what came of asking Ben Hartley");
        Assert.DoesNotContain(item.QuerySelectorAll("button"), button => button.TextContent is "Done" or "Draft");
        await Button(item, AskState.Accepted.Name()).ClickAsync(new());
        Assert.Equal("""{"outcome":"accepted","on":"2026-10-04"}""", (await UntilSaidAsync(services, 1))[0].Json);
    }

    [Fact]
    public void On_an_earlier_date_the_step_is_read_and_the_board_is_named()
    {
        Render<MudPopoverProvider>();
        var item = Item(Show<CoachPage>(Asked.Network(), "coach?asOf=2026-10-05"), "Remind Ben Hartley");
        Assert.DoesNotContain(item.QuerySelectorAll("button"), button => button.TextContent == "Done");
        Assert.StartsWith("asks", item.QuerySelectorAll("a").Single(link => link.TextContent == "Asks").GetAttribute("href"), StringComparison.Ordinal);
    }

    private static IElement Item(IRenderedComponent<CoachPage> cut, string title) => cut.FindAll("[data-visual=week] > ol > li").Single(item => item.QuerySelector("a")!.TextContent.StartsWith(title, StringComparison.Ordinal));

    private static IElement Button(IElement item, string text) => item.QuerySelectorAll("button").Single(button => button.TextContent == text);
}
