using NetworkGraph.Core.Growth;

namespace NetworkGraph.Core.Tests.Growth;

public class YearlyGrowthTests
{
    [Fact]
    public void Years_add_up_the_months_newest_first_and_the_last_one_is_cut_short()
    {
        var network = new Story().Uploads("ada", "2026-06-30")
            .Connects("ada", "a", "2024-03-01").Connects("ada", "b", "2026-01-01").Connects("ada", "c", "2026-02-01")
            .Writes("ada", "b", "2026-03-01").Writes("b", "ada", "2026-03-02").Network();
        Assert.Equal(
            [new GrowthYear(2026, 2, 1, false), new GrowthYear(2025, 0, 0, true), new GrowthYear(2024, 1, 0, true)],
            YearlyGrowth.Of(network, network.Viewer("ada")!, Story.Day("2026-06-30")));
    }

    [Fact]
    public void Without_messages_two_way_is_unknown_rather_than_zero()
    {
        var network = new Story().Uploads("ada", "2026-06-30", Core.Facts.ExportFile.Connections).Connects("ada", "a", "2026-03-01").Network();
        Assert.Null(Assert.Single(YearlyGrowth.Of(network, network.Viewer("ada")!, Story.Day("2026-06-30"))).TwoWay);
    }
}
