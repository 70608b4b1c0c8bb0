using System.Globalization;
using Bunit;
using CsCheck;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Tests;
using NetworkGraph.Web.Pages;
using NetworkGraph.Web.Report;
using OverviewPage = NetworkGraph.Web.Pages.Overview;

namespace NetworkGraph.Web.Tests.Pages;

public sealed class OverviewTests : PageContext
{
    private static readonly ReportField[] BrokenDown =
        [ReportField.Company, ReportField.Function, ReportField.Seniority, ReportField.Band, ReportField.Status, ReportField.Contact, ReportField.Origin, ReportField.Met, ReportField.Layer];

    [Fact]
    [Clicks(Interaction.CrossFilter, "/")]
    [Clicks(Interaction.CrossHighlight, "/")]
    public async Task A_click_on_a_bar_moves_every_visual_to_one_revision_and_into_the_address()
    {
        var cut = Show<OverviewPage>(AdaAlone.Network(), "");
        var before = Revisions(cut);
        await cut.FindAll("[data-visual=companies] button")[0].ClickAsync(new());
        Assert.EndsWith("/?company=Northwind", Navigation.Uri, StringComparison.Ordinal);
        Assert.Equal("2", Value(cut, "kpi-people"));
        Assert.Single(Revisions(cut).Distinct());
        Assert.NotEqual(before[0], Revisions(cut)[0]);

        // The other bars keep their pale whole beside the part that is left.
        Assert.Contains("0 of 1", cut.FindAll("[data-visual=seniorities] .bar .n").Select(count => count.TextContent));
    }

    [Fact]
    [Clicks(Interaction.CrossFilter, "/")]
    [Clicks(Interaction.ChipsResetAndBack, "/")]
    public async Task A_second_click_and_reset_clear_the_filter()
    {
        var cut = Show<OverviewPage>(AdaAlone.Network(), "");
        await cut.FindAll("[data-visual=companies] button")[0].ClickAsync(new());
        await cut.FindAll("[data-visual=companies] button")[0].ClickAsync(new());
        Assert.Equal("3", Value(cut, "kpi-people"));
        await cut.FindAll("[data-visual=companies] button")[0].ClickAsync(new());
        await Bar(cut.Instance.View).FindAll("button").Single(button => button.TextContent == "Reset").ClickAsync(new());
        Assert.Equal("3", Value(cut, "kpi-people"));
        Assert.DoesNotContain("?", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    [Clicks(Interaction.CrossFilter, "/")]
    public async Task How_you_met_is_marked_as_a_guess_and_filters_like_any_other_bar()
    {
        var cut = Show<OverviewPage>(AdaAlone.Works("ada", "Northwind", "2023-05-01", "2025-12-31").Network(), "");
        Assert.Contains("a guess", cut.FindAll("section.card").Single(card => card.QuerySelector("[data-visual=met]") is not null).TextContent, StringComparison.Ordinal);
        await cut.FindAll("[data-visual=met] button").Single(bar => bar.TextContent.Contains("Colleague", StringComparison.Ordinal)).ClickAsync(new());
        Assert.EndsWith("/?met=Colleague", Navigation.Uri, StringComparison.Ordinal);
        Assert.Equal("1", Value(cut, "kpi-people"));
        Assert.Contains("How you met (guess): Colleague", Bar(cut.Instance.View).Find(".chips").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_alone_gives_the_filtered_page()
    {
        var cut = Show<OverviewPage>(AdaAlone.Network(), "?company=Contoso%20Health");
        Assert.Equal("1", Value(cut, "kpi-people"));
        Assert.Contains("Company: Contoso Health", Bar(cut.Instance.View).Find(".chips").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void One_export_says_that_it_cannot_show_the_second_degree()
    {
        var card = Show<OverviewPage>(AdaAlone.Network(), "").Find("[data-visual=kpi-two-steps]");
        Assert.Contains("not in your data", card.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("0", card.QuerySelector(".value")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_exports_show_the_second_degree_as_a_lower_bound() =>
        Assert.Contains("at least", Show<OverviewPage>(AdaAndBen.Network(), "?viewer=ada").Find("[data-visual=kpi-two-steps]").TextContent, StringComparison.Ordinal);

    [Fact]
    [Clicks(Interaction.TableTwin, "/")]
    public async Task A_table_s_number_opens_exactly_that_many_people()
    {
        var network = AdaAlone.Network();
        var cut = Show<OverviewPage>(network, "");
        await cut.Find("button[title='Companies as table']").ClickAsync(new());
        var links = cut.FindAll("table.twin a").Select(link => (Href: link.GetAttribute("href")!, Count: link.TextContent)).ToList();
        Assert.NotEmpty(links);
        foreach (var (href, count) in links)
        {
            Assert.Equal(count, Show<People>(network, href).Find("[data-visual=people]").GetAttribute("data-count"));
        }
    }

    [Fact]
    public void Numbers_agree_under_any_filter()
    {
        var network = AdaAndBen.Network();
        var viewer = network.Viewer("ada")!;
        var asOf = Story.Day("2026-10-14");
        var bars = Core.Growth.Overview.Of(network, viewer, ReportSelection.None, asOf).Bars;
        var picks = Gen.OneOf([.. BrokenDown.SelectMany(field => bars[field].Select(bar => Gen.Const((field, bar.Value))))]);
        picks.Array[0, 4].Sample(
            chosen =>
            {
                var filter = chosen.Aggregate(ReportFilter.Parse("http://localhost/"), (all, pick) => all.Toggle(pick.field, pick.Value, add: true));
                var report = Core.Growth.Overview.Of(network, viewer, filter.Selection, asOf);
                foreach (var field in BrokenDown)
                {
                    var mine = filter.ValuesOf(field);
                    Assert.Equal(report.List.Count, report.Bars[field].Where(bar => mine.Count == 0 || mine.Contains(bar.Value)).Sum(bar => bar.Selected));
                }

                Assert.Equal(report.List.Count, report.People.Value);
                Assert.Equal(report.TwoWay.Value, Count(ReportField.Contact, "Both wrote"));
                Assert.Equal(report.Active.Value, Count(ReportField.Activity, "In the last 90 days"));
                int? Count(ReportField field, string value) => filter.ValuesOf(field).Count > 0 ? report.TwoWay.Value is null ? null : CountInside(field, value)
                    : Core.Growth.Overview.Of(network, viewer, filter.With(field, [value]).Selection, asOf).List.Count;
                int? CountInside(ReportField field, string value) => filter.ValuesOf(field).Contains(value)
                    ? Core.Growth.Overview.Of(network, viewer, filter.With(field, [value]).Selection, asOf).List.Count : 0;
            },
            iter: 200,
            threads: 1);
    }

    private static string Value(IRenderedComponent<OverviewPage> cut, string visual) => cut.Find($"[data-visual={visual}] .value").GetAttribute("data-value")!;

    // The chart takes its revision in the browser, once it is drawn.
    private static List<int> Revisions(IRenderedComponent<OverviewPage> cut) =>
        [.. cut.FindAll("[data-rev]").Select(visual => int.Parse(visual.GetAttribute("data-rev")!, CultureInfo.InvariantCulture))];

    [Theory]
    [InlineData("?company=Northwind", "Whom do I know at Northwind?")]
    [InlineData("", null)]
    [InlineData("?company=Unknown", null)]
    public void One_selected_company_leads_to_its_people(string query, string? link)
    {
        var cut = Show<OverviewPage>(AdaAlone.Network(), query);
        Assert.Equal(link, cut.FindAll("a[href^='companies?name=']").SingleOrDefault()?.TextContent);
    }
}
