using Bunit;
using Microsoft.Extensions.DependencyInjection;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Tests;
using NetworkGraph.Data.Disk;
using CoachPage = NetworkGraph.Web.Pages.Coach;

namespace NetworkGraph.Web.Tests.Pages;

public sealed class CoachTests : PageContext
{
    private static Story Waiting => AdaAlone
        .Texts("ada", "eve", "2026-09-01T09:00", "Hello Eve.").Texts("eve", "ada", "2026-10-01T09:00", "Are you coming on Friday?").Named("eve", "Eve Weber");

    [Fact]
    public void Eight_cards_say_their_number_and_one_next_action()
    {
        var cut = Show<CoachPage>(Waiting.Network(), "coach");
        Assert.Equal(8, cut.FindAll(".reason").Count);
        var followUp = cut.Find("[data-visual=reason-FollowUp]");
        Assert.Equal("1 may wait", followUp.QuerySelector(".value")!.TextContent);
        Assert.Equal("Next: Answer Eve Weber.", followUp.QuerySelector(".act")!.TextContent);
    }

    [Fact]
    public void Evidence_opens_from_the_address_with_as_many_rows_as_the_number_says()
    {
        var cut = Show<CoachPage>(Waiting.Network(), "coach?reason=FollowUp");
        var drawer = cut.Find("[data-visual=evidence]");
        Assert.Contains("May wait for your answer · 1", drawer.TextContent, StringComparison.Ordinal);
        Assert.Contains("Eve Weber", drawer.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("coach", drawer.QuerySelector("header a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_connections_only_export_names_the_missing_file_on_every_card()
    {
        var network = new Story().Uploads("ada", "2026-10-14", ExportFile.Connections).Connects("ada", "ben", "2020-01-01").Network();
        var cut = Show<CoachPage>(network, "coach");
        Assert.All(cut.FindAll(".reason .say"), say => Assert.Contains("messages.csv", say.TextContent, StringComparison.Ordinal));
        Assert.Contains("messages.csv", cut.Find(".week").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_that_has_nothing_to_say_is_folded_below_the_others_and_says_so()
    {
        var cut = Show<CoachPage>(Waiting.Network(), "coach");
        var folded = cut.FindAll("[data-visual=nothing-to-say] details");
        Assert.Contains(folded, card => card.TextContent.Contains("True common ground", StringComparison.Ordinal));
        Assert.DoesNotContain(folded, card => card.GetAttribute("data-visual") == "reason-FollowUp");
        Assert.All(folded, card => Assert.Null(card.GetAttribute("open")));
        Assert.DoesNotContain(" 0 of 0", cut.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(">0 of 0", cut.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_text_to_copy()
    {
        var cut = Show<CoachPage>(Waiting.Network(), "coach");
        var item = cut.FindAll(".week li").Single(li => li.TextContent.Contains("Eve Weber", StringComparison.Ordinal));
        await item.QuerySelectorAll("button").Single(b => b.TextContent == "Draft").ClickAsync(new());
        Assert.StartsWith("Hi Eve, you asked me something on 1 Oct 2026.\n", cut.Find(".week textarea").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pause_silences_the_page()
    {
        var cut = Show<CoachPage>(Waiting.Says(UserFactKinds.Pause, "coach", "{}").Network(), "coach?reason=FollowUp");
        Assert.Equal("The coach is paused", cut.Find("h1").TextContent);
        Assert.Empty(cut.FindAll(".reason"));
        Assert.Empty(cut.FindAll("[data-visual=evidence]"));
    }

    [Fact]
    public async Task What_the_user_says_is_kept_as_facts()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        var cut = Show<CoachPage>(Waiting.Network(), "coach?reason=FollowUp");

        await cut.Find("[data-visual=evidence] li button").ClickAsync(new());
        await cut.Find(".goals input").ChangeAsync(new() { Value = "head of design,  baker" });
        await cut.Find(".goals form").SubmitAsync(new());
        await cut.FindAll(".week li").Single(li => li.TextContent.Contains("Eve Weber", StringComparison.Ordinal)).QuerySelectorAll("button").Single(b => b.TextContent == "Done").ClickAsync(new());

        var said = (await UntilSaidAsync(services, 3)).OrderBy(f => f.Kind, StringComparer.Ordinal).Select(f => $"{f.Kind} {f.Subject} {f.Json}");
        Assert.Equal(
            [
                """goals goals {"roles":["head of design","baker"],"fields":[],"companies":[],"places":[]}""",
                "not-so follow-up:eve:2026-10-01 {}",
                """week-item follow-up:eve:2026-10-01 {"state":"done"}""",
            ],
            said);
    }
}
