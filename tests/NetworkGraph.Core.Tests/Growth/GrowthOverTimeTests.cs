using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Core.Tests.Growth;

public class GrowthOverTimeTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Fact]
    public void A_cohort_counts_who_talked_within_some_months_and_leaves_open_what_is_not_over()
    {
        var network = new Story().Uploads("ada", "2026-06-30")
            .Connects("ada", "ben", "2026-01-10").Connects("ada", "cleo", "2026-02-10").Connects("ada", "dan", "2026-04-20")
            .Writes("ada", "ben", "2026-01-11").Writes("ben", "ada", "2026-01-12")
            .Writes("ada", "cleo", "2026-04-01").Writes("cleo", "ada", "2026-04-02").Network();
        var cohorts = ConnectionCohorts.Of(network, network.Members[0], AsOf);
        Assert.Equal([Story.Day("2026-01-01"), Story.Day("2026-04-01")], cohorts.Select(c => c.Quarter));
        Assert.Equal([1, 2, null, null], cohorts[0].TwoWayAfter);
        Assert.Equal([null, null, null, null], cohorts[1].TwoWayAfter);
    }

    [Fact]
    public void Without_a_messages_file_there_are_no_cohorts_and_no_active_ties()
    {
        var network = new Story().Uploads("ada", "2026-06-30", ExportFile.Connections).Connects("ada", "ben", "2026-01-10").Network();
        Assert.Empty(ConnectionCohorts.Of(network, network.Members[0], AsOf));
        Assert.Empty(ActiveTies.Of(network, network.Members[0], AsOf));
    }

    [Fact]
    public void Seasons_count_complete_years_only()
    {
        var story = new Story().Uploads("ada", "2026-06-30").Connects("ada", "early", "2024-06-15");
        for (var i = 0; i < 10; i++)
        {
            story.Connects("ada", $"person-{i}", i < 6 ? "2025-03-05" : "2025-09-05");
        }

        var network = story.Connects("ada", "late", "2026-03-05").Network();
        var seasons = Seasonality.Of(network, network.Members[0], AsOf);
        Assert.Equal(12, seasons.Count);
        Assert.Equal((6, 0.6), (seasons[2].Connections, seasons[2].Share));
        Assert.Equal(10, seasons.Sum(s => s.Connections));
    }

    [Fact]
    public void Active_ties_rise_and_fall_month_by_month()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2025-11-10")
            .Writes("ada", "ben", "2025-11-11").Writes("ben", "ada", "2025-12-01").Network();
        var months = ActiveTies.Of(network, network.Members[0], AsOf);
        Assert.Equal([1, 1, 1, 1, 0, 0, 0, 0], months.Select(m => m.Active));
        Assert.Equal([0, 1, 1, 1, 1, 1, 1, 1], months.Select(m => m.TwoWay));
    }
}
