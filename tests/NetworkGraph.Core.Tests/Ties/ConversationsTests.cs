using CsCheck;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Ties;

public class ConversationsTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Fact]
    public void A_pause_of_thirty_days_goes_on_and_one_of_thirty_one_begins_anew()
    {
        var tie = Tie(Ada.Writes("ada", "ben", "2026-01-01", "2026-03-03").Writes("ben", "ada", "2026-01-31"));
        Assert.Equal((2, 1), (tie.Conversations, tie.TwoSidedConversations));
        Assert.Equal(Story.Day("2026-01-01"), tie.TalkedSince);
    }

    [Fact]
    public void A_burst_is_one_conversation_without_a_rhythm()
    {
        var tie = Tie(Ada.WritesEvery("ben", "ada", "2026-01-01", 1, 7).WritesEvery("ada", "ben", "2026-01-01", 1, 7));
        Assert.Equal((1, 1), (tie.Conversations, tie.TwoSidedConversations));
        Assert.Null(tie.RhythmDays);
        Assert.DoesNotContain("usually", tie.WhyStatus, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_two_sided_conversations_over_half_a_year_have_the_median_of_their_gaps_for_a_rhythm()
    {
        var story = Exchange(Exchange(Exchange(Ada, "2025-01-01"), "2025-03-02"), "2025-06-29");
        Assert.Null(Tie(story).RhythmDays);
        story = Exchange(Exchange(Exchange(Ada, "2025-01-01"), "2025-03-02"), "2025-06-30");
        Assert.Equal((60 + 120) / 2.0, Tie(story).RhythmDays);
        Assert.Equal("3 conversations since 2025, they wrote on 3 days, you on 3 days; last on 30 Jun 2025. You two usually begin one every 90 days.", Tie(story).WhyStatus);
    }

    [Fact]
    public void Conversations_of_one_side_count_but_make_no_rhythm()
    {
        var tie = Tie(Ada.WritesEvery("ada", "ben", "2024-01-01", 60, 8).Writes("ben", "ada", "2024-01-02"));
        Assert.Equal((8, 1), (tie.Conversations, tie.TwoSidedConversations));
        Assert.Null(tie.RhythmDays);
    }

    [Fact]
    public void A_message_to_more_than_ten_people_is_no_conversation()
    {
        string[] twelve = ["ben", .. Enumerable.Range(1, 11).Select(i => $"guest-{i}")];
        var tie = Tie(Ada.Adds(InteractionKind.Message, "ada", twelve, "2026-01-01"));
        Assert.Equal((0, 1), (tie.Conversations, tie.DaysOut));
    }

    [Fact]
    public void A_date_in_the_past_knows_no_later_answer()
    {
        var network = Ada.Writes("ada", "ben", "2026-01-01", "2026-01-20").Writes("ben", "ada", "2026-01-10").Network();
        var before = MemberTies.Between(network, network.Members[0], network.Find("ben")!, Story.Day("2026-01-09"))!;
        Assert.Equal((1, 0), (before.Conversations, before.TwoSidedConversations));
        Assert.Equal(TieStatus.OneSided, before.Status);
    }

    [Fact]
    public void Nobody_usually_does_anything_without_three_two_sided_conversations_over_half_a_year() => Gen.Int[0, 10_000_000].Sample(
        seed =>
        {
            var network = RandomNetworks.TellWithThreads(seed, people: 8, messages: 60, members: 1).Network();
            foreach (var tie in MemberTies.Of(network, network.Members[0], AsOf))
            {
                var starts = StartsOfTwoSided(network, tie.Person.Number);
                Assert.Equal(
                    starts.Count >= 3 && starts[^1] - starts[0] >= 180,
                    tie.WhyStatus?.Contains("usually", StringComparison.Ordinal) == true && tie.Status is not (TieStatus.Dormant or TieStatus.OneSided) || tie.RhythmDays is not null);
                Assert.True(tie.Status != TieStatus.LosingTouch || (tie.DaysIn > 0 && tie.DaysOut > 0));
            }
        },
        iter: 1_000);

    // Straight from the messages, not from the model's own tables.
    private static List<int> StartsOfTwoSided(Network network, int other)
    {
        var (me, rows) = (network.Members[0].Person.Number, network.Facts.Interactions);
        var days = new List<(int Day, bool Out)>();
        var personOf = network.Facts.Identities.Select(i => network.Find(i.Key.Value)!.Number).ToArray();
        for (var i = 0; i < rows.Count; i++)
        {
            var (start, end) = (rows.RecipientStart[i], rows.RecipientStart[i + 1]);
            int[] to = [.. rows.Recipients[start..end].Select(r => personOf[r])];
            var from = personOf[rows.Sender[i]];
            if (rows.Kind[i] == InteractionKind.Message && !rows.Promotional[i] && to.Length <= 10 && ((from == me && to.Contains(other)) || (from == other && to.Contains(me))))
            {
                days.Add((new Moment(rows.At[i], rows.Precision[i]).Day, from == me));
            }
        }

        var starts = new List<int>();
        var run = new List<(int Day, bool Out)>();
        foreach (var day in days.Where(d => d.Day <= DayNumber.Of(AsOf)).Order().Append((int.MaxValue, true)))
        {
            if (run.Count > 0 && day.Item1 - run[^1].Day > 30L)
            {
                if (run.Any(d => d.Out) && run.Any(d => !d.Out))
                {
                    starts.Add(run[0].Day);
                }

                run.Clear();
            }

            run.Add(day);
        }

        return starts;
    }

    private static Story Ada => new Story().Uploads("ada", "2026-06-30");

    private static Story Exchange(Story story, string day) => story.Writes("ada", "ben", day).Writes("ben", "ada", day);

    private static Tie Tie(Story story)
    {
        var network = story.Network();
        return MemberTies.Between(network, network.Members[0], network.Find("ben")!, AsOf)!;
    }
}
