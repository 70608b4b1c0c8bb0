using CsCheck;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Core.Tests.Growth;

public class MassImportsTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, "21 on 12 Mar 2019")]
    [InlineData(1412, "1,412 on 12 Mar 2019")]
    public void A_day_with_more_than_twenty_connections_is_named(int connections, string? words)
    {
        var network = Many(new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-05"), connections, _ => "2019-03-12").Network();
        Assert.Equal(words, MassImports.Of(network, network.Members[0], AsOf).SingleOrDefault()?.InWords);
    }

    [Theory]
    [InlineData(40, null)]
    [InlineData(41, "41 in Mar 2019")]
    public void A_month_of_more_than_ten_times_the_median_month_is_named(int connections, string? words)
    {
        var story = Many(new Story().Uploads("ada", "2026-06-30"), connections, i => $"2019-03-{(i % 28) + 1:00}");
        for (var month = 1; month <= 12; month++)
        {
            Many(story, 4, i => $"2020-{month:00}-{i + 1:00}", $"y{month}-");
        }

        var network = story.Network();
        Assert.Equal(words, MassImports.Of(network, network.Members[0], AsOf).SingleOrDefault()?.InWords);
    }

    [Fact]
    public void A_busy_month_of_a_quiet_network_is_none() =>
        Assert.Empty(MassImports.In([new(Story.Day("2019-01-01"), 1, 1, null), new(Story.Day("2019-02-01"), 1, 2, null), new(Story.Day("2019-03-01"), 20, 22, null)], new Dictionary<DateOnly, int>()));

    [Fact]
    public void A_month_is_not_named_again_for_the_day_that_makes_it_large()
    {
        var network = Many(new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-05").Connects("ada", "cleo", "2020-02-05"), 300, _ => "2019-03-12").Network();
        Assert.Equal("300 on 12 Mar 2019", Assert.Single(MassImports.Of(network, network.Members[0], AsOf)).InWords);
    }

    [Fact]
    public void The_end_of_an_axis_shows_nine_of_ten_columns_whole_and_cuts_only_what_is_twice_as_high() =>
        Gen.OneOf(Gen.Int[0, 30], Gen.Int[0, 30], Gen.Int[0, 30], Gen.Int[0, 5000]).Array[0, 80].Sample(
            columns =>
            {
                if (RobustAxis.Top(columns) is { } top)
                {
                    Assert.Contains(top, columns);
                    Assert.True(columns.Max() > 2 * top);
                    Assert.InRange(columns.Count(column => column > top), 1, Math.Max(1, columns.Count(column => column > 0) / 10));
                }
            },
            iter: 10_000);

    [Theory]
    [InlineData("3 4 5 4 3 400", 5)]
    [InlineData("3 4 5 4 3 9", null)]
    [InlineData("3 400 500", null)]
    [InlineData("5 20 80 300 600", null)]
    [InlineData("0 0 0 0 0", null)]
    public void One_huge_column_does_not_flatten_the_others(string columns, int? top) =>
        Assert.Equal(top, RobustAxis.Top(columns.Split(' ').Select(int.Parse)));

    [Fact]
    public void Quarters_and_years_add_up_to_the_months()
    {
        var network = RandomNetworks.TellWithThreads(seed: 31, people: 200, messages: 2000, members: 2).Network();
        var months = Overview.Of(network, network.Members[0], ReportSelection.None, network.Members[0].SnapshotDate).Growth;
        foreach (var unit in Enum.GetValues<GrowthUnit>())
        {
            var columns = GrowthPeriods.By(months, unit);
            Assert.Equal(months.Sum(m => m.All), columns.Sum(c => c.All));
            Assert.Equal(months.Sum(m => m.TwoWay), columns.Sum(c => c.TwoWay));
            Assert.Equal(months[^1].Total, columns[^1].Total);
            Assert.Equal(columns.Count, columns.Select(c => GrowthPeriods.Name(c.Month, unit)).Distinct().Count());
        }
    }

    private static Story Many(Story story, int count, Func<int, string> on, string name = "m")
    {
        for (var i = 0; i < count; i++)
        {
            story.Connects("ada", $"{name}{i}", on(i));
        }

        return story;
    }
}
