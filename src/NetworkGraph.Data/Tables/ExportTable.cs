namespace NetworkGraph.Data.Tables;

/// <summary>A column of a table that leaves the program.</summary>
/// <param name="Heading">Its heading; part of the contract with whoever reads the file by program.</param>
/// <param name="Width">Width in a spreadsheet, in characters.</param>
public sealed record TableColumn(string Heading, int Width);

/// <summary>A table that leaves the program, whatever the kind of file: <see cref="SpreadsheetCsv"/> and <see cref="Workbook"/> write the same rows.</summary>
public sealed class ExportTable
{
    private ExportTable(string name, IReadOnlyList<TableColumn> columns, int count, IEnumerable<TableCell[]> rows) =>
        (Name, Columns, Count, Rows) = (name, columns, count, rows);

    /// <summary>Name of the sheet: at most 31 characters, none of <c>[]:*?/\</c>.</summary>
    public string Name { get; }

    /// <summary>The columns, from the left.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>Number of rows, without the heading.</summary>
    public int Count { get; }

    /// <summary>The rows in order, a cell per column; made while they are written.</summary>
    public IEnumerable<TableCell[]> Rows { get; }

    /// <summary>What the reader should know of the columns, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; private init; } = [];

    /// <summary>The same table under another name.</summary>
    public ExportTable Called(string name) => new(name, Columns, Count, Rows) { Notes = Notes };

    /// <summary>The same table with sentences to know about its columns.</summary>
    public ExportTable Noting(params IReadOnlyList<string> notes) => new(Name, Columns, Count, Rows) { Notes = notes };

    /// <summary>A table with a row per item, in the order given.</summary>
    public static ExportTable Of<T>(string name, IReadOnlyList<T> items, params IReadOnlyList<(string Heading, int Width, Func<T, TableCell> Cell)> columns)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new ExportTable(
            name, [.. columns.Select(column => new TableColumn(column.Heading, column.Width))], items.Count, items.Select(item => columns.Select(column => column.Cell(item)).ToArray()));
    }
}
