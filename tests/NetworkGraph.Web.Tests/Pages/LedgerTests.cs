using Bunit;
using Microsoft.Extensions.DependencyInjection;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Tests;
using NetworkGraph.Data.Disk;
using NetworkGraph.Web.Pages;

namespace NetworkGraph.Web.Tests.Pages;

public sealed class LedgerTests : PageContext
{
    private static Story Favours => AdaAlone
        .Texts("ben", "ada+eve", "2026-05-03T09:00", "Ada, meet Eve; Eve, meet Ada.", 1).Named("eve", "Eve Weber")
        .Texts("ada", "ben", "2026-05-04T10:00", "Thank you for the introduction, Ben!")
        .Adds(InteractionKind.Recommendation, "cleo", ["ada"], "2026-07-01T00:00")
        .Adds(InteractionKind.Endorsement, "dan", ["ada"], "2026-09-01T00:00");

    [Fact]
    public async Task Favours_are_listed_with_thanks_and_outcome_and_endorsements_on_demand()
    {
        var cut = Show<Ledger>(Favours.Network(), "coach/ledger");
        Assert.Equal("2 favours for you, 0 by you", cut.Find("h1").TextContent);
        Assert.Equal(
            ["Cleo Marín recommended you|1 Jul 2026|you answered, in words that could not be read", "Ben Hartley introduced you to Eve Weber|3 May 2026|you thanked within a weekyou wrote again within 180 days"],
            Rows(cut));

        await cut.FindAll(".filter-row button").Single(b => b.TextContent.StartsWith("Endorsements", StringComparison.Ordinal)).ClickAsync(new());
        Assert.Equal(["Dan Osei endorsed you|1 Sep 2026|"], Rows(cut));
    }

    [Fact]
    public async Task Favours_without_thanks_of_more_than_a_year_ago_are_folded_behind_their_number()
    {
        var cut = Show<Ledger>(Favours.Adds(InteractionKind.Recommendation, "dan", ["ada"], "2024-07-01T00:00").Network(), "coach/ledger");
        Assert.Equal("3 favours for you, 0 by you", cut.Find("h1").TextContent);
        Assert.Equal(["1 Jul 2026", "3 May 2026"], cut.FindAll(".favour .when").Select(when => when.TextContent));
        Assert.Equal("Older: 1", cut.Find("[data-visual=older]").TextContent);

        await cut.Find("[data-visual=older]").ClickAsync(new());
        Assert.Equal(["1 Jul 2026", "3 May 2026", "1 Jul 2024"], cut.FindAll(".favour .when").Select(when => when.TextContent));
        await cut.Find("[data-visual=older]").ClickAsync(new());
        Assert.Equal(2, cut.FindAll(".favour").Count);
    }

    [Fact]
    public void What_was_corrected_says_so_and_offers_to_take_it_back()
    {
        var cut = Show<Ledger>(Favours.Says(UserFactKinds.Favour, "recommendation-received:cleo:2026-07-01", """{"thanked":true}""").Network(), "coach/ledger");
        Assert.Contains("you thanked, as you noted", Rows(cut)[0], StringComparison.Ordinal);
        Assert.Equal(["Not thanked", "Not so", "Undo"], cut.FindAll(".favour")[0].QuerySelectorAll("button").Select(b => b.TextContent));
        Assert.Contains("Cleo Marín, recommendation received of 1 Jul 2026: thanked", cut.Find(".corrections").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Clicks(Interaction.Undo, "/coach/ledger")]
    public async Task Corrections_are_kept_as_facts_and_undo_takes_them_back()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        var cut = Show<Ledger>(Favours.Network(), "coach/ledger");

        await Button(cut, 0, "Thanked").ClickAsync(new());
        await Button(cut, 1, "Not told").ClickAsync(new());
        await Button(cut, 1, "Not so").ClickAsync(new());
        var said = await UntilSaidAsync(services, 3);
        Assert.Equal(
            [
                """favour introduction-received:ben:2026-05-03 {"told":false}""",
                """favour recommendation-received:cleo:2026-07-01 {"thanked":true}""",
                "not-so introduction-received:ben:2026-05-03 {}",
            ],
            said.Select(f => $"{f.Kind} {f.Subject} {f.Json}").Order(StringComparer.Ordinal));

        var facts = Favours.Facts() with { UserFacts = said };
        cut = Show<Ledger>(Core.NetworkBuilder.Build(facts), "coach/ledger");
        await Button(cut, 0, "Undo").ClickAsync(new());
        Assert.DoesNotContain(await UntilSaidAsync(services, 2), f => f.Subject.StartsWith("recommendation", StringComparison.Ordinal));
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<Ledger> cut, int row, string text) =>
        cut.FindAll(".favour")[row].QuerySelectorAll("button").Single(b => b.TextContent == text);

    private static List<string> Rows(IRenderedComponent<Ledger> cut) =>
        [.. cut.FindAll(".favour").Select(row => string.Join('|', new[] { ".done", ".when", ".known" }.Select(part => row.QuerySelector(part)!.TextContent)))];
}
