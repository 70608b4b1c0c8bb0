using System.Text.Json;
using System.Text.Json.Serialization;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>A tie in full, as one text: what a list or a path shows of it is made anew from its numbers.</summary>
internal static class TieText
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Write(Tie tie) => JsonSerializer.Serialize(tie, Options);

    public static Tie? Read(string? text) => text is null ? null : JsonSerializer.Deserialize<Tie>(text, Options);
}
