using System.Globalization;
using System.Web;
using NetworkGraph.Core;

namespace NetworkGraph.Web.Layout;

/// <summary>
/// Whose numbers a page shows, and as of when: <c>viewer=</c> and <c>asOf=</c> of the address, else the first member and the date
/// of their newest export. Cascaded to every page; a page that gets one has a network with at least one member.
/// </summary>
public sealed record ViewPoint(Network Network, Member Viewer, DateOnly AsOf)
{
    /// <summary>The point of view that an address asks for; null while no member is known.</summary>
    public static ViewPoint? Of(Network network, string address)
    {
        var query = HttpUtility.ParseQueryString(new Uri(address).Query);
        return network.IsEmpty || (network.Viewer(query["viewer"]) ?? network.Viewer(null)) is not { } viewer
            ? null
            : new ViewPoint(network, viewer, Day(query["asOf"]) ?? viewer.SnapshotDate);
    }

    /// <summary>A date as every page writes it: 14 Oct 2026.</summary>
    public static string Show(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
