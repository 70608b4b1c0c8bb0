using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Board;
using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Tests.Board;

public sealed class AskBoardTests
{
    private static readonly DateOnly Today = Story.Day("2026-06-30");

    /// <summary>Ada asked Ben on 1 May to introduce her to Eve at Lumen, and wants to get into Umbrella, where Cleo recruits.</summary>
    private static Story Ada => new Story()
        .Uploads("ada", "2026-06-30").Uploads("ben", "2026-06-30").Named("ada", "Ada Okafor").Named("ben", "Ben Hartley").Named("cleo", "Cleo Marín").Named("eve", "Eve Weber")
        .Connects("ada", "ben", "2020-01-01", "Northwind").Connects("ada", "cleo", "2020-01-01", "Umbrella", "Head of Recruiting").Connects("ben", "eve", "2020-01-01", "Lumen")
        .LooksAt("ada", InterestKind.JobApplication, "Umbrella", "2026-04-01").Writes("ada", "ben", "2026-01-01", "2026-05-01").Writes("ben", "ada", "2026-01-02");

    private static Story Asked => Ada.Says(UserFactKinds.Ask, "ben", """{"target":"eve","on":"2026-05-01","chance":0.4}""");

    private static string First => new Guid(1, 0, 0, new byte[8]).ToString();

    [Theory]
    [InlineData("planned", AskState.Planned, NextAct.Ask, "2026-05-10", "Ask Ben Hartley")]
    [InlineData("asked", AskState.Asked, NextAct.Remind, "2026-05-17", "Remind Ben Hartley, or note that no answer came")]
    [InlineData("accepted", AskState.Accepted, NextAct.AskAfter, "2026-05-17", "Ask Ben Hartley about the introduction they agreed to")]
    [InlineData("introduced", AskState.Introduced, NextAct.Thank, "2026-05-10", "Thank Ben Hartley")]
    [InlineData("met", AskState.Met, NextAct.Thank, "2026-05-10", "Thank Ben Hartley")]
    [InlineData("thanked", AskState.Thanked, NextAct.TellOutcome, "2026-05-17", "Tell Ben Hartley how it went with Eve Weber")]
    [InlineData("told", AskState.Told, null, null, null)]
    [InlineData("declined", AskState.Declined, null, null, null)]
    [InlineData("silent", AskState.Silent, null, null, null)]
    public void The_last_word_says_how_an_ask_stands_and_what_comes_next(string word, AskState state, NextAct? act, string? due, string? sentence)
    {
        var card = Assert.Single(Of(Asked.Says(UserFactKinds.AskOutcome, First, $$"""{"outcome":"{{word}}","on":"2026-05-10"}""")).Cards);
        Assert.Equal((state, act, due, sentence), (card.Ask.State, card.Next?.Act, card.Next is { } next ? Text(next.Due) : null, card.Next?.Sentence));
    }

