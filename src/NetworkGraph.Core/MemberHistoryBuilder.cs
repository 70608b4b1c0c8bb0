namespace NetworkGraph.Core;

/// <summary>One dated contact between the member and one person.</summary>
internal readonly record struct Contact(int Person, bool Outgoing, int Day, long At, float Weight, bool Wrote);

/// <summary>A connection of the member to one person.</summary>
internal readonly record struct Link(int Person, int Day, int FirstListed, int[] Listed, bool StatedByOther);

/// <summary>A service between the member and one person.</summary>
internal readonly record struct ServiceRow(int Person, int Day, ServiceKind Kind);

/// <summary>Gathers the contacts of one member in any order and packs them into a <see cref="MemberHistory"/>.</summary>
internal sealed class MemberHistoryBuilder(int person)
{
    private readonly List<Contact> _contacts = [];
    private readonly List<Link> _links = [];
    private readonly List<ServiceRow> _services = [];
    private readonly HashSet<int> _inTable = [];

    public int MessagesEnd { get; set; } = MemberHistory.NoDay;

    public int[] SnapshotDays { get; set; } = [];

    public void Add(Contact contact) => _contacts.Add(contact);

    public void Add(Link link) => _links.Add(link);

    public void Add(ServiceRow service) => _services.Add(service);

    public void AddTablePair(int other) => _inTable.Add(other);

    public MemberHistory Build()
    {
        int[] people = [.. _contacts.Select(c => c.Person).Concat(_links.Select(l => l.Person))
            .Concat(_services.Select(s => s.Person)).Distinct().Order()];
        var contacts = _contacts.ToArray();
        Array.Sort(contacts, static (a, b) => a.Person != b.Person ? a.Person.CompareTo(b.Person) : a.At.CompareTo(b.At));
        var connected = new int[people.Length];
        var first = new int[people.Length];
        var tie = new int[people.Length];
        Array.Fill(connected, MemberHistory.NoDay);
        Array.Fill(first, int.MaxValue);
        Array.Fill(tie, int.MaxValue);
        var byOther = new bool[people.Length];
        var (listedStart, listed) = PackLinks(people, connected, tie, byOther);
        var (serviceStart, serviceDay, service) = PackServices(people, tie);
        var (outDays, inDays) = new ActiveDaysPacker(people, contacts, first).Pack();
        FirstWords(people, outDays, inDays, tie);
        return new MemberHistory
        {
            Person = person,
            MessagesEnd = MessagesEnd,
            People = people,
            Out = outDays,
            In = inDays,
            Conversations = Conversations.Of(outDays, inDays),
            ConnectedDay = connected,
            FirstDay = first,
            TieDay = tie,
            SnapshotDays = SnapshotDays,
            ListedStart = listedStart,
            Listed = listed,
            StatedByOther = byOther,
            ServiceStart = serviceStart,
            ServiceDay = serviceDay,
            Service = service,
        };
    }

    private (int[] Start, int[] Listed) PackLinks(int[] people, int[] connected, int[] tie, bool[] byOther)
    {
        var listed = new SortedSet<int>[people.Length];
        foreach (var link in _links)
        {
            var entry = Array.BinarySearch(people, link.Person);
            if (link.Day != MemberHistory.NoDay)
            {
                connected[entry] = connected[entry] == MemberHistory.NoDay ? link.Day : Math.Min(connected[entry], link.Day);
            }

            tie[entry] = Math.Min(tie[entry], link.Day == MemberHistory.NoDay ? link.FirstListed : link.Day);
            byOther[entry] |= link.StatedByOther;
            (listed[entry] ??= []).UnionWith(link.Listed);
        }

        var start = new int[people.Length + 1];
        var all = new List<int>(_links.Count);
        for (var i = 0; i < people.Length; i++)
        {
            all.AddRange(listed[i] ?? []);
            start[i + 1] = all.Count;
        }

        return (start, [.. all]);
    }

    private (int[] Start, int[] Day, ServiceKind[] Kind) PackServices(int[] people, int[] tie)
    {
        // Endorsements come one row per skill: a day of them is one service. Recommendations are rare and counted singly.
        var rows = _services
            .GroupBy(s => s)
            .SelectMany(g => g.Key.Kind is ServiceKind.EndorsementGiven or ServiceKind.EndorsementReceived ? g.Take(1) : g)
            .OrderBy(s => s.Person).ThenBy(s => s.Day).ThenBy(s => s.Kind)
            .ToArray();
        var start = new int[people.Length + 1];
        foreach (var row in rows)
        {
            var entry = Array.BinarySearch(people, row.Person);
            start[entry + 1]++;
            tie[entry] = Math.Min(tie[entry], row.Day);
        }

        for (var i = 0; i < people.Length; i++)
        {
            start[i + 1] += start[i];
        }

        return (start, [.. rows.Select(r => r.Day)], [.. rows.Select(r => r.Kind)]);
    }

    private void FirstWords(int[] people, ActiveDays outDays, ActiveDays inDays, int[] tie)
    {
        for (var entry = 0; entry < people.Length; entry++)
        {
            tie[entry] = Math.Min(tie[entry], outDays.FirstWritten(entry));
            if (_inTable.Contains(people[entry]))
            {
                tie[entry] = Math.Min(tie[entry], inDays.FirstWritten(entry));
            }
        }
    }
}
