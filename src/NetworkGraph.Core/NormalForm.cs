using System.Globalization;
using System.Text;

namespace NetworkGraph.Core;

/// <summary>
/// Unicode's normal form C for text from outside, which may hold what <see cref="string.Normalize()"/> refuses (half a surrogate pair,
/// U+FFFE) or takes minutes for (a hundred thousand marks on one letter, which it sorts pair by pair). Source: Unicode Standard Annex 15.
/// </summary>
public static class NormalForm
{
    private const char FirstMark = '\u0300';
    private const char Refused = '\uFFFE';

    // As many marks as the annex allows on one letter of a text that is safe to stream; no writing needs more than a handful.
    private const int MostMarks = 30;

    /// <summary>
    /// The text with composed letters, so that "e" with an acute mark equals "é". Half a surrogate pair becomes U+FFFD. Linear in the length: of more
    /// than thirty marks in a row, every thirty are composed apart.
    /// </summary>
    public static string Composed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        if (IsComposed(text))
        {
            return text;
        }

        var whole = WellFormed(text);
        StringBuilder? pieces = null;
        var (start, at, marks) = (0, 0, 0);
        foreach (var rune in whole.EnumerateRunes())
        {
            marks = IsMark(rune) ? marks + 1 : 0;
            if (rune.Value == Refused)
            {
                (pieces ??= new StringBuilder(whole.Length)).Append(Piece(whole, start, at)).Append(Refused);
                start = at + 1;
            }
            else if (marks > MostMarks)
            {
                (pieces ??= new StringBuilder(whole.Length)).Append(Piece(whole, start, at));
                (start, marks) = (at, 1);
            }

            at += rune.Utf16SequenceLength;
        }

        return pieces is null ? whole.Normalize(NormalizationForm.FormC) : pieces.Append(Piece(whole, start, at)).ToString();
    }

    /// <summary>The text with U+FFFD for each half of a surrogate pair that stands alone.</summary>
    public static string WellFormed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text));
            }
        }

        return text;
    }

    /// <summary>Whether a character only marks the one before it.</summary>
    internal static bool IsMark(Rune rune) => rune.Value >= FirstMark && Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // Below the first combining mark every character is in form C already.
    private static bool IsComposed(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('\0', (char)(FirstMark - 1)) < 0;

    private static ReadOnlySpan<char> Piece(string text, int start, int end) =>
        IsComposed(text.AsSpan(start, end - start)) ? text.AsSpan(start, end - start) : text[start..end].Normalize(NormalizationForm.FormC);
}
