namespace NetworkGraph.Core.Facts;

/// <summary>
/// Dated contacts as columns, one entry per interaction and column: half a million of them must not be half a million objects.
/// Ordered by time, then thread, then sender key, then occurrence, so that the order does not depend on the order of imports.
/// </summary>
public sealed record InteractionFacts
{
    /// <summary>Number of interactions.</summary>
    public int Count => Kind.Length;

    /// <summary>What each was.</summary>
    public required InteractionKind[] Kind { get; init; }

    /// <summary>Number of its thread, -1 where it has none.</summary>
    public required int[] Thread { get; init; }

    /// <summary>Identity of the sender, as a place in <see cref="NetworkFacts.Identities"/>.</summary>
    public required int[] Sender { get; init; }

    /// <summary>Recipients of interaction i are <see cref="Recipients"/>[RecipientStart[i] .. RecipientStart[i+1]]; one entry more than interactions.</summary>
    public required int[] RecipientStart { get; init; }

    /// <summary>Identities of all recipients, one interaction after the other.</summary>
    public required int[] Recipients { get; init; }

    /// <summary>When, Unix seconds UTC.</summary>
    public required long[] At { get; init; }

    /// <summary>How exactly the time is known.</summary>
    public required Precision[] Precision { get; init; }

    /// <summary>Campaign mail and spam: kept, never scored. In a <see cref="Network"/> as the whole thread says, in a store as the row does.</summary>
    public required bool[] Promotional { get; init; }

    /// <summary>Counted traits; <see cref="HasTraits"/> says where they are known.</summary>
    public required MessageTraits[] Traits { get; init; }

    /// <summary>Whether a text column existed for the row.</summary>
    public required bool[] HasTraits { get; init; }

    /// <summary>Skill of an endorsement, else null.</summary>
    public required string?[] Label { get; init; }

    /// <summary>Status as worded in the file, else null.</summary>
    public required string?[] Status { get; init; }

    /// <summary>Number of members' imports whose newest snapshot states it; 2 or more means that several archives saw it.</summary>
    public required byte[] SeenBy { get; init; }

    /// <summary>Import of one sighting (the first by member, snapshot date and content hash), as a place in <see cref="NetworkFacts.Imports"/>.</summary>
    public required int[] Import { get; init; }

    /// <summary>File and line of that sighting.</summary>
    public required Source[] Source { get; init; }

    /// <summary>No interactions.</summary>
    public static InteractionFacts None { get; } = new()
    {
        Kind = [],
        Thread = [],
        Sender = [],
        RecipientStart = [0],
        Recipients = [],
        At = [],
        Precision = [],
        Promotional = [],
        Traits = [],
        HasTraits = [],
        Label = [],
        Status = [],
        SeenBy = [],
        Import = [],
        Source = [],
    };
}
