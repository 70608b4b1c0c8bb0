using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NetworkGraph.Cli.Output;

/// <summary>Answers as JSON: camelCase, enumerations in words, names readable.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static int WriteJson<T>(this ParseResult parsed, T answer)
    {
        parsed.InvocationConfiguration.Output.WriteLine(JsonSerializer.Serialize(answer, Options));
        return Question.Done;
    }
}
