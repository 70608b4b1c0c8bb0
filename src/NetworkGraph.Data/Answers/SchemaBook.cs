using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace NetworkGraph.Data.Answers;

/// <summary>Schemas of the types that answers are written as: each type with a name once, and a reference wherever it is used.</summary>
internal sealed class SchemaBook
{
    private readonly SortedDictionary<string, (Type Type, JsonNode? Schema)> _named = new(StringComparer.Ordinal);

    /// <summary>The schema of a type, by reference where it has a name.</summary>
    public JsonNode Of(Type type) => Refer(type) ?? Export(type);

    /// <summary>Every schema that was referred to.</summary>
    public JsonObject All()
    {
        while (_named.FirstOrDefault(entry => entry.Value.Schema is null) is { Key: { } name, Value.Type: { } type })
        {
            _named[name] = (type, Export(type));
        }

        return [.. _named.Select(entry => KeyValuePair.Create<string, JsonNode?>(entry.Key, entry.Value.Schema))];
    }

    private JsonNode Export(Type type) => QuestionJson.Compact.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions
    {
        // A type without a name does not say which of its texts may be missing: any may.
        TreatNullObliviousAsNonNullable = !IsNameless(type),
        TransformSchemaNode = Transform,
    });

    private JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.TypeInfo.Kind != JsonTypeInfoKind.Object || schema is not JsonObject inner)
        {
            return schema;
        }

        // An answer, and what a list holds, is there.
        if (IsNameless(context.TypeInfo.Type) && (context.Path.Length == 0 || context.Path[^1] == "items"))
        {
            inner["type"] = "object";
            return inner;
        }

        return context.Path.Length == 0 || Refer(context.TypeInfo.Type) is not { } reference ? inner
            : inner["type"] is JsonArray && context.Path[^1] != "items" ? new JsonObject { ["oneOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) }
            : reference;
    }

    private static bool IsNameless(Type type) => type.ToString().Contains("<>", StringComparison.Ordinal);

    // A type without a name of its own is written where it stands.
    private JsonObject? Refer(Type type)
    {
        if (IsNameless(type) || type.Namespace?.StartsWith("NetworkGraph", StringComparison.Ordinal) != true || type.IsEnum || type.IsArray)
        {
            return null;
        }

        var name = type.Name.EndsWith("Json", StringComparison.Ordinal) ? type.Name[..^4] : type.Name;
        _named.TryAdd(name, (type, null));
        return _named[name].Type == type ? new JsonObject { ["$ref"] = "#/components/schemas/" + name }
            : throw new InvalidOperationException($"{type} and {_named[name].Type} would have the same name in the OpenAPI document.");
    }
}
