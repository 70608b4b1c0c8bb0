using System.Globalization;
using CsCheck;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Ties;

/// <summary>What holds for every history of two people (docs/model.md, section 12).</summary>
public class TieProperties
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    private static readonly Gen<(int Day, bool Incoming)[]> History = Gen.Select(Gen.Int[0, 2400], Gen.Bool).Array[0, 25];

    [Fact]
    public void Points_are_whole_never_negative_and_sum_to_the_rounded_strength() =>
        Gen.Double[0, 1].Array[5].Sample(
            x =>
            {
                var parts = new StrengthParts(x[0], x[1], x[2], x[3], x[4]);
                var points = TieStrength.Round(parts);
                var strength = TieStrength.Of(parts);
                Assert.InRange(strength, 0, 100);
                Assert.Equal(Math.Round(strength, MidpointRounding.AwayFromZero), points.Total);
                Assert.All([points.Contact, points.History, points.Context, points.Services, points.Mutual], p => Assert.True(p >= 0));
                Assert.True(Math.Abs(points.Contact - (54 * x[0])) < 1 && Math.Abs(points.Mutual - (8 * x[4])) < 1);
            },
            iter: Properties.Cases, writeLine: Properties.Say);

    [Fact]
    public void A_further_day_on_which_they_write_never_lowers_the_strength() =>
        Gen.Select(History, Gen.Int[0, 2400]).Sample(
            (history, day) =>
            {
                var before = Strength(history);
                var after = Strength([.. history, (day, true)]);
                Assert.True(after >= before - 1e-9, $"{before} became {after}");
            },
            iter: Properties.Cases, writeLine: Properties.Say);

    [Fact]
    public void Silence_never_raises_the_points_from_contact() =>
        Gen.Select(History, Gen.Int[0, 900]).Sample(
            (history, later) =>
            {
                var network = Tell(history);
                Assert.True(Contact(network, AsOf.AddDays(later)) <= Contact(network, AsOf) + 1e-12);
            },
            iter: Properties.Cases, writeLine: Properties.Say);

    [Fact]
    public void Silence_never_improves_the_status_of_a_tie() =>
        Gen.Select(History, Gen.Int[0, 500], Gen.Int[0, 500]).Sample(
            (history, sooner, later) =>
            {
                var network = Tell(history);
                var first = Between(network, AsOf.AddDays(sooner))?.Status;
                var second = Between(network, AsOf.AddDays(sooner + later))?.Status;
                Assert.True(second >= first || first is null);
            },
            iter: Properties.Cases, writeLine: Properties.Say);

    [Fact]
    public void A_chance_lies_strictly_between_0_and_1_whatever_the_workspace_adds() =>
        Gen.Select(Gen.Double[0, 100], Gen.Int[0, 1_000], Gen.Double[-5, 5], Gen.Enum<AskGround>()).Sample(
            (strength, unanswered, offset, ground) =>
            {
                var chance = ReplyChance.Of(strength, unanswered, ground, offset);
                Assert.True(chance is > 0 and < 1);
                Assert.True(ReplyChance.Of(strength, unanswered + 1, ground, offset) <= chance);
                Assert.InRange(StepChance.Of(strength, unanswered, ground), double.Epsilon, 1 - 1e-12);
            },
            iter: Properties.Cases, writeLine: Properties.Say);

    [Fact]
    public void The_order_of_the_facts_changes_nothing() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000]).Sample(
            (seed, shuffle) =>
            {
                var facts = RandomNetworks.Tell(seed, people: 5, messages: 16, members: 2).Facts();
                Assert.Equal(Describe(NetworkBuilder.Build(facts)), Describe(NetworkBuilder.Build(Shuffled(facts, new Random(shuffle)))));
            },
            iter: Properties.Cases, writeLine: Properties.Say);

    [Fact]
    public void Facts_stated_twice_change_nothing() =>
        Gen.Int[0, 1_000_000].Sample(
            seed =>
            {
                var facts = RandomNetworks.Tell(seed, people: 5, messages: 16, members: 2).Facts();
                var twice = facts with
                {
                    Connections = [.. facts.Connections, .. facts.Connections],
                    Listings = [.. facts.Listings, .. facts.Listings.Select(l => l with { Connection = l.Connection + facts.Connections.Count })],
                };
                Assert.Equal(Describe(NetworkBuilder.Build(facts)), Describe(NetworkBuilder.Build(twice)));
            },
            iter: Properties.Cases, writeLine: Properties.Say);

    private static Network Tell(IEnumerable<(int Day, bool Incoming)> history)
    {
        var story = new Story().UploadsCovering("ada", "2030-12-31", "2030-12-31").Connects("ada", "ben", "2019-01-01");
        foreach (var (day, incoming) in history)
        {
            var on = AsOf.AddDays(-day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            story.Writes(incoming ? "ben" : "ada", incoming ? "ada" : "ben", on);
        }

        return story.Network();
    }

    private static double Strength(IEnumerable<(int Day, bool Incoming)> history) => Between(Tell(history), AsOf)!.Strength;

    private static Tie? Between(Network network, DateOnly asOf) =>
        MemberTies.Between(network, network.Members[0], network.Find("ben")!, asOf);

    private static double Contact(Network network, DateOnly asOf) => TieTable.Of(network, network.Members[0], asOf).Parts[0].Contact;

    private static string Describe(Network network) => string.Join('\n', network.Members.SelectMany(m =>
        MemberTies.Of(network, m, AsOf).Select(t =>
            string.Create(CultureInfo.InvariantCulture, $"{m.Person.Key} {t.Person.Key} {t.Strength:R} {t.Status} {t.WhyStrength} {network.RoleOf(t.Person, AsOf)}"))));

    private static NetworkFacts Shuffled(NetworkFacts facts, Random random)
    {
        var identities = Enumerable.Range(0, facts.Identities.Count).ToArray();
        random.Shuffle(identities);
        var place = new int[identities.Length];
        for (var i = 0; i < identities.Length; i++)
        {
            place[identities[i]] = i;
        }

        var connections = Enumerable.Range(0, facts.Connections.Count).ToArray();
        random.Shuffle(connections);
        var connectionPlace = connections.Select((old, now) => (old, now)).ToDictionary(c => c.old, c => c.now);
        var listings = facts.Listings.Select(l => l with { Connection = connectionPlace[l.Connection] }).ToArray();
        random.Shuffle(listings);
        var rows = facts.Interactions;
        var order = Enumerable.Range(0, rows.Count).ToArray();
        random.Shuffle(order);
        var start = new int[rows.Count + 1];
        for (var i = 0; i < order.Length; i++)
        {
            start[i + 1] = start[i] + rows.RecipientStart[order[i] + 1] - rows.RecipientStart[order[i]];
        }

        return facts with
        {
            Identities = [.. identities.Select(i => facts.Identities[i])],
            Imports = [.. facts.Imports.Select(i => i with { Member = place[i.Member] })],
            Connections = [.. connections.Select(c => facts.Connections[c]).Select(c => c with { Member = place[c.Member], Person = place[c.Person] })],
            Listings = listings,
            Interactions = rows with
            {
                Kind = [.. order.Select(i => rows.Kind[i])],
                Sender = [.. order.Select(i => place[rows.Sender[i]])],
                RecipientStart = start,
                Recipients = [.. order.SelectMany(i => rows.Recipients[rows.RecipientStart[i]..rows.RecipientStart[i + 1]]).Select(p => place[p])],
                At = [.. order.Select(i => rows.At[i])],
            },
        };
    }
}
