using AngleSharp.Dom;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Tests;
using NetworkGraph.Data;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Web.Pages;
using NetworkGraph.Web.Report;
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
        Assert.Contains("the outcome of 0 of your asks is known, and 20 more are needed", cut.Find("[data-visual=reliability]").TextContent, StringComparison.Ordinal);
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
    public async Task A_plan_is_kept_from_a_draft_and_a_third_ask_in_a_quarter_is_warned_of()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-3).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var busy = AdaAndBen.Says(UserFactKinds.Ask, "ben", $$"""{"target":"x","on":"{{today}}"}""").Says(UserFactKinds.Ask, "ben", $$"""{"target":"y","on":"{{today}}"}""");
        var cut = Show<IntroductionsPage>(busy.Network(), "introductions?viewer=ada&target=eve");
        await cut.Find("[data-visual=target-aside] button.ghost").ClickAsync(new());
        Assert.Contains("You asked Ben Hartley twice in the last 90 days: one more may be too much.", cut.Find("[data-visual=draft]").TextContent, StringComparison.Ordinal);
        await Button(cut, "Plan it: ask Ben Hartley").ClickAsync(new());
        var said = (await UntilSaidAsync(services, 1))[0];
        Assert.Equal(UserFactKinds.Ask, said.Kind);
        Assert.Contains("\"planned\":true", said.Json, StringComparison.Ordinal);
        Assert.Contains("\"chance\":0.", said.Json, StringComparison.Ordinal);
    }

    private static IElement Button<T>(IRenderedComponent<T> cut, string name)
        where T : Microsoft.AspNetCore.Components.IComponent => cut.FindAll("button").Single(button => button.GetAttribute("aria-label") == name);

    private async Task<NetworkGraphServices> OpenAsync(PageFolder folder)
    {
        var services = await NetworkGraphServices.OpenAsync(DataFolder.Open(folder.Path), ImportLimits.Default, TestContext.Current.CancellationToken);
        Services.AddScoped(provider => new UserWords(services.Store, services.Current, TimeProvider.System, provider.GetRequiredService<Acting>()));
        return services;
    }
}
