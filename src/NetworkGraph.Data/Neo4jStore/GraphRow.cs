using System.IO.Hashing;
using System.Text.Json;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>A relationship of the graph as a member's exports show it.</summary>
/// <param name="Type">Its type.</param>
/// <param name="From">Key of the node where it begins.</param>
/// <param name="To">Key of the node where it ends.</param>
/// <param name="Values">Its properties.</param>
internal sealed record GraphRow(string Type, string From, string To, Dictionary<string, object?> Values)
{
    /// <summary>By what it is told from the same one with other properties.</summary>
    public long Hash { get; } = HashOf(Values);

    /// <summary>Which one it is: a member's exports show at most one of a type between two nodes.</summary>
    public (string Type, string From, string To) Place => (Type, From, To);

    /// <summary>The row for <c>PutTies.cypher</c>.</summary>
    public object?[] Put() => [Type, From, To, new Dictionary<string, object?>(Values, StringComparer.Ordinal) { ["h"] = Hash }];

    /// <summary>A hash of properties, the same on every machine.</summary>
    public static long HashOf(object values) => (long)XxHash3.HashToUInt64(JsonSerializer.SerializeToUtf8Bytes(values));
}
