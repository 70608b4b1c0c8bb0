using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Cli.Tests.Answers;

public partial class QuestionsTests(DemoNetwork demo)
{
    public static TheoryData<string> Names => [.. Questions.All.Select(question => question.Name)];

    [Fact]
    public void Each_question_has_a_name_of_its_own_and_is_one_sentence() => Assert.All(Questions.All, question =>
    {
        Assert.Single(Questions.All, other => other.Name == question.Name);
        Assert.EndsWith("?", question.Sentence, StringComparison.Ordinal);
        Assert.True(question.Parameters.Count(parameter => parameter.Kind == ParameterKind.Person) <= 1);
        Assert.Equal(question.QueryParameters.Count(), question.QueryParameters.Select(parameter => parameter.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    });

    [Fact]
    public void Each_question_names_a_file_of_Core_that_is_there() => Assert.All(
        Questions.All, question => Assert.True(Path.Exists(Repository.PathOf("src", "NetworkGraph.Core", question.CoreFile)), question.CoreFile));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_question_is_a_command_with_the_options_of_the_list(string name)
    {
        var help = (await CommandLineRun.Of(name, "--help")).Output;
        var question = Questions.Find(name)!;
        Assert.Contains(question.Sentence.Split(' ')[0], help, StringComparison.Ordinal);
        Assert.All(question.Parameters, parameter => Assert.Contains(parameter.IsPositional ? parameter.Placeholder! : "--" + parameter.Name, help, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_answer_holds_every_field_of_its_documented_shape(string name)
    {
        var fields = Code().Matches(Shape(name)).SelectMany(code => Field().Matches(code.Value)).Select(match => match.Groups[1].Value).Distinct().ToArray();
        var written = new HashSet<string>(StringComparer.Ordinal);
        Collect(JsonNode.Parse(OpenApiDocument.Text)!, Response(name), written, []);
        Assert.Empty(fields.Except(written));

        // And what is written is what the document describes.
        var person = (await demo.Ask("people", "--json")).Json[0].GetProperty("person").GetString()!;
        string[] about = Questions.Find(name)!.Parameters.Any(parameter => parameter.IsRequired) ? [person] : [];
        var answered = new HashSet<string>(StringComparer.Ordinal);
        Collect((await demo.Ask([name, .. about, "--json"])).Json, answered);
        Assert.Empty(answered.Except(written));
    }

    [Fact]
    public void A_question_without_a_text_of_its_own_is_printed_as_its_JSON_says_it()
    {
        using var output = new StringWriter { NewLine = "\n" };
        Output.JsonTables.Write(output, "Ada, as of 1 Jan 2026", new
        {
            Since = new DateOnly(2026, 1, 2),
            Until = (DateOnly?)null,
            Note = "Two of three.",
            NoLongerListed = new[] { new { Name = "Ben", After = new { Company = "Fabrikam", Title = (string?)null }, Times = 3, IsKnown = true } },
        });
        Assert.Equal(
            """
            Ada, as of 1 Jan 2026
            Two of three.
            Since: 2 Jan 2026
            Until: not known

            No longer listed: 1
            Name  After company  After title  Times  Is known
            ----  -------------  -----------  -----  --------
            Ben   Fabrikam       -                3  yes

            """, output.ToString());
    }

    [Fact]
    public void The_shapes_that_were_promised_first_are_still_written_down() => Assert.All(
        new[] { "growth", "changes", "people", "person", "company", "ties", "intro", "reach", "groups", "week", "coach", "ledger", "backtest" }, name => Assert.Contains("\"", Shape(name), StringComparison.Ordinal));

    /// <summary>The shape that docs/api.md promises; a question that came later is described by docs/openapi.json alone.</summary>
    private static string Shape(string name) => string.Join(' ', File.ReadLines(Repository.PathOf("docs", "api.md")).Where(line => line.StartsWith($"| `{name}` |", StringComparison.Ordinal) || line.StartsWith($"| `{name} NAME` |", StringComparison.Ordinal)));

    private static JsonNode Response(string name) => JsonNode.Parse(OpenApiDocument.Text)!["paths"]!["/api/" + name]!["get"]!["responses"]!["200"]!;

    private static void Collect(JsonNode document, JsonNode? node, HashSet<string> fields, HashSet<string> seen)
    {
        switch (node)
        {
            case JsonObject inner when inner["$ref"] is { } reference:
                if (seen.Add(reference.GetValue<string>()))
                {
                    Collect(document, document["components"]!["schemas"]![reference.GetValue<string>().Split('/')[^1]], fields, seen);
                }

                break;
            case JsonObject inner:
                fields.UnionWith((inner["properties"] as JsonObject)?.Select(property => property.Key) ?? []);
                foreach (var (_, value) in inner)
                {
                    Collect(document, value, fields, seen);
                }

                break;
            case JsonArray list:
                foreach (var value in list)
                {
                    Collect(document, value, fields, seen);
                }

                break;
        }
    }

    private static void Collect(JsonElement element, HashSet<string> fields)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                fields.Add(property.Name);
                Collect(property.Value, fields);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, fields);
            }
        }
    }

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Code();

    [GeneratedRegex("\"([a-zA-Z0-9]+)\"")]
    private static partial Regex Field();
}
