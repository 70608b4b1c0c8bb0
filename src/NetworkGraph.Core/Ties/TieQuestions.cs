namespace NetworkGraph.Core.Ties;

/// <summary>A member's ties, all or the decaying ones.</summary>
public static class MemberTies
{
    /// <summary>Every tie of the viewer, strongest first, then by key.</summary>
    public static IReadOnlyList<Tie> Of(Network network, Member viewer, DateOnly asOf) => throw new NotSupportedException();

    /// <summary>The tie of the viewer to one person, or null where nothing is known between them.</summary>
    public static Tie? Between(Network network, Member viewer, Person person, DateOnly asOf) => throw new NotSupportedException();
}

/// <summary>Slipping, fading, lapsed and dormant ties.</summary>
public static class DecayingTies
{
    /// <summary>The decaying ties, most urgent first: former strength times how far the silence exceeds the rhythm; dormant ones last.</summary>
    public static IReadOnlyList<Tie> Of(Network network, Member viewer, DateOnly asOf) => throw new NotSupportedException();
}
