using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>People as rows name them. One object per address and name, however many rows name it.</summary>
internal sealed class People
{
    private const int MostKept = 200_000;
    private readonly Dictionary<string, PersonReference?> _byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PersonReference?>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly NameDirectory _names;

    public People(NameDirectory names)
    {
        _names = names;
        _lookup = _byAddress.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The owner of the archive, whoever that is.</summary>
    public static PersonReference Owner { get; } = new(IdentityKey.ArchiveOwner, null);

    /// <summary>The person at an address, or null where it is none. The name is kept and remembered.</summary>
    public PersonReference? At(ReadOnlySpan<char> address, ReadOnlySpan<char> name)
    {
        if (address.IsEmpty)
        {
            return null;
        }

        if (!_lookup.TryGetValue(address, out var person))
        {
            person = ProfileAddress.Slug(address) is { } slug ? new PersonReference(new IdentityKey(IdentityKind.Slug, slug), null) : null;
            Keep(address, person);
        }

        if (person is null || name.IsEmpty || (person.Name is not null && name.SequenceEqual(person.Name)))
        {
            return person;
        }

        var clean = VisibleText.Clean(name.ToString());
        if (clean.Length == 0 || NameDirectory.IsNobody(clean) || clean == person.Name)
        {
            return person;
        }

        _names.Add(clean, person.Key.Value);
        person = person with { Name = clean };
        _lookup[address] = person;
        return person;
    }

    /// <summary>
    /// A person known by name alone: the address, where this archive shows exactly one for the name; else the name, which means something
    /// inside this member's archives only. Null where the name is nobody's.
    /// </summary>
    public PersonReference? Named(string name)
    {
        var clean = VisibleText.Clean(name);
        return clean.Length == 0 || NameDirectory.IsNobody(clean) ? null
            : _names.SlugOf(clean) is { } slug ? new PersonReference(new IdentityKey(IdentityKind.Slug, slug), clean)
            : new PersonReference(new IdentityKey(IdentityKind.MemberName, clean), clean);
    }

    private void Keep(ReadOnlySpan<char> address, PersonReference? person)
    {
        if (_byAddress.Count >= MostKept)
        {
            _byAddress.Clear();
        }

        _lookup[address] = person;
    }
}
