using NetworkGraph.Core.Communities;

namespace NetworkGraph.Core.Maps;

/// <summary>A circle as a soft disc on the map.</summary>
/// <param name="Label">Name of the circle.</param>
/// <param name="X">Its middle, in radii of the map; right is positive.</param>
/// <param name="Y">The same; down is positive.</param>
/// <param name="Radius">Its radius.</param>
/// <param name="People">Contacts in it, whether listed or not.</param>
/// <param name="Active">Of them, those in touch.</param>
/// <param name="HangsOn">The one tie, itself being lost, by which the viewer still is in touch with it, or null.</param>
public sealed record Hull(string Label, double X, double Y, double Radius, int People, int Active, Person? HangsOn);

/// <summary>Two circles that are tied to each other; of each circle two: what is seen before what is inferred, then the ties with the most people.</summary>
/// <param name="First">Place of the larger one.</param>
/// <param name="Second">Place of the other one.</param>
/// <param name="People">Contacts tied into both.</param>
/// <param name="IsSeen">Whether another member's export shows one of the ties; else all are inferred from a shared company or thread.</param>
public sealed record HullLink(int First, int Second, int People, bool IsSeen);

/// <summary>A person who is tied into another circle than their own.</summary>
/// <param name="Place">Place on the map.</param>
/// <param name="Hulls">Places of the two other circles with the strongest ties.</param>
public sealed record HullBridge(int Place, IReadOnlyList<int> Hulls);

/// <summary>
/// The circles of <see cref="MemberCommunities"/> as a map: a disc per circle, people as a sunflower in it, the closest in the middle.
/// Formula: the area of a disc is in proportion to its people; the largest stands in the middle, each next one where it covers none and is nearest to those
/// that it is tied to and to the middle. There is no chance in it: the same circles give the same map. Unit: radii of the map.
/// No answer: without clear circles there are no discs, and the note says why. Source: docs/model.md, section 7.1.
/// </summary>
public sealed class CircleLayout
{
    /// <summary>Circles drawn; smaller ones are counted.</summary>
    public const int Most = 24;

    private const int MostLinks = 2;
    private const double Covered = 2.2;
    private const double LeastRadius = .07;
    private const double GoldenAngle = 2.399963229728653;

    private CircleLayout(Network network, Member viewer, DateOnly asOf)
    {
        var (answer, map) = (MemberCommunities.Of(network, viewer, asOf), RingMap.Of(network, viewer, MapSectors.Company, asOf));
        Community[] groups = [.. answer.Communities.Take(Most)];
        var number = groups.Index().ToDictionary(group => group.Item.Number, group => group.Index);
        (Note, Smaller) = (answer.Note, answer.Communities.Count - groups.Length);
        var seen = SeenLinks.Of(network, viewer, groups, asOf);
        var links = Strongest(answer.Links.Where(link => number.ContainsKey(link.First) && number.ContainsKey(link.Second))
            .OrderByDescending(link => seen.Contains((number[link.First], number[link.Second]))));
        Links = [.. links.Select(link => new HullLink(number[link.First], number[link.Second], link.People, seen.Contains((number[link.First], number[link.Second]))))];
        double unit = Math.Sqrt(Covered / Math.PI / Math.Max(1, groups.Sum(group => group.People.Count)));
        double[] radii = [.. groups.Select(group => Math.Clamp(unit * Math.Sqrt(group.People.Count), LeastRadius, .8))];
        var middles = DiscPacking.Place(radii, [.. Links.Select(link => (link.First, link.Second, (double)link.People))]);
        Hulls = [.. groups.Select((group, g) => new Hull(group.Label, middles[g].X, middles[g].Y, radii[g], group.People.Count, group.Active, group.HangsOn?.Person))];
        Spots = new (int Hull, double X, double Y)[map.Spots.Count];
        Array.Fill(Spots, (-1, 0, 0));
        var places = map.Persons.Index().ToDictionary(person => person.Item.Number, person => person.Index);
        for (var g = 0; g < groups.Length; g++)
        {
            Fill(g, [.. groups[g].People.Where(person => places.ContainsKey(person.Number)).Select(person => places[person.Number]).OrderBy(place => map.Spots[place].Layer ?? Ties.Layer.Beyond)]);
        }

        Bridges =
        [
            .. answer.Bridges.Where(bridge => places.ContainsKey(bridge.Person.Number) && Spots[places[bridge.Person.Number]].Hull >= 0)
                .Select(bridge => new HullBridge(places[bridge.Person.Number], [.. bridge.Communities.Skip(1).Where(number.ContainsKey).Take(MostLinks).Select(group => number[group])]))
                .Where(bridge => bridge.Hulls.Count > 0),
        ];
    }

    /// <summary>The discs, largest first.</summary>
    public IReadOnlyList<Hull> Hulls { get; }

    /// <summary>Per place of the map: the disc (−1 for people of no circle, or of a smaller one) and where in it.</summary>
    public (int Hull, double X, double Y)[] Spots { get; }

    /// <summary>Which circles are tied to each other.</summary>
    public IReadOnlyList<HullLink> Links { get; }

    /// <summary>Who stands between circles.</summary>
    public IReadOnlyList<HullBridge> Bridges { get; }

    /// <summary>Circles that are too small to be drawn.</summary>
    public int Smaller { get; }

    /// <summary>What the data cannot show, in one sentence, or null.</summary>
    public string? Note { get; }

    /// <summary>The circles from a point of view.</summary>
    public static CircleLayout Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return network.Answers.Get((typeof(CircleLayout), viewer.Person.Number, asOf), () => new CircleLayout(network, viewer, asOf));
    }

    // All of them would be a heap of lines. They come with those seen first, then with the most people.
    private static CommunityLink[] Strongest(IEnumerable<CommunityLink> links)
    {
        var kept = new Dictionary<int, int>();
        return [.. links.Where(link => (kept[link.First] = kept.GetValueOrDefault(link.First) + 1) <= MostLinks | (kept[link.Second] = kept.GetValueOrDefault(link.Second) + 1) <= MostLinks)];
    }

    private void Fill(int hull, int[] places)
    {
        var disc = Hulls[hull];
        for (var i = 0; i < places.Length; i++)
        {
            var (away, angle) = (disc.Radius * .9 * Math.Sqrt((i + .5) / places.Length), i * GoldenAngle);
            Spots[places[i]] = (hull, disc.X + (away * Math.Cos(angle)), disc.Y + (away * Math.Sin(angle)));
        }
    }
}
