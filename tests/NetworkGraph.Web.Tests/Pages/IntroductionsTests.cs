using Bunit;
using NetworkGraph.Core.Facts;
using NetworkGraph.Web.Pages;

namespace NetworkGraph.Web.Tests.Pages;

public sealed class IntroductionsTests : PageContext
{
    [Fact]
    public void Says_whom_to_ask_with_evidence_for_each_step()
    {
        var cut = Show<Introductions>(AdaAndBen.Network(), "introductions?viewer=ada&target=eve");
        Assert.Equal("Ask Ben Hartley to introduce you to Eve Weber", cut.Find("h1").TextContent);
        Assert.Equal(2, cut.FindAll(".path:first-child .step").Count);
        Assert.All(cut.FindAll(".why dd ul"), evidence => Assert.NotEmpty(evidence.QuerySelectorAll("li")));
        Assert.Contains("=", cut.Find(".why").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_finds_a_target_by_company_and_puts_them_into_the_address()
    {
        var cut = Show<Introductions>(AdaAndBen.Network(), "introductions?viewer=ada");
        cut.Find(".finder input").Input("lumen");
        cut.WaitForElement(".found li[role=option]:not(.none)");
        cut.Find(".finder input").KeyDown("Enter");
        cut.WaitForAssertion(() => Assert.Contains("target=eve", Navigation.Uri, StringComparison.Ordinal));
        Assert.Contains("Eve Weber", cut.Find("h1").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Arrows_choose_and_escape_closes()
    {
        var cut = Show<Introductions>(AdaAlone.Network(), "introductions?q=northwind");
        Assert.Equal(2, cut.FindAll(".found li").Count);
        cut.Find(".finder input").KeyDown("ArrowDown");
        Assert.Equal(["false", "true"], cut.FindAll(".found li").Select(item => item.GetAttribute("aria-selected")));
        cut.Find(".finder input").KeyDown("Escape");
        Assert.Empty(cut.FindAll(".found"));
    }

    [Fact]
    public void Somebody_in_the_own_list_is_written_to_directly()
    {
        var cut = Show<Introductions>(AdaAlone.Network(), "introductions?target=cleo");
        Assert.Contains("You know Cleo Marín yourself", cut.Find("[data-visual=direct]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_nobody_s_export_is_not_in_the_data_and_never_nobody()
    {
        var cut = Show<Introductions>(AdaAlone.Network(), "introductions?q=Jonas%20Weber");
        Assert.Equal("Jonas Weber is not in your data", cut.Find("h1").TextContent);
        Assert.Contains("never “nobody”", cut.Markup, StringComparison.Ordinal);
        Assert.StartsWith("https://www.linkedin.com/", cut.Find("a[target=_blank]").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("noreferrer noopener", cut.Find("a[target=_blank]").GetAttribute("rel"));
    }

    [Fact]
    public void A_target_whom_nobody_is_seen_to_know_gets_ways_to_find_out()
    {
        // Fay wrote to Ada once, long ago; nobody's list holds her.
        var network = AdaAlone.Named("fay", "Fay Moreau").Writes("fay", "ada", "2024-05-05").Network();
        var cut = Show<Introductions>(network, "introductions?target=fay");
        Assert.Contains("No path to Fay Moreau", cut.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Single(cut.FindAll("[data-visual=ways]"));
    }

    [Fact]
    public void What_the_user_told_is_listed_with_an_undo()
    {
        var network = AdaAndBen.Says(UserFactKinds.ToldTie, "cleo", """{"target":"eve","level":"close"}""").Network();
        var cut = Show<Introductions>(network, "introductions?viewer=ada&target=eve");
        Assert.Contains("Told by you: Cleo Marín knows them well", cut.Markup, StringComparison.Ordinal);
        Assert.Contains("told by you", cut.Find("[data-visual=paths]").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(cut.FindAll(".step.inferred"));
    }

    [Fact]
    public void Few_own_messages_give_no_curve_but_how_many_it_takes()
    {
        var cut = Show<Introductions>(AdaAndBen.Network(), "introductions?viewer=ada&target=eve");
        Assert.Empty(cut.FindAll("svg.reliability"));
        Assert.Matches("^Not enough asks yet: [0-9]+ of your messages .* takes 30\\.$", cut.Find("[data-visual=reliability]").TextContent.Trim());
    }

    [Fact]
    public void Many_own_messages_show_what_was_said_against_what_came_with_the_counts()
    {
        var network = AdaAndBen.WritesEvery("ada", "dan", "2022-01-01", 10, 130).WritesEvery("dan", "ada", "2022-01-02", 20, 65).Network();
        var cut = Show<Introductions>(network, "introductions?viewer=ada&target=eve");
        var circles = cut.FindAll("svg.reliability circle");
        Assert.InRange(circles.Count, 1, 5);
        Assert.All(circles, circle => Assert.Matches("^said 0\\.[0-9]{2}: [0-9]+ of [0-9]{2,} answered$", circle.TextContent));
        Assert.Contains("messages after quiet days", cut.Find("svg.reliability").GetAttribute("aria-label"), StringComparison.Ordinal);

        cut.Find("button[aria-label='Do these chances hold? as table']").Click();
        Assert.Equal(circles.Count, cut.FindAll("table.twin tbody tr").Count);
    }

    [Fact]
    public void Several_ways_say_whether_they_share_somebody()
    {
        var story = AdaAndBen.Connects("ben", "dan", "2021-01-01").Uploads("cleo", "2026-10-10").Connects("cleo", "eve", "2021-01-01").Connects("cleo", "ada", "2025-03-02");
        Assert.Contains("2 ways share nobody in between", Show<Introductions>(story.Network(), "introductions?viewer=ada&target=eve").Find(".lead").TextContent, StringComparison.Ordinal);
    }
}
