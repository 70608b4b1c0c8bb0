using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Introductions;

/// <summary>One direction of a tie that a loaded export shows.</summary>
/// <param name="From">Who would ask.</param>
/// <param name="To">Who would be asked.</param>
/// <param name="Strength">Points seen from <paramref name="From"/>, 0 to 100.</param>
/// <param name="Unanswered">Days in a row on which <paramref name="From"/> wrote since the other last did.</param>
/// <param name="Ground">What has passed between the two, seen from <paramref name="From"/>; null where no messages file tells.</param>
/// <param name="InOwnExport">The export of <paramref name="From"/> shows it.</param>
/// <param name="InOthersExport">The export of <paramref name="To"/> shows it.</param>
public sealed record KnownTie(Person From, Person To, double Strength, int Unanswered, AskGround? Ground, bool InOwnExport, bool InOthersExport)
{
    /// <summary>Whether one or both people's archives show it.</summary>
    public EvidenceClass Evidence => InOwnExport && InOthersExport ? EvidenceClass.SeenByBoth : EvidenceClass.SeenByOne;

    /// <summary>Chance of a yes, 0 to 1.</summary>
    public double Chance => StepChance.Of(Strength, Unanswered, Ground);
}

/// <summary>Who knows whom in all loaded exports, for stores that others ask directly.</summary>
public static class KnownTies
{
    /// <summary>
    /// The ties that one member's export shows, as of a date, nothing inferred: from the member to each person, and back where no export of that person shows it. The
    /// parts of all members are the whole, each direction once, and have nothing in common.
    /// </summary>
    public static IEnumerable<KnownTie> Of(Network network, Member member, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(member);
        return IntroductionLegs.Of(network, network.Members[0], asOf).ObservedBy(network.MemberIndex(member.Person.Number)).Select(leg => new KnownTie(
            network.People[leg.From], network.People[leg.To], leg.Leg.Strength, leg.Leg.Unanswered, leg.Leg.Ground, leg.Leg.InOwnExport, leg.Leg.InOthersExport));
    }
}
