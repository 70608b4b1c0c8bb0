using Bunit;
using NetworkGraph.Core.Growth;
using NetworkGraph.Web.Tests.Pages;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Tests.Visuals;

public sealed class KpiTests : PageContext
{
    [Fact]
    public void A_number_opens_its_people_and_tells_the_change()
    {
        var cut = RenderKpi(new KeyFigure(1184, 945, [1, 2, 3], null), href: "people?status=Lapsed");
        var link = cut.Find("a.kpi");
        Assert.Equal("people?status=Lapsed", link.GetAttribute("href"));
        Assert.Equal("1,184", cut.Find(".value").TextContent.Trim());
        Assert.Contains("▲ 239", cut.Find(".delta").TextContent, StringComparison.Ordinal);
        Assert.Single(cut.FindAll("polyline"));
    }

    [Fact]
    public void What_the_data_cannot_tell_is_not_zero()
    {
        var cut = RenderKpi(new KeyFigure(null, null, [], "One export shows its owner's ties only."), href: "people", atLeast: true);
        Assert.Equal("not in your data", cut.Find(".value").TextContent.Trim());
        Assert.DoesNotContain("0", cut.Find(".value").TextContent, StringComparison.Ordinal);
        Assert.Contains("One export shows", cut.Find(".delta").TextContent, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll("a.kpi"));
    }

    [Fact]
    public void A_lower_bound_says_at_least() =>
        Assert.Equal("at least\u00a06,920", RenderKpi(new KeyFigure(6920, null, [], null), atLeast: true).Find(".value").TextContent.Trim());

    [Fact]
    public void More_going_quiet_is_no_good_news()
    {
        var cut = Render<Kpi>(kpi => kpi.Add(k => k.Visual, "k").Add(k => k.Label, "Going quiet").Add(k => k.MoreIsWorse, true).Add(k => k.Figure, new KeyFigure(9, 4, [], null)));
        Assert.Equal("▲ 5", cut.Find(".down").TextContent);
    }

    private IRenderedComponent<Kpi> RenderKpi(KeyFigure figure, string? href = null, bool atLeast = false) =>
        Render<Kpi>(kpi => kpi.Add(k => k.Visual, "kpi-people").Add(k => k.Label, "People").Add(k => k.Figure, figure).Add(k => k.Href, href).Add(k => k.AtLeast, atLeast));
}
