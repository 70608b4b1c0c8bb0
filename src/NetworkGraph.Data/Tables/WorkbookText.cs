using System.Text.RegularExpressions;

namespace NetworkGraph.Data.Tables;

/// <summary>A text of others in a cell of a workbook. What XML cannot hold is written as the format wants it (<c>_x0000_</c>, ECMA-376 ST_Xstring), so that nothing is lost.</summary>
internal static partial class WorkbookText
{
    /// <summary>Characters that a cell takes; a spreadsheet calls a file damaged that has more.</summary>
    public const int Most = 32_767;

    public static string Write(string text)
    {
        var written = Unwritable().Replace(text, sign => char.IsSurrogate(sign.ValueSpan[0]) ? "\uFFFD" : $"_x{(int)sign.ValueSpan[0]:X4}_");
        return written.Length <= Most ? written : string.Concat(written.AsSpan(0, char.IsHighSurrogate(written[Most - 2]) ? Most - 2 : Most - 1), "…");
    }

    // What looks like such an escape and is none; control characters; half a pair of surrogates.
    [GeneratedRegex(@"_(?=x[0-9A-Fa-f]{4}_)|[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex Unwritable();
}
