using System.Text.Json.Nodes;

namespace NetworkGraph.Data.Answers;

/// <summary>The questions over HTTP as an OpenAPI 3.1 document, made from the list.</summary>
public static class OpenApiDocument
{
    /// <summary>The document, on several lines.</summary>
    public static string Text { get; } = Document().ToJsonString(QuestionJson.Indented) + "\n";

    private static JsonObject Document()
    {
        var schemas = new SchemaBook();
        var paths = new JsonObject();
        foreach (var question in Questions.All)
        {
            paths["/api/" + question.Name] = new JsonObject { ["get"] = Operation(question, schemas) };
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "NetworkGraph",
                ["version"] = "1",
                ["description"] = "Questions to the network of the person who runs NetworkGraph, on their own computer. What is unknown is null, not 0. A person is their profile key.",
            },
            ["security"] = new JsonArray(new JsonObject { ["launchToken"] = new JsonArray() }),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["securitySchemes"] = new JsonObject
                {
                    ["launchToken"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["description"] = "Content of the file launch-token in the data folder." },
                },
                ["schemas"] = schemas.All(),
            },
        };
    }

    private static JsonObject Operation(ListedQuestion question, SchemaBook schemas) => new()
    {
        ["operationId"] = question.Name,
        ["summary"] = question.Sentence,
        ["description"] = question.Detail,
        ["parameters"] = new JsonArray([.. question.QueryParameters.Select(Parameter)]),
        ["responses"] = Responses(question, schemas),
    };

    private static JsonObject Responses(ListedQuestion question, SchemaBook schemas)
    {
        var responses = new JsonObject
        {
            ["200"] = Response("The answer.", "application/json", question.Shapes is [var only] ? schemas.Of(only) : new JsonObject { ["oneOf"] = new JsonArray([.. question.Shapes.Select(schemas.Of)]) }),
            ["400"] = Problem("An unknown parameter, a value that is none, or a date after the end of the data."),
            ["404"] = Problem("No member, or nobody, matches."),
            ["409"] = Problem("Several people match; candidates holds their keys."),
        };
        if (question.Parameters.Contains(Answers.Parameter.Filter))
        {
            responses["422"] = Problem("The filter cannot be read; detail says why, and what is known.");
        }

        responses["503"] = Problem("The store cannot be asked; detail says why and what to do.");
        return responses;
    }

    private static JsonObject Parameter(Parameter parameter)
    {
        var schema = parameter.Kind switch
        {
            ParameterKind.Number => new JsonObject { ["type"] = parameter.IsWhole ? "integer" : "number" },
            ParameterKind.Date => new JsonObject { ["type"] = "string", ["format"] = "date" },
            ParameterKind.Flag => new JsonObject { ["type"] = "boolean" },
            ParameterKind.Choice => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. parameter.Choices.Select(choice => JsonValue.Create(choice))]) },
            _ => new JsonObject { ["type"] = "string" },
        };
        if (parameter.Usual is { } usual)
        {
            schema["default"] = usual;
        }

        if (parameter.Least is { } smallest)
        {
            schema["minimum"] = smallest;
        }

        if (parameter.Above is var (least, _))
        {
            schema["exclusiveMinimum"] = least;
        }

        return new JsonObject { ["name"] = parameter.Name, ["in"] = "query", ["required"] = parameter.IsRequired, ["description"] = parameter.Description, ["schema"] = schema };
    }

    private static JsonObject Problem(string description) => Response(description, "application/problem+json", new JsonObject
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { ["detail"] = new JsonObject { ["type"] = "string" } },
    });

    private static JsonObject Response(string description, string type, JsonNode schema) => new()
    {
        ["description"] = description,
        ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = schema } },
    };
}
