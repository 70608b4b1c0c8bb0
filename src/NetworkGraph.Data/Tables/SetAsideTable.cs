using System.Globalization;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.Tables;

/// <summary>The rows of exports that were set aside, and those that were kept with a remark: where they are and why, never what they say.</summary>
public static class SetAsideTable
{
    /// <summary>Name of the file without its ending: fixed, so that no name from an export ends in a file name.</summary>
    public const string File = "networkgraph-set-aside";

    /// <summary>What the table shows, in a line.</summary>
    public const string Title = "Rows of exports that were set aside, or kept with a remark";

    /// <summary>A row per line that was set aside or remarked on.</summary>
    public static ExportTable Of(params IReadOnlyList<ExportReading> readings) => ExportTable.Of<Row>(
        "Set aside",
        [.. readings.SelectMany(reading => reading.Files.SelectMany(file => RowsOf(reading, file)))],
        ("Archive", 30, row => TableCell.Of(row.Archive)),
        ("File", 30, row => TableCell.Of(row.File)),
        ("Line", 9, row => TableCell.Of(row.Line)),
        ("Column", 20, row => TableCell.Of(row.Column)),
        ("What Became Of It", 20, row => TableCell.Of(row.IsSetAside ? "set aside" : "kept")),
        ("Reason", 60, row => TableCell.Of(row.Reason)));

    /// <summary>What to say of rows that are counted and no longer listed one by one.</summary>
    public static string NotListed(FileReading file) =>
        string.Create(CultureInfo.InvariantCulture, $"{file.SetAsideNotListed:N0} more rows, counted by reason and not listed");

    private static IEnumerable<Row> RowsOf(ExportReading reading, FileReading file)
    {
        foreach (var issue in file.Issues)
        {
            yield return new Row(reading.ArchiveName, file.Name, checked((int)issue.Line), issue.Column, file.IsSetAside(issue), issue.Reason);
        }

        if (file.SetAsideNotListed > 0)
        {
            yield return new Row(reading.ArchiveName, file.Name, null, null, true, NotListed(file));
        }
    }

    private sealed record Row(string Archive, string File, int? Line, string? Column, bool IsSetAside, string Reason);
}
