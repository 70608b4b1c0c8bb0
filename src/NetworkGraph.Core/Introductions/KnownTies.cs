namespace NetworkGraph.Core.Introductions;

/// <summary>One direction of a tie that a loaded export shows.</summary>
/// <param name="From">Who would ask.</param>
/// <param name="To">Who would be asked.</param>
/// <param name="Strength">Points seen from <paramref name="From"/>, 0 to 100.</param>
/// <param name="Chance">Chance of a yes, 0 to 1.</param>
/// <param name="Evidence">Whether one or both people's archives show it.</param>
public sealed record KnownTie(Person From, Person To, double Strength, double Chance, EvidenceClass Evidence);

/// <summary>Who knows whom in all loaded exports, for stores that others ask directly.</summary>
public static class KnownTies
{
    /// <summary>Every tie that a member's export shows, once per direction, as of a date; nothing inferred. Empty without members.</summary>
    public static IEnumerable<KnownTie> Of(Network network, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.Viewer(null) is not { } viewer
            ? []
            : IntroductionLegs.Of(network, viewer, asOf).AllObserved().Select(leg => new KnownTie(
                network.People[leg.From], network.People[leg.To], leg.Leg.Strength, StepChance.Of(leg.Leg.Strength, leg.Leg.Unanswered),
                leg.Leg is { InOwnExport: true, InOthersExport: true } ? EvidenceClass.SeenByBoth : EvidenceClass.SeenByOne));
    }
}
