using System.Globalization;
using NetworkGraph.Core.Drafts.Texts;

namespace NetworkGraph.Core.Drafts;

/// <summary>The sentences of one language, by their keys; a key with <c>/close</c> is the same on familiar terms.</summary>
internal sealed class DraftLanguage
{
    private static readonly Dictionary<string, DraftLanguage> All = new[] { English.Text, German.Text, French.Text, Spanish.Text }.Select(text => new DraftLanguage(text)).ToDictionary(one => one.Code, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sentences;

    private DraftLanguage(string text)
    {
        _sentences = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(": ", 2))
            .ToDictionary(line => line[0], line => line[1], StringComparer.Ordinal);
        (Code, Name) = (_sentences["code"], _sentences["name"]);
    }

    /// <summary>ISO 639 codes and names, English first.</summary>
    public static IReadOnlyList<(string Code, string Name)> Names { get; } = [.. All.Values.Select(one => (one.Code, one.Name))];

    /// <summary>For instance <c>de</c>.</summary>
    public string Code { get; }

    /// <summary>What the language calls itself.</summary>
    public string Name { get; }

    /// <summary>Every key.</summary>
    public IEnumerable<string> Keys => _sentences.Keys;

    /// <summary>The language of a code; English for any other.</summary>
    public static DraftLanguage Of(string code) => All.GetValueOrDefault(code) ?? All["en"];

    /// <summary>Whether familiar and polite terms differ.</summary>
    public bool HasTerms => _sentences.Keys.Any(key => key.EndsWith("/close", StringComparison.Ordinal));

    /// <summary>A sentence with its places filled. A name that holds braces fills no place.</summary>
    public string Say(string key, bool isClose, params ReadOnlySpan<(string Place, string Value)> values)
    {
        var sentence = isClose && _sentences.TryGetValue(key + "/close", out var close) ? close : _sentences[key];
        var said = new System.Text.StringBuilder();
        for (var at = 0; at < sentence.Length; at++)
        {
            var end = sentence[at] == '{' ? sentence.IndexOf('}', at) : -1;
            if (end < 0)
            {
                said.Append(sentence[at]);
                continue;
            }

            var place = sentence[(at + 1)..end];
            foreach (var (name, value) in values)
            {
                said.Append(name == place ? value : "");
            }

            // "Contoso Ltd." ends its sentence as well.
            at = said.Length > 0 && said[^1] == '.' && end + 1 < sentence.Length && sentence[end + 1] == '.' ? end + 1 : end;
        }

        return said.ToString();
    }

    /// <summary>A day as the language writes it.</summary>
    public string Day(DateOnly day) => Say("day", false, ("d", day.Day.ToString(CultureInfo.InvariantCulture)), ("month", Month(day)), ("y", day.Year.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A month as the language writes it.</summary>
    public string MonthOf(DateOnly day) => Say("month", false, ("month", Month(day)), ("y", day.Year.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Several with "or" before the last.</summary>
    public string Or(IReadOnlyList<string> parts) => parts.Count == 1 ? parts[0] : string.Join(", ", parts.Take(parts.Count - 1)) + $" {_sentences["or"]} " + parts[^1];

    private string Month(DateOnly day) => _sentences["months"].Split(' ')[day.Month - 1];
}
