using System.Globalization;
using System.Text;

namespace NetworkGraph.Data.Tables;

/// <summary>A graph in the language of Graphviz: what is inferred is dashed, what the user told is dotted, the viewer is a box.</summary>
public static class GraphvizDot
{
    /// <summary>What the file is, for whoever downloads it.</summary>
    public const string ContentType = "text/vnd.graphviz";

    /// <summary>Writes the graph; what is unknown of a person or a tie is left out.</summary>
    public static async Task WriteAsync(Stream output, GraphFile graph, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(graph);
        await using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        await text.WriteLineAsync("digraph \"NetworkGraph\" {");
        await text.WriteLineAsync($"  graph [charset=\"UTF-8\", comment={Quoted(graph.Description)}];");
        foreach (var (place, person) in graph.People.Index())
        {
            cancellation.ThrowIfCancellationRequested();
            await text.WriteLineAsync(Line($"n{place}", ("label", person.Name), ("company", person.Company), ("title", person.Title), ("layer", person.Layer), ("status", person.Status), ("shape", person.IsViewer ? "box" : null)));
        }

        foreach (var tie in graph.Ties)
        {
            cancellation.ThrowIfCancellationRequested();
            await text.WriteLineAsync(Line(
                $"n{tie.From} -> n{tie.To}", ("kind", tie.Kind), ("band", tie.Band), ("chance", tie.Chance.ToString("0.####", CultureInfo.InvariantCulture)),
                ("strength", tie.Strength?.ToString("0.#", CultureInfo.InvariantCulture)), ("last_message", tie.LastMessage?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                ("style", tie.Kind switch { "inferred" => "dashed", "told" => "dotted", _ => null })));
        }

        await text.WriteLineAsync("}");
    }

    private static string Line(FormattableString what, params IEnumerable<(string Name, string? Value)> attributes) =>
        $"  {FormattableString.Invariant(what)} [{string.Join(", ", attributes.Where(one => one.Value is not null).Select(one => $"{one.Name}={Quoted(one.Value!)}"))}];";

    // In a label a backslash begins a sign of Graphviz's own, a quote ends the text, and a line of its own would end the statement for simple readers.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            quoted.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                _ => Rune.IsControl(rune) ? " " : rune.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
