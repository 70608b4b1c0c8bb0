using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NetworkGraph.Data.Answers;

/// <summary>Answers as JSON, the same everywhere: camelCase, enumerations in words, names readable.</summary>
public static class QuestionJson
{
    /// <summary>On several lines, for people and files.</summary>
    public static JsonSerializerOptions Indented { get; } = Options(isIndented: true);

    /// <summary>On one line, for programs.</summary>
    public static JsonSerializerOptions Compact { get; } = Options(isIndented: false);

    private static JsonSerializerOptions Options(bool isIndented)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            // Numbers are numbers: what is written is never a text, and the schemas say so.
            NumberHandling = JsonNumberHandling.Strict,
            WriteIndented = isIndented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
