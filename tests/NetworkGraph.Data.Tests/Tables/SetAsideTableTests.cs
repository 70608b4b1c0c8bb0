using System.Text;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Tables;
using NetworkGraph.Data.Tests.LinkedInImport;

namespace NetworkGraph.Data.Tests.Tables;

public class SetAsideTableTests
{
    private const string Header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

    [Fact]
    public async Task Each_row_is_told_by_file_line_column_and_reason()
    {
        using var export = new TestExport();
        var (reading, _) = TestExport.Read(export.Write("Connections.csv", Header + "Ada,Secret,https://www.linkedin.com/in/ada,,,,someday\n,,,,,,25 Feb 2026\n"));
        Assert.Equal(
            [
                "Archive,File,Line,Column,What Became Of It,Reason",
                "Connections.csv,Connections.csv,2,Connected On,kept,date not understood",
                "Connections.csv,Connections.csv,3,,set aside,date only: the member is hidden or gone",
            ],
            await LinesAsync(reading));
    }

    [Fact]
    public async Task Every_row_set_aside_is_listed_up_to_ten_thousand_and_the_rest_is_counted()
    {
        using var export = new TestExport();
        var (reading, _) = TestExport.Read(export.Write("Connections.csv", Header + string.Concat(Enumerable.Repeat(",,,,,,25 Feb 2026\n", 10_005))));
        var lines = await LinesAsync(reading);
        Assert.Equal((10_002, 5), (lines.Count, reading.Files[0].SetAsideNotListed));
        Assert.EndsWith("5 more rows, counted by reason and not listed\"", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_that_would_be_a_formula_is_none()
    {
        using var export = new TestExport();
        var (reading, _) = TestExport.Read(export.Write("Connections.csv", Header.Replace("Connected On", "=Connected On", StringComparison.Ordinal) + "Ada,Secret,https://www.linkedin.com/in/ada,,,,someday\n"));
        Assert.Contains(",\"'=Connected On\",", (await LinesAsync(reading))[1], StringComparison.Ordinal);
    }

    private static async Task<List<string>> LinesAsync(ExportReading reading)
    {
        using var file = new MemoryStream();
        await SpreadsheetCsv.WriteAsync(file, SetAsideTable.Of(reading), TestContext.Current.CancellationToken);
        var text = Encoding.UTF8.GetString(file.ToArray());
        Assert.DoesNotContain("Secret", text, StringComparison.Ordinal);
        return [.. text.TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r'))];
    }
}
