using AngleSharp.Dom;
using Bunit;
using MudBlazor;
using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Tests;
using NetworkGraph.Data.Disk;
using NetworkGraph.Web.Pages;
using IntroductionsPage = NetworkGraph.Web.Pages.Introductions;

namespace NetworkGraph.Web.Tests.Pages;

/// <summary>The board of asks: every state a column, every card with what comes next, and every word undoable.</summary>
public sealed class AsksPageTests : PageContext
{
    private static string First => new Guid(1, 0, 0, new byte[8]).ToString();

    private static Story Asked => AdaAndBen.Says(UserFactKinds.Ask, "ben", """{"target":"eve","on":"2026-10-01","chance":0.4}""");

    [Fact]
    public void Without_an_ask_the_page_says_where_one_is_noted()
    {
        var cut = Show<AsksPage>(AdaAlone.Network(), "asks");
        Assert.Equal("Whom did you ask, and what came of it?", cut.Find("h1").TextContent);
        Assert.Contains("“I have asked” or “Plan it” puts the ask here", cut.Find("[data-visual=no-asks]").TextContent, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll("[data-visual=asks]"));
        Assert.Contains("chance and outcome are known of 0 of your asks, and 20 more are needed", cut.Find("[data-visual=reliability]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_state_is_a_column_and_a_card_lies_in_its_own()
    {
        Render<MudPopoverProvider>();
        var cut = Show<AsksPage>(Asked.Network(), "asks");
        Assert.Equal(AskStates.All.Select(state => state.Word()), cut.FindAll(".column").Select(column => column.GetAttribute("data-state")));
        var card = cut.Find("[data-state=asked] [data-ask]");
        Assert.Contains("Ben Hartley", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("for Eve Weber", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("introduction (a guess)", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("due since", card.QuerySelector(".next")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1 ask is open; 1 has something due", cut.Find("h1").TextContent);
    }

    [Fact]
    public async Task What_a_newer_upload_shows_is_confirmed_with_one_press_or_called_not_so()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        Render<MudPopoverProvider>();
        var cut = Show<AsksPage>(Asked.Adds(InteractionKind.Message, "ben", ["ada", "eve"], "2026-10-04", thread: 3).Network(), "asks");
        Assert.EndsWith("your data show news of 1", cut.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Contains("A conversation with Ben Hartley and Eve Weber began on 4 Oct 2026.", cut.Find("[data-visual=proposal]").TextContent, StringComparison.Ordinal);
        await Button(cut, "Introduced: Ben Hartley, for Eve Weber").ClickAsync(new());
        var said = (await UntilSaidAsync(services, 1))[0];
        Assert.Equal((UserFactKinds.AskOutcome, First, """{"outcome":"introduced","on":"2026-10-04","reached":"eve"}"""), (said.Kind, said.Subject, said.Json));
        await Button(cut, "Not so: Ben Hartley, for Eve Weber").ClickAsync(new());
        Assert.Equal($"ask-introduced:{First}:2026-10-04", (await UntilSaidAsync(services, 2)).Single(fact => fact.Kind == UserFactKinds.NotSo).Subject);
    }

    [Fact]
    public async Task A_no_asks_for_its_reason_and_keeps_it()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        Render<MudPopoverProvider>();
        var declined = Asked.Says(UserFactKinds.AskOutcome, First, """{"outcome":"declined","on":"2026-10-05"}""");
        var cut = Show<AsksPage>(declined.Network(), "asks");
        await Button(cut, "No time: Ben Hartley, for Eve Weber").ClickAsync(new());
        Assert.Equal("""{"outcome":"declined","on":"2026-10-05","reason":"No time"}""", (await UntilSaidAsync(services, 1))[0].Json);
    }

    [Fact]
    public async Task The_draft_fits_what_comes_next()
    {
        Render<MudPopoverProvider>();
        var cut = Show<AsksPage>(Asked.Says(UserFactKinds.AskOutcome, First, """{"outcome":"introduced","on":"2026-10-05"}""").Network(), "asks");
        await Button(cut, "Draft: Ben Hartley, for Eve Weber").ClickAsync(new());
        Assert.Equal("Thanks", cut.Find("[data-visual=draft] [aria-pressed=true]").TextContent);
        Assert.Contains("Thank you for introducing me to Eve Weber.", cut.Find("[data-visual=draft] textarea").GetAttribute("value"), StringComparison.Ordinal);
        await Button(cut, "Close the draft: Ben Hartley, for Eve Weber").ClickAsync(new());
        Assert.Empty(cut.FindAll("[data-visual=draft]"));
    }

    [Fact]
    public async Task A_reminder_says_which_ask_it_means()
    {
        Render<MudPopoverProvider>();
        var cut = Show<AsksPage>(Asked.Network(), "asks");
        await Button(cut, "Draft: Ben Hartley, for Eve Weber").ClickAsync(new());
        Assert.Contains("On 1 October 2026 I asked you about Eve Weber.", cut.Find("[data-visual=draft] textarea").GetAttribute("value"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_is_kept_from_a_draft_and_a_third_ask_in_a_quarter_is_warned_of()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-3).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var busy = AdaAndBen.Says(UserFactKinds.Ask, "ben", $$"""{"target":"x","on":"{{today}}"}""").Says(UserFactKinds.Ask, "ben", $$"""{"target":"y","on":"{{today}}"}""");
        var cut = Show<IntroductionsPage>(busy.Network(), "introductions?viewer=ada&target=eve");
        await cut.Find("[data-visual=target-aside] button.ghost").ClickAsync(new());
        Assert.Contains("Ben Hartley was asked twice in the last 90 days: one more may be too much.", cut.Find("[data-visual=draft]").TextContent, StringComparison.Ordinal);
        await Button(cut, "Plan it: ask Ben Hartley").ClickAsync(new());
        var said = (await UntilSaidAsync(services, 1))[0];
        Assert.Equal(UserFactKinds.Ask, said.Kind);
        Assert.Contains("\"planned\":true", said.Json, StringComparison.Ordinal);
        Assert.Contains("\"chance\":0.", said.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_not_to_ask_is_listed_and_lifted_without_a_card()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        var cut = Show<AsksPage>(AdaAndBen.Says(UserFactKinds.AskRule, "ben", """{"rule":"never"}""").Network(), "asks");
        Assert.Contains("Never ask", cut.Find("[data-visual=ask-rules]").TextContent, StringComparison.Ordinal);
        await Button(cut, "Take back: Never ask, Ben Hartley").ClickAsync(new());
        Assert.Contains("\"rule\":\"none\"", (await UntilSaidAsync(services, 1))[0].Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_at_the_company_is_written_to_and_the_ask_stays_that_of_the_company()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        Render<MudPopoverProvider>();
        var story = AdaAndBen.LooksAt("ada", InterestKind.JobApplication, "Northwind", "2026-09-01").Says(UserFactKinds.Ask, "ben", """{"target":"company:northwind","name":"Northwind","on":"2026-10-01","planned":true}""");
        var cut = Show<AsksPage>(story.Network(), "asks");
        await Button(cut, "Draft: Ben Hartley, for Northwind").ClickAsync(new());
        Assert.Equal("Note", cut.Find("[data-visual=draft] [aria-pressed=true]").TextContent);
        await cut.FindAll("[data-visual=draft] button").Single(button => button.TextContent == "I have asked Ben").ClickAsync(new());
        var said = (await UntilSaidAsync(services, 1))[0];
        Assert.Equal((UserFactKinds.AskOutcome, First), (said.Kind, said.Subject));
    }

    [Fact]
    public void As_of_an_earlier_date_the_board_is_read_and_nothing_is_moved()
    {
        Render<MudPopoverProvider>();
        var cut = Show<AsksPage>(Asked.Network(), "asks?asOf=2026-10-05");
        Assert.Contains("The board stands as on 5 Oct 2026", cut.Find("header .lead").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(cut.FindAll("[data-ask] button"), button => button.GetAttribute("aria-label")?.StartsWith("Move to", StringComparison.Ordinal) is true);
    }

    private static IElement Button<T>(IRenderedComponent<T> cut, string name)
        where T : Microsoft.AspNetCore.Components.IComponent => cut.FindAll("button").Single(button => button.GetAttribute("aria-label") == name);
}
