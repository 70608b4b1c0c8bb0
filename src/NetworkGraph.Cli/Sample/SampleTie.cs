namespace NetworkGraph.Cli.Sample;

/// <summary>How two people keep in touch.</summary>
internal enum Contact
{
    Silent,
    OneExchange,
    AskedInVain,
    WasAsked,
    Quarterly,
    Monthly,
    Weekly,
    DormantMonthly,
    DormantWeekly,
    Slipping,
    Fading,
}

/// <summary>What lies between a member and someone they are connected to; from the pair alone, so that both exports agree.</summary>
internal sealed record SampleTie(int Member, int Person, long ConnectedAt, long InvitedAt, bool MemberInvited, bool HasNote, Contact Contact, int GapDays, long From, long To)
{
    private static readonly Contact[] PerMille = [.. Weights().SelectMany(w => Enumerable.Repeat(w.Contact, w.Weight))];

    public int Inviter => MemberInvited ? Member : Person;

    public int Invitee => MemberInvited ? Person : Member;

    /// <summary>How many times they talk in the time they are in touch.</summary>
    public int Sessions => Contact switch
    {
        Contact.Silent => 0,
        Contact.OneExchange or Contact.AskedInVain or Contact.WasAsked => 1,
        _ => (int)Math.Max(1, (To - From) / (GapDays * SampleDates.Day)),
    };

    public static SampleTie Between(SampleWorld world, int member, int person)
    {
        var colleagues = person < world.Members.Count;
        var (first, second) = colleagues && person < member ? (person, member) : (member, person);
        var random = SampleRandom.For(world.Seed, 4, (ulong)first, (ulong)second);
        var start = world.Start;
        var end = world.End;
        var connected = Math.Max(random.Between(start, end), random.Chance(40) ? random.Between(start, end) : start);
        var contact = random.Pick(PerMille);
        if (colleagues)
        {
            connected = random.Between(start, start + (400 * SampleDates.Day));
            contact = random.Chance(50) ? Contact.Weekly : Contact.Monthly;
        }

        connected = connected - (connected % SampleDates.Day) + random.Between(7 * 3600, 20 * 3600);
        var gap = contact switch
        {
            Contact.Weekly or Contact.DormantWeekly => random.Between(5, 10),
            Contact.Monthly or Contact.DormantMonthly or Contact.Slipping or Contact.Fading => random.Between(22, 42),
            _ => random.Between(70, 120),
        };
        var to = contact switch
        {
            Contact.DormantWeekly or Contact.DormantMonthly => connected + (random.Between(300, 700) * SampleDates.Day),
            Contact.Slipping => end - (gap * 3 * SampleDates.Day),
            Contact.Fading => end - (gap * random.Between(4, 7) * SampleDates.Day),
            _ => end,
        };
        if (contact >= Contact.DormantMonthly && (to > end - (90 * SampleDates.Day) || to < connected + (90 * SampleDates.Day)) && contact != Contact.Slipping)
        {
            (contact, gap, to) = (Contact.Quarterly, 90, end);
        }

        var memberInvited = random.Chance(55);
        var invited = connected - random.Between(600, (random.Chance(70) ? 1 : 12) * SampleDates.Day);
        return new SampleTie(first, second, connected, invited, memberInvited, random.Chance(22), contact, gap, connected, Math.Max(to, connected));
    }

    private static (Contact Contact, int Weight)[] Weights() =>
    [
        (Contact.Silent, 464), (Contact.OneExchange, 240), (Contact.AskedInVain, 80), (Contact.WasAsked, 70), (Contact.Quarterly, 60), (Contact.Monthly, 18),
        (Contact.Weekly, 4), (Contact.DormantMonthly, 26), (Contact.DormantWeekly, 6), (Contact.Slipping, 12), (Contact.Fading, 20),
    ];
}
