using System.Text.RegularExpressions;
using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Drafts;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Targets;

namespace NetworkGraph.Core.Tests.Drafts;

/// <summary>No draft claims what the facts do not show: over random networks every ground is found again in the raw facts, and every company that a text names is a ground, the target's own or a place of the viewer's.</summary>
public partial class DraftGroundProperties(ITestOutputHelper output)
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");
    private readonly Dictionary<GroundKind, int> _seen = [];

    [Fact]
    public void Every_ground_of_every_draft_is_in_the_facts()
    {
        var first = Random.Shared.Next(1_000_000);
        output.WriteLine($"seeds {first} to {first + 29}");
        for (var seed = first; seed < first + 30; seed++)
        {
            var story = World(seed);
            var network = story.Network();
            var viewer = network.Viewer("member-0")!;
            var random = new Random(seed);
            for (var i = 0; i < 40; i++)
            {
                var target = random.Next(3) == 0 ? new NamedTarget(TargetOf.Company, $"Company {random.Next(30)}") : new NamedTarget(TargetOf.Person, $"person-{random.Next(80)}");
                var row = TargetList.RowOf(network, viewer, target, AsOf);
                var through = random.Next(2) == 0 ? network.Find($"person-{random.Next(80)}") : null;
                foreach (var kind in Enum.GetValues<DraftKind>())
                {
                    if (Drafting.Wish(row, kind, through, Drafting.Languages[random.Next(4)].Code, null) is { } wish)
                    {
                        var draft = Drafting.Of(network, viewer, wish, AsOf);
                        Check(network, viewer, draft, seed);
                        Check(network, viewer, draft.ThanksFirst, seed);
                    }
                }
            }
        }

        output.WriteLine(string.Join(", ", _seen.OrderBy(one => one.Key).Select(one => $"{one.Key} {one.Value}")));
        Assert.True(_seen.Count >= 9, string.Join(", ", _seen.Keys));
    }

    private void Check(Network network, Member viewer, Draft? draft, int seed)
    {
        if (draft is null)
        {
            return;
        }

        foreach (var ground in draft.Grounds)
        {
            _seen[ground.Kind] = _seen.GetValueOrDefault(ground.Kind) + 1;
            Assert.True(IsInTheFacts(network.Facts, network, viewer.Person.Number, draft, ground), $"seed {seed}: {ground}");
        }

        Assert.True(draft.Wish.Kind != DraftKind.Forward || draft.Text.Length <= Drafting.LongestForward);
        var named = string.Join(' ', draft.Grounds.Select(ground => ground.Subject).Append(draft.Wish.About?.Company));
        Assert.All(Company().Matches(draft.Text), match => Assert.Contains(match.Value, named, StringComparison.Ordinal));
    }

    // Read anew from the rows of the facts, without any of the code that makes drafts.
    private static bool IsInTheFacts(NetworkFacts facts, Network network, int me, Draft draft, DraftGround ground)
    {
        var to = ground.Kind is GroundKind.SharedWork or GroundKind.SharedSchool && draft.Wish.Kind == DraftKind.Forward ? draft.Wish.About!.Person!.Number : draft.Wish.To.Number;
        return ground.Kind switch
        {
            GroundKind.SharedWork => Backgrounds(BackgroundKind.Position, me).Contains(Key(ground.Subject))
                && (Backgrounds(BackgroundKind.Position, to).Contains(Key(ground.Subject))
                    || facts.Listings.Any(one => network.PersonOf(facts.Connections[one.Connection].Person) == to && facts.Imports[one.Import].SnapshotDate <= AsOf && Key(one.Company ?? "") == Key(ground.Subject))),
            GroundKind.SharedSchool => Backgrounds(BackgroundKind.Education, me).Contains(Key(ground.Subject)) && Backgrounds(BackgroundKind.Education, to).Contains(Key(ground.Subject)),
            GroundKind.Wrote => Wrote(me, to).Any() && Wrote(to, me).Any() && Wrote(me, to).Concat(Wrote(to, me)).Where(day => day <= AsOf).Max() == ground.On,
            GroundKind.Connected => facts.Connections.Any(one => one.ConnectedOn == ground.On && (Pair(one) == (me, to) || Pair(one) == (to, me))),
            GroundKind.Position or GroundKind.EarlierPosition => facts.Backgrounds.Any(one => network.PersonOf(one.Member) == me && one.Stated.Kind == BackgroundKind.Position && $"{one.Stated.Title}, {one.Stated.Organisation}" == ground.Subject),
            GroundKind.Goal => facts.UserFacts.Any(fact => fact.Kind == UserFactKinds.Goals && fact.Json.Contains($"\"{ground.Subject}\"", StringComparison.Ordinal)),
            GroundKind.Reason => facts.Interests.Any(one => network.PersonOf(one.Member) == me && Key(one.Stated.Organisation ?? "") == Key(ground.Subject))
                || facts.UserFacts.Any(fact => fact.Kind is UserFactKinds.Goals or UserFactKinds.Target && (fact.Subject + fact.Json).Contains(ground.Subject, StringComparison.Ordinal)),
            GroundKind.Favour => Enumerable.Range(0, facts.Interactions.Count).Any(row => network.PersonOf(facts.Interactions.Sender[row]) == to && Day(row) == ground.On),
            _ => facts.UserFacts.Any(fact => fact.Kind == UserFactKinds.Ask && network.Find(fact.Subject)?.Number == to),
        };

        string Key(string name) => CompanyName.Key(name);

        (int, int) Pair(ConnectionFact one) => (network.PersonOf(one.Member), network.PersonOf(one.Person));

        HashSet<string> Backgrounds(BackgroundKind kind, int person) =>
            [.. facts.Backgrounds.Where(one => one.Stated.Kind == kind && network.PersonOf(one.Member) == person && (one.Stated.From is null || one.Stated.From.Value.Date <= AsOf)).Select(one => Key(one.Stated.Organisation))];

        IEnumerable<DateOnly> Wrote(int from, int whom) => Enumerable.Range(0, facts.Interactions.Count)
            .Where(row => facts.Interactions.Kind[row] == InteractionKind.Message && network.PersonOf(facts.Interactions.Sender[row]) == from
                && facts.Interactions.Recipients.AsSpan(facts.Interactions.RecipientStart[row], facts.Interactions.RecipientStart[row + 1] - facts.Interactions.RecipientStart[row]).ToArray().Any(one => network.PersonOf(one) == whom))
            .Select(Day);

        DateOnly Day(int row) => DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(facts.Interactions.At[row]).UtcDateTime);
    }

    private static Story World(int seed)
    {
        var (story, random) = (RandomNetworks.TellWithThreads(seed, 80, 300, 3), new Random(seed));
        for (var member = 0; member < 3; member++)
        {
            story.Works($"member-{member}", $"Company {random.Next(6)}", "2022-01-01", title: "Analyst").Works($"member-{member}", $"Company {random.Next(6)}", "2018-01-01", "2021-12-31", "Clerk")
                .Works($"member-{member}", $"Company {random.Next(30)}", "2026-12-01").Studies($"member-{member}", $"School {random.Next(2)}", "2010-01-01", "2014-01-01").Connects("member-0", $"member-{(member == 0 ? 1 : member)}", "2020-01-01");
        }

        for (var i = 0; i < 12; i++)
        {
            story.LooksAt("member-0", (InterestKind)random.Next(3), $"Company {random.Next(30)}", "2026-01-01", random.Next(2) == 0 ? "Engineer" : null)
                .Adds(InteractionKind.Message, $"person-{random.Next(80)}", ["member-0", $"person-{random.Next(80)}"], "2026-0" + (char)('1' + random.Next(6)) + "-11", thread: 100 + i)
                .Says(UserFactKinds.Ask, $"person-{random.Next(80)}", $$"""{"target":"person-{{random.Next(80)}}","on":"2026-06-0{{random.Next(1, 9)}}"}""");
        }

        return random.Next(3) == 0 ? story : story.Says(UserFactKinds.Goals, Goals.Subject, """{"roles":["head of data"],"fields":["health"],"companies":["Company 1"]}""");
    }

    [GeneratedRegex("Company [0-9]+")]
    private static partial Regex Company();
}
