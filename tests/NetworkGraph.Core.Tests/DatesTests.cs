using System.Globalization;
using CsCheck;
using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Calibration;
using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Week;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Communities;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Reach;

namespace NetworkGraph.Core.Tests;

/// <summary>Much is read once for all dates: a date must still see what was known by then, and nothing else.</summary>
public class DatesTests
{
    [Fact]
    public void What_is_written_later_changes_no_earlier_answer() => Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 2_000]).Sample(
        (seed, days) =>
        {
            var facts = RandomNetworks.TellWithThreads(seed, people: 15, messages: 80, members: 2).Facts();
            var date = Story.Day("2026-06-30").AddDays(-days);
            var (whole, cut) = (NetworkBuilder.Build(facts), NetworkBuilder.Build(Until(facts, date)));
            // Another date first: what it leaves behind must not matter.
            Describe(whole, Story.Day("2026-06-30"));
            Assert.Equal(Describe(cut, date), Describe(whole, date));
        },
        iter: 1_000);

    private static NetworkFacts Until(NetworkFacts facts, DateOnly date)
    {
        var rows = facts.Interactions;
        var kept = rows.At.Count(at => at < (DayNumber.Of(date) + 1L) * Moment.SecondsPerDay);
        return facts with
        {
            Interactions = rows with
            {
                Kind = rows.Kind[..kept],
                Thread = rows.Thread[..kept],
                Sender = rows.Sender[..kept],
                RecipientStart = rows.RecipientStart[..(kept + 1)],
                At = rows.At[..kept],
                Traits = rows.Traits[..kept],
            },
        };
    }

    private static string Describe(Network network, DateOnly asOf)
    {
        var (viewer, text) = (network.Members[0], new List<string>());
        var reach = MemberReach.Of(network, viewer, asOf);
        text.Add(string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', reach.Within.Select(w => w.People))} {reach.Expected:0.00000}"));
        foreach (var person in network.People)
        {
            var answer = Introducers.To(network, viewer, person, asOf);
            text.AddRange(answer.Paths.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Sentence} {p.Chance:0.00000} {string.Join('|', p.Steps.SelectMany(s => s.Evidence))}")));
        }

        var overview = Overview.Of(network, viewer, ReportSelection.None, asOf);
        text.Add($"{overview.Title} {overview.Lead} {string.Join(' ', overview.WithinTwoSteps.Trend)} {string.Join(' ', overview.GoingQuiet.Trend)}");
        text.AddRange(overview.List.Select(p => $"{p.Tie.Person.Key} {p.Tie.WhyStrength} {p.Tie.WhyStatus}"));
        text.AddRange(FavourLedger.Of(network, viewer, asOf).Select(f => $"{f.Key} {f.Thanks}"));
        text.AddRange(ThisWeek.Of(network, viewer, asOf, asOf).Actions.Select(a => a.Title + a.Reason));
        text.Add($"{OwnReplies.Of(network, viewer, asOf)} {ChanceCheck.Of(network, viewer, asOf).InWords}");
        text.AddRange(MemberCommunities.Of(network, viewer, asOf).Communities.Select(g => $"{g.Label} {string.Join(' ', g.People)}"));
        return string.Join('\n', text);
    }
}
