using System.Globalization;
using Bunit;
using NetworkGraph.Core.Growth;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Tests.Visuals;

public sealed class BarListTests : BunitContext
{
    private static readonly ReportBar[] Bars = [new("Northwind", 8, 1), new("Contoso", 4, 4), new("Unknown", 2, 0)];
    private readonly List<ValuePick> _picks = [];

    [Fact]
    public async Task A_click_tells_the_value_and_whether_to_add()
    {
        var cut = RenderBars();
        await cut.FindAll("button")[0].ClickAsync(new());
        await cut.FindAll("button")[2].ClickAsync(new() { CtrlKey = true });
        Assert.Equal([new ValuePick("Northwind", false), new ValuePick("Unknown", true)], _picks);
    }

    [Fact]
    public void Every_bar_keeps_its_total_beside_the_selected_part()
    {
        var cut = RenderBars();
        Assert.Equal(["1 of 8", "4", "0 of 2"], cut.FindAll(".n").Select(n => n.TextContent));
        Assert.Equal(["width:100%", "width:50%", "width:25%"], cut.FindAll(".all").Select(bar => bar.GetAttribute("style")));
        Assert.Equal(["width:12.5%", "width:50%", "width:0%"], cut.FindAll(".part").Select(bar => bar.GetAttribute("style")));
    }

    [Fact]
    public void Selected_values_are_pressed_buttons_in_a_named_group()
    {
        var cut = RenderBars();
        Assert.Equal(["false", "true", "false"], cut.FindAll("button").Select(button => button.GetAttribute("aria-pressed")));
        Assert.Equal("Companies", cut.Find("[role=group]").GetAttribute("aria-label"));
        Assert.Equal("7", cut.Find("[data-visual=companies]").GetAttribute("data-rev"));
    }

    [Fact]
    public void Widths_are_css_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } };
            Assert.DoesNotContain("12,5%", RenderBars().Markup, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_hostile_name_stays_text()
    {
        var cut = Render<BarList>(list => list.Add(b => b.Visual, "x").Add(b => b.Title, "x").Add(b => b.Bars, [new ReportBar("<img src=x onerror=alert(1)>", 1, 1)]));
        Assert.Empty(cut.FindAll("img"));
    }

    private IRenderedComponent<BarList> RenderBars() => Render<BarList>(list => list
        .Add(b => b.Visual, "companies")
        .Add(b => b.Title, "Companies")
        .Add(b => b.Bars, Bars)
        .Add(b => b.Pressed, new HashSet<string> { "Contoso" })
        .Add(b => b.Revision, 7)
        .Add(b => b.OnPick, _picks.Add));
}
