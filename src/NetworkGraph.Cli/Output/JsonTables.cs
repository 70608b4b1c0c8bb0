using System.Globalization;
using System.Text.Json;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Cli.Output;

/// <summary>An answer that has no text of its own: its note, then its values a line each, its lists as tables, by the names that the JSON gives them.</summary>
internal static class JsonTables
{
    public static void Write(TextWriter output, string head, object answer)
    {
        output.WriteLine(head);
        var root = JsonSerializer.SerializeToElement(answer, QuestionJson.Compact);
        if (root.ValueKind == JsonValueKind.Array)
        {
            WriteTable(output, root);
            return;
        }

        foreach (var (name, value) in Values(root, "").OrderByDescending(value => value.Name == "note"))
        {
            if (value.ValueKind != JsonValueKind.Array)
            {
                output.WriteLine(name == "note" ? Text(value) : $"{InWords(name)}: {Text(value) ?? "not known"}");
            }
        }

        foreach (var list in root.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Array))
        {
            output.WriteLine();
            output.WriteLine($"{InWords(list.Name)}: {list.Value.GetArrayLength()}");
            WriteTable(output, list.Value);
        }
    }

    private static void WriteTable(TextWriter output, JsonElement list)
    {
        var rows = list.EnumerateArray().Select(row => Values(row, "").ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal)).ToList();
        string[] columns = [.. rows.SelectMany(row => row.Keys).Distinct()];
        if (rows.Count == 0)
        {
            return;
        }

        var table = new TextTable([.. columns.Select(InWords)]);
        foreach (var row in rows)
        {
            table.Row([.. columns.Select(column => row.TryGetValue(column, out var value) ? Cell(value) : null)]);
        }

        table.Write(output);
    }

    // What stands inside of something else is a column of its own, by both names.
    private static IEnumerable<(string Name, JsonElement Value)> Values(JsonElement element, string prefix) => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().SelectMany(property => Values(property.Value, prefix.Length == 0 ? property.Name : $"{prefix} {property.Name}"))
        : [(prefix.Length == 0 ? "value" : prefix, element)];

    private static object? Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDouble(),
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(item => string.Join(", ", Values(item, "").Select(part => Text(part.Value)).Where(text => text is not null)))),
        _ => Text(value),
    };

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.String => DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Words.Date(date) : value.GetString(),
        _ => value.GetRawText(),
    };

    /// <summary>For instance "No longer listed" for noLongerListed.</summary>
    private static string InWords(string name)
    {
        var words = string.Concat(name.Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
