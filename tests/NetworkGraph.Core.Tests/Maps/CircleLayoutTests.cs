using NetworkGraph.Core.Communities;
using NetworkGraph.Core.Maps;

namespace NetworkGraph.Core.Tests.Maps;

public class CircleLayoutTests
{
    private static readonly DateOnly End = Story.Day("2026-06-30");

    [Fact]
    public void No_disc_covers_another_and_everybody_stands_in_their_own()
    {
        var drawn = 0;
        foreach (var (seed, network) in RingMapTests.Networks(25, people: 160, messages: 400))
        {
            var viewer = network.Members[0];
            var (layout, answer, map) = (CircleLayout.Of(network, viewer, End), MemberCommunities.Of(network, viewer, End), RingMap.Of(network, viewer, MapSectors.Company, End));
            Assert.Equal(Math.Min(CircleLayout.Most, answer.Communities.Count), layout.Hulls.Count);
            Assert.Equal(answer.Communities.Count, layout.Hulls.Count + layout.Smaller);
            foreach (var (a, b) in layout.Hulls.SelectMany((a, i) => layout.Hulls.Take(i).Select(b => (a, b))))
            {
                Assert.True(Away(a.X - b.X, a.Y - b.Y) >= a.Radius + b.Radius, $"seed {seed}: {a.Label} and {b.Label}");
            }

            foreach (var ((hull, x, y), place) in layout.Spots.Select((spot, place) => (spot, place)).Where(one => one.spot.Hull >= 0))
            {
                drawn++;
                Assert.True(Away(x - layout.Hulls[hull].X, y - layout.Hulls[hull].Y) <= layout.Hulls[hull].Radius, $"seed {seed}");
                Assert.Contains(map.Persons[place], answer.Communities[hull].People);
            }
        }

        Assert.True(drawn > 100, $"{drawn} drawn");
    }

    [Fact]
    public void A_tie_that_another_export_shows_is_seen_and_one_of_a_shared_thread_is_not()
    {
        var alone = CircleLayout.Of(TwoCompanies().Network(), TwoCompanies().Network().Members[0], End);
        Assert.NotEmpty(alone.Links);
        Assert.All(alone.Links, link => Assert.False(link.IsSeen));
        var both = TwoCompanies().Uploads("a2", "2026-06-30").Connects("a2", "b3", "2020-01-01").Writes("a2", "b3", "2025-03-01").Network();
        var layout = CircleLayout.Of(both, both.Viewer("ada")!, End);
        Assert.Contains(layout.Links, link => link.IsSeen);
        Assert.All(layout.Bridges, bridge => Assert.InRange(bridge.Hulls.Count, 1, 2));
    }

    [Fact]
    public void Without_clear_circles_there_is_no_disc_and_the_note_says_why()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2024-01-10").Network();
        var layout = CircleLayout.Of(network, network.Members[0], End);
        Assert.Empty(layout.Hulls);
        Assert.StartsWith("No clear groups", layout.Note, StringComparison.Ordinal);
        Assert.All(layout.Spots, spot => Assert.Equal(-1, spot.Hull));
    }

    private static Story TwoCompanies()
    {
        var story = new Story().Uploads("ada", "2026-06-30");
        for (var i = 1; i <= 13; i++)
        {
            story = story.Connects("ada", $"a{i}", "2024-01-10", "Acme").Connects("ada", $"b{i}", "2024-01-10", "Borealis");
        }

        return story.Adds(Core.Facts.InteractionKind.Message, "ada", ["a1", "b1", "b2"], "2026-01-01", thread: 9);
    }

    private static double Away(double x, double y) => Math.Sqrt((x * x) + (y * y));
}
