using System.Globalization;
using NetworkGraph.Core;
using NetworkGraph.Core.Maps;
using NetworkGraph.Core.Ties;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Api;

/// <summary>The map of a date. Place i of every column is one person; a status or layer of −1 is unknown.</summary>
internal sealed record MapColumns(
    string AsOf, string You, bool KnowsMessages, IEnumerable<object> Rings, IEnumerable<object> Sectors, IEnumerable<object> Statuses, IEnumerable<double> Sizes,
    IEnumerable<string> Keys, IEnumerable<string> Names, IEnumerable<int> Sector, IEnumerable<double> Angle, IEnumerable<double> Radius, IEnumerable<int> Status, IEnumerable<int> Layer,
    IEnumerable<string> Months, IEnumerable<int> Conversations)
{
    public static MapColumns Of(ViewPoint view, MapSectors by)
    {
        var map = RingMap.Of(view.Network, view.Viewer, by, view.AsOf);
        var summary = MapSummary.Of(map, null, null);
        var months = MapMonths.MonthsOf(view.Network, view.Viewer);
        return new MapColumns(
            Day(view.AsOf), view.Viewer.Person.Name, map.KnowsMessages,
            RingScale.Rings.Select(ring => new { ring.Name, Radius = Short(ring.Radius) }),
            summary.Sectors.Select(count => new { count.Sector.Value, count.Sector.Name, From = Short(count.Sector.From), To = Short(count.Sector.To), count.People, count.InTouch, count.Folded }),
            Enum.GetValues<TieStatus>().Select(status => new { Name = Words.Of(status), Token = Words.Token(status) }),
            Enum.GetValues<Layer>().Select(layer => Short(RingScale.Dot(layer))),
            map.Persons.Select(person => person.Key.ToString()), map.Persons.Select(person => person.Name),
            map.Spots.Select(spot => spot.Sector), map.Spots.Select(spot => Short(spot.Angle)), map.Spots.Select(spot => Short(spot.Radius)),
            map.Spots.Select(spot => map.KnowsMessages ? (int)spot.Status : -1), map.Spots.Select(spot => (int?)spot.Layer ?? -1),
            months.Select(month => Day(month.End)), months.Select(month => month.Conversations));
    }

    internal static string Day(DateOnly day) => day.ToString(AsOfDate.Format, CultureInfo.InvariantCulture);

    // A ten-thousandth of the disc is a fortieth of a pixel.
    internal static double Short(double value) => Math.Round(value, 4);
}
