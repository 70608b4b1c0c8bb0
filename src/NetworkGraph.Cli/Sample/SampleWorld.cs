namespace NetworkGraph.Cli.Sample;

/// <summary>Everyone in the sample and who is connected to whom. Colleagues share some people and each knows others alone.</summary>
internal sealed class SampleWorld
{
    private const int GonePercent = 1;
    private const int MovedPercent = 6;

    private readonly SamplePeople _people;

    /// <param name="seed">The same seed gives the same world.</param>
    /// <param name="sizes">One for each member.</param>
    /// <param name="earlier">Date of an earlier export of the first member, whose people have moved, gone and come since; null for none.</param>
    public SampleWorld(ulong seed, IReadOnlyList<SampleSize> sizes, DateOnly? earlier = null)
    {
        Seed = seed;
        _people = new SamplePeople(seed);
        var random = SampleRandom.For(seed, 3);
        const string shared = "Brightwork";
        var people = sizes.Select(_ => _people.AddMember(shared)).ToList();
        Members = [.. people.Select((person, i) => SampleMember.Of(person, sizes[i], i, sizes.Count))];
        End = SampleExport.EndOf(Members[0].Snapshot);
        var common = sizes.Count > 1 ? AddPeople(sizes.Max(s => s.Connections) / 3, CompaniesOf(Members)) : [];
        Connections = [.. Members.Select(m => ConnectionsOf(m, common, random))];
        Strangers = [.. Members.Select(m => AddPeople(6 + (m.Size.Connections / 30), CompaniesOf([m])))];
        Recruiters = [.. Members.Select(m => Enumerable.Range(0, m.Size.Connections / 18).Select(_ => _people.AddRecruiter().Index).ToList())];
        Exports = [.. Members.Select((m, i) => new SampleExport(i, m.Snapshot))];
        if (earlier is { } date)
        {
            Exports = [new SampleExport(0, date, IsEarlier: true), .. Exports];
            Gone = AddPeople(Members[0].Size.Connections * GonePercent / 100, CompaniesOf([Members[0]]));
            MovePeople();
        }
    }

    public ulong Seed { get; }

    /// <summary>The last moment of anything in the sample, before the first of the newest exports was made.</summary>
    public long End { get; }

    public IReadOnlyList<SampleMember> Members { get; }

    /// <summary>The archives to write.</summary>
    public IReadOnlyList<SampleExport> Exports { get; }

    /// <summary>Per member the people in Connections.csv, by index.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Connections { get; }

    /// <summary>Per member people who are met in threads, but are not connections.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Strangers { get; }

    /// <summary>Per member people who write to hire or to sell and are not connections.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Recruiters { get; }

    /// <summary>People whom only the earlier export of the first member lists.</summary>
    public IReadOnlyList<int> Gone { get; } = [];

    public SamplePerson Person(int index) => _people.All[index];

    /// <summary>The person with the company and title of that time.</summary>
    public SamplePerson Person(int index, long at) => index < Members.Count ? Members[index].At(at) : _people.All[index].At(at);

    /// <summary>Whom an export lists, with the tie. Who is gone is listed in the earlier one only.</summary>
    public IEnumerable<SampleTie> Listed(SampleExport export)
    {
        var people = export.IsEarlier ? Connections[export.Member].Concat(Gone) : Connections[export.Member];
        return people.Select(p => SampleTie.Between(this, export.Member, p)).Where(tie => export.Holds(tie.ConnectedAt));
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

    private void MovePeople()
    {
        var between = Exports[0].End + (3 * SampleDates.Day);
        foreach (var person in Connections[0].Where(p => p >= Members.Count))
        {
            var random = SampleRandom.For(Seed, 20, (ulong)person);
            if (random.Chance(MovedPercent))
            {
                _people.Move(person, random.Between(between, End - (3 * SampleDates.Day)), CompaniesOf([Members[0]]));
            }
        }
    }
}
