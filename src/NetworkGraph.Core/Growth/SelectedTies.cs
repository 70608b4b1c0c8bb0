namespace NetworkGraph.Core.Growth;

/// <summary>Who is inside a selection, for lists that hold more than connections.</summary>
public static class SelectedTies
{
    /// <summary>
    /// Everyone with a tie to the viewer who is inside the selection, connected or not. A person who is not in the viewer's list of
    /// connections has the value "Unknown" where only that list would tell: month and origin.
    /// </summary>
    public static IReadOnlySet<Person> Of(Network network, Member viewer, ReportSelection selection, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(selection);
        var people = OverviewPeople.Of(network, viewer, asOf);
        return new OverviewSelection(people, selection).Everyone.Select(place => network.People[people.Person(place)]).ToHashSet();
    }
}
