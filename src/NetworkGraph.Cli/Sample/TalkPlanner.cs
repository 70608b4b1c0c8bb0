namespace NetworkGraph.Cli.Sample;

/// <summary>Plans the messages between two people: sessions in their rhythm, and inside a session question and answer.</summary>
internal static class TalkPlanner
{
    /// <summary>Messages that such a tie has by itself; a sample of another size keeps the proportions.</summary>
    public static int NaturalCount(SampleTie tie) => tie.Contact switch
    {
        Contact.Silent => 0,
        Contact.OneExchange => 2 + (tie.Person % 4),
        Contact.AskedInVain => 1 + (tie.Person % 3),
        Contact.WasAsked => 1 + (tie.Person % 2),
        _ => tie.Sessions * 5 / 2,
    };

    public static Conversation Plan(SampleWorld world, SampleTie tie, int count)
    {
        var random = SampleRandom.For(world.Seed, 7, (ulong)tie.Member, (ulong)tie.Person);
        var conversation = new Conversation(
            world.Seed, ((ulong)tie.Member << 32) | (uint)tie.Person, [tie.Member, tie.Person], world.Person(tie.Person).Language(random))
        {
            Folder = random.Chance(4) ? "ARCHIVE" : "INBOX",
        };
        if (tie.Contact is Contact.AskedInVain or Contact.WasAsked)
        {
            AddOneSided(conversation, tie, count, random, world.End);
            return conversation;
        }

        var sessions = Math.Max(1, Math.Clamp(tie.Sessions, count / 8, Math.Max(1, count * 3 / 5)));
        var opensMore = random.Between(30, 70);
        var first = tie.HasNote && count > 0 ? 1 : 0;
        if (first == 1)
        {
            conversation.Add(tie.ConnectedAt, tie.MemberInvited ? 0 : 1, MessageKind.Note, world.End);
        }

        for (var session = 0; session < sessions; session++)
        {
            var messages = ((count - first) * (session + 1L) / sessions) - ((count - first) * (long)session / sessions);
            AddSession(conversation, SessionStart(tie, session, sessions, random, world.End), (int)messages, opensMore, session == 0 && first == 0, random, world.End);
        }

        return conversation;
    }

    private static long SessionStart(SampleTie tie, int session, int sessions, SampleRandom random, long end)
    {
        if (tie.Contact == Contact.OneExchange)
        {
            return Math.Min(tie.ConnectedAt + random.Between(600, 6 * SampleDates.Day), end - (2 * SampleDates.Day));
        }

        var gap = Math.Max(1, (tie.To - tie.From) / sessions);
        return tie.From + (gap * session) + random.Between(gap / 8, gap * 7 / 8);
    }

    private static void AddOneSided(Conversation conversation, SampleTie tie, int count, SampleRandom random, long end)
    {
        var sender = tie.Contact == Contact.AskedInVain ? 0 : 1;
        var at = tie.ConnectedAt + (tie.HasNote && tie.MemberInvited == (sender == 0) ? 0 : random.Between(3600, 20 * SampleDates.Day));
        for (var i = 0; i < count; i++)
        {
            var kind = i == 0 && tie.HasNote && tie.MemberInvited == (sender == 0) ? MessageKind.Note : random.Chance(sender == 0 ? 75 : 45) ? MessageKind.Ask : MessageKind.Pitch;
            conversation.Add(Math.Min(at, end - ((count - i) * SampleDates.Day / 2)), sender, kind, end);
            at += random.Between(5 * SampleDates.Day, 21 * SampleDates.Day);
        }
    }

    private static void AddSession(
        Conversation conversation, long at, int count, int memberOpensPercent, bool opening, SampleRandom random, long end)
    {
        var sender = random.Chance(memberOpensPercent) ? 0 : 1;
        var before = MessageKind.Short;
        for (var i = 0; i < count; i++)
        {
            var kind = i == 0 ? opening ? MessageKind.Opening : Starter(random) : Reply(before, random);
            conversation.Add(at, sender, kind, end);
            before = kind;
            sender = random.Chance(80) ? 1 - sender : sender;
            at += random.Chance(55) ? random.Between(50, 5400) : random.Between(5400, 40 * 3600);
        }
    }

    private static MessageKind Starter(SampleRandom random) => random.Below(100) switch
    {
        < 38 => MessageKind.Update,
        < 76 => MessageKind.Question,
        < 86 => MessageKind.Ask,
        < 90 => MessageKind.Thanks,
        < 97 => MessageKind.Opening,
        _ => MessageKind.Attachment,
    };

    private static MessageKind Reply(MessageKind before, SampleRandom random) => before switch
    {
        MessageKind.Question or MessageKind.Ask => random.Chance(75) ? MessageKind.Answer : MessageKind.Short,
        MessageKind.Answer => random.Below(100) switch { < 30 => MessageKind.Thanks, < 65 => MessageKind.Short, _ => MessageKind.Update },
        _ => random.Below(100) switch { < 34 => MessageKind.Short, < 56 => MessageKind.Update, < 74 => MessageKind.Question, < 92 => MessageKind.Answer, _ => MessageKind.Thanks },
    };
}
