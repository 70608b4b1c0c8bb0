using System.Globalization;
using System.Text;
using NetworkGraph.Core;

namespace NetworkGraph.Data.Intake;

/// <summary>Text of files made comparable and safe to show: NFC, trimmed, inner blanks single, without invisible characters.</summary>
internal static class VisibleText
{
    private const int LongestLabel = 120;

    /// <summary>The cleaned text; empty when nothing visible is left.</summary>
    public static string Clean(string text) => IsClean(text) ? text : Rebuild(text);

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
        foreach (var c in NormalForm.WellFormed(text))
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

        return NormalForm.Composed(clean.ToString().TrimEnd(' '));
    }

    // A zero-width joiner and a variation selector hold emoji together; everything else that cannot be seen only makes equal names differ.
    private static bool IsInvisible(char c) =>
        c != '\u200D' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;
}
