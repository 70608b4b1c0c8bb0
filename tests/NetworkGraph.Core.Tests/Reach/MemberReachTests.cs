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
    public void A_company_is_within_reach_by_its_three_best_people()
    {
        var story = new Story().Uploads("ada", "2026-06-30");
        for (var i = 0; i < 5; i++)
        {
            story.Connects("ada", $"p{i}", "2016-01-01", i % 2 == 0 ? "Acme Ltd." : "ACME");
        }

        story.Connects("ada", "q", "2025-06-30", "Lonely");
        var company = Assert.Single(Of(story).Companies);
        var single = 1 - Math.Cbrt(1 - company.Chance);

        Assert.Equal("Acme Ltd.", company.Company);
        Assert.Equal(5, company.People);
        Assert.Equal(StepChance.Of(StrengthTo(story, "p0"), 0), single, 4);
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
