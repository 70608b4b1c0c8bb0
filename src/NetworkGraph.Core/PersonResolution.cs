using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core;

/// <summary>
/// Decides which identities are one person. Links come, in this order, from the user's own word, from rows that state two
/// identities for one person, from the connections of an archive that does not name its owner, and from names inside one member's
/// archives that only one profile bears. Within each kind they are taken in the order of their keys, and none is taken that would join
/// two people whom the user keeps apart: the result does not depend on the order of imports. A name alone never joins people across members.
/// </summary>
internal sealed class PersonResolution
{
    private readonly NetworkFacts _facts;
    private readonly DisjointSets _sets;
    private readonly List<(int A, int B)> _different = [];

    private PersonResolution(NetworkFacts facts)
    {
        _facts = facts;
        _sets = new DisjointSets(facts.Identities.Count);
    }

    /// <summary>For each identity, the smallest number of the identities that are the same person.</summary>
    public static int[] Resolve(NetworkFacts facts)
    {
        var resolution = new PersonResolution(facts);
        resolution.Decide();
        resolution.Link(facts.SameRow);
        if (UnnamedOwners.Any(facts))
        {
            resolution.Link(new UnnamedOwners(facts, resolution._sets).Links(resolution.KeptApart));
            resolution.Link(resolution.NamesOfOneOwner());
        }

        resolution.Link(resolution.NamesBorneOnce());
        return [.. Enumerable.Range(0, facts.Identities.Count).Select(resolution._sets.Root)];
    }

    private void Decide()
    {
        var byText = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _facts.Identities.Count; i++)
        {
            byText[_facts.Identities[i].Key.ToString()] = i;
        }

        var latest = new Dictionary<(int A, int B), bool>();
        foreach (var fact in _facts.UserFacts
            .Where(f => f.Kind == UserFactKinds.SamePerson).OrderBy(f => f.At).ThenBy(f => f.Id))
        {
            if (byText.TryGetValue(fact.Subject, out var subject)
                && UserFactJson.Text(fact, "other") is { } otherText && byText.TryGetValue(otherText, out var other)
                && UserFactJson.Flag(fact, "same") is { } same && subject != other)
            {
                latest[subject < other ? (subject, other) : (other, subject)] = same;
            }
        }

        _different.AddRange(latest.Where(d => !d.Value).Select(d => d.Key));
        Link(latest.Where(d => d.Value).Select(d => d.Key));
    }

    private void Link(IEnumerable<(int A, int B)> links)
    {
        IEnumerable<(int A, int B)> ordered = links;
        if (_different.Count > 0)
        {
            ordered = links.Select(InOrder).OrderBy(l => Key(l.A)).ThenBy(l => Key(l.B));
        }

        foreach (var (a, b) in ordered)
        {
            if (!KeptApart(_sets.Root(a), _sets.Root(b)))
            {
                _sets.Join(a, b);
            }
        }
    }

    private bool KeptApart(int rootA, int rootB) => _different.Any(d =>
        (_sets.Root(d.A), _sets.Root(d.B)) is var (x, y) && ((x == rootA && y == rootB) || (x == rootB && y == rootA)));

    private (int A, int B) InOrder((int A, int B) link) => Key(link.A) <= Key(link.B) ? link : (link.B, link.A);

    private IdentityKey Key(int identity) => _facts.Identities[identity].Key;

    /// <summary>The same name in two archives of one owner, of which one does not say whose it is: in one archive it would be one identity.</summary>
    private IEnumerable<(int A, int B)> NamesOfOneOwner()
    {
        var owners = _facts.Imports.Select(import => import.Member).Distinct().ToLookup(i => ScopeOf(Key(i)), StringComparer.Ordinal);
        return Enumerable.Range(0, _facts.Identities.Count)
            .Where(i => Key(i).Kind == IdentityKind.MemberName && !owners[Key(i).Scope].Contains(i))
            .SelectMany(i => owners[Key(i).Scope].Select(owner => (Identity: i, Owner: _sets.Root(owner))))
            .GroupBy(name => (name.Owner, Key(name.Identity).NameInArchive), name => name.Identity)
            .SelectMany(same => same.Skip(1).Select(other => (same.First(), other)));
    }

    private static string ScopeOf(IdentityKey owner) => owner.Kind == IdentityKind.MemberName ? owner.Scope : owner.ToString();

    private List<(int A, int B)> NamesBorneOnce()
    {
        var wanted = new Dictionary<(int Member, string Name), List<int>>();
        var owners = OwnersByText();
        for (var i = 0; i < _facts.Identities.Count; i++)
        {
            var key = Key(i);
            var bar = key.Kind == IdentityKind.MemberName ? key.Value.LastIndexOf('|') : -1;
            if (bar > 0 && owners.TryGetValue(key.Value[..bar], out var member))
            {
                Of(wanted, (member, PersonName.Key(key.Value[(bar + 1)..]))).Add(i);
            }
        }

        if (wanted.Count == 0)
        {
            return [];
        }

        var bearers = new MemberAcquaintances(_facts, _sets).Named();
        var links = new List<(int A, int B)>();
        foreach (var (named, identities) in wanted)
        {
            if (bearers.TryGetValue(named, out var people) && people.Count == 1)
            {
                links.AddRange(identities.Select(i => (people.First(), i)));
            }
        }

        return links;
    }

    private static List<int> Of(Dictionary<(int, string), List<int>> map, (int, string) key) =>
        map.TryGetValue(key, out var list) ? list : map[key] = [];

    private Dictionary<string, int> OwnersByText()
    {
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var identity in _facts.Imports.Select(i => i.Member).Distinct())
        {
            owners[Key(identity).ToString()] = _sets.Root(identity);
        }

        return owners;
    }
}
