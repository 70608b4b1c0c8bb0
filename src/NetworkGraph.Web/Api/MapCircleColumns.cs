using NetworkGraph.Core.Maps;
using NetworkGraph.Web.Layout;

namespace NetworkGraph.Web.Api;

/// <summary>The circles of a date. Place i of a column is the person of place i on the map; a disc of −1 is none.</summary>
internal sealed record MapCircleColumns(
    IEnumerable<object> Hulls, IEnumerable<object> Links, IEnumerable<object> Bridges, IEnumerable<int> At, IEnumerable<double> X, IEnumerable<double> Y)
{
    public static MapCircleColumns Of(ViewPoint view)
    {
        var circles = CircleLayout.Of(view.Network, view.Viewer, view.AsOf);
        return new MapCircleColumns(
            circles.Hulls.Select(hull => new { hull.Label, X = MapColumns.Short(hull.X), Y = MapColumns.Short(hull.Y), Radius = MapColumns.Short(hull.Radius), hull.People, hull.Active, HangsOn = hull.HangsOn?.Name }),
            circles.Links.Select(link => new { link.First, link.Second, link.People, link.IsSeen }),
            circles.Bridges.Select(bridge => new { bridge.Place, bridge.Hulls }),
            circles.Spots.Select(spot => spot.Hull), circles.Spots.Select(spot => MapColumns.Short(spot.X)), circles.Spots.Select(spot => MapColumns.Short(spot.Y)));
    }
}
