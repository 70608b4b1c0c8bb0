using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace NetworkGraph.Tests;

/// <summary>A workbook as another program reads it: cells by their kind and their number format, and what Microsoft's own check says of the file.</summary>
internal sealed partial class ReadWorkbook : IDisposable
{
    private readonly MemoryStream _file;
    private readonly SpreadsheetDocument _document;

    public ReadWorkbook(byte[] file)
    {
        _file = new MemoryStream(file);
        _document = SpreadsheetDocument.Open(_file, isEditable: false);
    }

    public IReadOnlyList<string> SheetNames => [.. Sheets.Select(sheet => sheet.Name!.Value!)];

    /// <summary>What a spreadsheet would call damaged; empty for a sound file.</summary>
    public IReadOnlyList<string> Faults => [.. new OpenXmlValidator().Validate(_document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];

    private IEnumerable<Sheet> Sheets => _document.WorkbookPart!.Workbook!.Descendants<Sheet>();

    /// <summary>The rows of a sheet, heading first: text, number in the signs of its format, day as 2026-10-31, or "" for an empty cell.</summary>
    public List<string[]> Rows(string sheet) => [.. Part(sheet).Worksheet!.Descendants<Row>().Select(row => row.Elements<Cell>().Select(Read).ToArray())];

    /// <summary>Whether any cell of any sheet holds a formula.</summary>
    public bool HasFormula => _document.WorkbookPart!.WorksheetParts.Any(part => part.Worksheet!.Descendants<CellFormula>().Any());

    public WorksheetPart Part(string sheet) => (WorksheetPart)_document.WorkbookPart!.GetPartById(Sheets.Single(one => one.Name == sheet).Id!.Value!);

    /// <summary>Whether the heading is bold.</summary>
    public bool HasBoldHeading(string sheet)
    {
        var styles = _document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        return Part(sheet).Worksheet!.Descendants<Row>().First().Elements<Cell>().All(cell =>
            styles.Fonts!.Elements<Font>().ElementAt((int)Format(cell).FontId!.Value).Bold is not null);
    }

    public void Dispose()
    {
        _document.Dispose();
        _file.Dispose();
    }

    private string Read(Cell cell)
    {
        if (cell.DataType?.Value == CellValues.InlineString)
        {
            return Escape().Replace(cell.InlineString!.InnerText, sign => ((char)Convert.ToInt32(sign.Groups[1].Value, 16)).ToString());
        }

        if (cell.CellValue is null)
        {
            return "";
        }

        var number = double.Parse(cell.CellValue.Text, CultureInfo.InvariantCulture);
        return FormatOf(cell) is "yyyy-mm-dd"
            ? DateOnly.FromDateTime(DateTime.FromOADate(number)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : number.ToString(FormatOf(cell), CultureInfo.InvariantCulture);
    }

    // The formats that need no words in a file, by their numbers in the standard.
    private string? FormatOf(Cell cell) => Format(cell).NumberFormatId?.Value switch
    {
        1 => "0",
        2 => "0.00",
        { } id => _document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.NumberingFormats?.Elements<NumberingFormat>().FirstOrDefault(format => format.NumberFormatId?.Value == id)?.FormatCode?.Value,
        null => null,
    };

    private CellFormat Format(Cell cell) => _document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)(cell.StyleIndex?.Value ?? 0));

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();
}
