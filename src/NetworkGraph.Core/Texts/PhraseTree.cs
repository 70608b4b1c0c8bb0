using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Texts;

/// <summary>Phrases as a tree over word numbers: shared beginnings are stored once.</summary>
internal sealed class PhraseTree
{
    private const ushort AnyWord = ushort.MaxValue;

    private readonly Dictionary<long, int> _children = [];

    // Most words begin no phrase, so the first step has a place for each word.
    private readonly int[] _beginnings = new int[Vocabulary.FirstWord + Vocabulary.Count];
    private readonly List<(Phrases Always, Phrases InQuestion)> _ends = [default];

    internal void Add(SpelledPhrase phrase, Phrases kind)
    {
        var node = 0;
        foreach (var word in phrase.Words)
        {
            var key = Key(node, word == PhrasePattern.AnyWord ? AnyWord : Vocabulary.IdOf(word));
            if (!_children.TryGetValue(key, out var child))
            {
                child = _ends.Count;
                _children.Add(key, child);
                _ends.Add(default);
                if (node == 0 && key < _beginnings.Length)
                {
                    _beginnings[(int)key] = child;
                }
            }

            node = child;
        }

        var end = _ends[node];
        _ends[node] = phrase.InQuestion ? end with { InQuestion = end.InQuestion | kind } : end with { Always = end.Always | kind };
    }

    /// <summary>Kinds of the phrases that start at a place and are nowhere silenced.</summary>
    internal Phrases Find(ReadOnlySpan<ushort> tokens, int at, ReadOnlySpan<byte> silenced) =>
        _beginnings[tokens[at]] is > 0 and var beginning ? Walk(beginning, tokens, at + 1, silenced, silenced[at]) : Phrases.None;

    /// <summary>Marks the words of all phrases that start at a place with their kinds.</summary>
    internal void Silence(ReadOnlySpan<ushort> tokens, int at, Span<byte> silenced)
    {
        if (_beginnings[tokens[at]] is > 0 and var beginning)
        {
            Mark(beginning, tokens, at, at + 1, silenced);
        }
    }

    private Phrases Walk(int node, ReadOnlySpan<ushort> tokens, int at, ReadOnlySpan<byte> silenced, byte covered)
    {
        var found = EndsAt(node, tokens, at) & (Phrases)~covered;
        if (at < tokens.Length && tokens[at] is not (Vocabulary.SentenceEnd or Vocabulary.QuestionEnd))
        {
            var next = (byte)(covered | silenced[at]);
            if (_children.TryGetValue(Key(node, tokens[at]), out var child))
            {
                found |= Walk(child, tokens, at + 1, silenced, next);
            }

            if (_children.TryGetValue(Key(node, AnyWord), out child))
            {
                found |= Walk(child, tokens, at + 1, silenced, next);
            }
        }

        return found;
    }

    private void Mark(int node, ReadOnlySpan<ushort> tokens, int start, int at, Span<byte> silenced)
    {
        var kinds = EndsAt(node, tokens, at);
        for (var i = start; kinds != Phrases.None && i < at; i++)
        {
            silenced[i] |= (byte)kinds;
        }

        if (at < tokens.Length && tokens[at] is not (Vocabulary.SentenceEnd or Vocabulary.QuestionEnd))
        {
            if (_children.TryGetValue(Key(node, tokens[at]), out var child))
            {
                Mark(child, tokens, start, at + 1, silenced);
            }

            if (_children.TryGetValue(Key(node, AnyWord), out child))
            {
                Mark(child, tokens, start, at + 1, silenced);
            }
        }
    }

    private Phrases EndsAt(int node, ReadOnlySpan<ushort> tokens, int at)
    {
        var (always, inQuestion) = _ends[node];
        if (inQuestion == Phrases.None)
        {
            return always;
        }

        var rest = tokens[at..].IndexOfAny(Vocabulary.SentenceEnd, Vocabulary.QuestionEnd);
        return rest >= 0 && tokens[at + rest] == Vocabulary.QuestionEnd ? always | inQuestion : always;
    }

    private static long Key(int node, ushort word) => ((long)node << 16) | word;
}
