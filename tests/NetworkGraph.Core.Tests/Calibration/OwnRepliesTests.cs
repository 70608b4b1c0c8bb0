using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Calibration;

public class OwnRepliesTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Fact]
    public void Replies_to_the_viewer_move_the_chance_of_an_answer_and_of_no_favour()
    {
        var network = AnsweredOrNot(answered: true).Network();
        var path = Introducers.To(network, network.Viewer("ada")!, network.Find("cleo")!, AsOf).Paths[0];
        var offset = ReplyOffset.Of(network, network.Viewer("ada")!, AsOf);

        Assert.True(offset > .3);
        Assert.Equal(StepChance.Of(path.Steps[0].Strength!.Value, 0, AskGround.TwoWay), path.Steps[0].Chance, 5);
        Assert.Equal(StepChance.Of(Between(network, "ben", "cleo").Strength, Between(network, "ben", "cleo").Unanswered, AskGround.TwoWay), path.Steps[1].Chance, 5);
    }

    [Fact]
    public void The_record_is_said_beside_the_step_on_which_the_viewer_asks()
    {
        var kind = Evidence(AnsweredOrNot(answered: true));
        var silent = Evidence(AnsweredOrNot(answered: false));

        Assert.Matches("^Of [0-9]+ messages that you sent after quiet days, [0-9]+ were answered within a week; [0-9]+ would be usual. You are answered more often than most.", kind[0][^1]);
        Assert.Matches("were answered within a week; [0-9]+ would be usual. You are answered less often than most.", silent[0][^1]);
        Assert.DoesNotContain(kind[1], e => e.Contains("quiet days", StringComparison.Ordinal));
    }

    [Fact]
    public void Few_own_messages_move_nothing_and_say_nothing()
    {
        var story = new Story().Uploads("ada", "2026-06-30").Uploads("ben", "2026-06-30").Connects("ada", "ben", "2020-05-01")
            .Connects("ben", "cleo", "2020-03-04").WritesEvery("cleo", "ben", "2025-06-30", 7, 53);

        Assert.DoesNotContain(Evidence(story)[0], e => e.Contains("quiet days", StringComparison.Ordinal));
        Assert.Equal(0, OwnReplies.Of(story.Network(), story.Network().Members[0], AsOf).Offset);
    }

    [Fact]
    public void Only_asks_whose_time_has_passed_by_the_date_count()
    {
        var network = AnsweredOrNot(answered: true).Network();
        var (early, late) = (OwnReplies.Of(network, network.Members[0], Story.Day("2025-09-01")), OwnReplies.Of(network, network.Members[0], AsOf));

        Assert.InRange(early.Asks, 1, late.Asks - 1);
        Assert.True(early.Answered <= early.Asks);
    }

    /// <summary>Ada writes to Ben every ten days; he answers, or has not since their first exchange. Ben knows Cleo.</summary>
    private static Story AnsweredOrNot(bool answered) => new Story().Uploads("ada", "2026-06-30").Uploads("ben", "2026-06-30")
        .Connects("ada", "ben", "2020-05-01").WritesEvery("ada", "ben", "2024-07-01", 10, 70)
        .WritesEvery("ben", "ada", "2024-07-02", 10, answered ? 70 : 1)
        .Connects("ben", "cleo", "2020-03-04").WritesEvery("cleo", "ben", "2025-06-30", 7, 53)
        .Adds(InteractionKind.Message, "ben", ["cleo"], "2024-07-03");

    private static IReadOnlyList<string>[] Evidence(Story story)
    {
        var network = story.Network();
        return [.. Introducers.To(network, network.Viewer("ada")!, network.Find("cleo")!, AsOf).Paths[0].Steps.Select(s => s.Evidence)];
    }

    private static Tie Between(Network network, string member, string person) =>
        MemberTies.Between(network, network.Viewer(member)!, network.Find(person)!, AsOf)!;
}
