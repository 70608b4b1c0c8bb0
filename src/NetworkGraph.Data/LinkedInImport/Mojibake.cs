using System.Text;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>
/// Text that was UTF-8, was taken for Windows-1252 or Mac Roman and written as UTF-8 once more: Ã© or √© in place of é. Undone only where every letter of the file
/// that is not plain agrees with it.
/// </summary>
internal static class Mojibake
{
    private const int MostTimes = 3;
    private const string LettersOfNames = "ƠơƯưȘșȚțƏə";
    private const char LeadOfMac = '√';
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    /// <summary>Whether a lead byte and a following one stand side by side, each written as a letter of its own.</summary>
    public static bool IsSuspicious(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\u00C2', '\u00F4'); at >= 0 && at + 1 < text.Length;)
        {
            if (TextFallback.ByteOf(text[at + 1]) is >= 0x80 and < 0xC0)
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOfAnyInRange('\u00C2', '\u00F4');
            at = next < 0 ? -1 : at + 1 + next;
        }

        var root = text.IndexOf(LeadOfMac);
        return root >= 0 && root + 1 < text.Length && TextFallback.ByteOfMac(text[root + 1]) is >= 0x80 and < 0xC0;
    }

    /// <summary>
    /// The text as it was; null where it is not text written twice. Strong is what no language writes: three letters that make one, a whole word of
    /// pairs, or Ã before a sign such as © or ¼; weak is Ã before what could be a closing quotation mark.
    /// </summary>
    public static string? Undo(string text, out bool isStrong)
    {
        isStrong = false;
        string? undone = null;
        for (var times = 0; times < MostTimes && IsSuspicious(undone ?? text) && Once(undone ?? text, ref isStrong) is { } before; times++)
        {
            undone = before;
        }

        return undone;
    }

    private static string? Once(string text, ref bool isStrong)
    {
        var isMac = text.Contains(LeadOfMac, StringComparison.Ordinal);
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if ((isMac ? TextFallback.ByteOfMac(text[i]) : TextFallback.ByteOf(text[i])) is not { } value)
            {
                return null;
            }

            bytes[i] = value;
        }

        string undone;
        try
        {
            undone = StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }

        // NESTLÉ® would become a letter of phonetic script: such a text was never written twice.
        if (undone.Any(c => c is >= '\u0180' and < '\u0300' && !LettersOfNames.Contains(c, StringComparison.Ordinal)))
        {
            return null;
        }

        isStrong |= isMac || IsStrong(bytes);
        return undone;
    }

    private static bool IsStrong(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if ((bytes[i] is >= 0xC2 and <= 0xC5 && bytes[i + 1] is >= 0xA0 and < 0xC0) || bytes[i] >= 0xE0
                || (i + 3 < bytes.Length && bytes[i] >= 0xC2 && bytes[i + 2] >= 0xC2))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>What is to be done about text written twice in one file.</summary>
internal enum Doubling
{
    /// <summary>Nothing: the file has none.</summary>
    None,

    /// <summary>All of it is.</summary>
    Undo,

    /// <summary>Some of it is, and some is not: it is left and named.</summary>
    Leave,
}
