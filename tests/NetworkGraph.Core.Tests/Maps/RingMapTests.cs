using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Maps;

namespace NetworkGraph.Core.Tests.Maps;

public class RingMapTests
{
    private static readonly DateOnly End = Story.Day("2026-06-30");

    [Fact]
    public void The_longer_the_silence_the_farther_out()
    {
        var radii = Enumerable.Range(0, 4000).Select(RingScale.Radius).ToArray();
        Assert.Equal(RingScale.Inner, radii[0]);
        Assert.Equal(1, radii[^1]);
        Assert.All(Enumerable.Range(1, RingScale.LongestDays), day => Assert.True(radii[day] > radii[day - 1]));
        Assert.All(RingScale.Rings, ring => Assert.Equal(radii[ring.Days], ring.Radius));
    }

    [Fact]
    public void Somebody_who_never_wrote_stands_beyond_the_disc()
    {
        var map = Of(Ada().Network(), "2026-06-30");
        Assert.Equal(["ben", "cleo", "dan"], map.Persons.Select(person => person.Name).Order(StringComparer.Ordinal));
        Assert.True(Spot(map, "dan").Radius > 1);
        Assert.Null(Spot(map, "dan").Silence);
        Assert.Equal((15, RingScale.Radius(15)), (Spot(map, "cleo").Silence, Spot(map, "cleo").Radius));
        Assert.True(Spot(map, "ben").Radius > Spot(map, "cleo").Radius);
    }

    [Fact]
    public void A_person_stays_on_one_spoke_while_the_date_moves()
    {
        foreach (var (seed, network) in Networks(40))
        {
            foreach (var by in Enum.GetValues<MapSectors>())
            {
                var now = RingMap.Of(network, network.Members[0], by, End);
                var angles = Enumerable.Range(0, now.Spots.Count).ToDictionary(place => now.Persons[place].Key, place => (now.Spots[place].Sector, now.Spots[place].Angle));
                foreach (var day in new[] { End.AddDays(-1), End.AddMonths(-7), End.AddYears(-3) })
                {
                    var then = RingMap.Of(network, network.Members[0], by, day);
                    Assert.Equal(now.Sectors, then.Sectors);
                    Assert.All(
                        Enumerable.Range(0, then.Spots.Count).Where(place => angles.ContainsKey(then.Persons[place].Key)),
                        place => Assert.True(angles[then.Persons[place].Key] == (then.Spots[place].Sector, then.Spots[place].Angle), $"seed {seed}, {by}, {day}"));
                }
            }
        }
    }

    [Fact]
    public void Everybody_stands_in_their_own_sector_and_sectors_leave_noon_free()
    {
        foreach (var (seed, network) in Networks(40))
        {
            var map = RingMap.Of(network, network.Members[0], MapSectors.Company, End);
            Assert.InRange(map.Sectors.Count, 1, 12);
            Assert.All(map.Spots, spot => Assert.True(spot.Angle >= map.Sectors[spot.Sector].From && spot.Angle <= map.Sectors[spot.Sector].To, $"seed {seed}"));
            Assert.All(map.Sectors.Zip(map.Sectors.Skip(1)), pair => Assert.True(pair.First.To < pair.Second.From));
            Assert.True(map.Sectors[0].From > .05 && map.Sectors[^1].To < (2 * Math.PI) - .05);
            var counts = MapSummary.Of(map, null, null).Sectors;
            Assert.Equal(map.Spots.Count, counts.Sum(sector => sector.People));
        }
    }

