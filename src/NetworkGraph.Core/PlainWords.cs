using System.Buffers;
using System.Text;
using AnyAscii;

namespace NetworkGraph.Core;

/// <summary>
/// Folded text (<see cref="PlainLetters"/>) as words. Chinese, Japanese and Korean are written with and without blanks, so that there every letter is a word
/// of its own: "李明" and "李 明" are one.
/// </summary>
internal static class PlainWords
{
    private static readonly SearchValues<char> WordsAndBlanks = SearchValues.Create(" abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>All words between single blanks; empty without letters and digits.</summary>
    public static string Of(string text)
    {
        var plain = PlainLetters.Of(text);
        return Ascii.IsValid(plain) ? OfAscii(plain) : string.Join(' ', TermsOf(plain));
    }

    /// <summary>What stands between blanks and punctuation, one by one; the letters of a Chinese, Japanese or Korean term are parted by blanks.</summary>
    public static IReadOnlyList<string> Terms(string text) => TermsOf(PlainLetters.Of(text));

    /// <summary>Whether a term is written in Chinese, Japanese or Korean letters.</summary>
    public static bool IsSyllables(string term) => Rune.TryGetRuneAt(term, 0, out var first) && IsSyllable(first);

    /// <summary>A term in Latin letters, as one would type it without the keyboard of its alphabet ("игорь" gives "igor", "李 明" "li ming"); empty where it is Latin already.</summary>
    public static string InLatin(string term)
    {
        if (Ascii.IsValid(term))
        {
            return "";
        }

        var letters = term.Transliterate().Where(c => c == ' ' || char.IsAsciiLetterOrDigit(c)).ToArray();
        return string.Join(' ', new string(letters).ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static List<string> TermsOf(string plain)
    {
        var terms = new List<string>();
        var term = new StringBuilder();
        var afterSyllable = false;
        Span<char> pair = stackalloc char[2];
        foreach (var rune in plain.EnumerateRunes())
        {
            var isMark = NormalForm.IsMark(rune);
            if (!isMark && !Rune.IsLetterOrDigit(rune))
            {
                End();
                continue;
            }

            var isSyllable = IsSyllable(rune);
            if (!isMark)
            {
                term.Append(term.Length > 0 && (isSyllable || afterSyllable) ? " " : "");
                afterSyllable = isSyllable;
            }

            term.Append(pair[..rune.EncodeToUtf16(pair)]);
        }

        End();
        return terms;

        void End()
        {
            if (term.Length > 0)
            {
                terms.Add(term.ToString());
                term.Clear();
                afterSyllable = false;
            }
        }
    }

    private static string OfAscii(string plain)
    {
        if (!plain.AsSpan().ContainsAnyExcept(WordsAndBlanks) && !plain.Contains("  ", StringComparison.Ordinal))
        {
            return plain.Trim();
        }

        var words = new StringBuilder(plain.Length);
        foreach (var c in plain)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                words.Append(c);
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }

    // Kana, Han and Hangul.
    private static bool IsSyllable(Rune rune) => rune.Value is (>= 0x3041 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF) or 0x3005;
}
