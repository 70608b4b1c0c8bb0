using System.Text.Json;
using System.Text.Json.Serialization;

namespace NetworkGraph.Data.Staging;

/// <summary>How a reading and a difference are written into a database: names of files, counts and reasons, never a value of a row.</summary>
internal static class ReadingJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new InvalidDataException("The stored import report is empty.");
}
