using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core;

/// <summary>An archive that does not say whose it is, and as whose it counts.</summary>
/// <param name="Owner">Key of its owner as stored; never shown.</param>
/// <param name="Archive">Its name.</param>
/// <param name="Person">As whose it counts; an unnamed member while nobody has said it and no list of connections tells.</param>
/// <param name="Words">What the user has said of it; empty where the list told, or nothing did.</param>
/// <param name="Candidates">The named members who could be the owner, with the reason of each; empty once it counts as somebody's.</param>
public sealed record UnnamedExport(IdentityKey Owner, string Archive, Person Person, IReadOnlyList<Guid> Words, IReadOnlyList<AliasProposal> Candidates)
{
    /// <summary>Every such archive, those first whose owner is still unnamed, then by name; empty where every archive names its owner.</summary>
    /// <param name="network">The data.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="asOf">The date.</param>
    public static IReadOnlyList<UnnamedExport> Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        if (!UnnamedOwners.Any(network.Facts))
        {
            return [];
        }

        var proposals = AliasProposals.Of(network, viewer, asOf).ToLookup(proposal => proposal.Later);
        return
        [
            .. network.Facts.Imports
                .Select(import => (import.ArchiveName, Owner: network.Facts.Identities[import.Member].Key, Person: network.People[network.PersonOf(import.Member)]))
                .Where(import => import.Owner.IsUnnamedOwner)
                .DistinctBy(import => import.Owner)
                .Select(import => new UnnamedExport(
                    import.Owner, import.ArchiveName, import.Person, WordsOn(network, import.Owner.ToString()), import.Person.IsUnnamed ? [.. proposals[import.Person]] : []))
                .OrderBy(export => !export.Person.IsUnnamed).ThenBy(export => export.Archive, StringComparer.Ordinal).ThenBy(export => export.Owner),
        ];
    }

    /// <summary>What the user has said of whose it is, so far.</summary>
    internal static Guid[] WordsOn(Network network, string owner) =>
    [
        .. network.Facts.UserFacts
            .Where(fact => (fact.Kind == UserFactKinds.MemberName && fact.Subject == owner)
                || (fact.Kind == UserFactKinds.SamePerson && UserFactJson.Flag(fact, "same") == true && (fact.Subject == owner || UserFactJson.Text(fact, "other") == owner)))
            .Select(fact => fact.Id),
    ];
}
