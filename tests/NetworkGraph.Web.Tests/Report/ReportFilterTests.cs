using CsCheck;
using NetworkGraph.Core.Growth;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Tests.Report;

public sealed class ReportFilterTests
{
    private const string Page = "http://127.0.0.1:5080/people";

    private static readonly Gen<ReportFilter> Filters = Gen.Select(Gen.Enum<ReportField>(), Gen.String[1, 12]).Array[0, 8]
        .Select(picks => picks.Aggregate(ReportFilter.Parse(Page), (filter, pick) => filter.Toggle(pick.Item1, pick.Item2, add: true)));

    [Fact]
    public void An_address_gives_back_the_filter_that_it_was_made_from() =>
        Filters.Sample(filter => ReportFilter.Parse(Page + filter.ToQuery()).ToQuery() == filter.ToQuery() && ReportFilter.Parse(Page + filter.ToQuery()).Chips.SequenceEqual(filter.Chips));

    [Fact]
    public void The_order_of_clicks_makes_no_difference() =>
        Assert.Equal(Clicked(("Lumen", ReportField.Company), ("Strong", ReportField.Band)), Clicked(("Strong", ReportField.Band), ("Lumen", ReportField.Company)));

    [Fact]
    public void A_second_click_clears() => Assert.Equal("", Clicked(("Lumen", ReportField.Company), ("Lumen", ReportField.Company)));

    [Fact]
    public void A_click_on_another_value_replaces_the_first() =>
        Assert.Equal("?company=Adatum", Clicked(("Lumen", ReportField.Company), ("Adatum", ReportField.Company)));

    [Fact]
    public void A_click_with_ctrl_adds_and_takes_away()
    {
        var both = ReportFilter.Parse(Page).Toggle(ReportField.Company, "Lumen", add: true).Toggle(ReportField.Company, "A & B", add: true);
        Assert.Equal("?company=A%20%26%20B&company=Lumen", both.ToQuery());
        Assert.Equal("?company=A%20%26%20B", both.Toggle(ReportField.Company, "Lumen", add: true).ToQuery());
        Assert.Equal("?company=Lumen", both.Toggle(ReportField.Company, "Lumen", add: false).ToQuery());
    }

    [Fact]
    public void Reset_keeps_the_viewer_and_the_date() =>
        Assert.Equal("?viewer=ada-okafor&asOf=2026-03-01", ReportFilter.Parse(Page + "?viewer=ada-okafor&asOf=2026-03-01&band=Strong").Reset().ToQuery());

    [Theory]
    [InlineData("?asOf=yesterday&band=&unknown=1")]
    [InlineData("?")]
    [InlineData("?=&&&")]
    public void What_an_address_cannot_mean_is_left_out(string query) => Assert.Equal("", ReportFilter.Parse(Page + query).ToQuery());

    [Fact]
    public void Says_what_filters_a_visual_except_its_own_field()
    {
        var filter = ReportFilter.Parse(Page + "?company=Lumen&band=Warm&band=Strong");
        Assert.Equal(["Company: Lumen", "Tie: Strong or Warm"], filter.Describe());
        Assert.Equal(["Company: Lumen"], filter.Describe(ReportField.Band));
    }

    [Fact]
    public void Writes_a_month_as_people_do_and_keeps_it_in_the_address()
    {
        var filter = ReportFilter.Parse(Page).Toggle(ReportField.Month, "2024-04", add: false);
        Assert.Equal(["Connected in: Apr 2024"], filter.Describe());
        Assert.Equal("?month=2024-04", filter.ToQuery());
    }

    private static string Clicked(params (string Value, ReportField Field)[] clicks) =>
        clicks.Aggregate(ReportFilter.Parse(Page), (filter, click) => filter.Toggle(click.Field, click.Value, add: false)).ToQuery();
}
