using System.Globalization;
using Bunit;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Tests;
using NetworkGraph.Core.Ties;
using TiesPage = NetworkGraph.Web.Pages.Ties;

namespace NetworkGraph.Web.Tests.Pages;

public sealed class TiesTests : PageContext
{
    [Fact]
    public void The_most_urgent_tie_comes_first_with_its_reason_in_a_sentence()
    {
        var network = AdaAlone.Network();
        var tie = LosingTouch.Of(network, network.Viewer(null)!, Story.Day("2026-10-14"))[0];
        var cut = Show<TiesPage>(network, "ties");
        Assert.Contains("Ben Hartley", cut.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Equal(tie.WhyStatus, cut.Find(".ties .why-line").TextContent);
    }

    [Fact]
    [Clicks(Interaction.CrossFilter, "/ties")]
    public async Task A_filter_by_status_is_in_the_address_and_narrows_the_list()
    {
        var cut = Show<TiesPage>(SilentInTwoWays.Network(), "ties?list=hello");
        Assert.Equal(["One conversation 1", "Long silent 1"], Statuses(cut));
        await cut.FindAll(".filter-row button").Single(button => button.TextContent.Contains("Long silent", StringComparison.Ordinal)).ClickAsync(new());
        Assert.EndsWith("/ties?list=hello&status=Long%20silent", Navigation.Uri, StringComparison.Ordinal);
        Assert.Equal("Gil Adler", cut.Find(".ties .who a").TextContent);
        Assert.Equal("true", cut.FindAll(".filter-row button")[1].GetAttribute("aria-pressed"));
    }

    [Fact]
    public void A_list_of_one_status_offers_none_to_choose_but_shows_one_that_came_along()
    {
        Assert.Empty(Statuses(Show<TiesPage>(AdaAlone.Network(), "ties")));
        var narrowed = Show<TiesPage>(AdaAlone.Network(), "ties?status=In%20touch");
        Assert.Equal(["In touch 0"], Statuses(narrowed));
        Assert.Contains("No tie matches", narrowed.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stefan")]
    [InlineData("ȘTEF")]
    [InlineData("grosse")]
    public async Task Accents_make_no_difference_while_one_types_into_the_list(string typed)
    {
        var network = AdaAlone.Named("ben", "Ștefan Hartley").Connects("ada", "ben", "2024-01-10", "Größe AG").Network();
        var cut = Show<TiesPage>(network, "ties");
        await cut.Find("input[type=search]").InputAsync(new() { Value = typed });
        Assert.Contains("Ștefan Hartley", cut.Find(".ties").TextContent, StringComparison.Ordinal);
        await cut.Find("input[type=search]").InputAsync(new() { Value = typed + "x" });
        Assert.DoesNotContain("Ștefan Hartley", cut.Find(".ties").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Points_are_explained_part_by_part_and_add_up()
    {
        var cut = Show<TiesPage>(AdaAlone.Network(), "ties");
        await cut.FindAll(".ties .tools button")[0].ClickAsync(new());
        var numbers = cut.FindAll(".points .n").Select(n => int.Parse(n.TextContent.Split(' ')[0], CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(numbers[^1], numbers[..^1].Sum());
    }

    [Fact]
    public void Without_messages_nothing_is_said_of_silence()
    {
        var network = new Story().Uploads("ada", "2026-10-14", ExportFile.Connections).Connects("ada", "ben", "2020-01-01").Network();
        Assert.Contains("holds no messages", Show<TiesPage>(network, "ties").Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hello", "No silent tie stands out")]
    [InlineData("due", "No tie is due")]
    [InlineData("dormant", "Nobody is long silent")]
    [InlineData("one-sided", "Every first letter was answered")]
    [InlineData("rest", "Nobody needs a rest")]
    public void Each_list_has_its_own_head_line(string list, string title)
    {
        var cut = Show<TiesPage>(AdaAlone.Network(), "ties?list=" + list);
        Assert.Equal(title, cut.Find("h1").TextContent);
        Assert.Single(cut.FindAll(".tabs a[aria-current=page]"));
    }

    // One conversation with Fay last year, one with Gil five years ago.
    private static Story SilentInTwoWays => AdaAlone.Named("fay", "Fay Lind").Named("gil", "Gil Adler")
        .Writes("fay", "ada", "2025-10-01").Writes("ada", "fay", "2025-10-02").Writes("gil", "ada", "2021-02-01").Writes("ada", "gil", "2021-02-02");

    private static string[] Statuses(IRenderedComponent<TiesPage> cut) =>
        [.. cut.FindAll(".filter-row .badge:not(.square)").Select(badge => badge.TextContent.Trim())];
}
