namespace NetworkGraph.Core;

/// <summary>People by their full names as <see cref="PersonName"/> compares them, and the given names that occur. Made once for a network.</summary>
internal sealed class PeopleByName
{
    private readonly Dictionary<string, List<int>> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    private PeopleByName(Network network)
    {
        foreach (var person in network.People)
        {
            var key = PersonName.Key(person.Name);
            if (!_byName.TryGetValue(key, out var people))
            {
                _byName[key] = people = [];
            }

            people.Add(person.Number);
            if (key.IndexOf(' ', StringComparison.Ordinal) is > 1 and var blank)
            {
                _given.Add(key[..blank]);
            }
        }
    }

    /// <summary>Of a network, made once.</summary>
    public static PeopleByName Of(Network network) => network.Undated.Get(typeof(PeopleByName), () => new PeopleByName(network));

    /// <summary>Numbers of the people with this full name.</summary>
    public IReadOnlyList<int> Called(string name) => _byName.GetValueOrDefault(PersonName.Key(name), []);

    /// <summary>Whether somebody's name begins with the first word of this one, so that it may be a person's.</summary>
    public bool BeginsLikeAName(string name) => PersonName.Key(name) is var key && key.IndexOf(' ', StringComparison.Ordinal) is > 1 and var blank && _given.Contains(key[..blank]);
}
