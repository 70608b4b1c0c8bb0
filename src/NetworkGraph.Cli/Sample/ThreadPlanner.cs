namespace NetworkGraph.Cli.Sample;

/// <summary>Plans what is more than two people talking: introductions, group threads, campaign mail, members who have gone.</summary>
internal sealed class ThreadPlanner(SampleWorld world)
{
    private static readonly string[] CampaignSenders = ["Growth Webinars", "Dana Frost", "Executive Courses Online", "Milo Sterling", "Cloud Summit Team"];

    public IEnumerable<Conversation> Of(int member)
    {
        var random = SampleRandom.For(world.Seed, 8, (ulong)member);
        var close = world.Connections[member].Where(p => SampleTie.Between(world, member, p).IsClose).ToList();
        var all = world.Connections[member];
        if (close.Count < 3 || all.Count < 12)
        {
            yield break;
        }

        var size = world.Members[member].Size;
        var rounds = Math.Max(3, Math.Min(size.Connections / 30, size.Messages / 60));
        for (var i = 0; i < rounds; i++)
        {
            yield return Introduction(member, i, close, all, random);
            yield return Group(member, i, random.Chance(50) ? close : all, random);
            yield return Campaign(member, i, random);
            if (i % 8 == 3)
            {
                yield return Gone(member, i, random);
            }
        }
    }

    private Conversation Introduction(int member, int i, List<int> close, IReadOnlyList<int> all, SampleRandom random)
    {
        var introducer = random.Pick(close);
        var made = random.Chance(30);
        var target = made ? random.Pick(all) : Unmet(member)[i % Unmet(member).Count];
        int[] people = made ? [member, introducer, target] : [introducer, member, target];
        if (people.Distinct().Count() < 3)
        {
            return Group(member, 1000 + i, all, random);
        }

        var thread = new Conversation(world.Seed, Key(member, 1, i), people, "en");
        var at = Sometime(random, [introducer, member, target], lastYearPercent: 50);
        thread.Add(at, 0, MessageKind.Introduce, world.End);
        var replies = random.Below(100);
        if (replies < 85)
        {
            thread.Add(at += random.Between(1800, 2 * SampleDates.Day), 1, random.Chance(60) ? MessageKind.IntroReply : MessageKind.Thanks, world.End);
        }

        if (replies < 70)
        {
            thread.Add(at += random.Between(1800, 2 * SampleDates.Day), 2, MessageKind.IntroReply, world.End);
        }

        if (replies < 45)
        {
            thread.Add(at + random.Between(SampleDates.Day, 6 * SampleDates.Day), 1, MessageKind.Thanks, world.End);
        }

        return thread;
    }

    private Conversation Group(int member, int i, IReadOnlyList<int> from, SampleRandom random)
    {
        var people = new List<int> { member };
        var colleagues = random.Chance(30) ? world.Connections[member].Where(p => p < world.Members.Count) : [];
        people.AddRange(colleagues.Take(random.Between(1, 3)));
        var count = random.Chance(6) ? random.Between(11, 18) : random.Between(3, 8);
        while (people.Count < count)
        {
            var next = random.Chance(15) ? random.Pick(Met(member)) : random.Pick(from);
            if (!people.Contains(next))
            {
                people.Add(next);
            }
            else
            {
                count--;
            }
        }

        var thread = new Conversation(world.Seed, Key(member, 2, i), people, "en")
        {
            Title = random.Chance(50) ? $"Dinner in {random.Pick(WordList.Work["cities"])}" : "",
        };
        var at = Sometime(random, [people[0], people[^1], .. people], lastYearPercent: 25);
        for (var messages = random.Between(3, 9); messages > 0; messages--)
        {
            thread.Add(at, random.Below(people.Count), random.Chance(70) ? MessageKind.Group : MessageKind.Short, world.End);
            at += random.Between(120, 3 * SampleDates.Day);
        }

        return thread;
    }

    private Conversation Campaign(int member, int i, SampleRandom random)
    {
        var mail = new Conversation(world.Seed, Key(member, 3, i), [member], "en")
        {
            Title = "Sponsored Conversation",
            Folder = random.Chance(20) ? "SPAM" : "INBOX",
            NamelessSender = random.Pick(CampaignSenders),
            Subject = "Your invitation",
        };
        mail.Add(random.Between(world.Members[member].Since, world.End), 1, MessageKind.Campaign, world.End);
        return mail;
    }

    private Conversation Gone(int member, int i, SampleRandom random)
    {
        var talk = new Conversation(world.Seed, Key(member, 4, i), [member], "en") { NamelessSender = "LinkedIn Member" };
        var at = random.Between(world.Members[member].Since, world.End - (400 * SampleDates.Day));
        talk.Add(at, 1, MessageKind.Opening, world.End);
        talk.Add(at + random.Between(3600, SampleDates.Day), 0, MessageKind.Answer, world.End);
        return talk;
    }

    // Whom the member meets by an introduction only, and whom in a larger round only.
    private List<int> Unmet(int member) => [.. world.Strangers[member].Where((_, i) => i % 3 > 0)];

    private List<int> Met(int member) => [.. world.Strangers[member].Where((_, i) => i % 3 == 0)];

    // After the first two had connected, and after every member among them had joined.
    private long Sometime(SampleRandom random, List<int> people, int lastYearPercent)
    {
        var (one, other) = (Math.Min(people[0], people[1]), Math.Max(people[0], people[1]));
        var joined = people.Where(p => p < world.Members.Count).Max(p => world.Members[p].Since);
        var from = Math.Max(joined, SampleTie.Between(world, one, other).ConnectedAt) + (30 * SampleDates.Day);
        var to = world.End - (10 * SampleDates.Day);
        return from >= to ? to : random.Chance(lastYearPercent) ? Math.Max(from, to - random.Between(1, 350 * SampleDates.Day)) : random.Between(from, to);
    }

    private static ulong Key(int member, int kind, int i) => (1UL << 63) | ((ulong)member << 40) | ((ulong)kind << 32) | (uint)i;
}
