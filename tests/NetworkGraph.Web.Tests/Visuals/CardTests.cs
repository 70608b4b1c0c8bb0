using Bunit;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Tests.Visuals;

public sealed class CardTests : BunitContext
{
    [Fact]
    public async Task Shows_the_same_numbers_as_a_table_on_demand()
    {
        var cut = RenderCard();
        Assert.Equal("picture", cut.Find("p").TextContent);
        await cut.Find("button[title='Companies as table']").ClickAsync(new());
        Assert.Equal("table", cut.Find("p").TextContent);
        Assert.Equal("true", cut.Find("button[title='Companies as table']").GetAttribute("aria-pressed"));
        await cut.Find("button[title='Companies as table']").ClickAsync(new());
        Assert.Equal("picture", cut.Find("p").TextContent);
    }

    [Fact]
    public async Task Tells_what_filters_it()
    {
        var cut = RenderCard("Tie: Strong", "Seniority: Lead or VP");
        await cut.Find("button[title='What filters Companies?']").ClickAsync(new());
        Assert.Equal("Filtered by Tie: Strong; Seniority: Lead or VP.", cut.Find(".what-filters").TextContent);
    }

    [Fact]
    public async Task Tells_that_nothing_filters_it()
    {
        var cut = RenderCard();
        await cut.Find("button[title='What filters Companies?']").ClickAsync(new());
        Assert.Equal("Nothing filters this.", cut.Find(".what-filters").TextContent);
    }

    [Fact]
    public async Task Fills_the_window_and_comes_back()
    {
        var cut = RenderCard();
        await cut.Find("button[title='Companies alone']").ClickAsync(new());
        Assert.Contains("focused", cut.Find("section").ClassList);
        Assert.Equal("true", cut.Find("section[role=dialog]").GetAttribute("aria-modal"));
        Assert.True(cut.Find("button[title='Back to the page']").HasAttribute("data-close"));
        await cut.Find("button[title='Back to the page']").ClickAsync(new());
        Assert.DoesNotContain("focused", cut.Find("section").ClassList);
        Assert.Null(cut.Find("section").GetAttribute("role"));
    }

    [Fact]
    public void Opens_the_people_behind_it() => Assert.Equal("people?band=Strong", RenderCard().Find("a.icon-button").GetAttribute("href"));

    private IRenderedComponent<Card> RenderCard(params string[] filteredBy) => Render<Card>(card => card
        .Add(c => c.Title, "Companies")
        .Add(c => c.FilteredBy, filteredBy)
        .Add(c => c.PeopleHref, "people?band=Strong")
        .Add(c => c.Table, "<p>table</p>")
        .AddChildContent("<p>picture</p>"));
}
