using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;

namespace NetworkGraph.Data.Tables;

/// <summary>
/// How tables leave the program for a spreadsheet: RFC 4180, and a text that a spreadsheet would run as a formula gets a quote mark in front,
/// since names, titles and headers come from other people.
/// </summary>
public static partial class SpreadsheetCsv
{
    // The mark at the start is what tells a spreadsheet that accents are UTF-8.
    private static CsvWriterOptions Options { get; } = new()
    {
        Injection = CsvInjection.Escape,
        InjectionCharacters = "=+-@\t\r\n",
        WriteByteOrderMark = true,
    };

    /// <summary>Writes a heading and the rows of a table.</summary>
    public static async Task WriteAsync(Stream output, ExportTable table, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(table);
        await using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        await csv.WriteRecordAsync([.. table.Columns.Select(column => column.Heading)], cancellation);
        foreach (var row in table.Rows)
        {
            await csv.WriteRecordAsync([.. row.Select(Write)], cancellation);
        }
    }

    private static string Write(TableCell cell) => cell switch
    {
        { Day: { } day } => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { Number: { } number } => number.ToString(cell.Format, CultureInfo.InvariantCulture),
        _ => Text(cell.Text),
    };

    /// <summary>
    /// A text of others. What some spreadsheets skip or take for the plain signs is escaped here; the library knows printable ASCII only. So is a sign where
    /// a spreadsheet that separates by semicolon or tab, as in German, French or Dutch, would begin a new cell: quotes do not hold such a text together.
    /// </summary>
    private static string Text(string? text) => text is null ? "" : CellInside().Replace(text is ['\0' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text, "$1'");

    [GeneratedRegex("([;\\t\\r\\n][ \"]*)(?=[=+\\-@\0＝＋－＠])")]
    private static partial Regex CellInside();
}
