using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace NetworkGraph.Data.Tables;

/// <summary>
/// Tables as an Excel workbook (Office Open XML), a sheet each: a bold heading that stays in sight and filters, days as days, numbers as numbers. A text is
/// a text and never a formula, and keeps to that when its cell is edited.
/// </summary>
public static class Workbook
{
    /// <summary>What the file is, for whoever downloads it.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Writes the sheets in the order given.</summary>
    public static async Task WriteAsync(Stream output, IReadOnlyList<ExportTable> tables, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(tables);

        // Whole before the first byte leaves: half a workbook opens nowhere, and the archive inside may be written in one go only.
        using var whole = new MemoryStream();
        await using (var book = await Spreadsheet.CreateNewAsync(whole, new SpreadCheetahOptions { PreserveStringWhitespace = true }, cancellation))
        {
            var styles = new Styles(
                book.AddStyle(new Style { Font = { Bold = true } }),
                book.AddStyle(new Style { Format = NumberFormat.Standard(StandardNumberFormat.Text) }),
                book.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd") }),
                book.AddStyle(new Style { Format = NumberFormat.Standard(StandardNumberFormat.NoDecimalPlaces) }),
                book.AddStyle(new Style { Format = NumberFormat.Standard(StandardNumberFormat.TwoDecimalPlaces) }));
            foreach (var table in tables)
            {
                await AddAsync(book, table, styles, cancellation);
            }

            await book.FinishAsync(cancellation);
        }

        whole.Position = 0;
        await whole.CopyToAsync(output, cancellation);
    }

    private static async Task AddAsync(Spreadsheet book, ExportTable table, Styles styles, CancellationToken cancellation)
    {
        var sheet = new WorksheetOptions { FrozenRows = 1, AutoFilter = new AutoFilterOptions($"A1:{Letters(table.Columns.Count)}{table.Count + 1}") };
        foreach (var (index, column) in table.Columns.Index())
        {
            sheet.Column(index + 1).Width = column.Width;
        }

        await book.StartWorksheetAsync(table.Name, sheet, cancellation);
        await book.AddHeaderRowAsync([.. table.Columns.Select(column => WorkbookText.Write(column.Heading))], styles.Heading, cancellation);
        foreach (var row in table.Rows)
        {
            await book.AddRowAsync([.. row.Select(cell => Write(cell, styles))], cancellation);
        }
    }

    private static StyledCell Write(TableCell cell, Styles styles) => cell switch
    {
        { Text: { } text } => new StyledCell(WorkbookText.Write(text), styles.Text),
        { Day: { } day } => new StyledCell(day.ToDateTime(TimeOnly.MinValue), styles.Day),
        { Number: { } number } => new StyledCell(number, cell.IsShare ? styles.Share : styles.Count),
        _ => default,
    };

    // A to Z; no table has more columns.
    private static char Letters(int columns) => (char)('A' + columns - 1);

    private sealed record Styles(StyleId Heading, StyleId Text, StyleId Day, StyleId Count, StyleId Share);
}
