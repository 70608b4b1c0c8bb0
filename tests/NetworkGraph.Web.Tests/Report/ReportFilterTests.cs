using CsCheck;
using NetworkGraph.Core.Growth;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Tests.Report;

public sealed class ReportFilterTests
{
    private const string Page = "http://127.0.0.1:5080/people";

    private static readonly Gen<DayRange?> Ranges = Gen.OneOf(
        Gen.Const(default(DayRange)), Gen.Int[1, 400].Select(days => (DayRange?)DayRange.LastDays(days)), Gen.Int[1, 60].Select(months => (DayRange?)DayRange.LastMonths(months)),
        Gen.Select(Gen.Int[0, 9000], Gen.Int[0, 900]).Select(days => DayRange.Of(new DateOnly(2001, 1, 1).AddDays(days.Item1), new DateOnly(2001, 1, 1).AddDays(days.Item1 + days.Item2))));

    private static readonly Gen<ReportFilter> Filters = Gen.Select(
        Gen.Select(Gen.Enum<ReportField>(), Gen.String[1, 12], Gen.Bool).Array[0, 8], Ranges, Ranges, Gen.String[0, 6]).Select((picks, connected, message, title) =>
        {
            var filter = picks.Aggregate(ReportFilter.Parse(Page), (all, pick) => pick.Item3 ? all.AllBut(pick.Item1, all.LeftOut(pick.Item1).Append(pick.Item2)) : all.Toggle(pick.Item1, pick.Item2, add: true));
            return filter.With(filter.Selection with { Connected = connected, Message = message, Title = title.Trim() is { Length: > 0 } text ? text : null });
        });

    [Fact]
    public void An_address_gives_back_the_filter_that_it_was_made_from() =>
        Filters.Sample(filter => ReportFilter.Parse(Page + filter.ToQuery()).ToQuery() == filter.ToQuery() && ReportFilter.Parse(Page + filter.ToQuery()).Describe().SequenceEqual(filter.Describe()));

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
    public void All_but_some_is_written_with_a_sign_and_said_in_words()
    {
        var filter = ReportFilter.Parse(Page).AllBut(ReportField.Company, ["Lumen", "Adatum"]);
        Assert.Equal("?company!=Adatum&company!=Lumen", filter.ToQuery());
        Assert.Equal(["Company: all but Adatum or Lumen"], filter.Describe());
        Assert.Equal(["not Adatum", "not Lumen"], filter.Chips.Select(chip => chip.Words));
        Assert.Equal("?company!=Lumen", filter.Chips.First().Without.ToQuery());
        Assert.Equal("?company=Lumen", filter.Toggle(ReportField.Company, "Lumen", add: true).ToQuery());
        Assert.Null(filter.Narrow(ReportField.Company, "Lumen"));
    }

    [Fact]
    public void Days_and_a_title_stand_in_the_address_and_each_chip_takes_its_own_part_away()
    {
        var filter = ReportFilter.Parse(Page + "?connected=12m&message=90d&title=head%20of");
        Assert.Equal("?connected=1y&message=90d&title=head%20of", filter.ToQuery());
        Assert.Equal(["Connected: last 12 months", "Last message: last 90 days", "Title: with “head of”"], filter.Describe());
        Assert.Equal(["?message=90d&title=head%20of", "?connected=1y&title=head%20of", "?connected=1y&message=90d"], filter.Chips.Select(chip => chip.Without.ToQuery()));
    }

    [Fact]
    public void Another_filter_on_the_same_page_keeps_what_else_the_address_says() =>
        Assert.Equal("/people?list=hello&key=a%3Ab&band=Warm&viewer=ada", ReportFilter.Parse(Page + "?viewer=ada").Toggle(ReportField.Band, "Warm", add: false).At(Page + "?list=hello&company!=x&connected=9d&key=a:b&viewer=ada"));

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
