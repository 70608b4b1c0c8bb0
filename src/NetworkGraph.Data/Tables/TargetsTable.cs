using System.Globalization;
using CsvHelper;
using NetworkGraph.Core.Targets;

namespace NetworkGraph.Data.Tables;

/// <summary>The targets as a CSV file for a spreadsheet. An unknown value is an empty cell, never 0: who moved is not known with one upload.</summary>
public static class TargetsTable
{
    /// <summary>Fixed, so that no name from an export ends in a file name.</summary>
    public const string FileName = "networkgraph-targets.csv";

    private static readonly string[] Columns =
        ["Target", "Company", "Title", "Why", "You Know Now", "Who", "You Know Before", "Who Before", "Closest", "Joined", "Left", "Best Way", "Write To", "Chance", "Ask", "Id"];

    /// <summary>Writes a heading and one row per target, in the order given.</summary>
    public static async Task WriteAsync(Stream output, IEnumerable<TargetRow> rows, CancellationToken cancellation)
    {
        await using var csv = CsvWriter.Create(output, SpreadsheetCsv.Options, leaveOpen: true);
        await csv.WriteRecordAsync(Columns, cancellation);
        foreach (var row in rows)
        {
            await csv.WriteRecordAsync(Cells(row), cancellation);
        }
    }

    private static string[] Cells(TargetRow row) =>
    [
        SpreadsheetCsv.Text(row.Name), SpreadsheetCsv.Text(row.Role?.Company), SpreadsheetCsv.Text(row.Role?.Title), row.Why,
        row.IsCompany ? Number(row.Now.Count) : "", SpreadsheetCsv.Text(Names(row.Now)), row.IsCompany ? Number(row.Before.Count) : "", SpreadsheetCsv.Text(Names(row.Before)),
        row.Closest?.ToString() ?? "", row.Joined is { } joined ? Number(joined.Count) : "", row.Left is { } left ? Number(left.Count) : "",
        row.Way.Kind.ToString(), SpreadsheetCsv.Text(row.Way.Write?.Name), row.Way.Chance?.ToString("0.00", CultureInfo.InvariantCulture) ?? "", SpreadsheetCsv.Text(row.Ask?.InWords), SpreadsheetCsv.Text(row.Id),
    ];

    private static string Names(IEnumerable<KnownThere> people) => string.Join(", ", people.Select(one => one.Person.Name));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
