using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Drafts;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Week;

namespace NetworkGraph.Core.Tests.Week;

/// <summary>Asks in the list of the week.</summary>
public sealed class DueAsksTests
{
    /// <summary>Ada asked Ben on 1 May to introduce her to Eve at Lumen.</summary>
    private static Story Asked => new Story()
        .Uploads("ada", "2026-06-30").Uploads("ben", "2026-06-30").Named("ada", "Ada Okafor").Named("ben", "Ben Hartley").Named("eve", "Eve Weber")
        .Connects("ada", "ben", "2020-01-01", "Northwind").Connects("ben", "eve", "2020-01-01", "Lumen")
        .Says(UserFactKinds.Ask, "ben", """{"target":"eve","on":"2026-05-01","chance":0.4}""");

    private static string First => new Guid(1, 0, 0, new byte[8]).ToString();

    [Fact]
    public void A_step_that_is_due_is_there_with_its_reason_and_its_draft()
    {
        var item = Assert.Single(Asks(Asked));
        Assert.Equal(("ask-remind:ben:2026-05-08", "Remind Ben Hartley, or note that no answer came"), (item.Key, item.Title));
        Assert.Equal("For Eve Weber: asked Ben Hartley on 1 May 2026, open; due since 8 May 2026.", item.Reason);
        Assert.Equal("Hi Ben,\n\nOn 1 May 2026 I asked you about Eve Weber.\nDo you know Eve Weber at Lumen well enough to introduce us?\nI can send you a few lines to pass on. A no is fine, too.\n\nBest regards\nAda Okafor", item.Draft);
        Assert.Equal((AskState.Asked, DraftKind.Request), (item.Ask!.Next!.Then, item.Ask.Draft));
        Assert.Empty(Asks(Asked, today: "2026-05-07"));
    }

    [Theory]
    [InlineData("planned", "ask-ask:ben:2026-05-10", AskState.Asked, DraftKind.Request)]
    [InlineData("accepted", "ask-askafter:ben:2026-05-17", AskState.Accepted, DraftKind.Request)]
    [InlineData("introduced", "ask-thank:ben:2026-05-10", AskState.Thanked, DraftKind.Thanks)]
    [InlineData("met", "ask-thank:ben:2026-05-10", AskState.Thanked, DraftKind.Thanks)]
    [InlineData("thanked", "ask-telloutcome:ben:2026-05-17", AskState.Told, DraftKind.Update)]
    public void Once_a_step_is_done_the_ask_stands_as_the_step_says(string word, string key, AskState then, DraftKind draft)
    {
        var card = DueCard(Asked.Says(UserFactKinds.AskOutcome, First, $$"""{"outcome":"{{word}}","on":"2026-05-10"}"""), key);
        Assert.Equal((then, draft), (card.Next!.Then, card.Draft));
    }

    [Theory]
    [InlineData("told")]
    [InlineData("declined")]
    [InlineData("silent")]
    public void What_has_ended_asks_for_nothing(string word) =>
        Assert.Empty(Asks(Asked.Says(UserFactKinds.AskOutcome, First, $$"""{"outcome":"{{word}}","on":"2026-05-10"}""")));

    [Fact]
    public void What_a_newer_upload_shows_is_to_be_confirmed_and_has_no_draft()
    {
        var item = Assert.Single(Asks(Asked.Adds(InteractionKind.Message, "ben", ["ada"], "2026-05-04")));
        Assert.Equal(("ask-news:ben:2026-05-04", "Note what came of asking Ben Hartley", null), (item.Key, item.Title, item.Draft));
        Assert.Equal("For Eve Weber: asked Ben Hartley on 1 May 2026, open. Ben Hartley wrote to you on 4 May 2026; what they said is not kept.", item.Reason);
        Assert.Equal([AskState.Accepted, AskState.Declined], item.Ask!.Proposal!.States);
    }

    [Fact]
    public void Whom_one_never_asks_is_left_alone_but_thanked()
    {
        var never = Asked.Says(UserFactKinds.AskRule, "ben", """{"rule":"never"}""");
        Assert.Empty(Asks(never));
        Assert.Contains(Week(never.Says(UserFactKinds.AskOutcome, First, """{"outcome":"introduced","on":"2026-05-10"}""")).Actions, item => item.Kind is WeekActionKind.Ask or WeekActionKind.SayThanks);
    }

    [Theory]
    [InlineData("done", false)]
    [InlineData("not-so", false)]
    [InlineData("later", true)]
    public void A_step_that_was_answered_for_is_gone_and_one_put_off_comes_back(string state, bool isBack) =>
        Assert.Equal(isBack, Asks(Asked.Says(UserFactKinds.WeekItem, "ask-remind:ben:2026-05-08", $$"""{"state":"{{state}}"}""")).Length == 1);

    [Fact]
    public void Two_of_a_list_of_asks_are_there_and_nobody_twice()
    {
        var many = Asked.Says(UserFactKinds.Ask, "ben", """{"target":"company:lumen","on":"2026-05-02"}""");
        foreach (var (who, on) in new[] { ("cleo", "2026-05-03"), ("dan", "2026-05-04") })
        {
            many.Connects("ada", who, "2020-01-01", "Northwind").Says(UserFactKinds.Ask, who, $$"""{"target":"eve","on":"{{on}}"}""");
        }

        Assert.Equal(["ben", "cleo"], Asks(many).Select(item => item.Person.Key.Value));
    }

    private static Core.Board.AskCard DueCard(Story story, string key)
    {
        var network = story.Network();
        var (viewer, day) = (network.Viewer("ada")!, Story.Day("2026-06-30"));
        var item = Assert.Single(DueAsks.Of(Core.Coach.Correspondence.Of(network, viewer, day), day));
        Assert.Equal(key, item.Key);
        return item.Ask!;
    }

    private static WeekAction[] Asks(Story story, string today = "2026-06-30") => [.. Week(story, today).Actions.Where(item => item.Kind == WeekActionKind.Ask)];

    private static WeekList Week(Story story, string today = "2026-06-30")
    {
        var network = story.Network();
        return ThisWeek.Of(network, network.Viewer("ada")!, Story.Day("2026-06-30"), Story.Day(today));
    }
}
