using NetworkGraph.Core.Facts;
using NetworkGraph.Data.LinkedInImport;

namespace NetworkGraph.Data.Tests.LinkedInImport;

public sealed class MomentTextTests
{
    [Theory]
    [InlineData("2026-03-01 10:20:30 UTC", "2026-03-01T10:20:30Z")]
    [InlineData("2026/03/01 10:20:30 UTC", "2026-03-01T10:20:30Z")]
    [InlineData("2026-03-01 10:20:30", "2026-03-01T10:20:30Z")]
    [InlineData("2026-03-01T10:20:30Z", "2026-03-01T10:20:30Z")]
    [InlineData("2026-03-01T10:20:30.123+02:00", "2026-03-01T08:20:30Z")]
    [InlineData("2026-03-01 10:20 UTC", "2026-03-01T10:20Z")]
    [InlineData("Sat Feb 01 10:00:00 UTC 2025", "2025-02-01T10:00:00Z")]
    [InlineData("25 Feb 2026", "2026-02-25")]
    [InlineData(" 25  feb\u00A02026 ", "2026-02-25")]
    [InlineData("5-Feb-26", "2026-02-05")]
    [InlineData("05-feb-26", "2026-02-05")]
    [InlineData("03-ene-21", "2021-01-03")]
    [InlineData("25. Okt 2021", "2021-10-25")]
    [InlineData("25.02.2026", "2026-02-25")]
    [InlineData("02.03.2026", "2026-03-02")]
    [InlineData("2026-02-25", "2026-02-25")]
    [InlineData("25/02/2026", "2026-02-25")]
    [InlineData("02/25/2026", "2026-02-25")]
    [InlineData("Mar 2020", "2020-03")]
    [InlineData("Mar-20", "2020-03")]
    [InlineData("2020", "2020")]
    [InlineData("Oct 14, 2026", "2026-10-14")]
    [InlineData("7/1/22, 5:03 PM", "2022-07-02T00:03Z")]
    [InlineData("7/1/22, 5:03\u202FPM", "2022-07-02T00:03Z")]
    [InlineData("1/1/22, 12:03 AM", "2022-01-01T08:03Z")]
    [InlineData("03/01/24, 09:15 AM", "2024-03-01T17:15Z")]
    [InlineData("01/02/24 09:15 AM UTC", "2024-01-02T09:15Z")]
    [InlineData("3/4/2021 14:05", "2021-03-04T14:05Z")]
    [InlineData("25/12/2021 14:05", "2021-12-25T14:05Z")]
    public void Reads_what_exports_and_spreadsheets_write(string text, string expected)
    {
        Assert.True(MomentText.TryRead(text, StatedZone.Utc, out var moment));
        Assert.Equal(expected, FactText.Of(moment));
    }

    [Theory]
    [InlineData("")]
    [InlineData("3/4/2021")]
    [InlineData("03-04-2021")]
    [InlineData("31 Feb 2021")]
    [InlineData("2021-13-01")]
    [InlineData("2021-02-29 10:00:00 UTC")]
    [InlineData("2026-03-01 25:00:00 UTC")]
    [InlineData("5 Feb")]
    [InlineData("Feb 5")]
    [InlineData("21-Feb")]
    [InlineData("yesterday")]
    [InlineData("N/A")]
    [InlineData("13/13/2021 10:00")]
    [InlineData("7/1/22, 13:03 PM")]
    [InlineData("99999999999999999999")]
    [InlineData("10:00")]
    [InlineData("2026-03-01 10:20:30 UTC extra")]
    public void Never_guesses(string text) => Assert.False(MomentText.TryRead(text, StatedZone.Utc, out _));

    [Theory]
    [InlineData("3/8/26, 1:59 AM", "2026-03-08T09:59Z")]
    [InlineData("3/8/26, 2:30 AM", "2026-03-08T10:30Z")]
    [InlineData("3/8/26, 3:00 AM", "2026-03-08T10:00Z")]
    [InlineData("11/1/26, 12:59 AM", "2026-11-01T07:59Z")]
    [InlineData("11/1/26, 1:30 AM", "2026-11-01T09:30Z")]
    [InlineData("11/1/26, 2:00 AM", "2026-11-01T10:00Z")]
    public void Follows_daylight_saving_of_the_US_West(string text, string expected)
    {
        Assert.True(MomentText.TryRead(text, StatedZone.Pacific, out var moment));
        Assert.Equal(expected, FactText.Of(moment));
    }

    [Fact]
    public void Keeps_how_exactly_a_moment_is_known()
    {
        Assert.True(MomentText.TryRead("Mar 2020", StatedZone.Utc, out var month) && month.Precision == Precision.Month);
        Assert.True(MomentText.TryRead("2020", StatedZone.Utc, out var year) && year.Precision == Precision.Year);
        Assert.True(MomentText.TryRead("1/2/20, 3:04 PM", StatedZone.Utc, out var minute) && minute.Precision == Precision.Minute);
    }
}
