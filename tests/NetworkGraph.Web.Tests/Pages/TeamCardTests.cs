using AngleSharp.Dom;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using NetworkGraph.Core;
using ReachPage = NetworkGraph.Web.Pages.Reach;

namespace NetworkGraph.Web.Tests.Pages;

public sealed class TeamCardTests : PageContext
{
    public TeamCardTests() => Services.AddSingleton<TimeProvider>(new Noon());

    [Fact]
    public void Each_member_has_a_row_with_the_age_of_the_export_and_what_the_team_would_lose()
    {
        var card = Card(AdaAndBen.Network(), "reach?viewer=ada");
        Assert.Equal(["Member", "Newest export", "Knows", "Others know too", "Only they know", "Through the pool", "What to do"], card.QuerySelectorAll("th").Select(Text));
        Assert.Equal(["Ben Hartley", "10 Oct 2026 2 months old the only one", "2 2 connections", "0", "1", "2", "2 months old: ask Ben for a new export."], Cells(card, 0));
        Assert.Equal(["Ada Okafor you", "14 Oct 2026 42 days old the only one", "3 3 connections", "0", "2", "1", "42 days old: load a new export."], Cells(card, 1));
        Assert.All(card.QuerySelectorAll("th"), head => Assert.Equal("col", head.GetAttribute("scope")));
    }

    [Fact]
    public void One_member_is_told_how_a_pool_begins_and_no_number_that_needs_a_second_one()
    {
        var card = Card(AdaAlone.Network(), "reach");
        Assert.Contains("One member is no pool yet", card.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Member", "Newest export", "Knows", "What to do"], card.QuerySelectorAll("th").Select(Text));
    }

    [Fact]
    public async Task A_large_pool_opens_with_the_oldest_exports_and_shows_all_when_asked()
    {
        var story = AdaAlone;
        for (var member = 0; member < 20; member++)
        {
            story = story.Uploads($"member-{member}", $"2026-09-{member + 1:00}").Connects($"member-{member}", "ada", "2020-01-01");
        }

        var cut = Show<ReachPage>(story.Network(), "reach");
        Assert.Equal(12, cut.FindAll("[data-visual=team] tbody tr").Count);
        Assert.StartsWith("member-0", Text(cut.Find("[data-visual=team] tbody tr td")), StringComparison.Ordinal);
        await cut.Find("[data-visual=team] button").ClickAsync(new());
        Assert.Equal(21, cut.FindAll("[data-visual=team] tbody tr").Count);
    }

    private IElement Card(Network network, string address) => Show<ReachPage>(network, address).Find("[data-visual=team]");

    private static IEnumerable<string> Cells(IElement card, int row) => card.QuerySelectorAll("tbody tr")[row].QuerySelectorAll("td").Select(Text);

    // As it is read, part by part; the letters in the circle beside a name are left out.
    private static string Text(IElement element) => string.Join(' ', element.Descendants<IText>()
        .Where(text => text.ParentElement?.ClassName != "face").Select(text => text.Data.Trim()).Where(text => text.Length > 0));

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    }
}
