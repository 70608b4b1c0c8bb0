using System.Text;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>
/// Reads bytes that UTF-8 does not allow as Windows-1252 or Mac Roman, and half characters of text in two bytes as U+FFFD, and counts them.
/// Nothing is replaced in silence.
/// </summary>
internal sealed class TextFallback : DecoderFallback
{
    private const string Upper = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    // The upper half of Mac Roman, from 0x80.
    private const string UpperOfMac =
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

    /// <summary>The byte that Windows-1252 has for a character, or null.</summary>
    public static byte? ByteOf(char c) => c < 0x80 || c is >= '\u00A0' and <= '\u00FF' ? (byte)c
        : Upper.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? (byte)(0x80 + at)
        : c is >= '\u0080' and < '\u00A0' ? (byte)c
        : null;

    /// <summary>The byte that Mac Roman has for a character, or null.</summary>
    public static byte? ByteOfMac(char c) => c < 0x80 ? (byte)c : UpperOfMac.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? (byte)(0x80 + at) : null;

    /// <summary>Whether lines end as only Excel for Mac ends them in its own encoding.</summary>
    public bool IsMac { get; set; }

    /// <summary>Whether the lines of a text end in a carriage return alone.</summary>
    public static bool EndsLinesAsMac(ReadOnlySpan<byte> head) => head.Contains((byte)'\r') && !head.Contains((byte)'\n');

    /// <summary>Whether the text is in two bytes per character.</summary>
    public bool IsWide { get; set; }

    /// <summary>Bytes that were read otherwise.</summary>
    public int Count { get; set; }

    /// <summary>What the count means, for people.</summary>
    public string Remark => IsWide ? "characters that cannot be decoded" : $"characters not in UTF-8, read as {(IsMac ? "Mac Roman" : "Windows-1252")}";

    public override int MaxCharCount => 4;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(TextFallback owner) : DecoderFallbackBuffer
    {
        private string _chars = "";
        private int _next;

        public override int Remaining => _chars.Length - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            owner.Count += bytesUnknown.Length;
            _chars = owner.Text(bytesUnknown);
            _next = 0;
            return true;
        }

        public override char GetNextChar() => _next < _chars.Length ? _chars[_next++] : '\0';

        public override bool MovePrevious() => _next > 0 && --_next >= 0;

        public override void Reset() => (_chars, _next) = ("", 0);
    }

    private string Text(byte[] bytes) => IsWide
        ? "\uFFFD"
        : IsMac ? new string([.. bytes.Select(b => b >= 0x80 ? UpperOfMac[b - 0x80] : (char)b)])
        : new string([.. bytes.Select(b => b is >= 0x80 and < 0xA0 ? Upper[b - 0x80] : (char)b)]);
}
