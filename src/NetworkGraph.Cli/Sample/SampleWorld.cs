namespace NetworkGraph.Cli.Sample;

/// <summary>Everyone in the sample and who is connected to whom. Colleagues share some people and each knows others alone.</summary>
internal sealed class SampleWorld
{
    private readonly SamplePeople _people;

    public SampleWorld(ulong seed, IReadOnlyList<SampleSize> sizes)
    {
        Seed = seed;
        _people = new SamplePeople(seed);
        var random = SampleRandom.For(seed, 3);
        const string shared = "Brightwork";
        var people = sizes.Select(_ => _people.AddMember(shared)).ToList();
        Members = [.. people.Select((person, i) => MemberOf(person, sizes[i], i, sizes.Count))];
        End = SampleDates.Seconds(Members[0].Snapshot.Year, Members[0].Snapshot.Month, Members[0].Snapshot.Day) - SampleDates.Day;
        var common = sizes.Count > 1 ? AddPeople(sizes.Max(s => s.Connections) / 3, CompaniesOf(Members)) : [];
        Connections = [.. Members.Select(m => ConnectionsOf(m, common, random))];
        Strangers = [.. Members.Select(m => AddPeople(4 + (m.Size.Connections / 40), CompaniesOf([m])))];
    }

    public ulong Seed { get; }

    /// <summary>The last moment of anything in the sample, before the first export was made.</summary>
    public long End { get; }

    public long Start { get; } = SampleDates.Seconds(2020, 1, 6);

    public IReadOnlyList<SampleMember> Members { get; }

    /// <summary>Per member the people in Connections.csv, by index.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Connections { get; }

    /// <summary>Per member people who write or are met in threads, but are not connections.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Strangers { get; }

    public SamplePerson Person(int index) => _people.All[index];

    public int PeopleCount => _people.All.Count;

    private static SampleMember MemberOf(SamplePerson person, SampleSize size, int i, int count)
    {
        var companies = WordList.Work["companies"];
        var earlier = companies[(3 + (i * 7)) % companies.Length];
        var first = companies[(8 + (i / 2 * 5)) % companies.Length];
        var joined = SampleDates.Seconds(2019 + (i % 3), 2 + (i % 5 * 2), 1);
        var moved = SampleDates.Seconds(2015 + (i % 3), 9, 1);
        SampleJob[] jobs =
        [
            new(person.Company!, person.Title ?? "Consultant", joined, null),
            new(earlier, "Senior Consultant", moved, joined),
            new(first, "Analyst", SampleDates.Seconds(2012, 10, 1), moved),
        ];
        var schools = WordList.Work["schools"];
        return new SampleMember(
            person, size, jobs, schools[i / 2 % schools.Length], 2007 + (i % 3), new DateOnly(2026, 10, 30).AddDays(i + 1 - count), i % 4 == 3);
    }

    private static List<string> CompaniesOf(IEnumerable<SampleMember> members) => [.. members.SelectMany(m => m.Jobs).Select(j => j.Company).Distinct()];

    private List<int> AddPeople(int count, IReadOnlyList<string> companies)
    {
        var added = new List<int>(count);
        for (var i = 0; i < count; i++)
        {
            added.Add(_people.Add(companies).Index);
        }

        return added;
    }

    private List<int> ConnectionsOf(SampleMember member, List<int> common, SampleRandom random)
    {
        var known = Members.Select(m => m.Person.Index).Where(i => i != member.Person.Index).Take(member.Size.Connections).ToList();
        var most = known.Count + (int)((member.Size.Connections - known.Count) * 35L / 100);
        foreach (var person in common)
        {
            if (random.Chance(40) && known.Count < most)
            {
                known.Add(person);
            }
        }

        known.AddRange(AddPeople(member.Size.Connections - known.Count, CompaniesOf([member])));
        return known;
    }
}
