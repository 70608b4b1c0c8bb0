using CsCheck;
using NetworkGraph.Core.Growth;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Report;
using NetworkGraph.Web.Tests.Pages;

namespace NetworkGraph.Web.Tests.Report;

/// <summary>What stands in the page for the menu, and what the menu makes of it.</summary>
public sealed class MarkTests
{
    private const string Site = "http://127.0.0.1:5080";

    [Fact]
    public void What_stands_in_the_page_gives_back_the_mark_whatever_its_name() =>
        Gen.Select(Gen.Enum<ReportField>(), Gen.String[1, 20], Gen.String[1, 20]).Where(one => one.Item2.Trim().Length > 0 && one.Item3.Trim().Length > 0).Sample((field, name, value) =>
        {
            var mark = Mark.Of(field, name, value.Trim());
            var read = Mark.Parse(mark.Text);
            return read is not null && read.Name == name && read.Field == field && read.Values.SequenceEqual(mark.Values) && read.Company == mark.Company && read.Text == mark.Text;
        });

    [Theory]
    [InlineData("")]
    [InlineData("?company=Acme")]
    [InlineData("?name=")]
    public void What_names_nothing_is_no_mark(string text) => Assert.Null(Mark.Parse(text));

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    public void No_mark_leads_out_of_the_dashboard(string address) =>
        Assert.DoesNotContain(Acts(Mark.Parse("?name=x&people=" + Uri.EscapeDataString(address))!, "/"), act => act.Href.Contains("elsewhere", StringComparison.Ordinal));

    [Fact]
    public void A_company_is_filtered_left_out_broken_out_and_asked_for() => Assert.Equal(
        [
            ("See the people", "/people?company=Northwind&band=Strong"),
            ("Only these", "/ties?list=hello&company=Northwind&band=Strong"),
            ("All but these", "/ties?list=hello&company!=Northwind&band=Strong"),
            ("Break them out on the Overview", "/?company=Northwind&band=Strong"),
            ("Whom do I know at Northwind?", "/companies?name=Northwind&band=Strong"),
            ("Ways to them", "/introductions?q=at%20Northwind&band=Strong"),
            ("Compare with the rest", "/ties?list=hello&band=Strong&compare=company%3DNorthwind"),
            ("Copy the link to this view", Site + "/ties?list=hello&band=Strong&viewer=ada&asOf=2026-10-14"),
        ],
        Acts(Mark.OfCompany("Northwind", isInList: true), "/ties?list=hello&band=Strong").Select(act => (act.Name, act.Href)));

    [Fact]
    public void Nobody_is_filtered_by_a_company_of_nobody_in_the_list() =>
        Assert.Equal(["Whom do I know at Lumen?", "Ways to them", "Copy the link to this view"], Names(Mark.OfCompany("Lumen", isInList: false), "/companies"));

    [Fact]
    public void A_status_is_no_company_to_ask_for() =>
        Assert.Equal(["See the people", "Only these", "All but these", "Compare with the rest", "Copy the link to this view"], Names(Mark.Of(ReportField.Company, "Freelance", "Freelance"), "/"));

    [Fact]
    public void A_person_is_opened_reached_shown_and_filtered_by_their_company() => Assert.Equal(
        ["See their page", "Only people at Northwind", "All but people at Northwind", "Whom do I know at Northwind?", "Ways to them", "Show on the map", "Compare people at Northwind with the rest", "Copy the link to this view"],
        Names(At("/people").MarkOf(Ben), "/people"));

    [Fact]
    public void What_would_change_nothing_is_not_offered()
    {
        Assert.DoesNotContain("Only these", Names(Mark.OfCompany("Northwind", isInList: true), "/?company=Northwind"));
        Assert.DoesNotContain("See the people", Names(Mark.OfCompany("Northwind", isInList: true), "/people?company=Northwind"));
    }

    [Fact]
    public void Leaving_out_one_of_two_that_are_kept_keeps_the_other() =>
        Assert.Contains(Acts(Mark.OfCompany("Northwind", isInList: true), "/?company=Northwind&company=Contoso"), act => act == new MarkAct("All but these", "/?company=Contoso"));

    [Fact]
    public void Leaving_out_a_second_one_leaves_out_both() =>
        Assert.Contains(Acts(Mark.OfCompany("Northwind", isInList: true), "/?company!=Contoso"), act => act == new MarkAct("All but these", "/?company!=Contoso&company!=Northwind"));

    [Fact]
    public void What_is_compared_stands_in_the_address_over_whatever_was_compared_before()
    {
        var months = Mark.Of(ReportField.Month, "Connected in 2026 Q1", "2026-01", "2026-02");
        var compared = ComparedChoice.Of(Site + Acts(months, "/growth?compare=company%3DAcme&band=Warm").Single(act => act.Name == "Compare with the rest").Href)!;
        Assert.Equal((ReportField.Month, "2026-01 2026-02"), (compared.Field, string.Join(' ', compared.Values)));
        Assert.Equal("/growth?band=Warm", ComparedChoice.Without(Site + compared.At(Site + "/growth?compare=company%3DAcme&band=Warm")));
    }

    [Fact]
    public void A_page_that_cannot_use_the_filter_leads_to_one_that_can() =>
        Assert.Equal(
            ["See the people", "Break them out on the Overview", "Whom do I know at Northwind?", "Ways to them", "Compare with the rest", "Copy the link to this view"],
            Names(Mark.OfCompany("Northwind", isInList: true), "/reach"));

    [Fact]
    public void A_figure_leads_to_its_people_and_filters_by_what_it_counts()
    {
        var figure = Mark.OfFigure("Losing touch", "ties?company=Northwind", ReportField.Status, "Losing touch");
        Assert.Contains(Acts(figure, "/?company=Northwind"), act => act == new MarkAct("See the people", "/ties?company=Northwind"));
        Assert.Contains(Acts(figure, "/?company=Northwind"), act => act == new MarkAct("Only these", "/?company=Northwind&status=Losing%20touch"));
        Assert.Equal(["See the people", "Copy the link to this view"], Names(Mark.OfFigure("People", "people"), "/"));
    }

    [Fact]
    public void The_copied_link_names_whose_numbers_and_as_of_when_and_needs_no_remark()
    {
        var link = Acts(Mark.OfFigure("People", "people"), "/people?band=Warm")[^1].Href;
        Assert.Null(ViewPoint.Of(PageContext.AdaAlone.Network(), link)!.Remark);
        Assert.Equal(Site + "/people?band=Warm&viewer=ada&asOf=2026-10-14", link);
    }

    private static Core.Person Ben => PageContext.AdaAlone.Network().Find("ben")!;

    private static ReportSnapshot At(string path) => new(1, ReportFilter.Parse(Site + path), ViewPoint.Of(PageContext.AdaAlone.Network(), Site + path)!.Point);

    private static IReadOnlyList<MarkAct> Acts(Mark mark, string path) => MarkActs.Of(mark, ViewPoint.Of(PageContext.AdaAlone.Network(), Site + path)!, ReportFilter.Parse(Site + path), Site + path);

    private static IEnumerable<string> Names(Mark mark, string path) => Acts(mark, path).Select(act => act.Name);
}
