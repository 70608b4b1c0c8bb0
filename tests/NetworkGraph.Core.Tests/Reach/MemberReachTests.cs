using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Reach;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Reach;

public class MemberReachTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Fact]
    public void One_export_has_no_number_beyond_the_first_step()
    {
        var reach = Of(new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01").Connects("ada", "cleo", "2020-01-01"));

        Assert.Equal([2, null, null], reach.Within.Select(w => w.People));
        Assert.True(reach.OneExportOnly);
        Assert.Equal("One export shows only its owner's ties: how many people stand behind them is not in your data.", reach.Note);
    }

    [Fact]
    public void Pooled_exports_show_at_least_so_many()
    {
        var story = new Story().Uploads("ada", "2026-06-30").Uploads("ben", "2026-06-30").Uploads("cleo", "2026-06-30")
            .Connects("ada", "ben", "2020-01-01").Connects("ben", "cleo", "2020-01-01").Connects("ben", "x", "2020-01-01")
            .Connects("cleo", "y", "2020-01-01").Connects("y", "z", "2020-01-01");
        var reach = Of(story);

        Assert.Equal([1, 3, 4], reach.Within.Select(w => w.People));
        Assert.False(reach.OneExportOnly);
        Assert.Equal("At least 3 people within two steps. This counts only people in the exports you pooled.", reach.Note);
        Assert.InRange(reach.Expected, .1, 4);
        Assert.True(reach.Expected >= Introducers.To(story.Network(), story.Network().Viewer("ada")!, story.Network().Find("x")!, AsOf).Paths[0].Chance);
    }

    [Fact]
    public void A_thread_shows_a_second_step_even_with_one_export()
    {
        var reach = Of(new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01")
            .Adds(InteractionKind.Message, "ben", ["ada", "cleo"], "2026-01-01", thread: 1));

        Assert.Equal([1, 2, 2], reach.Within.Select(w => w.People));
        Assert.StartsWith("One export shows only its owner's ties. 1 more person is known from shared conversations", reach.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Contacts_without_a_message_add_nothing_however_many_and_each_written_one_is_a_way()
    {
        var story = new Story().Uploads("ada", "2026-06-30");
        for (var i = 0; i < 5; i++)
        {
            story.Connects("ada", $"p{i}", "2016-01-01", i % 2 == 0 ? "Acme Ltd." : "ACME");
        }

        Assert.Empty(Of(story).Companies);
        story.WritesEvery("ada", "p1", "2026-01-01", 30, 6).WritesEvery("p1", "ada", "2026-01-02", 30, 6);
        var written = StepChance.Of(StrengthTo(story, "p1"), 0, AskGround.TwoWay);
        var company = Assert.Single(Of(story).Companies);

        Assert.Equal("Acme Ltd.", company.Company);
        Assert.Equal(5, company.People);
        Assert.Equal(written, company.Chance, 4);
        Assert.True(written > StepChance.Of(StrengthTo(story, "p0"), 0, AskGround.FirstContact));
    }

    [Fact]
    public void People_behind_one_introducer_are_one_way_and_behind_two_are_two()
    {
        var story = new Story().Uploads("ada", "2026-06-30").Uploads("ben", "2026-06-30").Uploads("cleo", "2026-06-30");
        foreach (var introducer in new[] { "ben", "cleo" })
        {
            story.Connects("ada", introducer, "2020-01-01").WritesEvery("ada", introducer, "2026-01-01", 7, 20).WritesEvery(introducer, "ada", "2026-01-02", 7, 20);
        }

        foreach (var person in new[] { "x", "y", "z" })
        {
            story.Connects("ben", person, "2020-01-01", "Acme").WritesEvery("ben", person, "2026-01-01", 7, 20).WritesEvery(person, "ben", "2026-01-02", 7, 20);
        }

        var single = Introducers.To(story.Network(), story.Network().Viewer("ada")!, story.Network().Find("x")!, AsOf).Paths[0].Chance;
        Assert.Equal(single, Assert.Single(Of(story).Companies).Chance, 4);
        story.Connects("cleo", "w", "2020-01-01", "Acme").WritesEvery("cleo", "w", "2026-01-01", 7, 20).WritesEvery("w", "cleo", "2026-01-02", 7, 20);
        Assert.True(Assert.Single(Of(story).Companies).Chance > single);
    }

    private static ReachAnswer Of(Story story)
    {
        var network = story.Network();
        return MemberReach.Of(network, network.Viewer("ada")!, AsOf);
    }

    private static double StrengthTo(Story story, string person)
    {
        var network = story.Network();
        return MemberTies.Between(network, network.Viewer("ada")!, network.Find(person)!, AsOf)!.Strength;
    }
}
