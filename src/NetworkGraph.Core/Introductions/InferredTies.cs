namespace NetworkGraph.Core.Introductions;

/// <summary>What stands in for a tie that no export shows, for one viewer.</summary>
/// <param name="From">Who would ask.</param>
/// <param name="To">Who would be asked.</param>
/// <param name="Chance">Chance of a yes, 0 to 1.</param>
/// <param name="Class">How it is known.</param>
/// <param name="Evidence">What shows it, in a sentence.</param>
public sealed record InferredTie(Person From, Person To, double Chance, EvidenceClass Class, string Evidence)
{
    internal static InferredTie Of(Network network, IntroductionLegs legs, UnobservedLeg leg) => new(
        network.People[leg.From], network.People[leg.To], leg.Chance, leg.Class, leg.Told ?? legs.Threads.Sentence(leg, legs.AsOf));
}

/// <summary>Steps without a tie that a viewer may take, for stores that others ask directly.</summary>
public static class InferredTies
{
    /// <summary>What the viewer's threads and the user's word add between people without a tie, once per direction, as of a date.</summary>
    public static IEnumerable<InferredTie> Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        var legs = IntroductionLegs.Of(network, viewer, asOf);
        return legs.AllUnobserved.Select(leg => InferredTie.Of(network, legs, leg));
    }
}
