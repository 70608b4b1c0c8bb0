using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Communities;

/// <summary>
/// What ties a viewer's contacts to one another, the viewer left out: same company 1 / (n − 1), same conversation 1 / (n − 1), and with
/// pooled exports same school 1 / (n − 1) and the strength of observed ties in hundreds of points, from 5 points on. A company of more than
/// 100 ties each of its people to one vertex that stands for it, with the same weight in all, 1: everybody to everybody would be too many.
/// A status ("Freelance") is no company and ties nobody.
/// Source: docs/model.md, section 7.
/// </summary>
internal sealed class ContactTies
{
    /// <summary>In a larger circle people are tied through one vertex that stands for it.</summary>
    public const int LargestCircle = 100;

    /// <summary>Least mean strength of an observed tie, points.</summary>
    public const double LeastStrength = 5;

    private readonly Dictionary<long, float> _weights = [];
    private readonly Dictionary<int, int> _placeOf = [];
    private int _largeCircles;

    private ContactTies(Network network, Member viewer, DateOnly asOf)
    {
        var table = TieTable.Of(network, viewer, asOf);
        Contacts = [.. Enumerable.Range(0, table.Count).Where(row => table.Connected[row] || table.LastDay[row] != MemberHistory.NoDay)];
        People = [.. Contacts.Select(row => table.Person[row])];
        for (var place = 0; place < People.Length; place++)
        {
            _placeOf[People[place]] = place;
        }

        foreach (var company in Enumerable.Range(0, People.Length).GroupBy(place => network.Roles.CompanyOf(People[place], asOf)).Where(g => g.Key >= 0))
        {
            AddCircle([.. company]);
        }

        foreach (var people in ViewerThreads.Of(network, viewer).Conversations(asOf))
        {
            AddCircle([.. people.Where(_placeOf.ContainsKey).Select(person => _placeOf[person]).Order()]);
        }

        var schools = network.Members.Where(member => _placeOf.ContainsKey(member.Person.Number))
            .SelectMany(member => network.Backgrounds.Of(member.Person.Number)
                .Where(b => b.Kind == BackgroundKind.Education && b.Key.Length > 0)
                .Select(b => (b.Key, Place: _placeOf[member.Person.Number])));
        foreach (var school in schools.GroupBy(one => one.Key))
        {
            AddCircle([.. school.Select(one => one.Place).Distinct().Order()]);
        }

        foreach (var member in network.Members.Where(member => member.Person != viewer.Person))
        {
            AddObserved(member.Person.Number, TieTable.Of(network, member, asOf), network);
        }

        Graph = ToGraph();
    }

    /// <summary>Rows of the contacts in the viewer's table of ties.</summary>
    public int[] Contacts { get; }

    /// <summary>Numbers of the contacts; place i is vertex i of the graph.</summary>
    public int[] People { get; }

    /// <summary>Ties among the contacts, and of contacts to the vertices after them, which stand for large circles and are nobody.</summary>
    public WeightedGraph Graph { get; }

    /// <summary>The ties among a viewer's contacts on a date.</summary>
    public static ContactTies Of(Network network, Member viewer, DateOnly asOf) => new(network, viewer, asOf);

    private void AddCircle(int[] places)
    {
        if (places.Length < 2)
        {
            return;
        }

        if (places.Length > LargestCircle)
        {
            var circle = People.Length + _largeCircles++;
            foreach (var place in places)
            {
                Add(place, circle, 1);
            }

            return;
        }

        var weight = 1f / (places.Length - 1);
        for (var i = 0; i < places.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                Add(places[j], places[i], weight);
            }
        }
    }

    private void AddObserved(int member, TieTable table, Network network)
    {
        if (!_placeOf.TryGetValue(member, out var here))
        {
            return;
        }

        for (var row = 0; row < table.Count; row++)
        {
            // Two members see their tie twice: it counts once, from the first.
            var seenFromThere = network.MemberIndex(table.Person[row]) is >= 0 and var other && other < network.MemberIndex(member);
            var mean = (table.Strength[row] + table.Reverse[row]) / 2;
            if (mean >= LeastStrength && !seenFromThere && _placeOf.TryGetValue(table.Person[row], out var there))
            {
                Add(Math.Min(here, there), Math.Max(here, there), mean / 100);
            }
        }
    }

    private void Add(int low, int high, float weight)
    {
        var key = ((long)low << 32) | (uint)high;
        _weights[key] = _weights.GetValueOrDefault(key) + weight;
    }

    private WeightedGraph ToGraph()
    {
        var keys = _weights.Keys.Order().ToArray();
        return WeightedGraph.Build(
            People.Length + _largeCircles, Array.ConvertAll(keys, key => (int)(key >> 32)), Array.ConvertAll(keys, key => (int)key), Array.ConvertAll(keys, key => _weights[key]));
    }
}
