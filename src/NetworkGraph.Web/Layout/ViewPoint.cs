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
    /// <summary>Where the address asks for something else than what is shown: a sentence; null where it was obeyed.</summary>
    public string? Remark { get; private init; }

    /// <summary>The point of view that an address asks for; null while no member is known.</summary>
    public static ViewPoint? Of(Network network, string address)
    {
        var query = HttpUtility.ParseQueryString(new Uri(address).Query);
        var (wanted, day, problem) = (query["viewer"], query["asOf"], (string?)null);
        if (network.IsEmpty || (network.Viewer(wanted) ?? network.Viewer(null)) is not { } viewer)
        {
            return null;
        }

        var asked = string.IsNullOrEmpty(day) ? null : AsOfDate.Read(day, out problem);
        var asOf = AsOfDate.Of(viewer, asked);
        string?[] remarks =
        [
            network.Viewer(wanted) is null ? $"Nobody called '{wanted}' has an export here. These are the numbers of {viewer.Person.Name}." : null,
            problem is null ? AsOfDate.Remark(asked, asOf) : $"{problem} This is as of {Show(asOf)}.",
        ];
        var said = string.Join(' ', remarks.Where(remark => remark is not null));
        return new ViewPoint(network, viewer, asOf) { Remark = said.Length == 0 ? null : said };
    }

    /// <summary>A date as every page writes it: 14 Oct 2026.</summary>
    public static string Show(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
