namespace NetworkGraph.Core;

/// <summary>Folded words, stems (<c>word*</c>), endings (<c>*word</c>) and phrases, each with the values that it stands for.</summary>
internal sealed class WordList
{
    private readonly Dictionary<string, int> _phrases = new(StringComparer.Ordinal);
    private readonly List<(string Stem, int Words, int Value)> _stems = [];
    private readonly List<(string Ending, int Value)> _endings = [];
    private readonly List<(string Part, int Value)> _parts = [];
    private readonly int _longest = 1;

    public WordList((string Value, string Words)[] values)
    {
        for (var value = 0; value < values.Length; value++)
        {
            foreach (var word in PlainLetters.Of(values[value].Words).Split(';'))
            {
                _longest = Math.Max(_longest, word.Split(' ').Length);
                switch (word[0] == '*', word[^1] == '*')
                {
                    case (true, true):
                        _parts.Add((word[1..^1], value));
                        break;
                    case (true, false):
                        _endings.Add((word[1..], value));
                        break;
                    case (false, true):
                        _stems.Add((word[..^1], word.Split(' ').Length, value));
                        break;
                    default:
                        _phrases.TryAdd(word, value);
                        break;
                }
            }
        }

        _stems.Sort((a, b) => b.Stem.Length - a.Stem.Length);
    }

    /// <summary>The longest match that begins at a word: which value, and how many words it takes; none gives -1 and one word.</summary>
    public (int Value, int Words) At(string[] words, int from)
    {
        for (var length = Math.Min(_longest, words.Length - from); length > 0; length--)
        {
            var phrase = length == 1 ? words[from] : string.Join(' ', words, from, length);
            if (_phrases.TryGetValue(phrase, out var value))
            {
                return (value, length);
            }

            foreach (var (stem, stemWords, stemValue) in _stems)
            {
                if (stemWords == length && phrase.StartsWith(stem, StringComparison.Ordinal))
                {
                    return (stemValue, length);
                }
            }
        }

        return (Inside(words[from]), 1);
    }

    private int Inside(string word)
    {
        foreach (var (ending, value) in _endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return value;
            }
        }

        foreach (var (part, value) in _parts)
        {
            if (word.Contains(part, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return -1;
    }
}
