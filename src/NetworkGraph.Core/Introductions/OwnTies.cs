using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Introductions;

/// <summary>A member's tie with what its owner may see of it.</summary>
/// <param name="Tie">The tie.</param>
/// <param name="IsConnected">Whether the connection stands on the date.</param>
/// <param name="Origin">How the connection began.</param>
/// <param name="Evidence">Which rows of the member's files show it, in sentences; the one on its strength is made of the tie itself.</param>
public sealed record OwnTie(Tie Tie, bool IsConnected, string Origin, IReadOnlyList<string> Evidence);

/// <summary>A member's own list, for stores that others ask directly.</summary>
public static class OwnTies
{
    /// <summary>Every tie of a member as of a date, strongest first.</summary>
    public static IEnumerable<OwnTie> Of(Network network, Member member, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(member);
        var table = TieTable.Of(network, member, asOf);
        var origins = ConnectionOrigin.Of(network, member, table);
        var evidence = new StepEvidence(network, IntroductionLegs.Of(network, member, asOf), asOf);
        return MemberTies.Of(network, member, asOf).Select(tie => (Tie: tie, Row: table.RowOf(tie.Person.Number))).Select(t =>
            new OwnTie(t.Tie, table.Connected[t.Row], origins[t.Row], evidence.Rows(t.Tie.Person, t.Tie)));
    }
}
