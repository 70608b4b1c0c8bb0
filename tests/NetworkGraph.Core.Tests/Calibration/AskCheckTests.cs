using NetworkGraph.Core.Calibration;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Tests.Calibration;

public sealed class AskCheckTests
{
    [Fact]
    public void Before_twenty_outcomes_the_sentence_says_how_many_are_missing()
    {
        var check = AskCheck.Of([.. Enumerable.Repeat((.5, true), 19)]);
        Assert.Equal((ChanceVerdict.NotEnough, (double?)null), (check.Verdict, check.Brier));
        Assert.Equal("Chances are estimates: chance and outcome are known of 19 of your asks, and 1 more is needed to check them.", check.InWords);
    }

    [Fact]
    public void From_twenty_on_the_error_stands_beside_that_of_always_saying_the_mean()
    {
        // Ten asks at .8 of which eight worked, ten at .2 of which two did.
        var check = AskCheck.Of([.. Enumerable.Range(0, 20).Select(i => i < 10 ? (.8, i < 8) : (.2, i < 12))]);
        Assert.Equal((20, 10, ChanceVerdict.Fits), (check.Outcomes, check.Worked, check.Verdict));
        Assert.Equal(.16, check.Brier!.Value, 12);
        Assert.Equal(.25, check.BrierPrior!.Value, 12);
        Assert.Equal([(.2, 2, 10), (.8, 8, 10)], check.Groups.Select(group => (Math.Round(group.Said, 12), group.Answered, group.Asks)));
    }

    [Fact]
    public void Chances_that_ran_high_are_lowered_for_the_next_ask()
    {
        Assert.Equal(1, IntroducerFactor.OwnRate(0, 9.5, 19));
        Assert.Equal(5.0 / 15, IntroducerFactor.OwnRate(0, 10, 20), 12);
        Assert.Equal(1, IntroducerFactor.OwnRate(10, 10, 20), 12);
        Assert.Equal(2, IntroducerFactor.OwnRate(40, 4, 40), 12);

        var story = new Story().Uploads("ada", "2026-06-30").Uploads("ben", "2026-06-30").Connects("ada", "ben", "2020-01-01").Connects("ben", "eve", "2020-01-01")
            .WritesEvery("ada", "ben", "2025-06-01", 7, 50).WritesEvery("ben", "ada", "2025-06-02", 7, 50).WritesEvery("ben", "eve", "2025-06-01", 7, 50).WritesEvery("eve", "ben", "2025-06-02", 7, 50);
        var before = Chance(story);
        // Against the chance without the rate: what was said after it had lowered chances moves it no further.
        Decline(story, """{"target":"x","on":"2020-01-01","chance":0.17,"uncorrected":0.5}""", 20);
        Assert.Equal(before / 3, Chance(story), 6);
        // Whoever is at the target themselves introduces nobody.
        Decline(story, """{"target":"x","on":"2020-01-01","chance":0.5}""", 20);
        Assert.Equal(before / 3, Chance(story), 6);

        static void Decline(Story story, string ask, int times)
        {
            for (var i = 0; i < times; i++)
            {
                story.Says(UserFactKinds.Ask, "ben", ask);
                story.Says(UserFactKinds.AskOutcome, story.Network().Facts.UserFacts[^1].Id.ToString(), """{"outcome":"declined"}""");
            }
        }

        static double Chance(Story story) => story.Network() is var network ? Introducers.To(network, network.Viewer("ada")!, network.Find("eve")!, Story.Day("2026-06-30")).Paths[0].Chance : 0;
    }
}
