using CsvHelper;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Zip;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>How a CSV is laid out: its separator and where its header is. Found by looking for known columns, not by counting characters.</summary>
internal static class CsvLayout
{
    private const int HeaderRows = 20;
    private const int HeadBytes = 1 << 16;
    private const string Delimiters = ",\t;|";

    /// <summary>
    /// Opens a file whose shape is known by name, or (with null) by its columns; returns the reason where no header is found.
    /// </summary>
    public static CsvTable? TryOpen(ExportEntry entry, FileShape? byName, ImportLimits limits, out string reason)
    {
        var head = ReadHead(entry);
        reason = TextSource.Recognise(head) switch
        {
            Content.Empty => "it is empty",
            Content.Zip => "it is an Excel workbook or a zip, not a CSV file; save the sheet as 'CSV UTF-8'",
            Content.WebPage => "it is a web page, not a CSV file",
            Content.Binary => "it is not text",
            _ => "",
        };
        if (reason.Length > 0)
        {
            return null;
        }

        var text = TextSource.Decode(head);
        if (ForeignLists.OfText(text) is { } addressBook)
        {
            reason = addressBook;
            return null;
        }

        var found = new List<string>();
        foreach (var delimiter in Delimiters)
        {
            if (FindHeader(text, delimiter, byName, limits, found) is { } header)
            {
                reason = header.Shape.Kind == ExportFile.Connections && !KnownFiles.IsLinkedInsContactList(entry.Path) ? ForeignLists.Of(header.Columns) ?? "" : "";
                return reason.Length > 0 ? null : new CsvTable(entry, head, header, limits);
            }
        }

        foreach (var delimiter in byName is null or { Kind: ExportFile.Connections } ? Delimiters : "")
        {
            if (HeaderByPlaces.Find(text, delimiter, limits) is { } header)
            {
                return new CsvTable(entry, head, header, limits);
            }
        }

        reason = ForeignLists.Of(Columns.Normalise(found))
            ?? (found.Count == 0 ? "no columns were found in it"
            : $"its columns are not known (found {Rejections.List(found)}; expected {(byName ?? KnownFiles.Of(ExportFile.Connections)).Expected}{(byName is null ? " or those of another LinkedIn file, or from, to, at" : "")})");
        return null;
    }

    /// <summary>The settings of the reader, which are settings of safety: a record has a longest length, and no message quotes a value.</summary>
    public static CsvReaderOptions Options(char delimiter, ImportLimits limits) => new()
    {
        Separator = delimiter,
        HasHeader = false,
        TrackLineNumbers = true,
        MaxRecordSize = limits.MaxRecordChars,
        IncludeValuesInExceptions = false,
        MalformedData = CsvMalformedDataHandling.Recover,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
    };

    /// <summary>The first bytes of an entry.</summary>
    public static byte[] ReadHead(ExportEntry entry)
    {
        using var stream = entry.Open();
        var head = new byte[HeadBytes];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head.AsSpan(0, length).ToArray();
    }

    private static CsvHeader? FindHeader(string text, char delimiter, FileShape? byName, ImportLimits limits, List<string> found)
    {
        using var reader = CsvReader.FromText(text, Options(delimiter, limits));
        try
        {
            for (var row = 0; row < HeaderRows && reader.Read(); row++)
            {
                var cells = reader.Current.ToArray();
                var columns = Columns.Normalise(cells);
                var shape = byName is null ? KnownFiles.Shapes.FirstOrDefault(s => s.IsTellingHeader(columns)) : byName.IsHeader(columns) ? byName : null;
                if (shape is not null)
                {
                    return new CsvHeader(shape, delimiter, row, cells, columns);
                }

                if (columns.Count(c => c.Length > 0) > found.Count)
                {
                    found.Clear();
                    found.AddRange(cells.Where(c => !string.IsNullOrWhiteSpace(c)).Select(VisibleText.Label));
                }
            }
        }
        catch (CsvFormatException)
        {
            return null;
        }

        return null;
    }
}

/// <summary>The header of a table.</summary>
/// <param name="Shape">Which file it is.</param>
/// <param name="Delimiter">What stands between cells.</param>
/// <param name="Row">How many rows come before it.</param>
/// <param name="Cells">Its cells as the file has them.</param>
/// <param name="Columns">The columns in normal form.</param>
/// <param name="ByPlaces">Whether the columns are known by their places alone.</param>
internal sealed record CsvHeader(FileShape Shape, char Delimiter, int Row, IReadOnlyList<string> Cells, IReadOnlyList<string> Columns, bool ByPlaces = false);
