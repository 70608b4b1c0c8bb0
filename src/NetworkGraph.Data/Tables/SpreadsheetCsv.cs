using System.Text.RegularExpressions;
using CsvHelper;

namespace NetworkGraph.Data.Tables;

/// <summary>
/// How tables leave the program for a spreadsheet: RFC 4180, and a text that a spreadsheet would run as a formula gets a quote mark in front,
/// since names, titles and headers come from other people.
/// </summary>
internal static partial class SpreadsheetCsv
{
    // The mark at the start is what tells a spreadsheet that accents are UTF-8.
    public static CsvWriterOptions Options { get; } = new()
    {
        Injection = CsvInjection.Escape,
        InjectionCharacters = "=+-@\t\r\n",
        WriteByteOrderMark = true,
    };

    /// <summary>
    /// A text of others. What some spreadsheets skip or take for the plain signs is escaped here; the library knows printable ASCII only. So is a sign where
    /// a spreadsheet that separates by semicolon or tab, as in German, French or Dutch, would begin a new cell: quotes do not hold such a text together.
    /// </summary>
    public static string Text(string? text) => text is null ? "" : CellInside().Replace(text is ['\0' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text, "$1'");

    [GeneratedRegex("([;\\t\\r\\n][ \"]*)(?=[=+\\-@\0＝＋－＠])")]
    private static partial Regex CellInside();
}
