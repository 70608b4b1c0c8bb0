using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Maps;

/// <summary>A person's place on the map.</summary>
/// <param name="Sector">Place of the sector in <see cref="RingMap.Sectors"/>.</param>
/// <param name="Angle">Radians clockwise from noon; the same on every date.</param>
/// <param name="Radius">Distance from the middle in radii of the disc: silence, or above 1 without a message.</param>
/// <param name="Silence">Days since the last message; null without one.</param>
/// <param name="Status">How the tie stands.</param>
/// <param name="Layer">Closeness by rank; null for who is no tie by the user's word.</param>
public readonly record struct MapSpot(int Sector, double Angle, double Radius, int? Silence, TieStatus Status, Layer? Layer);

/// <summary>
/// Who drifts away from me, and where do they sit? The viewer in the middle; distance is silence, direction is company or how the two met. It
/// needs no tie among the contacts, so that it is true with one export.
/// People: those still connected on the date, the same as on the Overview and the People page, strongest tie first.
/// Unit: see <see cref="RingScale"/> and <see cref="RingLayout"/>. No answer: without a message there is no silence, and the person stands beyond
/// the disc. Source: docs/model.md, section 7.1.
/// </summary>
public sealed class RingMap
{
    private readonly OverviewPeople _people;

    private RingMap(Network network, Member viewer, MapSectors by, DateOnly asOf)
    {
        (By, AsOf) = (by, asOf);
        _people = OverviewPeople.Of(network, viewer, asOf);
        var (table, layers) = (TieTable.Of(network, viewer, asOf), Layers.ByRow(network, viewer, asOf));
        var layout = RingLayout.Of(network, viewer, by);
        Sectors = layout.Sectors;
        var spots = new MapSpot[_people.Count];
        for (var place = 0; place < spots.Length; place++)
        {
            var row = _people.Row(place);
            var (sector, angle, fold) = layout[_people.Person(place)];
            int? silence = RingLayout.Spoke(table, row) ? table.Silence(row) : null;
            spots[place] = new MapSpot(sector, angle, silence is { } days ? RingScale.Radius(days) : fold, silence, table.Status[row], layers[row]);
        }

        Spots = spots;
        People = new ListOnDemand<ReportPerson>(spots.Length, place => _people[place]);
        Persons = new ListOnDemand<Person>(spots.Length, place => network.People[_people.Person(place)]);
    }

    /// <summary>What the sectors stand for.</summary>
    public MapSectors By { get; }

    /// <summary>The date.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Whether the viewer's files tell of messages; without, silence is unknown and everybody stands beyond the disc.</summary>
    public bool KnowsMessages => _people.KnowsMessages;

    /// <summary>Sectors, clockwise from noon; at most twelve.</summary>
    public IReadOnlyList<MapSector> Sectors { get; }

    /// <summary>A place per person.</summary>
    public IReadOnlyList<MapSpot> Spots { get; }

    /// <summary>The people, in the order of <see cref="Spots"/>.</summary>
    public IReadOnlyList<ReportPerson> People { get; }

    /// <summary>The same without what is read of their ties.</summary>
    public IReadOnlyList<Person> Persons { get; }

    /// <summary>The map from a point of view.</summary>
    public static RingMap Of(Network network, Member viewer, MapSectors by, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return network.Answers.Get((typeof(RingMap), viewer.Person.Number, by, asOf), () => new RingMap(network, viewer, by, asOf));
    }

    /// <summary>Places in <see cref="Spots"/> of who is inside a selection, ascending; everybody where nothing is selected.</summary>
    public IReadOnlyList<int> Inside(ReportSelection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        return _people.Inside(selection).Rows;
    }

    /// <summary>People per value of a field: all of the map, and those inside. Values without a bar of their own are "Others", none is "Unknown"; nobody is left out.</summary>
    public IReadOnlyList<ReportBar> Bars(ReportField field, IReadOnlyList<int> inside)
    {
        ArgumentNullException.ThrowIfNull(inside);
        var values = _people.Fields[(int)field];
        var (all, selected) = (new int[values.Names.Count], new int[values.Names.Count]);
        for (var place = 0; place < Spots.Count; place++)
        {
            all[values.Of[place]]++;
        }

        foreach (var place in inside)
        {
            selected[values.Of[place]]++;
        }

        var own = values.Shown.Select(number => new ReportBar(values.Names[number], all[number], selected[number])).ToArray();
        var others = new ReportBar(ReportValues.Others, Spots.Count - all[0] - own.Sum(bar => bar.All), inside.Count - selected[0] - own.Sum(bar => bar.Selected));
        return [.. own, others, new ReportBar(ReportValues.Unknown, all[0], selected[0])];
    }
}
