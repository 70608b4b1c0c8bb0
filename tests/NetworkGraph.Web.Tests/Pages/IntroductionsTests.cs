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
    public async Task A_search_finds_a_target_by_company_and_puts_them_into_the_address()
    {
        var cut = Show<Introductions>(AdaAndBen.Network(), "introductions?viewer=ada");
        await cut.Find(".finder input").InputAsync(new() { Value = "lumen" });
        cut.WaitForElement(".found li[role=option]:not(.none)");
        await cut.Find(".finder input").KeyDownAsync("Enter");
        cut.WaitForAssertion(() => Assert.Contains("target=eve", Where, StringComparison.Ordinal));
        Assert.Contains("Eve Weber", cut.Find("h1").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("uma%20%20kran", "𝗨𝗺𝗮 𝗞𝗿𝗮𝗻")]
    [InlineData("李明", "李 明")]
    [InlineData("stefan", "Ștefan Țurcan")]
    [InlineData("nguyen", "Nguyễn Thị Hường")]
    public void The_search_finds_people_by_letters_as_they_are_typed(string typed, string name)
    {
        var network = AdaAlone.Named("uma", "𝗨𝗺𝗮 𝗞𝗿𝗮𝗻").Named("li", "李 明").Named("stefan", "Ștefan Țurcan").Named("huong", "Nguyễn Thị Hường")
            .Connects("ada", "uma", "2024-01-10").Connects("ada", "li", "2024-01-10").Connects("ada", "stefan", "2024-01-10").Connects("ada", "huong", "2024-01-10").Network();
        var cut = Show<Introductions>(network, $"introductions?q={typed}");
        Assert.Equal($"Write to {name} yourself", cut.Find("h1").TextContent);
    }

    [Fact]
    public async Task Arrows_choose_and_escape_closes()
    {
        var cut = Show<Introductions>(AdaAlone.Network(), "introductions?q=s");
        Assert.Equal(2, cut.FindAll(".found li").Count);
        await cut.Find(".finder input").KeyDownAsync("ArrowDown");
        Assert.Equal(["false", "true"], cut.FindAll(".found li").Select(item => item.GetAttribute("aria-selected")));
        await cut.Find(".finder input").KeyDownAsync("Escape");
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
        Assert.Matches("^Not enough asks yet: [0-9]+ of your messages .* takes 30\\.$", cut.Find("[data-visual=reliability] .hint").TextContent.Trim());
        cut.WaitForAssertion(() => Assert.Equal("“Losing touch” in your own past: There are no two years of messages to look back on.", Words(cut.Find("[data-visual=look-back]"))));

        static string Words(AngleSharp.Dom.IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    [Clicks(Interaction.TableTwin, "/introductions")]
    public async Task Many_own_messages_show_what_was_said_against_what_came_with_the_counts()
    {
        var network = AdaAndBen.WritesEvery("ada", "dan", "2022-01-01", 10, 130).WritesEvery("dan", "ada", "2022-01-02", 20, 65).Network();
        var cut = Show<Introductions>(network, "introductions?viewer=ada&target=eve");
        var circles = cut.FindAll("svg.reliability circle");
        Assert.InRange(circles.Count, 1, 5);
        Assert.All(circles, circle => Assert.Matches("^said [0-9]{1,2} %: [0-9]+ of [0-9]{2,} answered$", circle.TextContent));
        Assert.Contains("messages after quiet days", cut.Find("svg.reliability").GetAttribute("aria-label"), StringComparison.Ordinal);

        await cut.Find("button[aria-label='Do these chances hold? as table']").ClickAsync(new());
        Assert.Equal(circles.Count, cut.FindAll("table.twin tbody tr").Count);
    }

    [Fact]
    public void Several_ways_say_whether_they_share_somebody()
    {
        var story = AdaAndBen.Connects("ben", "dan", "2021-01-01").Uploads("cleo", "2026-10-10").Connects("cleo", "eve", "2021-01-01").Connects("cleo", "ada", "2025-03-02");
        Assert.Contains("They share nobody in between", Show<Introductions>(story.Network(), "introductions?viewer=ada&target=eve").Find(".lead").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_with_one_match_goes_straight_on() =>
        Assert.Equal("Write to Cleo Marín yourself", Show<Introductions>(AdaAlone.Network(), "introductions?q=cleo").Find("h1").TextContent);

    [Fact]
    public void All_of_forty_namesakes_can_be_reached_and_a_company_narrows_them()
    {
        var story = AdaAlone;
        for (var i = 0; i < 40; i++)
        {
            story.Named($"sam-{i}", "Sam Lee").Connects("ada", $"sam-{i}", "2024-01-10", $"Company {i}");
        }

        var network = story.Network();
        var cut = Show<Introductions>(network, "introductions?q=sam%20lee");
        Assert.Equal("40", cut.Find("[data-visual=matches]").GetAttribute("data-count"));
        Assert.DoesNotContain("No export that you loaded names this person", cut.Markup, StringComparison.Ordinal);
        Assert.Contains("Sam Lee", Show<Introductions>(network, "introductions?q=sam%20lee%2C%20company%2031").Find("h1").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enter_on_an_unknown_name_says_that_they_are_not_in_the_data()
    {
        var cut = Show<Introductions>(AdaAlone.Network(), "introductions?viewer=ada");
        await cut.Find(".finder input").InputAsync(new() { Value = "Jonas Weber" });
        cut.WaitForElement(".found li.none");
        await cut.Find(".finder input").KeyDownAsync("Enter");
        cut.WaitForAssertion(() => Assert.Equal("Jonas Weber is not in your data", cut.Find("h1").TextContent));
        Assert.EndsWith(Addresses.Hide("introductions?q=Jonas%20Weber&viewer=ada"), Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anyone_at_a_company_is_shown_with_what_was_understood_as_chips_that_can_be_left_out()
    {
        var network = AdaAndBen.Connects("ben", "zoe", "2020-05-05", "Lumen", "Engineer").Named("zoe", "Zoe Hill").Network();
        var cut = Show<Introductions>(network, "introductions?q=VP%20at%20Lumen%20Inc.&viewer=ada");
        Assert.Contains("Eve Weber", cut.Find("h1").TextContent, StringComparison.Ordinal);
        cut = Show<Introductions>(network, "introductions?q=Lumen%20Inc.&viewer=ada");
        Assert.Equal("Ask Ben Hartley to introduce you to Eve Weber at Lumen", cut.Find("h1").TextContent);
        Assert.Contains("Understood as anyone at Lumen.", cut.Find(".lead").TextContent, StringComparison.Ordinal);
        Assert.Equal("2", cut.Find("[data-visual=matches]").GetAttribute("data-count"));
        await cut.Find("button[data-part=At]").ClickAsync(new());
        Assert.DoesNotContain("q=", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_for_a_company_offers_anyone_there_as_its_last_line()
    {
        var cut = Show<Introductions>(AdaAlone.Network(), "introductions");
        await cut.Find(".finder input").InputAsync(new() { Value = "northwind inc" });
        cut.WaitForElement(".found li.all");
        Assert.Equal("Anyone at Northwind", cut.Find(".found li.all").TextContent);
        await cut.Find(".finder input").KeyDownAsync("Enter");
        cut.WaitForAssertion(() => Assert.Contains("q=northwind%20inc", Where, StringComparison.Ordinal));
        Assert.Empty(cut.FindAll(".found"));
        Assert.Equal("Write to Ben Hartley at Northwind yourself", cut.Find("h1").TextContent);
    }
}
