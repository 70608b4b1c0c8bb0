using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.StoredFacts;

/// <summary>One import's statement of one interaction, with people and threads as places in sorted lists.</summary>
internal readonly record struct Sighting(
    int Thread, long At, int Sender, int Occurrence, int Import, InteractionKind Kind, Precision Precision, int[] Recipients, bool Promotional,
    MessageTraits? Traits, string? Status, Source Source);
