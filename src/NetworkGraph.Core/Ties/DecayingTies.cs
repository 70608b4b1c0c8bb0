namespace NetworkGraph.Core.Ties;

/// <summary>Slipping, fading, lapsed and dormant ties.</summary>
public static class DecayingTies
{
    /// <summary>
    /// The decaying ties, most urgent first; dormant ones last, formerly strongest first.
    /// Urgency = strength at the last message, in points, times log2 of the silence ratio: one per doubling, as the statuses go.
    /// Empty for a member without a messages file: silence is unknown then, not observed.
    /// </summary>
    public static IReadOnlyList<Tie> Of(Network network, Member viewer, DateOnly asOf) =>
    [
        .. MemberTies.Of(network, viewer, asOf)
            .Where(t => t.Status is TieStatus.Slipping or TieStatus.Fading or TieStatus.Lapsed or TieStatus.Dormant)
            .OrderBy(t => t.Status == TieStatus.Dormant)
            .ThenByDescending(Urgency)
            .ThenBy(t => t.Person.Number),
    ];

    private static double Urgency(Tie tie) => (tie.FormerStrength ?? tie.Strength)
        * (tie.Status == TieStatus.Dormant ? 1 : Math.Log2(Math.Max(1, tie.SilenceRatio ?? 1)));
}
