using System.Text;
using CsvHelper;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Tests;
using NetworkGraph.Data.Tables;

namespace NetworkGraph.Data.Tests.Tables;

public class PeopleTableTests
{
    private const string Dangerous = "=+-@\t\r\n\0＝＋－＠";

    [Fact]
    public async Task No_cell_starts_a_formula_and_every_text_reads_as_it_was()
    {
        var texts = Dangerous.Select(start => start + "1+cmd|' /C calc'!A0").Append("\"=1+1\"").Append("a,\"b\"\r\nc").Append("Zoë Ångström 🙂").ToArray();
        var rows = await WriteAsync([.. texts.Select(text => Person("Ben", text))]);
        Assert.Equal(texts.Length, rows.Count);
        foreach (var (text, cell) in texts.Zip(rows.Select(row => row[1])))
        {
            Assert.DoesNotContain(cell[0], Dangerous);
            Assert.EndsWith(text, cell, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_unknown_is_empty_rather_than_zero()
    {
        var row = Assert.Single(await WriteAsync(Person("Ben")));
        Assert.Equal(["", "", ""], [row[1], row[5], row[9]]);
    }

    [Fact]
    public async Task Without_people_there_is_a_heading() => Assert.Empty(await WriteAsync());

    private static async Task<List<string[]>> WriteAsync(params ReportPerson[] people)
    {
        using var file = new MemoryStream();
        await PeopleTable.WriteAsync(file, people, TestContext.Current.CancellationToken);
        var text = Encoding.UTF8.GetString(file.ToArray());
        Assert.StartsWith("\uFEFFName,Company,Title,", text, StringComparison.Ordinal);
        var rows = new List<string[]>();
        using var csv = CsvReader.Create(new StringReader(text[1..]), new CsvReaderOptions { HasHeader = false });
        foreach (var record in csv)
        {
            var cells = new string[record.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = record[i].ToString();
            }

            rows.Add(cells);
        }

        rows.RemoveAt(0);
        return rows;
    }

    private static ReportPerson Person(string name, string? company = null)
    {
        var network = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", null, company).Named("ben", name).Network();
        var viewer = network.Viewer("ada")!;
        return Overview.Of(network, viewer, ReportSelection.None, viewer.SnapshotDate).List[0];
    }
}
