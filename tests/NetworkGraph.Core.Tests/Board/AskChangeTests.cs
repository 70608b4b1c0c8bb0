using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Board;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Targets;

namespace NetworkGraph.Core.Tests.Board;

public sealed class AskChangeTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    private static Story Ada => new Story()
        .Uploads("ada", "2026-06-30").Uploads("ben", "2026-06-30").Named("ada", "Ada Okafor").Named("ben", "Ben Hartley").Named("eve", "Eve Weber")
        .Connects("ada", "ben", "2020-01-01", "Northwind").Connects("ben", "eve", "2020-01-01", "Lumen")
        .WritesEvery("ada", "ben", "2025-06-01", 7, 50).WritesEvery("ben", "ada", "2025-06-02", 7, 50).WritesEvery("ben", "eve", "2025-06-01", 7, 50).WritesEvery("eve", "ben", "2025-06-02", 7, 50);

    [Fact]
    public void An_ask_keeps_the_chance_that_was_said_and_whom_it_was_to_lead_to()
    {
        var ask = Kept(Ada, Of(Ada, "company:lumen", new AskSaying(null, AsOf)));
        Assert.Equal((AskState.Asked, "company:lumen", "Eve Weber"), (ask.State, ask.Target, ask.Meant?.Name));
        Assert.Null(ask.Reached);
        Assert.Equal(ask.Chance, ask.Uncorrected);
        Assert.InRange(ask.Chance!.Value, .05, .95);
        var listed = Ada.LooksAt("ada", InterestKind.JobApplication, "Nowhere", "2026-04-01");
        Assert.Null(Kept(listed, Of(listed, "company:nowhere", new AskSaying(AskState.Planned, AsOf))).Chance);
        Assert.StartsWith("“Nowhere” is neither on your list", Of(Ada, "company:Nowhere", new AskSaying(AskState.Planned, AsOf)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_ask_is_refused_while_one_is_open_and_made_anew_when_it_has_ended()
    {
        var story = Says(Ada, Of(Ada, "eve", new AskSaying(null, AsOf)));
        Assert.StartsWith("You asked Ben Hartley on 30 Jun 2026, open, for Eve Weber.", Of(story, "eve", new AskSaying(null, AsOf)).Problem, StringComparison.Ordinal);
        var declined = Says(story, Of(story, "eve", new AskSaying(AskState.Declined, AsOf, "No time")));
        Assert.Equal("asked Ben Hartley on 30 Jun 2026, declined: No time", Made(declined)[0].InWords);
        var again = Says(declined, Of(declined, "eve", new AskSaying(AskState.Asked, AsOf)));
        Assert.Equal(2, Made(again).Count);
    }

    [Fact]
    public void Nothing_is_said_of_what_was_never_asked_no_reason_without_a_no_and_nobody_asks_themselves()
    {
        Assert.StartsWith("No ask of Ben Hartley for Eve Weber was noted.", Of(Ada, "eve", new AskSaying(AskState.Met, AsOf)).Problem, StringComparison.Ordinal);
        Assert.Equal("A reason belongs to a no: say it with the state declined.", Of(Ada, "eve", new AskSaying(AskState.Met, AsOf, "No time")).Problem);
        var network = Ada.Network();
        var row = TargetList.RowOf(network, network.Viewer("ada")!, new NamedTarget(TargetOf.Person, "eve"), AsOf);
        Assert.StartsWith("That is you", AskChange.Of(network, network.Viewer("ada")!, row, network.Find("ada")!, new AskSaying(null, AsOf), DateTimeOffset.UnixEpoch).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_was_carried_out_is_one_ask_dated_by_the_day_on_which_it_was_asked()
    {
        var story = Says(Ada, Of(Ada, "eve", new AskSaying(AskState.Planned, Story.Day("2026-06-01"))));
        Assert.Null(Made(story)[0].AskedOn);
        var asked = Assert.Single(Made(Says(story, Of(story, "eve", new AskSaying(AskState.Asked, Story.Day("2026-06-20"))))));
        Assert.Equal((AskState.Asked, Story.Day("2026-06-20")), (asked.State, asked.AskedOn));
    }

    [Fact]
    public void I_ask_carries_out_the_plan_and_a_second_asked_is_a_reminder()
    {
        var story = Says(Ada, Of(Ada, "eve", new AskSaying(AskState.Planned, Story.Day("2026-06-01"))));
        story = Says(story, Of(story, "eve", new AskSaying(null, Story.Day("2026-06-20"))));
        Assert.Equal((AskState.Asked, Story.Day("2026-06-20")), Assert.Single(Made(story)) is var asked ? (asked.State, asked.AskedOn) : default);
        Assert.EndsWith("that is noted.", Of(story, "eve", new AskSaying(AskState.Asked, Story.Day("2026-06-20"))).Problem, StringComparison.Ordinal);
        var reminded = Assert.Single(Made(Says(story, Of(story, "eve", new AskSaying(AskState.Asked, Story.Day("2026-06-27"))))));
        Assert.Equal((Story.Day("2026-06-20"), Story.Day("2026-06-27")), (reminded.AskedOn, reminded.Steps[^1].On));
    }

    [Fact]
    public void A_chance_over_two_introducers_is_kept_without_the_own_rate_of_either()
    {
        var story = Ada.Uploads("eve", "2026-06-30").Named("gus", "Gus Hale").Connects("eve", "gus", "2020-01-01", "Contoso").WritesEvery("eve", "gus", "2025-06-01", 7, 50).WritesEvery("gus", "eve", "2025-06-02", 7, 50);
        var before = Kept(story, Of(story, "gus", new AskSaying(null, AsOf)));
        Assert.Equal(before.Chance, before.Uncorrected);
        var lowered = Ada.Uploads("eve", "2026-06-30").Named("gus", "Gus Hale").Connects("eve", "gus", "2020-01-01", "Contoso").WritesEvery("eve", "gus", "2025-06-01", 7, 50).WritesEvery("gus", "eve", "2025-06-02", 7, 50);
        for (var i = 0; i < 20; i++)
        {
            lowered.Says(UserFactKinds.Ask, "nobody-asked", "{}").Says(UserFactKinds.Ask, "ben", """{"target":"x","on":"2020-01-01","chance":0.25,"uncorrected":0.25}""");
            lowered.Says(UserFactKinds.AskOutcome, lowered.Network().Facts.UserFacts[^1].Id.ToString(), """{"outcome":"declined"}""");
        }

        var after = Made(Says(lowered, Of(lowered, "gus", new AskSaying(null, AsOf)))).Single(ask => ask.Target == "gus");
        Assert.True(after.Chance < before.Chance / 3, $"{before.Chance}, {after.Chance}");
        Assert.Equal(before.Uncorrected!.Value, after.Uncorrected!.Value, 2);
    }

    [Fact]
    public void Whom_an_introduction_led_to_is_kept_by_whichever_door_it_is_said()
    {
        var story = Says(Ada, Of(Ada, "eve", new AskSaying(null, Story.Day("2026-05-01")))).Connects("ada", "eve", "2026-05-05", "Lumen");
        Assert.Equal("Eve Weber", Made(Says(story, Of(story, "eve", new AskSaying(AskState.Introduced, Story.Day("2026-05-06")))))[0].Reached?.Name);
    }

    [Fact]
    public void A_day_that_no_data_can_hold_is_refused()
    {
        Assert.StartsWith("No export speaks of", Of(Ada, "eve", new AskSaying(null, DateOnly.MaxValue)).Problem, StringComparison.Ordinal);
        var story = Says(Ada, Of(Ada, "eve", new AskSaying(null, AsOf)));
        Assert.StartsWith("No export speaks of", Of(story, "eve", new AskSaying(AskState.Met, DateOnly.MinValue)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Taken_back_nothing_is_left_of_it()
    {
        var story = Says(Ada, Of(Ada, "eve", new AskSaying(null, AsOf)));
        story = Says(story, Of(story, "eve", new AskSaying(AskState.Accepted, AsOf)));
        var network = story.Network();
        Assert.Equal(network.Facts.UserFacts.Select(fact => fact.Id), AskChange.TakeBack(network, Made(story)[0]).TakenBack.Select(fact => fact.Id));
    }

    [Fact]
    public void Whatever_was_said_by_others_or_in_another_form_fails_no_question()
    {
        var random = new Random(20_261_127);
        string[] kinds = [UserFactKinds.Ask, UserFactKinds.AskOutcome, UserFactKinds.AskRule];
        string[] details = ["{}", "[]", "null", "\"x\"", """{"target":"eve"}""", """{"target":"eve","on":"yesterday","planned":"yes","chance":7,"kind":"9"}""", """{"outcome":"never","on":"2026-01-01"}""", """{"outcome":"met"}""", """{"rule":"often"}""", "{"];
        for (var i = 0; i < 200; i++)
        {
            var story = Ada;
            for (var j = random.Next(6); j >= 0; j--)
            {
                story.Says(kinds[random.Next(kinds.Length)], random.Next(3) == 0 ? new Guid(random.Next(1, 6), 0, 0, new byte[8]).ToString() : random.Next(2) == 0 ? "ben" : "nobody", details[random.Next(details.Length)]);
            }

            var network = story.Network();
            Assert.All(AskBoard.Of(network, network.Viewer("ada")!, AsOf, AsOf).Cards, card => Assert.NotEmpty(card.Ask.InWords));
        }
    }

    private static AskChange Of(Story story, string target, AskSaying saying)
    {
        var network = story.Network();
        var row = TargetList.Meant(network, network.Viewer("ada")!, target, AsOf).Row!;
        return AskChange.Of(network, network.Viewer("ada")!, row, network.Find("ben")!, saying, DateTimeOffset.UnixEpoch);
    }

    // The ids of a story count up: a word on an ask names it by its place.
    private static Story Says(Story story, AskChange change)
    {
        foreach (var fact in change.Said)
        {
            story.Says(fact.Kind, fact.Subject, fact.Json);
        }

        return story;
    }

    private static MadeAsk Kept(Story story, AskChange change) => Made(Says(story, change))[0];

    private static IReadOnlyList<MadeAsk> Made(Story story)
    {
        var network = story.Network();
        return MadeAsks.Of(network, network.Viewer("ada")!, AsOf);
    }
}
