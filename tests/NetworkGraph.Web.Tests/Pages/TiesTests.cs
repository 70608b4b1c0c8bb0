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
        var tie = DecayingTies.Of(network, network.Viewer(null)!, Story.Day("2026-10-14"))[0];
        var cut = Show<TiesPage>(network, "ties");
        Assert.Contains("Ben Hartley", cut.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Equal(tie.WhyStatus, cut.Find(".ties .why-line").TextContent);
    }

    [Fact]
    public void A_filter_by_status_is_in_the_address_and_narrows_the_list()
    {
        var cut = Show<TiesPage>(AdaAlone.Network(), "ties");
        Assert.Contains("Ben Hartley", cut.Find(".ties").TextContent, StringComparison.Ordinal);
        cut.FindAll(".filter-row button").Single(button => button.TextContent.Contains("Slipping", StringComparison.Ordinal)).Click();
        Assert.EndsWith("/ties?status=Slipping", Navigation.Uri, StringComparison.Ordinal);
        Assert.DoesNotContain("Ben Hartley", cut.Find(".ties").TextContent, StringComparison.Ordinal);
        Assert.Contains("No tie matches", cut.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_are_explained_part_by_part_and_add_up()
    {
        var cut = Show<TiesPage>(AdaAlone.Network(), "ties");
        cut.FindAll(".ties .tools button")[0].Click();
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
    [InlineData("hello", "No dormant tie stands out")]
    [InlineData("due", "1 tie is due")]
    [InlineData("rest", "Nobody needs a rest")]
    public void Each_list_has_its_own_head_line(string list, string title)
    {
        var cut = Show<TiesPage>(AdaAlone.Network(), "ties?list=" + list);
        Assert.Equal(title, cut.Find("h1").TextContent);
        Assert.Single(cut.FindAll(".tabs a[aria-current=page]"));
    }
}
