using NetworkGraph.Core.Maps;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Maps;

public class MapMonthsTests
{
    [Fact]
    public void Each_month_shows_what_the_map_of_its_last_day_shows()
    {
        foreach (var (seed, network) in RingMapTests.Networks(12))
        {
            var months = MapMonths.Of(network, network.Members[0], MapSectors.Company);
            Assert.Equal(network.Members[0].SnapshotDate, months.Months[^1].End);
            for (var month = 0; month < months.Months.Count; month += 5)
            {
                var map = RingMap.Of(network, network.Members[0], MapSectors.Company, months.Months[month].End);
                var place = map.Persons.Index().ToDictionary(person => person.Item.Key, person => person.Index);
                for (var i = 0; i < months.Places.Count; i++)
                {
                    if (months.IsThere(month, i) && place.TryGetValue(months.Map.Persons[months.Places[i]].Key, out var at))
                    {
                        var spot = map.Spots[at];
                        Assert.True(spot.Status == months.Status(month, i), $"seed {seed}, month {months.Months[month].End}");
                        Assert.Equal(spot.Silence is null, months.Radius(month, i) is null);
                        Assert.Equal(spot.Radius, months.Radius(month, i) ?? spot.Radius, tolerance: 1e-5);
                    }
                }
            }
        }
    }

    [Fact]
    public void People_drift_outward_month_by_month_and_come_back_when_they_answer()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2025-01-10")
            .Writes("ben", "ada", "2025-02-01").Writes("ada", "ben", "2025-02-02").Writes("ben", "ada", "2025-12-20").Network();
        var months = MapMonths.Of(network, network.Members[0], MapSectors.Company);
        Assert.Equal("2025-02-28", months.Months[0].End.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var radii = Enumerable.Range(0, months.Months.Count).Select(month => months.Radius(month, 0)!.Value).ToArray();
        Assert.True(radii.Take(10).Zip(radii.Skip(1).Take(9)).All(pair => pair.First < pair.Second));
        Assert.True(radii[10] < radii[9]);
        Assert.Equal(1, months.People(0, 0));
        Assert.Equal([1, 1], months.Months.Where(month => month.Conversations > 0).Select(month => month.Conversations));
    }

    [Fact]
    public void Without_a_message_there_is_no_month()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2025-01-10").Network();
        var months = MapMonths.Of(network, network.Members[0], MapSectors.Met);
        Assert.Empty(months.Months);
        Assert.Empty(months.Places);
    }

    [Fact]
    public void A_stroke_stands_for_a_conversation()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2025-01-10")
            .Writes("ben", "ada", "2025-02-01").Writes("ada", "ben", "2025-02-02").Writes("ben", "ada", "2025-12-20").Network();
        var (viewer, ben) = (network.Members[0], network.Find("ben")!);
        Assert.Equal(
            [new Talk(Story.Day("2025-02-01"), 2, true), new Talk(Story.Day("2025-12-20"), 1, false)], Talks.With(network, viewer, ben, viewer.SnapshotDate));
        Assert.Equal([new Talk(Story.Day("2025-02-01"), 1, false)], Talks.With(network, viewer, ben, Story.Day("2025-02-01")));
        Assert.Equal(MemberTies.Between(network, viewer, ben, viewer.SnapshotDate)!.Conversations, Talks.With(network, viewer, ben, viewer.SnapshotDate).Count);
    }
}
