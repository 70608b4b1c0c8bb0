using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Staging;

/// <summary>
/// The people of one archive while it is read: each identity once, by a number of its own, with the best display name seen.
/// Placeholders (the owner, names without an address) get their real keys when the owner is known.
/// </summary>
internal sealed class StagedIdentities
{
    private readonly Dictionary<IdentityKey, int> _numbers = [];
    private readonly List<IdentityKey> _keys = [];
    private readonly List<(string? Name, bool Listed, long At)> _names = [];
    private readonly HashSet<(int A, int B)> _sameRow = [];

    public int Count => _keys.Count;

    public IReadOnlyCollection<(int A, int B)> SameRow => _sameRow;

    /// <summary>The number of a person named by a row; a listing in Connections.csv knows the name best, then the newest row.</summary>
    public int Number(PersonReference person, bool listed, long at)
    {
        var number = Number(person.Key);
        Name(number, person.Name, listed, at);
        if (person.Also is { } also && also != person.Key)
        {
            _sameRow.Add((number, Number(also)));
        }

        return number;
    }

    public string? NameOf(int number) => _names[number].Name;

    /// <summary>The name that rows give an identity, or null.</summary>
    public string? NameOf(IdentityKey key) => _numbers.TryGetValue(key, out var number) ? _names[number].Name : null;

    /// <summary>The final key of every number, in order.</summary>
    public IReadOnlyList<IdentityKey> Resolve(StatedOwner owner, string contentHash)
    {
        var ownerKey = OwnerKey(owner, contentHash);
        var scope = ownerKey.Kind == IdentityKind.MemberName ? Scope(ownerKey.Value) : ownerKey.ToString();
        return [.. _keys.Select(key => key.Kind switch
        {
            IdentityKind.Owner => ownerKey,
            IdentityKind.MemberName => new IdentityKey(IdentityKind.MemberName, $"{scope}|{key.Value}"),
            _ => key,
        })];
    }

    /// <summary>The stored identity of the owner: what the archive tells, else a name of its own that no other archive shares.</summary>
    public static IdentityKey OwnerKey(StatedOwner owner, string contentHash) => owner.Person.Key.Kind switch
    {
        IdentityKind.Owner => IdentityKey.UnnamedOwner(contentHash),
        IdentityKind.MemberName => Scoped(owner.Person.Key.Value),
        _ => owner.Person.Key,
    };

    /// <summary>A key as a reader names it: names without the owner in front, which staging puts there.</summary>
    public static IdentityKey Bare(IdentityKey key) =>
        key.Kind == IdentityKind.MemberName ? key with { Value = key.Value[(key.Value.IndexOf('|', StringComparison.Ordinal) + 1)..] } : key;

    private static IdentityKey Scoped(string name) => new(IdentityKind.MemberName, $"{name}|{name}");

    private static string Scope(string value) => value[..value.IndexOf('|', StringComparison.Ordinal)];

    private int Number(IdentityKey key)
    {
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _keys.Count;
            _numbers.Add(key, number);
            _keys.Add(key);
            _names.Add((null, false, long.MinValue));
        }

        return number;
    }

    private void Name(int number, string? name, bool listed, long at)
    {
        if (string.IsNullOrEmpty(name))
        {
            return;
        }

        var known = _names[number];
        var order = known.Name is null ? 1 : listed.CompareTo(known.Listed);
        order = order == 0 ? at.CompareTo(known.At) : order;
        order = order == 0 ? string.CompareOrdinal(known.Name, name) : order;
        if (order > 0)
        {
            _names[number] = (name, listed, at);
        }
    }
}
