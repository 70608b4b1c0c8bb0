using NetworkGraph.Core;

namespace NetworkGraph.Web.Report;

/// <summary>What every visual of a page is drawn from: one point of view, one filter, one revision.</summary>
/// <param name="Revision">Grows with every change of any of them, so that a test can wait until all visuals have followed.</param>
/// <param name="Filter">The filter in the address.</param>
/// <param name="Point">Whose numbers, as of when.</param>
public sealed record ReportSnapshot(int Revision, ReportFilter Filter, PointOfView Point)
{
    /// <summary>Whether the network is in memory, and not in a database that answers in its place.</summary>
    public bool IsInMemory => Point.IsInMemory;

    /// <summary>The network. Throws where it is not in memory.</summary>
    public Network Network => Point.Network;

    /// <summary>Whose numbers.</summary>
    public Member Viewer => Point.Viewer;

    /// <summary>The date the questions are asked for.</summary>
    public DateOnly AsOf => Point.AsOf;

    /// <summary>Whether the date lies before the viewer's newest data: what is said today belongs to the newest picture, and is not said on this one.</summary>
    public bool IsEarlier => AsOf < Viewer.SnapshotDate;

    /// <summary>Address of the people inside a filter.</summary>
    public static string PeopleHref(ReportFilter filter) => "people" + filter.ToQuery();

    /// <summary>A page seen as this one is.</summary>
    public string Keep(string page) => page + Filter.ToQuery();

    /// <summary>Address of a person's page.</summary>
    public string PersonHref(Person person) => "person" + Filter.ToQuery(("key", person.Key.ToString()));

    /// <summary>Address of the ways to a person.</summary>
    public string IntroductionHref(Person person) => "introductions" + Filter.ToQuery(("target", person.Key.ToString()));

    /// <summary>Address of a company: its page, or the people there, which a database can list.</summary>
    public string CompanyHref(string? company) => IsInMemory ? "companies" + Filter.ToQuery(("name", company)) : "people" + Filter.ToQuery(("at", company));

    /// <summary>What the menu on a person needs to know.</summary>
    public Mark MarkOf(Person person) => Mark.OfPerson(person, IsInMemory ? Network.CompanyOf(person, AsOf) : null);

    /// <summary>Company and title of a person on the date; unknown where the network is not in memory.</summary>
    public Role RoleOf(Person person) => IsInMemory ? Network.RoleOf(person, AsOf) : new Role(null, null, false);
}
