using DocumentFormat.OpenXml.Spreadsheet;
using NetworkGraph.Data.Tables;
using NetworkGraph.Tests;

namespace NetworkGraph.Data.Tests.Tables;

public class WorkbookTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_text_reads_as_it_was_and_none_is_a_formula()
    {
        string[] texts =
        [
            "=1+1", "+1", "-1", "@x", "=cmd|' /C calc'!A0", "007", "2026-10-31", "TRUE", "  kept  ", "a\nb", "a\r\nb\tc", "\0\u0001\u001F", "_x0041_", "_x0041_x0042_", "_x_", "<b>&\"'", "Zoë 🙂", "שרה כהן", "\uFFFE",
        ];
        using var book = await WriteAsync(texts);
        Assert.Equal(texts, book.Rows("Texts").Skip(1).Select(row => row[0]));
        Assert.False(book.HasFormula);
        Assert.Empty(book.Faults);
    }

    [Fact]
    public async Task Any_text_at_all_makes_a_sound_file()
    {
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {seed}");
        var random = new Random(seed);
        string[] texts = [.. Enumerable.Range(0, 300).Select(_ => new string([.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => (char)(random.Next(2) == 0 ? random.Next(0x80) : random.Next(0x10000)))]))];
        using var book = await WriteAsync(texts);
        Assert.Empty(book.Faults);
        Assert.Equal(texts.Select(WithoutHalves), book.Rows("Texts").Skip(1).Select(row => row[0]));
    }

    [Fact]
    public async Task A_text_that_no_cell_can_hold_is_cut_and_says_so()
    {
        using var book = await WriteAsync(new string('x', 40_000), new string('x', 32_765) + "🙂🙂");
        Assert.All(book.Rows("Texts").Skip(1), row => Assert.True(row[0].Length <= 32_767 && row[0].EndsWith('…')));
        Assert.Empty(book.Faults);
    }

    [Fact]
    public async Task Numbers_and_days_are_what_they_are_and_what_is_unknown_is_an_empty_cell()
    {
        using var book = await WriteAsync(ExportTable.Of<int?>(
            "Kinds", [1204, null], ("Count", 8, n => TableCell.Of(n)), ("Share", 8, n => TableCell.Share(n / 10_000.0)), ("Day", 12, n => TableCell.Of(n is null ? null : new DateOnly(2024, 2, 29)))));
        Assert.Equal([["Count", "Share", "Day"], ["1204", "0.12", "2024-02-29"], ["", "", ""]], book.Rows("Kinds"));
        var cells = book.Part("Kinds").Worksheet!.Descendants<Row>().ElementAt(1).Elements<Cell>().ToArray();
        Assert.All(cells, cell => Assert.True(cell.DataType is null || cell.DataType.Value == CellValues.Number));
        Assert.Empty(book.Faults);
    }

    [Fact]
    public async Task The_heading_is_bold_stays_in_sight_and_filters_all_rows_and_columns_have_their_width()
    {
        using var book = await WriteAsync("a", "b", "c");
        Assert.True(book.HasBoldHeading("Texts"));
        var sheet = book.Part("Texts").Worksheet!;
        Assert.Equal("A1:A4", sheet.Descendants<AutoFilter>().Single().Reference!.Value);
        var pane = sheet.Descendants<Pane>().Single();
        Assert.Equal((1.0, PaneStateValues.Frozen), (pane.VerticalSplit!.Value, pane.State!.Value));
        Assert.Equal(30, sheet.Descendants<Column>().Single().Width!.Value, 1.0);
    }

    [Fact]
    public async Task Without_rows_there_is_a_heading()
    {
        using var book = await WriteAsync(Array.Empty<string>());
        Assert.Equal([["Text"]], book.Rows("Texts"));
        Assert.Empty(book.Faults);
    }

    [Fact]
    public async Task What_the_file_shows_stands_in_a_sheet_of_its_own()
    {
        var table = ExportTable.Of("People", ["Ada"], ("Name", 10, TableCell.Of)).Noting("A note.");
        using var book = await WriteAsync(table, new AboutTable("1 person", "Tie: Strong.", new DateOnly(2026, 6, 30), "Ada").Of(table));
        Assert.Equal(["People", "About"], book.SheetNames);
        var about = book.Rows("About").Skip(1).Select(row => (row[0], row[1])).ToArray();
        Assert.Equal([("Shows", "1 person"), ("Filter", "Tie: Strong."), ("As of", "2026-06-30"), ("Viewer", "Ada"), ("Rows in People", "1")], about[..5]);
        Assert.Contains(about, row => row.Item1 == "Unknown" && row.Item2.Contains("never means zero", StringComparison.Ordinal));
        Assert.Contains(("Note", "A note."), about);
    }

    private static Task<ReadWorkbook> WriteAsync(params string[] texts) => WriteAsync(ExportTable.Of("Texts", texts, ("Text", 30, TableCell.Of)));

    private static async Task<ReadWorkbook> WriteAsync(params ExportTable[] tables)
    {
        using var file = new MemoryStream();
        await NetworkGraph.Data.Tables.Workbook.WriteAsync(file, tables, Cancellation);
        return new ReadWorkbook(file.ToArray());
    }

    // Half a surrogate pair is no character: no file can hold it.
    private static string WithoutHalves(string text)
    {
        var signs = text.ToCharArray();
        for (var at = 0; at < signs.Length; at++)
        {
            if (char.IsHighSurrogate(signs[at]) && at + 1 < signs.Length && char.IsLowSurrogate(signs[at + 1]))
            {
                at++;
            }
            else if (char.IsSurrogate(signs[at]))
            {
                signs[at] = '\uFFFD';
            }
        }

        return new string(signs);
    }
}