    [Fact]
    public void A_reminder_waits_as_long_as_four_of_five_answers_take()
    {
        var story = Asked;
        for (var i = 0; i < 12; i++)
        {
            // Ten answers within two days, two within ten.
            var asked = Story.Day("2025-01-01").AddDays(30 * i);
            story.Adds(InteractionKind.Message, "ada", ["cleo"], Text(asked)).Adds(InteractionKind.Message, "cleo", ["ada"], Text(asked.AddDays(i < 10 ? 2 : 10)));
        }

        var board = Of(story);
        Assert.Equal(3, board.WaitDays);
        Assert.Equal("A reminder is due after 3 days: four of five answers to your own messages come within 2 days, by 14 of them.", board.WhyWait);
        Assert.Equal(Story.Day("2026-05-04"), board.Cards[0].Next!.Due);
        Assert.StartsWith("A reminder is due after 7 days: too few", Of(Asked).WhyWait, StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_is_for_is_guessed_from_who_is_asked_until_the_user_says()
    {
        Assert.Equal((AskKind.Introduction, "Ben Hartley is asked for the sake of Eve Weber."), Kind(Asked));
        Assert.Equal((AskKind.Introduction, "Ben Hartley is not there by your data."), Kind(Ada.Says(UserFactKinds.Ask, "ben", """{"target":"company:umbrella","on":"2026-05-01"}""")));
        var there = Ada.Says(UserFactKinds.Ask, "cleo", """{"target":"company:umbrella","on":"2026-05-01"}""");
        Assert.Equal((AskKind.Referral, "Cleo Marín is there as Head of Recruiting: a guess from the title."), Kind(there));
        Assert.Equal((AskKind.Context, null), Kind(there.Says(UserFactKinds.AskOutcome, First, """{"kind":"context"}""")));
        Assert.Equal(AskState.Asked, Of(there).Cards[0].Ask.State);

        static (AskKind, string?) Kind(Story story) => Assert.Single(Of(story).Cards) is var card ? (card.Kind, card.WhyKind) : default;
    }

    [Fact]
    public void An_answer_is_proposed_as_a_yes_or_a_no_because_what_was_said_is_not_kept()
    {
        Assert.Null(Of(Asked).Cards[0].Proposal);
        var proposal = Of(Asked.Writes("ben", "ada", "2026-05-03")).Cards[0].Proposal!;
        Assert.Equal([AskState.Accepted, AskState.Declined], proposal.States);
        Assert.Equal("Ben Hartley wrote to you on 3 May 2026; what they said is not kept.", proposal.Why);
    }

    [Fact]
    public void A_conversation_of_three_or_a_new_connection_is_proposed_as_an_introduction()
    {
        var together = Of(Asked.Adds(InteractionKind.Message, "ben", ["ada", "eve"], "2026-05-04", thread: 3)).Cards[0].Proposal!;
        Assert.Equal((AskState.Introduced, Story.Day("2026-05-04"), "A conversation with Ben Hartley and Eve Weber began on 4 May 2026."), (together.States[0], together.On, together.Why));
        var connected = Of(Asked.Connects("ada", "eve", "2026-05-05", "Lumen")).Cards[0].Proposal!;
        Assert.Equal((AskState.Introduced, "You and Eve Weber connected on 5 May 2026."), (connected.States[0], connected.Why));
        Assert.Equal("Eve Weber", connected.Reached?.Name);
        // What was there before the ask is no news.
        Assert.Null(Of(Asked.Connects("ada", "eve", "2026-04-05", "Lumen")).Cards[0].Proposal);
        var company = Ada.Says(UserFactKinds.Ask, "ben", """{"target":"company:umbrella","on":"2026-05-01"}""");
        Assert.Null(Of(company).Cards[0].Proposal);
        Assert.Equal("You and Dan Osei, who is at Umbrella, connected on 9 May 2026.", Of(company.Named("dan", "Dan Osei").Connects("ada", "dan", "2026-05-09", "Umbrella")).Cards[0].Proposal!.Why);
    }

    [Fact]
    public void Silence_of_three_months_words_of_thanks_and_a_planned_ask_that_was_made_are_proposed_too()
    {
        var silent = new Story().Uploads("ada", "2026-06-30").Named("ben", "Ben Hartley").Connects("ada", "ben", "2020-01-01").Writes("ada", "ben", "2026-01-01").Says(UserFactKinds.Ask, "ben", """{"target":"eve","on":"2026-01-01"}""");
        Assert.Equal((AskState.Silent, "Nothing from Ben Hartley in 90 days."), Of(silent).Cards[0].Proposal is { } shown ? (shown.States[0], shown.Why) : default);
        var thanks = Asked.Says(UserFactKinds.AskOutcome, First, """{"outcome":"introduced","on":"2026-05-05"}""").Texts("ada", "ben", "2026-05-06", "Thank you so much for introducing us!");
        Assert.Equal(AskState.Thanked, Of(thanks).Cards[0].Proposal?.States[0]);
        var planned = Ada.Says(UserFactKinds.Ask, "ben", """{"target":"eve","on":"2026-04-30","planned":true}""");
        Assert.Equal((AskState.Planned, AskState.Asked), (Of(planned).Cards[0].Ask.State, Of(planned).Cards[0].Proposal!.States[0]));
    }

    [Fact]
    public void What_the_user_calls_not_so_is_proposed_no_more()
    {
        var story = Asked.Writes("ben", "ada", "2026-05-03");
        Assert.Null(Of(story.Says(UserFactKinds.NotSo, Of(story).Cards[0].Proposal!.Key, "{}")).Cards[0].Proposal);
        // A letter that was no answer does not hide the one that is.
        Assert.Equal(Story.Day("2026-05-20"), Of(story.Writes("ben", "ada", "2026-05-20")).Cards[0].Proposal?.On);
    }

    [Fact]
    public void An_answer_on_the_day_of_the_ask_counts_after_the_letter_that_asks_and_not_before_it()
    {
        Assert.Equal(AskState.Accepted, Of(Asked.Writes("ben", "ada", "2026-05-01 23:00")).Cards[0].Proposal?.States[0]);
        Assert.Null(Of(Asked.Writes("ben", "ada", "2026-05-01 00:00")).Cards[0].Proposal);
    }

    [Fact]
    public void Whoever_wrote_was_not_silent_even_where_the_letter_was_no_answer()
    {
        var story = new Story().Uploads("ada", "2026-06-30").Named("ben", "Ben Hartley").Connects("ada", "ben", "2020-01-01").Writes("ada", "ben", "2026-01-01").Writes("ben", "ada", "2026-02-01")
            .Says(UserFactKinds.Ask, "ben", """{"target":"eve","on":"2026-01-01"}""");
        Assert.Null(Of(story.Says(UserFactKinds.NotSo, Of(story).Cards[0].Proposal!.Key, "{}")).Cards[0].Proposal);
    }

    [Fact]
    public void Thanks_are_due_at_once_and_told_late_after_a_week()
    {
        var next = Of(Asked.Says(UserFactKinds.AskOutcome, First, """{"outcome":"introduced","on":"2026-06-25"}""")).Cards[0].Next!;
        Assert.Equal((Story.Day("2026-06-25"), Story.Day("2026-07-02"), "due by 2 Jul 2026", "due since 2 Jul 2026"), (next.Due, next.By, next.When(Today), next.When(Story.Day("2026-07-03"))));
    }

    [Fact]
    public void What_was_moved_back_and_said_again_counts_from_the_second_time()
    {
        var story = Asked.Says(UserFactKinds.AskOutcome, First, """{"outcome":"introduced","on":"2026-05-05","reached":"eve"}""")
            .Says(UserFactKinds.AskOutcome, First, """{"outcome":"planned","on":"2026-05-06"}""");
        Assert.Equal((null, null, null), Seen(story));
        story.Says(UserFactKinds.AskOutcome, First, """{"outcome":"asked","on":"2026-05-20"}""");
        Assert.Equal((Story.Day("2026-05-20"), null, null), Seen(story));
        story.Says(UserFactKinds.AskOutcome, First, """{"outcome":"introduced","on":"2026-05-25"}""");
        Assert.Equal((Story.Day("2026-05-20"), Story.Day("2026-05-25"), null), Seen(story));

        static (DateOnly?, DateOnly?, string?) Seen(Story story) => Assert.Single(Of(story).Cards).Ask is var ask ? (ask.AskedOn, ask.IntroducedOn, ask.Reached?.Name) : default;
    }

    [Fact]
    public void Whom_an_ask_was_to_reach_is_told_as_no_fact()
    {
        var story = Ada.Says(UserFactKinds.Ask, "ben", """{"target":"company:lumen","name":"Lumen","on":"2026-05-01","reached":"eve"}""").Says(UserFactKinds.AskOutcome, First, """{"outcome":"introduced","on":"2026-05-05"}""");
        var favour = Assert.Single(FavourLedger.Of(story.Network(), story.Network().Viewer("ada")!, Today));
        Assert.Equal((null, "introduced you to Lumen"), (favour.Third, FavourWords.What(favour)));
    }

    [Fact]
    public void An_introduction_at_a_company_is_in_the_ledger_once_and_never_of_whoever_is_there()
    {
        var story = Ada.Says(UserFactKinds.Ask, "ben", """{"target":"company:lumen","name":"Lumen","on":"2026-05-01","reached":"eve"}""").Says(UserFactKinds.AskOutcome, First, """{"outcome":"introduced","on":"2026-05-05"}""");
        // The thread that shows whom is the same favour.
        Assert.Equal("introduced you to Eve Weber", FavourWords.What(Assert.Single(Ledger(story.Adds(InteractionKind.Message, "ben", ["ada", "eve"], "2026-05-06", thread: 3)))));
        var there = Ada.Says(UserFactKinds.Ask, "cleo", """{"target":"company:umbrella","name":"Umbrella","on":"2026-05-01"}""").Says(UserFactKinds.AskOutcome, First, """{"outcome":"met","on":"2026-05-05"}""");
        Assert.Empty(Ledger(there));
        var twice = Ada;
        for (var i = 0; i < 2; i++)
        {
            twice.Says(UserFactKinds.Ask, "ben", """{"target":"company:umbrella","name":"Umbrella","on":"2026-05-01"}""");
            twice.Says(UserFactKinds.AskOutcome, twice.Network().Facts.UserFacts[^1].Id.ToString(), """{"outcome":"introduced","on":"2026-05-05"}""");
        }

        Assert.Single(Ledger(twice));

        static IReadOnlyList<Favour> Ledger(Story story) => FavourLedger.Of(story.Network(), story.Network().Viewer("ada")!, Today);
    }

    [Fact]
    public void A_connection_that_is_called_not_so_gives_way_to_a_later_one()
    {
        var story = Ada.Says(UserFactKinds.Ask, "ben", """{"target":"company:umbrella","on":"2026-05-01"}""").Named("dan", "Dan Osei").Named("fay", "Fay Lind")
            .Connects("ada", "dan", "2026-05-09", "Umbrella").Connects("ada", "fay", "2026-05-12", "Umbrella");
        var first = Of(story).Cards[0].Proposal!;
        Assert.Equal("Dan Osei", first.Reached?.Name);
        Assert.Equal("Fay Lind", Of(story.Says(UserFactKinds.NotSo, first.Key, "{}")).Cards[0].Proposal?.Reached?.Name);
    }

    [Fact]
    public void What_was_told_after_the_newest_upload_is_in_the_ledger_today_and_not_as_of_an_earlier_date()
    {
        var story = Asked.Says(UserFactKinds.AskOutcome, First, """{"outcome":"introduced","on":"2026-07-05"}""");
        var network = story.Network();
        var favour = Assert.Single(FavourLedger.Of(network, network.Viewer("ada")!, Today));
        Assert.Equal((Story.Day("2026-07-05"), ThanksFound.StillOpen), (favour.On, favour.Thanks));
        Assert.Empty(FavourLedger.Of(network, network.Viewer("ada")!, Story.Day("2026-06-29")));
    }

    [Fact]
    public void Whom_not_to_ask_is_listed_whether_or_not_they_were_ever_asked()
    {
        var rules = Of(Ada.Says(UserFactKinds.AskRule, "ben", """{"rule":"never"}""").Says(UserFactKinds.AskRule, "cleo", """{"rule":"me-first"}""").Says(UserFactKinds.AskRule, "eve", """{"rule":"never"}""").Says(UserFactKinds.AskRule, "eve", """{"rule":"none"}""")).Rules;
        Assert.Equal([("Ben Hartley", AskRule.Never), ("Cleo Marín", AskRule.MeFirst)], rules.Select(rule => (rule.Person.Name, rule.Rule)));
    }

    [Fact]
    public void An_introduction_that_the_user_told_of_is_in_the_ledger_with_its_thanks_and_once()
    {
        var story = Asked.Says(UserFactKinds.AskOutcome, First, """{"outcome":"introduced","on":"2026-05-05"}""");
        var favour = Assert.Single(Ledger(story));
        Assert.Equal((FavourKind.IntroductionReceived, "Ben Hartley", "Eve Weber", Story.Day("2026-05-05"), ThanksFound.NoneFound, false), (favour.Kind, favour.Person.Name, favour.Third?.Name, favour.On, favour.Thanks, favour.Inferred));
        Assert.Equal(ThanksFound.ToldByYou, Assert.Single(Ledger(story.Says(UserFactKinds.AskOutcome, First, """{"outcome":"thanked","on":"2026-05-08"}"""))).Thanks);
        // The thread that shows the same is the same favour.
        var mined = Assert.Single(Ledger(story.Adds(InteractionKind.Message, "ben", ["ada", "eve"], "2026-05-05", thread: 3)));
        Assert.True(mined.Inferred);
        Assert.Empty(Ledger(Asked));

        static IReadOnlyList<Favour> Ledger(Story story) => FavourLedger.Of(story.Network(), story.Network().Viewer("ada")!, Today);
    }

    [Fact]
    public void A_plan_costs_an_introducer_nothing_and_the_third_ask_in_a_quarter_is_counted()
    {
        var story = Ada;
        for (var i = 0; i < 3; i++)
        {
            story.Says(UserFactKinds.Ask, "ben", $$"""{"target":"x{{i}}","on":"2026-06-0{{i + 1}}"}""");
        }

        Assert.All(Of(story).Cards, card => Assert.Equal(3, card.RecentAsks));
        Assert.Equal(0, Of(Ada.Says(UserFactKinds.Ask, "ben", """{"target":"eve","on":"2026-06-01","planned":true}""")).Cards[0].RecentAsks);
    }

    [Fact]
    public void Whoever_is_never_to_be_asked_is_on_no_path_and_whom_the_user_wants_to_decide_on_is_in_no_plan()
    {
        var story = Ada.Says(UserFactKinds.Target, "eve", """{"of":"person","wanted":true}""").WritesEvery("ben", "eve", "2025-06-01", 7, 50).WritesEvery("eve", "ben", "2025-06-02", 7, 50);
        Assert.Equal("Ben Hartley", Assert.Single(Plan(story)));
        Assert.Empty(Plan(story.Says(UserFactKinds.AskRule, "ben", """{"rule":"me-first"}""")));
        Assert.NotEmpty(Paths(story));
        var never = story.Says(UserFactKinds.AskRule, "ben", """{"rule":"never"}""");
        Assert.Empty(Paths(never));
        Assert.NotEmpty(Paths(never.Says(UserFactKinds.AskRule, "ben", """{"rule":"none"}""")));

        static IEnumerable<string> Plan(Story story) => NetworkGraph.Core.Targets.AskPlan.Of(story.Network(), story.Network().Viewer("ada")!, Today).Asks.Select(ask => ask.Introducer.Name);
        static IReadOnlyList<NetworkGraph.Core.Introductions.IntroductionPath> Paths(Story story) =>
            story.Network() is var network ? NetworkGraph.Core.Introductions.Introducers.To(network, network.Viewer("ada")!, network.Find("eve")!, Today).Paths : [];
    }

    [Fact]
    public void An_ask_whose_target_is_gone_from_the_data_keeps_its_name()
    {
        var card = Assert.Single(Of(Ada.Says(UserFactKinds.Ask, "ben", """{"target":"company:zephyrdynamics","on":"2026-06-01","name":"Zephyr Dynamics"}""")).Cards);
        Assert.Equal("Zephyr Dynamics", card.Target.Name);
    }

    [Fact]
    public void Asked_as_of_an_earlier_date_the_board_stands_as_it_did()
    {
        var story = Asked.Says(UserFactKinds.AskOutcome, First, """{"outcome":"accepted","on":"2026-05-10"}""");
        var network = story.Network();
        Assert.Equal(AskState.Asked, Assert.Single(AskBoard.Of(network, network.Viewer("ada")!, Story.Day("2026-05-05"), Today).Cards).Ask.State);
        Assert.Empty(AskBoard.Of(network, network.Viewer("ada")!, Story.Day("2026-04-05"), Today).Cards);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static AskBoardAnswer Of(Story story)
    {
        var network = story.Network();
        return AskBoard.Of(network, network.Viewer("ada")!, network.Viewer("ada")!.SnapshotDate, Today);
    }
}
