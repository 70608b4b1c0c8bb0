namespace NetworkGraph.Core.Texts;

/// <summary>One spelled-out phrase.</summary>
/// <param name="Words">Its words; <see cref="PhrasePattern.AnyWord"/> stands for any one.</param>
/// <param name="InQuestion">Whether the sentence must end with a question mark.</param>
internal readonly record struct SpelledPhrase(IReadOnlyList<string> Words, bool InQuestion);

/// <summary>Spells out the choices and gaps of a list of phrases; the notation is told in <see cref="PhraseLists.LanguageLists"/>.</summary>
internal static class PhrasePattern
{
    internal const string AnyWord = "*";

    private const int Gap = 3;
    private const int WideGap = 8;

    /// <summary>Every word of a list, without the marks between them.</summary>
    internal static string WordsOf(string list) => string.Concat(list.Select(c => c is '(' or ')' or '|' or '.' or '*' or '?' ? ' ' : c));

    internal static IEnumerable<SpelledPhrase> Expand(string list)
    {
        foreach (var line in list.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var inQuestion = line.EndsWith('?');
            var parts = Parts(line.TrimEnd('?', ' '));
            foreach (var words in Spell(parts, 0))
            {
                yield return new SpelledPhrase(words, inQuestion);
            }
        }
    }

    // A blank inside a choice belongs to it; elsewhere it separates.
    private static List<string> Parts(string line)
    {
        var parts = new List<string>();
        var start = 0;
        var depth = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            var c = i < line.Length ? line[i] : ' ';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ' ' && depth == 0)
            {
                if (i > start)
                {
                    parts.Add(line[start..i]);
                }

                start = i + 1;
            }
        }

        return parts;
    }

    private static IEnumerable<List<string>> Spell(List<string> parts, int at)
    {
        if (at == parts.Count)
        {
            yield return [];
            yield break;
        }

        foreach (var rest in Spell(parts, at + 1))
        {
            foreach (var choice in Choices(parts[at]))
            {
                yield return [.. choice, .. rest];
            }
        }
    }

    private static IEnumerable<string[]> Choices(string part)
    {
        if (part is "..." or ".....")
        {
            return Enumerable.Range(0, (part.Length == 3 ? Gap : WideGap) + 1).Select(n => Enumerable.Repeat(AnyWord, n).ToArray());
        }

        return part[0] == '('
            ? part[1..^1].Split('|').Select(choice => choice.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            : [[part]];
    }
}
