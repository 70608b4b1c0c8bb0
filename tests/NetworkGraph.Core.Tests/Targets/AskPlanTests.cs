using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Targets;

namespace NetworkGraph.Core.Tests.Targets;

public sealed class AskPlanTests
{
    /// <summary>Ada applied to Umbrella and Tailspin and knows nobody there; Ben, her best friend, knows somebody at the first.</summary>
    private static Story Ada => Alone.Says(UserFactKinds.ToldTie, "ben", """{"target":"company:Umbrella","level":"close"}""");

    private static Story Alone => new Story()
        .Uploads("ada", "2026-06-30").Named("ada", "Ada Okafor").Named("ben", "Ben Hartley").Named("cleo", "Cleo Marín").Named("dan", "Dan Osei")
        .Connects("ada", "ben", "2020-01-01").Connects("ada", "cleo", "2020-01-01").Connects("ada", "dan", "2020-01-01")
        .WritesEvery("ben", "ada", "2025-06-01", 7, 55).WritesEvery("ada", "ben", "2025-06-02", 7, 55)
        .WritesEvery("cleo", "ada", "2026-01-01", 14, 12).WritesEvery("ada", "cleo", "2026-01-02", 14, 12)
        .LooksAt("ada", InterestKind.JobApplication, "Umbrella", "2026-06-01").LooksAt("ada", InterestKind.JobApplication, "Tailspin", "2026-06-02");

    [Fact]
    public void Without_a_way_there_is_no_plan()
    {
        var plan = Of(new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01").LooksAt("ada", InterestKind.JobApplication, "Umbrella", "2026-06-01"));
        Assert.Equal((0, 0.0, 0), (plan.Asks.Count, plan.Expected, plan.Resting));
    }

    [Fact]
    public void The_one_who_knows_somebody_at_a_target_is_asked_for_it()
    {
        var plan = Of(Ada);
        var ask = Assert.Single(plan.Asks);
        Assert.Equal(("Ben Hartley", "Umbrella", null), (ask.Introducer.Name, ask.Target.Name, ask.Reached));
        Assert.Equal(ask.Chance, plan.Expected, 12);
        Assert.Equal(plan.Expected, plan.StrongestFirst, 12);
    }

    [Fact]
    public void Who_was_asked_in_the_last_quarter_rests_and_a_target_that_was_asked_for_waits()
    {
        var story = Ada.Says(UserFactKinds.ToldTie, "ben", """{"target":"company:Tailspin","level":"close"}""");
        Assert.Equal("Ben Hartley", Assert.Single(Of(story).Asks).Introducer.Name);
        var asked = Of(story.Says(UserFactKinds.Ask, "ben", """{"target":"company:Umbrella","on":"2026-06-20"}"""));
        Assert.Equal((0, 1), (asked.Asks.Count, asked.Resting));
        var longAgo = Of(Ada.Says(UserFactKinds.ToldTie, "ben", """{"target":"company:Tailspin","level":"close"}""").Says(UserFactKinds.Ask, "ben", """{"target":"company:Umbrella","on":"2026-01-20"}"""));
        Assert.Equal(("Tailspin", 0), (Assert.Single(longAgo.Asks).Target.Name, longAgo.Resting));
    }

    [Fact]
    public void Two_who_know_somebody_are_asked_for_two_targets_and_the_strongest_ties_alone_reach_less()
    {
        var plan = Of(Ada
            .Says(UserFactKinds.ToldTie, "ben", """{"target":"company:Tailspin","level":"knows"}""")
            .Says(UserFactKinds.ToldTie, "cleo", """{"target":"company:Umbrella","level":"close"}"""));
        Assert.Equal([("Ben Hartley", "Tailspin"), ("Cleo Marín", "Umbrella")], plan.Asks.Select(ask => (ask.Introducer.Name, ask.Target.Name)).Order());
        Assert.True(plan.IsBest);
        Assert.True(plan.Expected > plan.StrongestFirst, $"{plan.Expected} and {plan.StrongestFirst}");
    }

    [Fact]
    public void Only_who_is_listed_at_the_company_is_a_way_to_it()
    {
        // Whoever is called like the company works elsewhere.
        var story = Alone.Uploads("ben", "2026-06-30").Named("eve", "Umbrella Weber").Connects("ben", "eve", "2020-01-01", "Lumen").WritesEvery("ben", "eve", "2025-06-01", 7, 50).WritesEvery("eve", "ben", "2025-06-02", 7, 50);
        Assert.Empty(Of(story).Asks);
        var ask = Assert.Single(Of(story.Named("finn", "Finn Adler").Connects("ben", "finn", "2020-01-01", "Umbrella Ltd").WritesEvery("ben", "finn", "2025-06-01", 7, 50).WritesEvery("finn", "ben", "2025-06-02", 7, 50)).Asks);
        Assert.Equal(("Ben Hartley", "Finn Adler", "Umbrella"), (ask.Introducer.Name, ask.Reached?.Name, ask.Target.Name[..8]));
    }

    private static AskPlanAnswer Of(Story story)
    {
        var network = story.Network();
        return AskPlan.Of(network, network.Viewer(null)!, network.Viewer(null)!.SnapshotDate);
    }
}
