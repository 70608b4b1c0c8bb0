using System.Text.Json;

namespace NetworkGraph.Core.Facts;

/// <summary>Reads the details of what the user said. Details of another shape say nothing; they never fail a question.</summary>
public static class UserFactJson
{
    /// <summary>The text under a name of some details, or null.</summary>
    public static string? Text(string json, string name) => Read(json, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>The text under a name, or null.</summary>
    internal static string? Text(UserFact fact, string name) => Text(fact.Json, name);

    /// <summary>The truth value under a name, or null.</summary>
    internal static bool? Flag(UserFact fact, string name) => Read(fact.Json, name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>The whole number under a name, or null.</summary>
    internal static int? Number(UserFact fact, string name) =>
        Read(fact.Json, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : null;

    /// <summary>The share under a name, 0 to 1, or null.</summary>
    internal static double? Share(UserFact fact, string name) =>
        Read(fact.Json, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetDouble(out var share) && share is >= 0 and <= 1 ? share : null;

    private static JsonElement? Read(string json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(name, out var value)
                ? value.Clone()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
