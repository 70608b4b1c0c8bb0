namespace NetworkGraph.Data.Health;

/// <summary>How much a database holds, in rows; each 0 or more.</summary>
/// <param name="Imports">Exports that were read.</param>
/// <param name="Identities">Names of people; a person may have several.</param>
/// <param name="Listings">Rows of connections, as each export states them.</param>
/// <param name="Interactions">Messages, invitations and the like, as each export states them.</param>
/// <param name="Words">What the user has said.</param>
public sealed record DatabaseCounts(long Imports, long Identities, long Listings, long Interactions, long Words)
{
    /// <summary>Whether there is nothing to lose.</summary>
    public bool IsEmpty => Imports == 0 && Words == 0;
}
