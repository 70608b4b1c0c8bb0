using NetworkGraph.Core;

namespace NetworkGraph.Web.Report;

/// <summary>What every visual of a page is drawn from: one network, one viewer, one date, one filter, one revision.</summary>
/// <param name="Revision">Grows with every change of any of them, so that a test can wait until all visuals have followed.</param>
/// <param name="Filter">The filter in the address.</param>
/// <param name="Network">The network.</param>
/// <param name="Viewer">Whose numbers.</param>
/// <param name="AsOf">The date the questions are asked for.</param>
public sealed record ReportSnapshot(int Revision, ReportFilter Filter, Network Network, Member Viewer, DateOnly AsOf)
{
    /// <summary>Address of the people inside a filter.</summary>
    public static string PeopleHref(ReportFilter filter) => "people" + filter.ToQuery();

    /// <summary>Address of a person's page.</summary>
    public string PersonHref(Person person) => "person" + Filter.ToQuery(("key", person.Key.ToString()));

    /// <summary>Address of the ways to a person.</summary>
    public string IntroductionHref(Person person) => "introductions" + Filter.ToQuery(("target", person.Key.ToString()));

    /// <summary>Company and title of a person on the date.</summary>
    public Role RoleOf(Person person) => Network.RoleOf(person, AsOf);
}
