namespace NetworkGraph.Data.Tables;

/// <summary>What a file shows, as the last sheet of it: a list that lies about for a year must still say whose it is, of which day, and under which filter.</summary>
/// <param name="Title">The answer in one line, as on the page.</param>
/// <param name="Filter">What was chosen, in words; null where nothing can be.</param>
/// <param name="AsOf">The date the question was asked for; null where it has none.</param>
/// <param name="Viewer">Whose numbers; null where they are nobody's.</param>
public sealed record AboutTable(string Title, string? Filter = null, DateOnly? AsOf = null, string? Viewer = null)
{
    private const string Unknown = "An empty cell means that your data does not tell, or that the column does not apply. It never means zero.";
    private const string Privacy = "The file is about other people and stays where you put it: NetworkGraph sends nothing anywhere.";

    /// <summary>The sheet, for the tables of the file.</summary>
    public ExportTable Of(params IReadOnlyList<ExportTable> tables)
    {
        (string What, TableCell Is)[] rows =
        [
            ("Shows", TableCell.Of(Title)),
            ("Filter", TableCell.Of(Filter)),
            ("As of", TableCell.Of(AsOf)),
            ("Viewer", TableCell.Of(Viewer)),
            .. tables.Select(table => ($"Rows in {table.Name}", TableCell.Of(table.Count))),
            ("Unknown", TableCell.Of(Unknown)),
            .. tables.SelectMany(table => table.Notes).Distinct().Select(note => ("Note", TableCell.Of(note))),
            ("Private", TableCell.Of(Privacy)),
        ];
        return ExportTable.Of<(string What, TableCell Is)>("About", [.. rows.Where(row => row.Is != default)], ("About This File", 26, row => TableCell.Of(row.What)), ("Value", 110, row => row.Is));
    }
}