    [Fact]
    public void Dots_that_have_room_touch_nobody()
    {
        // In the named one two of the closest stand near the middle, in a sector that is too narrow for both.
        foreach (var (seed, network) in Networks(20, people: 60, messages: 90).Append((676565, RandomNetworks.TellWithThreads(676565, 60, 90, members: 3).Network())))
        {
            var map = RingMap.Of(network, network.Members[0], MapSectors.Company, End);
            MapSpot[] dots = [.. map.Spots.Where(spot => spot.Silence is not null)];
            for (var i = 0; i < dots.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    // Who came first stood free: of two that touch, the later one had nowhere to go.
                    Assert.True(Apart(dots[i], dots[j]) >= 0 || !HasRoom(map, dots, i) || !HasRoom(map, dots, j), $"seed {seed}: {Apart(dots[i], dots[j])}");
                }
            }
        }
    }

    [Fact]
    public void Control_a_dot_alone_in_its_sector_has_room_and_one_among_many_in_a_narrow_one_has_not()
    {
        var map = Of(Ada().Network(), "2026-06-30");
        MapSpot[] dots = [.. map.Spots.Where(spot => spot.Silence is not null)];
        Assert.All(Enumerable.Range(0, dots.Length), place => Assert.True(HasRoom(map, dots, place)));
        var sector = map.Sectors[dots[0].Sector];
        MapSpot[] crowd = [dots[0], .. Enumerable.Range(0, 400).Select(i => dots[0] with { Angle = sector.From + ((sector.To - sector.From) * i / 400) })];
        Assert.False(HasRoom(map, crowd, 0));
    }

    [Fact]
    public void Somebody_new_who_never_wrote_moves_nobody()
    {
        Story Before() => Ada().Connects("ada", "eve", "2025-01-01", "Acme").Writes("eve", "ada", "2025-02-01");
        var before = Of(Before().Network(), "2026-06-30");
        var after = Of(Before().Connects("ada", "fay", "2026-06-01", "Acme").Network(), "2026-06-30");
        Assert.Equal(before.Spots.Count + 1, after.Spots.Count);
        Assert.All(["ben", "cleo", "dan", "eve"], name => Assert.Equal(Spot(before, name).Angle, Spot(after, name).Angle));
    }

    [Fact]
    public void The_people_and_every_count_are_those_of_the_Overview()
    {
        foreach (var (seed, network) in Networks(20))
        {
            var random = new Random(seed);
            var overview = Overview.Of(network, network.Members[0], ReportSelection.None, End);
            var map = RingMap.Of(network, network.Members[0], MapSectors.Company, End);
            Assert.Equal(overview.List.Select(one => one.Tie.Person.Key), map.Persons.Select(person => person.Key));
            foreach (var field in new[] { ReportField.Status, ReportField.Company, ReportField.Met })
            {
                var values = overview.Bars[field].Where(bar => bar.All > 0).ToArray();
                var selection = new ReportSelection { Values = new Dictionary<ReportField, IReadOnlySet<string>> { [field] = new HashSet<string> { values[random.Next(values.Length)].Value } } };
                var selected = Overview.Of(network, network.Members[0], selection, End);
                var inside = map.Inside(selection);
                Assert.Equal(selected.List.Select(one => one.Tie.Person.Key), inside.Select(place => map.Persons[place].Key));
                Assert.Equal(selected.List.Count, map.Bars(ReportField.Met, inside).Sum(bar => bar.Selected));
                Assert.Equal(selected.List.Count, MapSummary.Of(map, inside, "some").Statuses.Values.Sum());
            }
        }
    }

    [Fact]
    public void Without_a_messages_file_silence_is_unknown_and_the_page_says_so()
    {
        var map = Of(new Story().Uploads("ada", "2026-06-30", ExportFile.Connections).Connects("ada", "ben", "2024-01-10").Network(), "2026-06-30");
        var summary = MapSummary.Of(map, null, null);
        Assert.False(map.KnowsMessages);
        Assert.Equal("1 person; how long they have been silent is not in your data", summary.Title);
        Assert.Contains("Your export holds no messages", summary.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_counts_who_is_in_touch_and_who_drifts_among_the_closest()
    {
        var map = Of(Ada().Network(), "2026-06-30");
        Assert.Equal("You are in touch with 1 of 3 people; 1 of your closest 2 is drifting away", MapSummary.Of(map, null, null).Title);
        Assert.StartsWith("ben, one of your closest 5, has been silent for ", MapSummary.Of(map, null, null).Lead, StringComparison.Ordinal);
        Assert.Equal("Nobody matches (Acme)", MapSummary.Of(map, [], "Acme").Title);
    }

    internal static IEnumerable<(int Seed, Network Network)> Networks(int count, int people = 120, int messages = 700)
    {
        var first = Random.Shared.Next(1_000_000);
        TestContext.Current.TestOutputHelper?.WriteLine($"seeds {first} to {first + count - 1}");
        return Enumerable.Range(first, count).Select(seed => (seed, RandomNetworks.TellWithThreads(seed, people, messages, members: 3).Network()));
    }

    private static Story Ada() => new Story().Uploads("ada", "2026-06-30")
        .Connects("ada", "ben", "2024-01-10", "Acme").Connects("ada", "cleo", "2025-03-02", "Borealis").Connects("ada", "dan", "2026-01-20", "Acme")
        .WritesEvery("ben", "ada", "2024-03-01", 40, 12).WritesEvery("ada", "ben", "2024-03-02", 40, 12)
        .WritesEvery("cleo", "ada", "2026-03-01", 7, 15).WritesEvery("ada", "cleo", "2026-03-02", 7, 16);

    private static RingMap Of(Network network, string day) => RingMap.Of(network, network.Members[0], MapSectors.Company, Story.Day(day));

    private static MapSpot Spot(RingMap map, string name) => map.Spots[map.Persons.Index().Single(person => person.Item.Name == name).Index];

    // More between the two than nothing: what the search for a place steps over and what it keeps between dots count as room.
    private static bool HasRoom(RingMap map, MapSpot[] dots, int place)
    {
        const double Spare = .012;
        var (dot, sector) = (dots[place], map.Sectors[dots[place].Sector]);
        var margin = (RingScale.Dot(dot.Layer) + Spare) / dot.Radius;
        const int Looks = 2_000;
        return Enumerable.Range(0, Looks + 1).Select(look => sector.From + margin + ((sector.To - sector.From - (2 * margin)) * look / Looks))
            .Any(angle => angle >= sector.From + margin && angle <= sector.To - margin
                && dots.Index().All(other => other.Index == place || Apart(dot with { Angle = angle }, other.Item) >= Spare));
    }

    private static double Apart(MapSpot one, MapSpot other) =>
        Math.Sqrt(Square(X(one) - X(other)) + Square(Y(one) - Y(other))) - RingScale.Dot(one.Layer) - RingScale.Dot(other.Layer);

    private static double X(MapSpot spot) => spot.Radius * Math.Sin(spot.Angle);

    private static double Y(MapSpot spot) => spot.Radius * Math.Cos(spot.Angle);

    private static double Square(double value) => value * value;
}
