using NetworkGraph.Data.Seals;

namespace NetworkGraph.Data.Health;

/// <summary>What a database holds and what is wrong with it.</summary>
/// <param name="Schema">Version of its schema; 0 where it cannot be told.</param>
/// <param name="Revision">How often it has changed; 0 where it cannot be told.</param>
/// <param name="Counts">How much it holds; null where it cannot be told.</param>
/// <param name="Seals">What each import states now, and what the user said.</param>
/// <param name="Problems">What is wrong, in sentences for people; empty for a sound database.</param>
public sealed record DatabaseState(long Schema, long Revision, DatabaseCounts? Counts, IReadOnlyList<Seal> Seals, IReadOnlyList<string> Problems);
