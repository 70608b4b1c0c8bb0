using CsCheck;
using NetworkGraph.Core.Week;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Ties;

public class LosingTouchTests
{
    // Ben and cleo: exchanges every two months, ben silent for half a year, cleo for a year; dan for four years; eva wrote yesterday;
    // a seller wrote and was never answered, and one short conversation ended in spring.
    private static readonly Network Friends = Exchanges(Exchanges(Exchanges(Exchanges(new Story().Uploads("ada", "2026-06-30")
        .Connects("ada", "ben", "2024-01-10"), "ben", "2025-01-01", 6), "cleo", "2024-07-01", 6), "dan", "2021-01-01", 6), "eva", "2025-09-01", 6)
        .Writes("eva", "ada", "2026-06-29").WritesEvery("ada", "seller", "2025-01-01", 60, 6).Writes("ada", "fred", "2026-03-01").Writes("fred", "ada", "2026-03-02").Network();

    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Fact]
    public void The_most_to_lose_comes_first_and_other_silences_have_lists_of_their_own()
    {
        var viewer = Friends.Members[0];
        var ties = LosingTouch.Of(Friends, viewer, AsOf);
        Assert.Equal(["ben", "cleo"], ties.Select(t => t.Person.Key.Value));
        Assert.Equal("6 conversations since 2025, they wrote on 6 days, you on 6 days; last on 28 Oct 2025. You two usually begin one every 60 days.", ties[0].WhyStatus);
        var dormant = Assert.Single(DormantTies.All(Friends, viewer, AsOf));
        Assert.Equal("Out of touch since 28 Oct 2021: 6 conversations since 2021, they wrote on 6 days, you on 6 days.", dormant.WhyStatus);
        Assert.Equal("You wrote on 6 days, last on 28 Oct 2025; no answer is in your data.", Assert.Single(OneSidedTies.Of(Friends, viewer, AsOf)).WhyStatus);
        Assert.Equal(TieStatus.OneConversation, MemberTies.Between(Friends, viewer, Friends.Find("fred")!, AsOf)!.Status);
    }

    [Fact]
    public void Somebody_written_to_all_the_year_is_not_somebody_written_to_once()
    {
        var network = new Story().Uploads("ada", "2026-06-30")
            .WritesEvery("ben", "ada", "2025-01-06", 7, 50).WritesEvery("ada", "ben", "2025-01-06", 7, 50).Network();
        var tie = Assert.Single(LosingTouch.Of(network, network.Members[0], AsOf));
        Assert.Equal((1, null), (tie.Conversations, tie.RhythmDays));
    }

    [Fact]
    public void People_who_are_not_in_the_list_of_connections_count_and_say_so()
    {
        Assert.Equal([("ben", true), ("cleo", false)], LosingTouch.Of(Friends, Friends.Members[0], AsOf).Select(t => (t.Person.Key.Value, t.IsConnected)));
        Assert.Equal(2, Overview.Of(Friends, Friends.Members[0], ReportSelection.None, AsOf).GoingQuiet.Value);
    }

    [Fact]
    public void Overview_months_and_week_ask_for_the_same_people() => Gen.Int[0, 100_000].Sample(
        seed =>
        {
            var network = RandomNetworks.TellWithThreads(seed, people: 40, messages: 400, members: 2).Network();
            foreach (var viewer in network.Members)
            {
                var people = LosingTouch.Of(network, viewer, AsOf).Select(t => t.Person).ToList();
                var overview = Overview.Of(network, viewer, ReportSelection.None, AsOf);
                Assert.Equal(people, overview.LosingTouch.Select(t => t.Person));
                Assert.Equal(people.Count, overview.GoingQuiet.Value);
                Assert.Equal(people.Count, ActiveTies.Of(network, viewer, AsOf)[^1].GoingQuiet);
                Assert.Subset(people.ToHashSet(), ThisWeek.Of(network, viewer, AsOf, AsOf).Actions.Where(a => a.Kind == WeekActionKind.FadingTie).Select(a => a.Person).ToHashSet());
            }
        },
        iter: 100);

    private static Story Exchanges(Story story, string person, string first, int times) =>
        story.WritesEvery("ada", person, first, 60, times).WritesEvery(person, "ada", first, 60, times);
}
