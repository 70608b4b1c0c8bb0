using CsCheck;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Ties;

public class LayersTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Fact]
    public void The_layers_hold_five_fifteen_fifty_and_hundred_and_fifty_whatever_the_points_are()
    {
        var story = new Story().Uploads("ada", "2026-06-30");
        for (var i = 0; i < 200; i++)
        {
            story.Connects("ada", $"p{i}", "2020-01-05");
        }

        var ties = MemberTies.Of(story.Network(), story.Network().Members[0], AsOf);
        Assert.All(ties, tie => Assert.Equal(Band.Distant, tie.Band));
        Assert.Equal([5, 10, 35, 100, 50], Enum.GetValues<Layer>().Select(layer => ties.Count(tie => tie.Layer == layer)));
    }

    [Fact]
    public void Conversations_in_which_both_wrote_come_before_points_and_pitches()
    {
        var story = new Story().Uploads("ada", "2026-06-30")
            .Connects("ada", "friend", "2026-01-05").Works("ada", "Acme", "2009-01-01")
            .Connects("ada", "pitch", "2026-01-05").WritesEvery("pitch", "ada", "2026-01-06", 40, 4)
            .Writes("ada", "friend", "2026-01-10", "2026-06-01").Writes("friend", "ada", "2026-01-12", "2026-06-02");
        for (var i = 0; i < 200; i++)
        {
            story.Connects("ada", $"colleague-{i}", "2010-01-05", "Acme");
        }

        var network = story.Network();
        Assert.Equal(Layer.Closest5, MemberTies.Between(network, network.Members[0], network.Find("friend")!, AsOf)!.Layer);
        Assert.Equal(4, MemberTies.Of(network, network.Members[0], AsOf).Count(tie => tie.Layer == Layer.Closest5 && tie.Person.Key.Value.StartsWith("colleague", StringComparison.Ordinal)));
    }

    [Fact]
    public void Who_is_not_connected_or_no_tie_by_your_word_has_no_layer()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-05").Connects("ada", "cleo", "2020-01-05")
            .Writes("ada", "dan", "2026-01-05").Says(UserFactKinds.NotATie, "cleo", """{"as":"vendor"}""").Network();
        Assert.Equal(["ben"], MemberTies.Of(network, network.Members[0], AsOf).Where(tie => tie.Layer is not null).Select(tie => tie.Person.Key.Value));
    }

    [Fact]
    public void Layers_partition_the_connections_and_each_is_full_before_the_next_begins() =>
        Gen.Int[0, 1000].Select(i => RandomNetworks.TellWithThreads(seed: 41_000 + i, people: 80, messages: 400, members: 2).Network()).Sample(
            network =>
            {
                var viewer = network.Members[0];
                var ties = MemberTies.Of(network, viewer, viewer.SnapshotDate).Where(tie => tie.IsConnected && tie.Said is not NotATie).ToArray();
                Assert.DoesNotContain(ties, tie => tie.Layer is null);
                var left = ties.Length;
                foreach (var (layer, size) in new[] { (Layer.Closest5, 5), (Layer.Closest15, 10), (Layer.Closest50, 35), (Layer.Closest150, 100) })
                {
                    Assert.Equal(Math.Min(left, size), ties.Count(tie => tie.Layer == layer));
                    left -= Math.Min(left, size);
                }

                Assert.Equal(left, ties.Count(tie => tie.Layer == Layer.Beyond));
            },
            iter: 60);

    [Fact]
    public void No_tie_without_a_message_is_of_high_confidence_whatever_files_are_there() =>
        Gen.Int[0, 1000].Select(i => RandomNetworks.TellWithThreads(seed: 42_000 + i, people: 60, messages: 400, members: 2).Network()).Sample(
            network => Assert.All(
                network.Members.SelectMany(member => MemberTies.Of(network, member, member.SnapshotDate)),
                tie => Assert.True(tie.LastContact is not null || tie.Confidence != Confidence.High)),
            iter: 60);

    [Theory]
    [InlineData("Acme", true, Confidence.High)]
    [InlineData("Acme", false, Confidence.Low)]
    [InlineData(null, true, Confidence.Medium)]
    public void Confidence_counts_what_is_known_of_the_two(string? company, bool wrote, Confidence confidence)
    {
        var story = new Story().Uploads("ada", "2026-06-30").Works("ada", "Globex", "2009-01-01").Connects("ada", "ben", "2020-01-05", company);
        var network = (wrote ? story.Writes("ben", "ada", "2026-01-05") : story).Network();
        Assert.Equal(confidence, MemberTies.Of(network, network.Members[0], AsOf)[0].Confidence);
    }
}
