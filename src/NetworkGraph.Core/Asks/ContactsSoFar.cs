namespace NetworkGraph.Core.Asks;

/// <summary>All pairs and everyone's contacts as they grow along a timeline.</summary>
internal sealed class ContactsSoFar
{
    private readonly Dictionary<(int Low, int High), PairContacts> _pairs = [];
    private readonly Dictionary<int, HashSet<int>> _known = [];

    public IEnumerable<KeyValuePair<(int Low, int High), PairContacts>> Pairs => _pairs;

    public static (int Low, int High) Key(int a, int b) => a < b ? (a, b) : (b, a);

    public PairContacts? Between(int a, int b) => _pairs.GetValueOrDefault(Key(a, b));

    public void Add(DatedContact contact, double day)
    {
        var key = Key(contact.From, contact.To);
        if (!_pairs.TryGetValue(key, out var pair))
        {
            _pairs[key] = pair = new PairContacts();
        }

        pair.Add(day, contact.From < contact.To);
        KnownTo(contact.From).Add(contact.To);
        KnownTo(contact.To).Add(contact.From);
    }

    /// <summary>Shared contacts over all contacts of both, 0 to 1.</summary>
    public double Overlap(int a, int b)
    {
        var (fewer, more) = (KnownTo(a), KnownTo(b));
        if (fewer.Count > more.Count)
        {
            (fewer, more) = (more, fewer);
        }

        var shared = fewer.Count(more.Contains);
        var all = fewer.Count + more.Count - shared - (fewer.Contains(a) || more.Contains(a) ? 1 : 0) - (fewer.Contains(b) || more.Contains(b) ? 1 : 0);
        return all > 0 ? shared / (double)all : 0;
    }

    private HashSet<int> KnownTo(int person) => _known.TryGetValue(person, out var known) ? known : _known[person] = [];
}
