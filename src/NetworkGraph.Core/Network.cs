using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core;

/// <summary>
/// Immutable snapshot of all facts, in compact arrays. Built once after each commit, shared by everyone, changed by nobody.
/// Every question takes it first and the as-of date last. Safe for use by many threads.
/// </summary>
public sealed class Network
{
    private readonly Dictionary<string, int> _byKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly int[] _personOf;
    private readonly int[] _memberAt;

    internal Network(NetworkFacts facts, Person[] people, int[] personOf, Member[] members, MemberHistory[] histories)
    {
        (Facts, People, Members, Histories, _personOf) = (facts, people, members, histories, personOf);
        for (var i = 0; i < personOf.Length; i++)
        {
            if (personOf[i] >= 0)
            {
                _byKey[facts.Identities[i].Key.ToString()] = personOf[i];
            }
        }

        _memberAt = new int[people.Length];
        Array.Fill(_memberAt, -1);
        for (var m = 0; m < members.Length; m++)
        {
            _memberAt[members[m].Person.Number] = m;
        }

        Firms = new FirmNames(facts);
        Roles = new RoleHistory(facts, personOf, people.Length, Firms);
        Backgrounds = new MemberBackgrounds(facts, personOf, Roles, Firms);
        Acquaintances = new Acquaintances(people.Length, histories);
    }

    /// <summary>The facts it was built from.</summary>
    public NetworkFacts Facts { get; }

    /// <summary>Revision of the store after which it was built.</summary>
    public long Revision => Facts.Revision;

    /// <summary>Everyone, by number.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>Members in order of their archive names, those without a name last.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <summary>True while no import is loaded.</summary>
    public bool IsEmpty => Facts.Imports.Count == 0;

    /// <summary>Dated contacts, one history per member, in the order of <see cref="Members"/>.</summary>
    internal MemberHistory[] Histories { get; }

    /// <summary>Keys of companies, the user's word included.</summary>
    internal FirmNames Firms { get; }

    internal RoleHistory Roles { get; }

    internal MemberBackgrounds Backgrounds { get; }

    internal Acquaintances Acquaintances { get; }

    /// <summary>Answers that depend on a member and a date only, kept for the next question on the same date.</summary>
    internal AnswerCache Answers { get; } = new(limit: 48);

    /// <summary>What depends on no date: made by the first question that needs it and kept as long as the network, so that moving the date reads it only.</summary>
    internal AnswerCache Undated { get; } = new(limit: int.MaxValue);

    /// <summary>The person with this key (the text form of any of their identities, in any case), or null.</summary>
    public Person? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _byKey.TryGetValue(key.Trim(), out var number) ? People[number] : null;
    }

    /// <summary>The member with this key or full name, or the unnamed one of this archive; the first member when <paramref name="viewer"/> is null; null when there is none.</summary>
    public Member? Viewer(string? viewer)
    {
        if (viewer is null)
        {
            return Members.Count > 0 ? Members[0] : null;
        }

        if (Find(viewer) is { } person && MemberOf(person) is { } member)
        {
            return member;
        }

        return Members.FirstOrDefault(m => m.IsNamed(viewer));
    }

    /// <summary>Company and title on a date: the newest listing at or before it, else the oldest one, marked; a member's own positions where nobody lists them.</summary>
    public Role RoleOf(Person person, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Roles.Of(person.Number, asOf) ?? Backgrounds.RoleOf(person.Number, asOf) ?? new Role(null, null, false);
    }

    /// <summary>
    /// The company that a person is at on a date, by the name that lists, bars and filters know it by: of several spellings the one listed most often. Null for who names none, and for
    /// a status that is no company.
    /// </summary>
    public string? CompanyOf(Person person, DateOnly asOf) => RoleOf(person, asOf).Company is not { } company || Firms.Key(company).Length == 0 ? null
        : Roles.CompanyNumber(company) is >= 0 and var listed ? Roles.CompanyName(listed) : company;

    /// <summary>The member that a person is, or null.</summary>
    internal Member? MemberOf(Person person) => _memberAt[person.Number] is >= 0 and var m ? Members[m] : null;

    /// <summary>Place of a person among the members, or -1.</summary>
    internal int MemberIndex(int person) => _memberAt[person];

    /// <summary>Number of the person behind an identity of the facts, or -1.</summary>
    internal int PersonOf(int identity) => _personOf[identity];

    internal MemberHistory HistoryOf(Member member) => Histories[_memberAt[member.Person.Number]];
}
