using System.Globalization;
using System.Text;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Names as cells hold them, made comparable: NFC, trimmed, inner blanks single, without invisible characters.</summary>
internal static class PersonText
{
    private const int LongestLabel = 120;

    /// <summary>The cleaned text; empty when nothing visible is left.</summary>
    public static string Clean(string text) => IsClean(text) ? text : Rebuild(text);

    /// <summary>First and last name as one.</summary>
    public static string FullName(string first, string last) =>
        Clean(first.Length == 0 ? last : last.Length == 0 ? first : $"{first} {last}");

    /// <summary>The cleaned text, or null when empty.</summary>
    public static string? OrNull(string text)
    {
        var clean = Clean(text);
        return clean.Length == 0 ? null : clean;
    }

    /// <summary>Whether a cell, once cleaned, is this cleaned text.</summary>
    public static bool IsSame(ReadOnlySpan<char> cell, string clean) =>
        cell.SequenceEqual(clean) || (!IsClean(cell) && Rebuild(cell.ToString()) == clean);

    /// <summary>A file name or column name that is safe to show: visible characters only, not too long.</summary>
    public static string Label(string text)
    {
        var clean = Rebuild(text);
        return clean.Length <= LongestLabel ? clean : clean[..LongestLabel] + "...";
    }

    private static bool IsClean(ReadOnlySpan<char> text)
    {
        var before = ' ';
        foreach (var c in text)
        {
            if (c > '~' || c < ' ' || (c == ' ' && before == ' '))
            {
                return false;
            }

            before = c;
        }

        return before != ' ' || text.Length == 0;
    }

    private static string Rebuild(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in WellFormed(text))
        {
            if (char.IsWhiteSpace(c))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (!IsInvisible(c))
            {
                clean.Append(c);
            }
        }

        return Composition.Compose(clean.ToString().TrimEnd(' '));
    }

    // Normalising text with half a surrogate pair throws.
    private static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (!char.IsSurrogatePair(text, i))
                {
                    return new string([.. text.Select((c, at) => IsHalf(text, at) ? '\uFFFD' : c)]);
                }

                i++;
            }
        }

        return text;
    }

    private static bool IsHalf(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1])
        : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));

    // A zero-width joiner and a variation selector hold emoji together; everything else that cannot be seen only makes equal names differ.
    private static bool IsInvisible(char c) =>
        c != '\u200D' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;
}
