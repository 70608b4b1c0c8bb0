using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core;

/// <summary>
/// Whose archive is it that does not say so? LinkedIn's first, small export holds Connections.csv alone. Its list of connections tells: nobody
/// shares a list, with its dates, with anybody else. A function of the facts alone, so that neither the order of imports nor an undo leaves a
/// trace. Conventions of this program: an identical list, or <see cref="Share"/> of the smaller one and at least <see cref="Enough"/> people
/// connected on the same dates. Who is in a list is not its owner. Two members who both fit are a question to the user, and so is a weaker overlap.
/// </summary>
internal sealed class UnnamedOwners
{
    private const double Share = 0.9;
    private const int Enough = 20;

    private readonly NetworkFacts _facts;
    private readonly DisjointSets _sets;
    private readonly Dictionary<int, List<Dictionary<(int Person, string Name), DateOnly?>>> _lists = [];
    private readonly Dictionary<int, int> _identityOf = [];

    public UnnamedOwners(NetworkFacts facts, DisjointSets sets)
    {
        (_facts, _sets) = (facts, sets);
        foreach (var owner in facts.Imports.Select(import => import.Member).Distinct().OrderBy(i => facts.Identities[i].Key))
        {
            var root = sets.Root(owner);
            if (!_identityOf.TryGetValue(root, out var known) || facts.Identities[known].Key.IsUnnamedOwner)
            {
                _identityOf[root] = owner;
            }
        }

        ReadLists();
    }

    private IEnumerable<int> Unnamed => _identityOf.Where(owner => IsUnnamed(owner.Value)).Select(owner => owner.Key);

    private IEnumerable<int> Named => _identityOf.Where(owner => !IsUnnamed(owner.Value)).Select(owner => owner.Key);

    /// <summary>Whether any archive does not name its owner: else there is nothing to recognise.</summary>
    public static bool Any(NetworkFacts facts) => facts.Imports.Any(import => facts.Identities[import.Member].Key.IsUnnamedOwner);

    /// <summary>
    /// Owners' identities that are one person: unnamed archives with each other, and each such group with the one named member whose list it
    /// shares. Nothing where several named members fit, those left out whom <paramref name="keptApart"/> tells from it.
    /// </summary>
    public IReadOnlyList<(int A, int B)> Links(Func<int, int, bool> keptApart)
    {
        var unnamed = Unnamed.ToArray();
        var groups = new DisjointSets(_facts.Identities.Count);
        for (var i = 0; i < unnamed.Length; i++)
        {
            foreach (var other in unnamed[..i].Where(other => !keptApart(other, unnamed[i]) && ShareOneList(other, unnamed[i])))
            {
                groups.Join(other, unnamed[i]);
            }
        }

        var links = new List<(int A, int B)>();
        foreach (var group in unnamed.GroupBy(groups.Root))
        {
            var fitting = Named.Where(named => group.Any(one => ShareOneList(named, one)) && !group.Any(one => keptApart(named, one))).Take(2).ToArray();
            links.AddRange(group.Skip(1).Select(one => (_identityOf[group.First()], _identityOf[one])));
            links.AddRange(fitting.Length == 1 ? group.Select(one => (_identityOf[fitting[0]], _identityOf[one])) : []);
        }

        return links;
    }

    /// <summary>For each owner who is still unnamed, the named members who could be they, with the people whom both lists hold; most first.</summary>
    public IEnumerable<(int Unnamed, int Named, int Shared)> Questions() =>
        from unnamed in Unnamed
        from named in Named
        let shared = Pairs(named, unnamed).Select(pair => Overlap(pair.A, pair.B).Shared).DefaultIfEmpty().Max()
        where !IsListed(unnamed, named) && !IsListed(named, unnamed)
        orderby unnamed, shared descending, _facts.Identities[_identityOf[named]].Key
        select (_identityOf[unnamed], _identityOf[named], shared);

    private void ReadLists()
    {
        foreach (var import in _facts.Listings.GroupBy(listing => listing.Import))
        {
            var list = new Dictionary<(int, string), DateOnly?>();
            foreach (var listing in import)
            {
                var connection = _facts.Connections[listing.Connection];
                list[Entry(connection.Person)] = connection.ConnectedOn;
            }

            var root = _sets.Root(_facts.Imports[import.Key].Member);
            if (!_lists.TryGetValue(root, out var lists))
            {
                _lists[root] = lists = [];
            }

            lists.Add(list);
        }
    }

    /// <summary>A name without an address means the same person in both lists of one owner: it is compared without the owner before it.</summary>
    private (int Person, string Name) Entry(int identity) => _facts.Identities[identity].Key is { Kind: IdentityKind.MemberName } key
        ? (-1, PersonName.Key(key.NameInArchive))
        : (_sets.Root(identity), "");

    private bool ShareOneList(int one, int other) =>
        !IsListed(one, other) && !IsListed(other, one) && Pairs(one, other).Any(pair => IsOneList(pair.A, pair.B));

    private IEnumerable<(Dictionary<(int, string), DateOnly?> A, Dictionary<(int, string), DateOnly?> B)> Pairs(int one, int other) =>
        from a in Lists(one) from b in Lists(other) select (a, b);

    private List<Dictionary<(int Person, string Name), DateOnly?>> Lists(int owner) => _lists.TryGetValue(owner, out var lists) ? lists : [];

    /// <summary>Nobody is connected to themselves.</summary>
    private bool IsListed(int person, int by) => Lists(by).Any(list => list.ContainsKey((person, "")));

    private static bool IsOneList(Dictionary<(int, string), DateOnly?> a, Dictionary<(int, string), DateOnly?> b)
    {
        var (shared, dated) = Overlap(a, b);
        var smaller = Math.Min(a.Count, b.Count);
        return (shared == a.Count && shared == b.Count && (dated > 0 || shared >= Enough)) || (dated >= Enough && shared >= Share * smaller);
    }

    /// <summary>People in both lists whose dates do not contradict each other, and those of them whose dates are known and equal.</summary>
    private static (int Shared, int Dated) Overlap(Dictionary<(int, string), DateOnly?> a, Dictionary<(int, string), DateOnly?> b)
    {
        var (shared, dated) = (0, 0);
        foreach (var (person, on) in a)
        {
            if (b.TryGetValue(person, out var other) && (on is null || other is null || on == other))
            {
                shared++;
                dated += on is not null && on == other ? 1 : 0;
            }
        }

        return (shared, dated);
    }

    private bool IsUnnamed(int identity) => _facts.Identities[identity].Key.IsUnnamedOwner;
}
