using NetworkGraph.Core.Growth;

namespace NetworkGraph.Core.Tests.Growth;

public class MonthlyGrowthTests
{
    [Fact]
    public void No_month_is_left_out_and_undated_connections_are_in_the_total_only()
    {
        var network = new Story().Uploads("ada", "2026-06-30")
            .Connects("ada", "ben", "2026-03-10").Connects("ada", "cleo", "2026-05-01").Connects("ada", "dan", null)
            .Writes("ada", "ben", "2026-03-11").Writes("ben", "ada", "2026-06-01").Network();
        Assert.Equal(
            [
                new GrowthMonth(Story.Day("2026-03-01"), 1, 2, 1), new GrowthMonth(Story.Day("2026-04-01"), 0, 2, 0),
                new GrowthMonth(Story.Day("2026-05-01"), 1, 3, 0), new GrowthMonth(Story.Day("2026-06-01"), 0, 3, 0),
            ],
            MonthlyGrowth.Of(network, network.Members[0], Story.Day("2026-06-30")));
    }

    [Fact]
    public void Before_the_first_connection_there_is_no_growth()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2026-03-10").Network();
        Assert.Empty(MonthlyGrowth.Of(network, network.Members[0], Story.Day("2026-03-09")));
    }
}
