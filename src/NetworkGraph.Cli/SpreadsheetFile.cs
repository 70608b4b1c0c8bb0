using NetworkGraph.Data.Tables;

namespace NetworkGraph.Cli;

/// <summary>A table as a file of the kind that its name says: an Excel workbook for <c>.xlsx</c>, CSV for any other.</summary>
internal static class SpreadsheetFile
{
    public static Task WriteAsync(Stream output, string name, ExportTable table, AboutTable about, CancellationToken cancellation) =>
        name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)
            ? Workbook.WriteAsync(output, [table, about.Of(table)], cancellation)
            : SpreadsheetCsv.WriteAsync(output, table, cancellation);
}
