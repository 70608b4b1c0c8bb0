using System.Buffers;
using System.Text.Json;
using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>The Query API's requests and answers as JSON.</summary>
internal static class QueryJson
{
    public static ReadOnlyMemory<byte> Empty { get; } = "{}"u8.ToArray();

    public static ReadOnlyMemory<byte> Begin(string accessMode, IReadOnlyList<string> bookmarks) =>
        Write(writer => Options(writer, accessMode, bookmarks));

    public static ReadOnlyMemory<byte> Request(CypherStatement statement, string? accessMode, IReadOnlyList<string> bookmarks) =>
        Write(writer =>
        {
            writer.WriteString("statement"u8, statement.Text);
            writer.WritePropertyName("parameters"u8);
            Value(writer, statement.Parameters);
            Options(writer, accessMode, bookmarks);
        });

    public static StoreUnavailableException? Error(JsonElement answer, Neo4jAddress address)
    {
        if (!answer.TryGetProperty("errors", out var errors) || errors.GetArrayLength() == 0)
        {
            return null;
        }

        var first = errors[0];
        return ServerFault.Reported(address, first.GetProperty("code").GetString() ?? "", first.GetProperty("message").GetString() ?? "");
    }

    /// <summary>Version and edition, as a server tells them at its root; null where it is no Neo4j server.</summary>
    public static (string Version, string Edition)? Server(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("neo4j_version"u8, out var version) && root.TryGetProperty("neo4j_edition"u8, out var edition)
            ? (version.GetString() ?? "", edition.GetString() ?? "")
            : null;

    public static string[]? Bookmarks(JsonElement answer) =>
        answer.TryGetProperty("bookmarks", out var bookmarks) ? [.. bookmarks.EnumerateArray().Select(b => b.GetString()!)] : null;

    public static IReadOnlyList<CypherRow> Rows(JsonElement answer)
    {
        if (!answer.TryGetProperty("data", out var data))
        {
            return [];
        }

        var values = data.GetProperty("values");
        var rows = new List<CypherRow>(values.GetArrayLength());
        foreach (var row in values.EnumerateArray())
        {
            rows.Add(new CypherRow(List(row)));
        }

        return rows;
    }

    private static object?[] List(JsonElement array)
    {
        var list = new object?[array.GetArrayLength()];
        var at = 0;
        foreach (var element in array.EnumerateArray())
        {
            list[at++] = element.ValueKind switch
            {
                JsonValueKind.Number => element.TryGetInt64(out var whole) ? (object)whole : element.GetDouble(),
                JsonValueKind.String => element.GetString(),
                JsonValueKind.True => true,
                JsonValueKind.False => false,
                JsonValueKind.Array => List(element),
                _ => null,
            };
        }

        return list;
    }

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            content(writer);
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void Options(Utf8JsonWriter writer, string? accessMode, IReadOnlyList<string> bookmarks)
    {
        if (accessMode is not null)
        {
            writer.WriteString("accessMode"u8, accessMode);
        }

        if (bookmarks.Count > 0)
        {
            writer.WriteStartArray("bookmarks"u8);
            foreach (var bookmark in bookmarks)
            {
                writer.WriteStringValue(bookmark);
            }

            writer.WriteEndArray();
        }
    }

    private static void Value(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case int whole: writer.WriteNumberValue(whole); break;
            case long whole: writer.WriteNumberValue(whole); break;
            case double number: Number(writer, number); break;
            case bool truth: writer.WriteBooleanValue(truth); break;
            case IReadOnlyDictionary<string, object?> map: Map(writer, map); break;
            case System.Collections.IEnumerable list:
                writer.WriteStartArray();
                foreach (var element in list)
                {
                    Value(writer, element);
                }

                writer.WriteEndArray();
                break;
            default: throw new ArgumentOutOfRangeException(nameof(value), value.GetType(), "Not a type that a parameter may have.");
        }
    }

    private static void Map(Utf8JsonWriter writer, IReadOnlyDictionary<string, object?> map)
    {
        writer.WriteStartObject();
        foreach (var (key, element) in map)
        {
            writer.WritePropertyName(key);
            Value(writer, element);
        }

        writer.WriteEndObject();
    }

    /// <summary>A whole decimal number must not arrive as an integer, or a property would change its type.</summary>
    private static void Number(Utf8JsonWriter writer, double number)
    {
        var text = number.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        writer.WriteRawValue(text.AsSpan().IndexOfAny('.', 'E') < 0 ? text + ".0" : text);
    }
}
