using NetworkGraph.Core.Maps;
using NetworkGraph.Web.Layout;

namespace NetworkGraph.Web.Api;

/// <summary>
/// The map month by month, people in the order of <see cref="Places"/> of the newest map: per month and person one byte of the distance in 250ths of the
/// disc (255: not there, 254: no message yet) and one of the status; per month and sector the people, those without a message included.
/// Bytes are written as base64, and as bytes: as a text of millions of letters each would be looked at for what is to be escaped, in buffers many times as large.
/// </summary>
internal sealed record MapMonthColumns(IEnumerable<string> Months, IReadOnlyList<int> Places, ReadOnlyMemory<byte> Radius, ReadOnlyMemory<byte> Status, IEnumerable<int> People)
{
    private const byte Absent = 255;
    private const byte Silent = 254;
    private const int Disc = 250;

    public static MapMonthColumns Of(ViewPoint view, MapSectors by)
    {
        var months = MapMonths.Of(view.Network, view.Viewer, by);
        var (radius, status) = (new byte[months.Months.Count * months.Places.Count], new byte[months.Months.Count * months.Places.Count]);
        for (var month = 0; month < months.Months.Count; month++)
        {
            for (var person = 0; person < months.Places.Count; person++)
            {
                var at = (month * months.Places.Count) + person;
                radius[at] = !months.IsThere(month, person) ? Absent : months.Radius(month, person) is { } r ? (byte)Math.Round(r * Disc) : Silent;
                status[at] = (byte)months.Status(month, person);
            }
        }

        return new MapMonthColumns(
            months.Months.Select(month => MapColumns.Day(month.End)), months.Places, radius, status,
            Enumerable.Range(0, months.Months.Count).SelectMany(month => Enumerable.Range(0, months.Map.Sectors.Count).Select(sector => months.People(month, sector))));
    }
}
