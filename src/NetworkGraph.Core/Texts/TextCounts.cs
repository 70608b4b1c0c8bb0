using System.Globalization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Texts;

/// <summary>One pass over a text: its words as numbers of listed words, and what is counted on the way. Nothing here can be turned back into text.</summary>
internal ref struct TextCounts(Span<ushort> tokens)
{
    // Twelve parts, so that a word shared by 2, 3 or 4 languages gives each an even share.
    private const int OneWord = 12;

    // So many words together cannot bring a byte to overflow.
    private const int FullAfter = byte.MaxValue / OneWord;

    // One byte per language: the marks of a word are added for all languages at once.
    private static readonly ulong[] Marks = [.. Enumerable.Range(0, 1 << Vocabulary.Languages).Select(Spread)];
    private static readonly ulong[] Shares = [.. Marks.Select((marks, bits) => bits == 0 ? 0 : marks * (ulong)(OneWord / int.PopCount(bits)))];

    private readonly Span<ushort> _tokens = tokens;
    private LanguageNumbers _score;
    private LanguageNumbers _first;
    private LanguageNumbers _second;
    private ulong _shares;
    private ulong _firsts;
    private ulong _seconds;
    private int _uncounted;
    private int _count;

    internal int Words { get; private set; }

    internal int Questions { get; private set; }

    internal readonly ReadOnlySpan<ushort> Tokens => _tokens[.._count];

    internal readonly int FirstPerson(TextLanguage language) => language == TextLanguage.Unknown ? 0 : _first[(int)language];

    internal readonly int SecondPerson(TextLanguage language) => language == TextLanguage.Unknown ? 0 : _second[(int)language];

    internal void Read(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (IsWordPart(c))
            {
                at = StartsAddress(text[at..]) ? SkipAddress(text, at) : ReadWord(text, at);
            }
            else
            {
                if (c is '?' or '？' or '؟')
                {
                    Questions += _count > 0 && _tokens[_count - 1] == Vocabulary.QuestionEnd ? 0 : 1;
                    EndSentence(Vocabulary.QuestionEnd);
                }
                else if (c is '.' or '!' or ';' or '…' or '\n')
                {
                    EndSentence(Vocabulary.SentenceEnd);
                }

                at++;
            }
        }

        Empty();
    }

    /// <summary>
    /// The language with the most listed words, a word of several languages shared among them. Unknown below one whole word, below one listed word in
    /// six, and where the next language comes within a fifth.
    /// </summary>
    internal readonly TextLanguage GuessLanguage()
    {
        var best = 0;
        for (var language = 1; language < Vocabulary.Languages; language++)
        {
            best = _score[language] > _score[best] ? language : best;
        }

        var second = 0;
        for (var language = 0; language < Vocabulary.Languages; language++)
        {
            second = language != best ? Math.Max(second, _score[language]) : second;
        }

        var clear = _score[best] >= OneWord && _score[best] * 6 >= Words * OneWord && _score[best] * 5 >= second * 6;
        return clear ? (TextLanguage)best : TextLanguage.Unknown;
    }

    private void EndSentence(ushort mark)
    {
        // "...?" and "?!" end one sentence; the question mark wins.
        if (_count > 0 && _tokens[_count - 1] is Vocabulary.SentenceEnd or Vocabulary.QuestionEnd)
        {
            _tokens[_count - 1] = Math.Max(_tokens[_count - 1], mark);
        }
        else if (_count > 0)
        {
            _tokens[_count++] = mark;
        }
    }

    private int ReadWord(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        var hash = TextHash.Start;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (!IsWordPart(c))
            {
                break;
            }

            // Accents written as marks of their own count as little as those inside a letter.
            hash = IsMark(c) ? hash : TextHash.Add(hash, TextHash.Fold(c));
        }

        var word = Vocabulary.Find(hash);
        var insideSentence = _count > 0 && _tokens[_count - 1] is not (Vocabulary.SentenceEnd or Vocabulary.QuestionEnd);
        Count(word, insideSentence && char.IsUpper(text[start]));
        _tokens[_count++] = word.Id;
        Words += start > 1 && text[start - 1] is '\'' or '’' && start > 1 && IsWordPart(text[start - 2]) ? 0 : 1;
        return at;
    }

    private void Count(ListedWord word, bool capitalInside)
    {
        if (word.Common == 0)
        {
            return;
        }

        _shares += Shares[word.Common];
        _firsts += Marks[word.First];
        _seconds += Marks[capitalInside ? word.Second | word.SecondWithCapital : word.Second];
        if (++_uncounted == FullAfter)
        {
            Empty();
        }
    }

    private void Empty()
    {
        for (var language = 0; language < Vocabulary.Languages; language++)
        {
            _score[language] += (byte)(_shares >> (8 * language));
            _first[language] += (byte)(_firsts >> (8 * language));
            _second[language] += (byte)(_seconds >> (8 * language));
        }

        (_shares, _firsts, _seconds, _uncounted) = (0, 0, 0, 0);
    }

    private static ulong Spread(int bits) =>
        Enumerable.Range(0, Vocabulary.Languages).Aggregate(0UL, (marks, language) => marks | ((ulong)((bits >> language) & 1) << (8 * language)));

    private static bool StartsAddress(ReadOnlySpan<char> rest) =>
        rest.Length > 3 && ((char)(rest[0] | 0x20), (char)(rest[1] | 0x20)) is ('h', 't') or ('w', 'w') &&
        (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase));

    private static int SkipAddress(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsWordPart(char c) => c < '\u0080' ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || IsMark(c);

    private static bool IsMark(char c) => c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    [System.Runtime.CompilerServices.InlineArray(Vocabulary.Languages)]
    private struct LanguageNumbers
    {
        private int _first;
    }
}
