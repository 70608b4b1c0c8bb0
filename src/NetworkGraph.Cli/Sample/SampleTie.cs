namespace NetworkGraph.Cli.Sample;

/// <summary>What became of a connection. Most are never written to; few are kept up for years.</summary>
internal enum TieKind : byte
{
    Silent,

    /// <summary>The member writes once; every other letter is answered.</summary>
    Letter,

    /// <summary>The other writes first.</summary>
    TheirLetter,

    /// <summary>The other wants to sell or to hire, and is hardly ever answered.</summary>
    Pitch,

    /// <summary>Talks in bursts, with months or years between them.</summary>
    Returning,

    /// <summary>Busy for a year or two, then over.</summary>
    Former,

    /// <summary>Kept up all the time.</summary>
    Close,

    /// <summary>Two members whose exports are both there.</summary>
    Colleague,
}

/// <summary>What lies between a member and someone they are connected to; from the pair alone, so that both exports agree.</summary>
internal sealed record SampleTie(int Member, int Person, long ConnectedAt, long InvitedAt, bool MemberInvited, bool HasNote, TieKind Kind)
{
    private static readonly TieKind[] Colleagues = [TieKind.Colleague];
    private static readonly TieKind[] AtWork = PerMille((TieKind.Letter, 200), (TieKind.TheirLetter, 70), (TieKind.Pitch, 20), (TieKind.Returning, 125), (TieKind.Former, 38), (TieKind.Close, 17));
    private static readonly TieKind[] Elsewhere = PerMille((TieKind.Letter, 138), (TieKind.TheirLetter, 42), (TieKind.Pitch, 48), (TieKind.Returning, 38), (TieKind.Former, 9), (TieKind.Close, 3));
    private static readonly TieKind[] Imported = PerMille((TieKind.Letter, 40), (TieKind.Returning, 20));

    public int Inviter => MemberInvited ? Member : Person;

    public int Invitee => MemberInvited ? Person : Member;

    /// <summary>Whether the two did more than exchange a letter.</summary>
    public bool IsClose => Kind >= TieKind.Returning;

    public static SampleTie Between(SampleWorld world, int member, int person)
    {
        var colleagues = person < world.Members.Count;
        var (first, second) = colleagues && person < member ? (person, member) : (member, person);
        var random = SampleRandom.For(world.Seed, 4, (ulong)first, (ulong)second);
        var (connected, kinds) = colleagues ? (AmongColleagues(world, first, second, random), Colleagues) : Beginning(world, world.Members[first], world.Person(second), random);
        connected = Math.Min(connected - (connected % SampleDates.Day) + random.Between(7 * 3600, 20 * 3600), world.End);
        var kind = random.Pick(kinds);
        var invited = connected - random.Between(600, (random.Chance(70) ? 1 : 12) * SampleDates.Day);
        var memberInvited = random.Chance(kind switch { TieKind.Letter => 80, TieKind.TheirLetter or TieKind.Pitch => 15, _ => 55 });
        var writesFirst = kind switch { TieKind.Silent => false, TieKind.Letter => memberInvited, TieKind.TheirLetter or TieKind.Pitch => !memberInvited, _ => true };
        return new SampleTie(first, second, connected, invited, memberInvited, writesFirst && random.Chance(30), kind);
    }

    private static long AmongColleagues(SampleWorld world, int first, int second, SampleRandom random) =>
        Math.Max(world.Members[first].Jobs[0].From, world.Members[second].Jobs[0].From) + random.Between(2 * SampleDates.Day, 60 * SampleDates.Day);

    // When two connected says how they met: on a day of address-book imports, at work, at an event, or in any other way.
    private static (long At, TieKind[] Kinds) Beginning(SampleWorld world, SampleMember member, SamplePerson person, SampleRandom random)
    {
        if (member.ImportDay is { } day && random.Chance(4))
        {
            return (day, Imported);
        }

        if (member.Jobs.FirstOrDefault(job => job.Company == (person.Move?.Company ?? person.Company) && (job.To ?? world.End) > member.Since) is { } job)
        {
            return (random.Chance(85) ? random.Between(Math.Max(job.From, member.Since), job.To ?? world.End) : Anytime(world, member, random), AtWork);
        }

        return person.Company == member.EventCompany && random.Chance(75)
            ? (member.EventAt + random.Between(0, 9 * SampleDates.Day), Elsewhere)
            : (Anytime(world, member, random), Elsewhere);
    }

    private static long Anytime(SampleWorld world, SampleMember member, SampleRandom random) =>
        Math.Max(random.Between(member.Since, world.End), random.Chance(85) ? random.Between(member.Since, world.End) : member.Since);

    private static TieKind[] PerMille(params ReadOnlySpan<(TieKind Kind, int Weight)> weights)
    {
        var kinds = new List<TieKind>(1000);
        foreach (var (kind, weight) in weights)
        {
            kinds.AddRange(Enumerable.Repeat(kind, weight));
        }

        kinds.AddRange(Enumerable.Repeat(TieKind.Silent, 1000 - kinds.Count));
        return [.. kinds];
    }
}
