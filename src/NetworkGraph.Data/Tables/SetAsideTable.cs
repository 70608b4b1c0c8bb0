using System.Globalization;
using CsvHelper;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.Tables;

/// <summary>The rows of exports that were set aside, and those that were kept with a remark: where they are and why, never what they say.</summary>
public static class SetAsideTable
{
    /// <summary>Fixed, so that no name from an export ends in a file name.</summary>
    public const string FileName = "networkgraph-set-aside.csv";

    private static readonly string[] Columns = ["Archive", "File", "Line", "Column", "What Became Of It", "Reason"];

    /// <summary>Writes a heading and one row per line that was set aside or remarked on.</summary>
    public static async Task WriteAsync(Stream output, IEnumerable<ExportReading> readings, CancellationToken cancellation)
    {
        await using var csv = CsvWriter.Create(output, SpreadsheetCsv.Options, leaveOpen: true);
        await csv.WriteRecordAsync(Columns, cancellation);
        foreach (var reading in readings)
        {
            foreach (var file in reading.Files)
            {
                foreach (var issue in file.Issues)
                {
                    await csv.WriteRecordAsync(Cells(reading, file, issue.Line.ToString(CultureInfo.InvariantCulture), issue.Column, file.IsSetAside(issue), issue.Reason), cancellation);
                }

                if (file.SetAsideNotListed > 0)
                {
                    await csv.WriteRecordAsync(Cells(reading, file, "", null, true, NotListed(file)), cancellation);
                }
            }
        }
    }

    /// <summary>What to say of rows that are counted and no longer listed one by one.</summary>
    public static string NotListed(FileReading file) =>
        string.Create(CultureInfo.InvariantCulture, $"{file.SetAsideNotListed:N0} more rows, counted by reason and not listed");

    private static string[] Cells(ExportReading reading, FileReading file, string line, string? column, bool isSetAside, string reason) =>
        [SpreadsheetCsv.Text(reading.ArchiveName), SpreadsheetCsv.Text(file.Name), line, SpreadsheetCsv.Text(column), isSetAside ? "set aside" : "kept", SpreadsheetCsv.Text(reason)];
}
