using Bunit;
using MudBlazor;
using NetworkGraph.Core.Growth;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Pages;
using NetworkGraph.Web.Report;
using NetworkGraph.Web.Visuals;
using OverviewPage = NetworkGraph.Web.Pages.Overview;

namespace NetworkGraph.Web.Tests.Pages;

/// <summary>Every bar, row, column and figure has the menu, and what it offers leads to the people whom it names.</summary>
public sealed class MarksTests : PageContext
{
    [Fact]
    public void Only_these_leads_to_as_many_people_as_the_bar_says()
    {
        var cut = Show<OverviewPage>(AdaAlone.Network(), "");
        var bars = cut.FindAll(".bar").Select(bar => (Mark: MarkIn(bar), Count: bar.QuerySelector(".n")!.TextContent)).ToList();
        Assert.True(bars.Count > 15);
        foreach (var (mark, count) in bars)
        {
            var only = MarkActs.Of(mark, cut.Instance.View, Addresses.FilterOf("http://localhost/"), "http://localhost/").Single(act => act.Name == "Only these");
            Assert.Equal(count, Show<People>(AdaAlone.Network(), only.Href.Replace("/?", "people?", StringComparison.Ordinal)).Find("[data-visual=people]").GetAttribute("data-count"));
        }
    }

    [Fact]
    public void Figures_lead_to_their_people_and_one_that_is_not_known_has_no_menu()
    {
        var cut = Show<OverviewPage>(AdaAlone.Network(), "?company=Northwind");
        Assert.Equal(["People", "Two-way ties", "Active in 90 days", "Losing touch"], cut.FindAll(".kpi[data-mark]").Select(tile => MarkIn(tile).Name));
        Assert.Equal("/ties?company=Northwind", MarkIn(cut.Find("[data-visual=kpi-going-quiet]")).People);
        Assert.False(cut.Find("[data-visual=kpi-two-steps]").HasAttribute("data-mark"));
    }

    [Fact]
    public void Rows_of_people_name_the_person_and_their_company()
    {
        foreach (var rows in new[]
        {
            Show<People>(AdaAlone.Network(), "people").FindAll("[data-visual=people] tr[data-mark]"),
            Show<Ties>(AdaAlone.Network(), "ties").FindAll(".ties > .tie[data-mark]"),
            Show<OverviewPage>(AdaAlone.Network(), "").FindAll("[data-visual=losing-touch] tr[data-mark]"),
        })
        {
            var ben = rows.Select(MarkIn).Single(mark => mark.Name == "Ben Hartley");
            Assert.Equal(("ben", "Northwind"), (ben.Person, ben.Company));
        }
    }

    [Fact]
    public void Rows_have_three_dots_that_are_no_stop_of_the_keyboard()
    {
        var dots = Show<People>(AdaAlone.Network(), "people").FindAll(".more-acts");
        Assert.Equal(3, dots.Count);
        Assert.All(dots, button => Assert.Equal(("-1", "menu"), (button.GetAttribute("tabindex"), button.GetAttribute("aria-haspopup"))));
        Assert.Contains("More: Ben Hartley", dots.Select(button => button.GetAttribute("aria-label")));
        Assert.Single(Show<Ties>(AdaAlone.Network(), "ties").FindAll(".tie .more-acts"));
    }

    [Fact]
    public void Rows_of_companies_are_filtered_by_where_the_list_names_somebody()
    {
        var marks = Show<Companies>(AdaAndBen.Network(), "companies?viewer=ada").FindAll("[data-visual=companies] tr[data-mark]").Select(MarkIn).ToList();
        Assert.Equal(ReportField.Company, marks.Single(mark => mark.Name == "Northwind").Field);
        Assert.Equal((null, "Lumen"), (marks.Single(mark => mark.Name == "Lumen").Field, marks.Single(mark => mark.Name == "Lumen").Company));
    }

    [Fact]
    [Clicks(Interaction.TableTwin, "/")]
    public async Task A_column_of_the_growth_chart_stands_for_its_months()
    {
        var cut = Show<OverviewPage>(AdaAlone.Network(), "");
        var chart = cut.FindComponents<EChart>().Single(one => one.Instance.Visual == "growth").Instance;
        var mark = Mark.Parse(chart.MarkAt(0)!)!;
        Assert.Equal((ReportField.Month, "Connected in Jan 2024", "2024-01"), (mark.Field, mark.Name, Assert.Single(mark.Values)));
        Assert.Null(chart.MarkAt(9_999));
        Assert.True(cut.Find("[role=application]").HasAttribute("data-marks"));
        await cut.Find("button[title='How the network grew as table']").ClickAsync(new());
        Assert.Equal("2024-01", Assert.Single(MarkIn(cut.FindAll("table.twin tbody tr")[^1]).Values));
    }

    [Fact]
    public void The_map_has_the_menu_on_people_and_on_sectors()
    {
        var map = Show<MapPage>(AdaAlone.Network(), "map").FindComponent<MapCanvas>().Instance;
        Assert.Equal("Ben Hartley", Mark.Parse(map.MarkAt("ben", null)!)!.Name);
        Assert.Equal("Northwind", Mark.Parse(map.MarkAt(null, "Northwind")!)!.Company);
        Assert.Null(map.MarkAt("nobody", null));
        Assert.Null(map.MarkAt(null, null));
    }

    [Fact]
    [Clicks(Interaction.CrossFilter, "/")]
    public async Task The_menu_lists_the_acts_and_one_of_them_is_gone_to()
    {
        var view = ViewPoint.Of(AdaAlone.Network(), "http://localhost/")!;
        var popovers = Render<MudPopoverProvider>();
        var menu = Render<MarkMenu>(one => one.Add(m => m.View, view));
        await menu.InvokeAsync(() => menu.Instance.OpenAsync(Mark.OfCompany("Northwind", isInList: true).Text, 10, 20));
        popovers.WaitForAssertion(() => Assert.Equal("Northwind", popovers.Find(".menu-note").TextContent));
        Assert.Equal(7, popovers.FindAll("[role=menuitem]").Count);
        Assert.EndsWith(Addresses.Hide("/?viewer=ada&asOf=2026-10-14"), popovers.Find("[data-copy-link]").GetAttribute("data-copy-link"), StringComparison.Ordinal);
        await popovers.InvokeAsync(() => popovers.FindAll("[role=menuitem]")[2].ClickAsync(new()));
        Assert.EndsWith("/?company!=Northwind", Navigation.Uri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    public async Task What_is_no_mark_opens_nothing(string text)
    {
        var popovers = Render<MudPopoverProvider>();
        var menu = Render<MarkMenu>(one => one.Add(m => m.View, ViewPoint.Of(AdaAlone.Network(), "http://localhost/")));
        await menu.InvokeAsync(() => menu.Instance.OpenAsync(text, 10, 20));
        Assert.Empty(popovers.FindAll("[role=menuitem]"));
    }

    private static Mark MarkIn(AngleSharp.Dom.IElement element) => Mark.Parse(element.GetAttribute(Mark.Attribute)!)!;
}
