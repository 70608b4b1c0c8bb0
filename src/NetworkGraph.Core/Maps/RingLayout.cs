using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Maps;

/// <summary>
/// Where each person's spoke is. Made once from the whole of the viewer's data and the same for every date: when the date moves, people move
/// along their spokes only.
/// Width of a sector: in proportion to √(people with messages), at least √12, so that a company of seven can be clicked; the largest first, what
/// has no name of its own last; noon stays free for the names of the rings.
/// Wish of a person: place i in the order of connection takes the part i · .618… (modulo 1) of the sector, the golden ratio, which never clumps, and
/// nobody moves when others come. Dots of the closest are placed first; where two would touch, the angle of the later one gives way.
/// Unit: radians clockwise from noon. Source: docs/model.md, section 7.1.
/// </summary>
internal sealed class RingLayout
{
    private const double GoldenPart = .6180339887498949;
    private const double Noon = .19;
    private const double Gap = .022;
    private const double LeastWeight = 3.4641;
    private const double FoldStart = 1.11;
    private const double FoldWidth = .25;

    // A second irrational number, so that two sequences fill an area and not a line.
    private const double FoldPart = .7548776662466927;

    private readonly Dictionary<int, (int Sector, double Angle, double Fold)> _spokes = [];

    private RingLayout(Network network, Member viewer, MapSectors by)
    {
        var people = OverviewPeople.Of(network, viewer, viewer.SnapshotDate);
        var table = TieTable.Of(network, viewer, viewer.SnapshotDate);
        var layers = Layers.ByRow(network, viewer, viewer.SnapshotDate);
        var members = Places(people, table.History, by, place => table.Entry[people.Row(place)]);
        Sectors = Cut(by, [.. members.Select(sector => (sector.Value, sector.Places.Count(place => Spoke(table, people.Row(place)))))]);
        var wishes = new List<DotWish>();
        for (var s = 0; s < members.Count; s++)
        {
            foreach (var (order, place) in members[s].Places.OrderBy(place => Since(table, people.Row(place))).ThenBy(place => people.Person(place)).Index())
            {
                var (row, part) = (people.Row(place), order * GoldenPart % 1);
                var fold = FoldStart + (FoldWidth * (order * FoldPart % 1));
                _spokes[people.Person(place)] = (s, Sectors[s].From + ((Sectors[s].To - Sectors[s].From) * part), fold);
                if (Spoke(table, row))
                {
                    wishes.Add(new DotWish(people.Person(place), s, part, RingScale.Radius(table.Silence(row)), layers[row]));
                }
            }
        }

        var dots = new DotPlacing(Sectors);
        foreach (var wish in wishes.OrderBy(wish => wish.Layer ?? Layer.Beyond).ThenBy(wish => wish.Radius).ThenBy(wish => wish.Person))
        {
            _spokes[wish.Person] = _spokes[wish.Person] with { Angle = dots.Place(wish) };
        }
    }

    /// <summary>The sectors, clockwise from noon.</summary>
    public IReadOnlyList<MapSector> Sectors { get; }

    /// <summary>Sector and angle of a person, and how far out they stand while there is no message.</summary>
    public (int Sector, double Angle, double Fold) this[int person] => _spokes[person];

    public static RingLayout Of(Network network, Member viewer, MapSectors by) =>
        network.Undated.Get((typeof(RingLayout), viewer.Person.Number, by), () => new RingLayout(network, viewer, by));

    /// <summary>Whether any message lies between the two.</summary>
    public static bool Spoke(TieTable table, int row) => table.LastDay[row] != MemberHistory.NoDay;

    // Whoever was in the viewer's list on some date: no map shows anybody else.
    private static List<(string Value, List<int> Places)> Places(OverviewPeople people, MemberHistory history, MapSectors by, Func<int, int> entryOf)
    {
        var values = people.Fields[(int)MapSector.Field(by)];
        var own = values.Shown.Index().ToDictionary(shown => shown.Item, shown => shown.Index);
        List<int>[] places = [.. Enumerable.Range(0, values.Shown.Length + 2).Select(_ => new List<int>())];
        foreach (var place in Enumerable.Range(0, people.All).Where(place => history.IsEverListed(entryOf(place))))
        {
            var number = values.Of[place];
            places[own.TryGetValue(number, out var sector) ? sector : number == 0 ? places.Length - 1 : places.Length - 2].Add(place);
        }

        string[] names = [.. values.Shown.Select(number => values.Names[number]), ReportValues.Others, ReportValues.Unknown];
        return
        [
            .. names.Zip(places).Where(sector => sector.Second.Count > 0)
                .OrderBy(sector => sector.First is ReportValues.Others or ReportValues.Unknown)
                .ThenByDescending(sector => sector.First is ReportValues.Others or ReportValues.Unknown ? 0 : sector.Second.Count),
        ];
    }

    private static MapSector[] Cut(MapSectors by, (string Value, int Spoke)[] sectors)
    {
        double[] weights = [.. sectors.Select(sector => Math.Max(LeastWeight, Math.Sqrt(sector.Spoke)))];
        var room = (2 * Math.PI) - Noon - (Gap * (sectors.Length - 1));
        var (from, cut) = (Noon / 2, new MapSector[sectors.Length]);
        for (var s = 0; s < cut.Length; s++)
        {
            var to = from + (room * weights[s] / weights.Sum());
            cut[s] = new MapSector(sectors[s].Value, MapSector.NameOf(by, sectors[s].Value), from, to);
            from = to + Gap;
        }

        return cut;
    }

    // Who has no date of connection stands where the first contact would have put them.
    private static int Since(TieTable table, int row) => table.History.ConnectedDay[table.Entry[row]] is var day && day != MemberHistory.NoDay ? day : table.FirstDay[row];
}
