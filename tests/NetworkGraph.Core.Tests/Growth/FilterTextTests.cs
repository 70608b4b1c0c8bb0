using NetworkGraph.Core.Growth;

namespace NetworkGraph.Core.Tests.Growth;

public class FilterTextTests
{
    [Theory]
    [InlineData("company=Acme&band=strong&met=colleague", "company=Acme&band=Strong&met=Colleague")]
    [InlineData("?Company!=A%20%26%20B&company!=Lumen", "company!=A%20%26%20B&company!=Lumen")]
    [InlineData("connected=12m&message=36m&title=head+of", "connected=1y&message=3y&title=head%20of")]
    [InlineData("connected=2024-01-01..2024-06-30", "connected=2024-01-01..2024-06-30")]
    [InlineData("connected=2024-01-01..&message=..2024-06-30", "connected=2024-01-01..&message=..2024-06-30")]
    [InlineData("month=2024-04&month=Unknown&company=Others", "company=Others&month=2024-04&month=Unknown")]
    [InlineData("", "")]
    public void A_filter_has_one_spelling(string text, string canonical)
    {
        var selection = FilterText.Read(text, out var problem);
        Assert.Null(problem);
        Assert.Equal(canonical, FilterText.Write(selection!));
        Assert.Equal(canonical, FilterText.Write(FilterText.Read(canonical)));
    }

    [Theory]
    [InlineData("colour=red", "There is no filter 'colour'. Known are: company, function, seniority, band, status, origin, month, contact, activity, met, layer, connected, message, title.")]
    [InlineData("band=mighty", "band knows no 'mighty'. Known are: Strong, Warm, Light, Distant, Unknown.")]
    [InlineData("status=Lost", "status knows no 'Lost'. Known are: In touch, Losing touch, One conversation, Long silent, One-sided, No messages, Unknown.")]
    [InlineData("company=", "company needs a value.")]
    [InlineData("company", "company needs a value.")]
    [InlineData("month=April", "month needs a month as 2026-10, not 'April'.")]
    [InlineData("connected=soon", "connected: 'soon' is no range of days: write 90d, 12m, 3y or 2024-01-01..2024-06-30.")]
    [InlineData("connected=..", "connected: '..' is no range of days: it names no date.")]
    [InlineData("connected=2025-01-01..2024-01-01", "connected: '2025-01-01..2024-01-01' is no range of days: it ends before it begins.")]
    [InlineData("connected=2025-02-30..", "connected: A date is written as 2026-10-14, not '2025-02-30'.")]
    [InlineData("connected=0d", "connected: '0d' is no range of days: write 90d, 12m, 3y or 2024-01-01..2024-06-30.")]
    [InlineData("connected=30d&connected=90d", "connected is given twice.")]
    [InlineData("title=a&title=b", "title is given twice.")]
    [InlineData("title!=a", "title cannot be left out: it takes = only.")]
    [InlineData("band=Strong&band!=Warm", "band is given with = and with !=: use one of the two.")]
    public void What_a_filter_cannot_mean_is_told_with_what_is_known(string text, string sentence)
    {
        Assert.Null(FilterText.Read(text, out var problem));
        Assert.Equal(sentence, problem);
    }

    [Theory]
    [InlineData("colour=red&band=Strong&viewer=ada&asOf=2026-01-01", "band=Strong")]
    [InlineData("connected=soon&title=", "")]
    [InlineData("band=Mighty", "band=Mighty")]
    [InlineData("band=Strong&band!=Warm", "band=Strong")]
    public void An_address_is_read_as_far_as_it_is_understood(string query, string canonical) => Assert.Equal(canonical, FilterText.Write(FilterText.Read(query)));

    [Fact]
    public void A_range_is_said_as_people_say_it() => Assert.Equal(
        ["last 30 days", "last 12 months", "last 3 years", "last month", "last day", "1 Jan 2024 to 30 Jun 2024", "since 1 Jan 2024", "until 30 Jun 2024"],
        new[] { "30d", "12m", "3y", "1m", "1d", "2024-01-01..2024-06-30", "2024-01-01..", "..2024-06-30" }.Select(text => DayRange.Read(text, out _)!.InWords));
}
