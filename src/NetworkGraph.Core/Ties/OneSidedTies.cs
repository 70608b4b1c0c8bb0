namespace NetworkGraph.Core.Ties;

/// <summary>
/// Who never answered whom? Ties in which one of the two never wrote: first people who wrote to the viewer, whom the viewer may leave as
/// they are, then people who left the viewer's messages unanswered. Neither is losing touch: there was none to lose.
/// Order: the newest last message first. Empty without a messages file. Source: docs/model.md, section 3.
/// </summary>
public static class OneSidedTies
{
    /// <summary>Those ties of the viewer.</summary>
    public static IReadOnlyList<Tie> Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return !KnownParts.Of(network, viewer).Contact
            ? []
            : [.. MemberTies.Of(network, viewer, asOf).Where(t => t.Status == TieStatus.OneSided)
                .OrderBy(t => t.DaysIn == 0).ThenByDescending(t => t.LastContact).ThenBy(t => t.Person.Number)];
    }
}
