using System.CommandLine;
using System.Text.Json;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Cli.Output;

/// <summary>Answers as JSON, readable.</summary>
internal static class JsonOutput
{
    public static int WriteJson(this ParseResult parsed, object answer)
    {
        parsed.InvocationConfiguration.Output.WriteLine(JsonSerializer.Serialize(answer, answer.GetType(), QuestionJson.Indented));
        return Question.Done;
    }
}
