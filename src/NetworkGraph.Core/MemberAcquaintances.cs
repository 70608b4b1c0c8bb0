using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core;

/// <summary>The people with a profile address whom each member is connected to or has exchanged anything with, by name.</summary>
internal sealed class MemberAcquaintances(NetworkFacts facts, DisjointSets sets)
{
    private readonly Dictionary<(int Member, string Name), HashSet<int>> _named = [];

    /// <summary>For each member and name, the people (roots of their identities) who bear it.</summary>
    public Dictionary<(int Member, string Name), HashSet<int>> Named()
    {
        var members = facts.Imports.Select(i => sets.Root(i.Member)).ToHashSet();
        foreach (var identity in facts.Imports.Select(i => i.Member))
        {
            Add(sets.Root(identity), identity);
        }

        foreach (var connection in facts.Connections)
        {
            Add(sets.Root(connection.Member), connection.Person);
        }

        foreach (var listing in facts.Listings)
        {
            var connection = facts.Connections[listing.Connection];
            Add(sets.Root(connection.Member), connection.Person, listing.Name);
        }

        AddInteractions(members);
        return _named;
    }

    private void AddInteractions(HashSet<int> members)
    {
        var rows = facts.Interactions;
        var done = new HashSet<(int Member, int Identity)>();
        for (var i = 0; i < rows.Count; i++)
        {
            var (from, to) = (rows.RecipientStart[i], rows.RecipientStart[i + 1]);
            for (var r = from; r < to; r++)
            {
                Meet(rows.Sender[i], rows.Recipients[r]);
                Meet(rows.Recipients[r], rows.Sender[i]);
            }
        }

        void Meet(int member, int other)
        {
            var root = sets.Root(member);
            if (members.Contains(root) && done.Add((root, other)))
            {
                Add(root, other);
            }
        }
    }

    private void Add(int member, int identity, string? name = null)
    {
        name ??= facts.Identities[identity].Name;
        if (facts.Identities[identity].Key.Kind != IdentityKind.Slug || string.IsNullOrWhiteSpace(name))
        {
            return;
        }

        var key = (member, PersonName.Key(name));
        if (!_named.TryGetValue(key, out var people))
        {
            _named[key] = people = [];
        }

        people.Add(sets.Root(identity));
    }
}
