using System.Globalization;
using CsvHelper;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Data.Tables;

/// <summary>The people of a report as a CSV file for a spreadsheet. An unknown value is an empty cell, never 0.</summary>
public static class PeopleTable
{
    /// <summary>Fixed, so that no name from an export ends in a file name.</summary>
    public const string FileName = "networkgraph-people.csv";

    private static readonly string[] Columns =
        ["Name", "Company", "Title", "Function", "Seniority", "Connected On", "Tie", "Band", "Status", "Last Message", "How It Began", "Profile"];

    /// <summary>Writes a heading and one row per person, in the order given.</summary>
    public static async Task WriteAsync(Stream output, IEnumerable<ReportPerson> people, CancellationToken cancellation)
    {
        await using var csv = CsvWriter.Create(output, SpreadsheetCsv.Options, leaveOpen: true);
        await csv.WriteRecordAsync(Columns, cancellation);
        foreach (var person in people)
        {
            await csv.WriteRecordAsync(Cells(person), cancellation);
        }
    }

    private static string[] Cells(ReportPerson person) =>
    [
        SpreadsheetCsv.Text(person.Tie.Person.Name), SpreadsheetCsv.Text(person.Role.Company), SpreadsheetCsv.Text(person.Role.Title), person.Function, person.Seniority, Date(person.Tie.ConnectedOn),
        person.Tie.Points.Total.ToString(CultureInfo.InvariantCulture), person.Tie.Band.ToString(), person.Tie.Status.ToString(), Date(person.Tie.LastContact),
        person.Origin, SpreadsheetCsv.Text(person.Tie.Person.Key.ToString()),
    ];

    private static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
