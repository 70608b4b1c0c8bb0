using NetworkGraph.Core.Facts;
using NetworkGraph.Data.StoredFacts;

namespace NetworkGraph.Data.Tests.Crash.Acts;

/// <summary>What a store holds, so that two runs of one act end in the same state: facts by their hash, words without their number and time.</summary>
internal static class WorldState
{
    /// <summary>That of a database that says that it is damaged.</summary>
    public const string Damaged = "damaged";

    public static string Of(NetworkFacts facts) =>
        $"{FactsContentHash.Of(facts with { UserFacts = [] })} {string.Join(' ', facts.UserFacts.Select(word => $"{word.Kind}:{word.Subject}").Order(StringComparer.Ordinal))}";
}
