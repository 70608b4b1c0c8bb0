using System.Globalization;
using System.Web;
using NetworkGraph.Core;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Web.Layout;

/// <summary>
/// Whose numbers a page shows, and as of when: <c>viewer=</c> and <c>asOf=</c> of the address, else the first member and the date
/// of their newest export. Cascaded to every page; a page that gets one has at least one member.
/// </summary>
/// <param name="Point">Whose numbers, as of when.</param>
/// <param name="Members">Everyone whose numbers can be shown.</param>
public sealed record ViewPoint(PointOfView Point, IReadOnlyList<Member> Members)
{
    /// <summary>The network. Throws where it is not in memory.</summary>
    public Network Network => Point.Network;

    /// <summary>Whose numbers.</summary>
    public Member Viewer => Point.Viewer;

    /// <summary>As of when.</summary>
    public DateOnly AsOf => Point.AsOf;

    /// <summary>Where the address asks for something else than what is shown: a sentence; null where it was obeyed.</summary>
    public string? Remark { get; private init; }

    /// <summary>Viewer and date as the address names them, where only a database can tell whom and what they mean.</summary>
    private (string? Viewer, string? AsOf) Wish { get; init; }

    /// <summary>The point of view that an address asks for on a network in memory; null while no member is known.</summary>
    public static ViewPoint? Of(Network network, string address)
    {
        ArgumentNullException.ThrowIfNull(network);
        var (wanted, day) = WishOf(address);
        return (network.Viewer(wanted) ?? network.Viewer(null)) is { } viewer
            ? Told(new PointOfView(network, viewer, AsOfDate.Of(viewer, Day(day, out _))), network.Members, network.Viewer(wanted) is not null, address) : null;
    }

    /// <summary>The same wherever the answers come from.</summary>
    public static async Task<ViewPoint?> OfAsync(INetworkAnswers answers, string address, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var (wanted, day) = WishOf(address);
        var asked = Day(day, out _);
        var found = await answers.PointOfViewAsync(wanted, asked, cancellation);
        return (found ?? await answers.PointOfViewAsync(null, asked, cancellation)) is { } point
            ? Told(point, point.IsInMemory ? point.Network.Members : await answers.MembersAsync(cancellation), found is not null, address) : null;
    }

    /// <summary>The point of view that another address asks for; null where the database has to be asked who that is.</summary>
    public ViewPoint? At(string address) => Point.IsInMemory ? Of(Network, address) : Wish == WishOf(address) ? this : null;

    /// <summary>A date as every page writes it: 14 Oct 2026.</summary>
    public static string Show(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static ViewPoint Told(PointOfView point, IReadOnlyList<Member> members, bool isFound, string address)
    {
        var wish = WishOf(address);
        var asked = Day(wish.AsOf, out var problem);
        string?[] remarks =
        [
            isFound ? null : $"Nobody called '{wish.Viewer}' has an export here. These are the numbers of {point.Viewer.Person.Name}.",
            problem is null ? AsOfDate.Remark(asked, point.AsOf) : $"{problem} This is as of {Show(point.AsOf)}.",
        ];
        var said = string.Join(' ', remarks.Where(remark => remark is not null));
        return new ViewPoint(point, members) { Remark = said.Length == 0 ? null : said, Wish = point.IsInMemory ? default : wish };
    }

    private static (string? Viewer, string? AsOf) WishOf(string address)
    {
        var query = HttpUtility.ParseQueryString(new Uri(address).Query);
        return (query["viewer"], query["asOf"]);
    }

    private static DateOnly? Day(string? text, out string? problem)
    {
        problem = null;
        return string.IsNullOrEmpty(text) ? null : AsOfDate.Read(text, out problem);
    }
}
