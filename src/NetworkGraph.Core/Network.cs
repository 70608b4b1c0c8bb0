using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core;

/// <summary>
/// Immutable snapshot of all facts, in compact arrays. Built once after each commit, shared by everyone, changed by nobody.
/// Every question takes it first and the as-of date last.
/// </summary>
public sealed class Network
{
    internal Network(NetworkFacts facts) => Facts = facts;

    /// <summary>The facts it was built from.</summary>
    public NetworkFacts Facts { get; }

    /// <summary>Revision of the store after which it was built.</summary>
    public long Revision => Facts.Revision;

    /// <summary>Everyone, by number.</summary>
    public IReadOnlyList<Person> People => throw new NotSupportedException();

    /// <summary>Members in order of their archive names.</summary>
    public IReadOnlyList<Member> Members => throw new NotSupportedException();

    /// <summary>True while no import is loaded.</summary>
    public bool IsEmpty => Facts.Imports.Count == 0;

    /// <summary>The person with this key (the text form of any of their identities), or null.</summary>
    public Person? Find(string key) => throw new NotSupportedException();

    /// <summary>The member with this key or full name; the first member when <paramref name="viewer"/> is null; null when there is none.</summary>
    public Member? Viewer(string? viewer) => throw new NotSupportedException();

    /// <summary>Company and title on a date: the newest listing at or before it, else the oldest one, marked.</summary>
    public Role RoleOf(Person person, DateOnly asOf) => throw new NotSupportedException();
}
