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

    // "a;=1+1;b" in a German Excel: the comma is no separator there, and the quotes do not stand where they would help.
    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public async Task Whatever_separates_cells_in_a_spreadsheet_none_begins_a_formula(char separator)
    {
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {seed}");
        var random = new Random(seed);
        string[] parts = [";", "=", "+1", "-", "@x", "\t", "\n", "\r\n", "\"", ",", " ", "a", "Ltd", "＝", "'"];
        var texts = Enumerable.Range(0, 100).Select(_ => "x" + string.Concat(random.GetItems(parts, random.Next(1, 8)))).Append("a;=1+1;b").ToArray();
        using var file = new MemoryStream();
        await SpreadsheetCsv.WriteAsync(file, PeopleTable.Of([.. texts.Select(text => Person(text, text))]), TestContext.Current.CancellationToken);
        var cells = CellsOf(Encoding.UTF8.GetString(file.ToArray())[1..], separator).ToArray();
        Assert.DoesNotContain(cells, cell => cell.TrimStart(' ', '"', '\t', '\r', '\n') is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..]);
    }

    [Fact]
    public void Control_a_text_that_is_only_quoted_begins_a_formula_under_another_separator() =>
        Assert.Contains(CellsOf("Ben,\"a;=1+1;b\"\r\n", ';'), cell => cell.StartsWith('='));

    // As a spreadsheet reads: a cell that starts with a quote ends with one, any other at the separator or the end of the line.
    private static IEnumerable<string> CellsOf(string text, char separator)
    {
        var (cell, isQuoted) = (new StringBuilder(), false);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '"' && (isQuoted || cell.Length == 0))
            {
                if (isQuoted && at + 1 < text.Length && text[at + 1] == '"')
                {
                    cell.Append(text[at++]);
                }
                else
                {
                    isQuoted = !isQuoted;
                }
            }
            else if (!isQuoted && (text[at] == separator || text[at] is '\r' or '\n'))
            {
                yield return cell.ToString();
                cell.Clear();
            }
            else
            {
                cell.Append(text[at]);
            }
        }

        yield return cell.ToString();
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
        await SpreadsheetCsv.WriteAsync(file, PeopleTable.Of(people), TestContext.Current.CancellationToken);
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
