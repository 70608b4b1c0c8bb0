using System.Buffers;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Zip;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>A CSV whose header row was found, read row by row. Ragged rows are tolerated: a cell that is not there is empty.</summary>
internal sealed partial class CsvTable : IDisposable
{
    private readonly CsvReader _reader;
    private readonly TextFallback _fallback = new();
    private readonly Encoding _lenient;
    private readonly ImportLimits _limits;
    private readonly string _name;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly List<string> _headers = [];
    private readonly HashSet<int> _lenientColumns = [];
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly Func<CsvTable> _again;

    internal CsvTable(ExportEntry entry, byte[] head, CsvHeader header, ImportLimits limits)
    {
        Shape = header.Shape;
        IsByPlaces = header.ByPlaces;
        _again = () => new CsvTable(entry, head, header, limits);
        _name = entry.Label;
        _limits = limits;
        _lenient = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, _fallback);
        var wide = TextSource.WideEncoding(head, _fallback, out var mark);
        _fallback.IsWide = wide is not null;
        _fallback.IsMac = TextFallback.EndsLinesAsMac(head);
        var stream = entry.Open();
        try
        {
            stream.ReadExactly(new byte[mark]);
            _reader = CsvReader.Create(stream, CsvLayout.Options(header.Delimiter, limits) with { Encoding = wide, OnMalformedRecord = m => Malformed = m.Reason });
            SkipToHeader(header);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Which file it is.</summary>
    public FileShape Shape { get; }

    /// <summary>Whether the columns are known by their places, because their names are in a language that is not known.</summary>
    public bool IsByPlaces { get; }

    /// <summary>Physical line on which the current row begins, 1 for the first.</summary>
    public int Line { get; private set; }

    /// <summary>What is wrong with the quotation marks of the current row, or null.</summary>
    public CsvMalformedReason? Malformed { get; private set; }

    /// <summary>Number of cells in the current row.</summary>
    public int Cells => _reader.FieldCount;

    /// <summary>Number of columns in the header.</summary>
    public int ColumnCount => _headers.Count;

    /// <summary>Line breaks inside the current row.</summary>
    public int LineBreaks => _reader.RawRecord.Count((byte)'\n');

    /// <summary>Bytes of the file before the current row.</summary>
    public long Place => _reader.ByteOffset;

    /// <summary>Bytes that were not in the encoding of the file, and what was done about them.</summary>
    public (string Remark, int Count) Undecodable => (_fallback.Remark, _fallback.Count);

    /// <summary>Place of the first column with one of these normal names, or -1.</summary>
    public int Column(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            _asked.Add(name);
            if (_columns.TryGetValue(name, out var index))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Columns that nobody has asked for and that are none of LinkedIn's own, as the file writes them.</summary>
    public IEnumerable<string> UnusedColumns()
    {
        for (var i = 0; i < _headers.Count; i++)
        {
            var name = Columns.Normalise(_headers[i]);
            if (name.Length > 0 && !_columns.Any(c => c.Value == i && (_asked.Contains(c.Key) || KnownFiles.IsLeftColumn(c.Key))) && !KnownFiles.IsLeftColumn(name))
            {
                yield return _headers[i];
            }
        }
    }

    /// <summary>Header of a column as the file writes it; null for a column that is not there.</summary>
    public string? Header(int column) => column < 0 ? null : _headers[column];

    /// <summary>A cell of the current row as UTF-8; empty where the row or the file does not have it.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => column >= 0 && column < _reader.FieldCount ? _reader.GetSpan(column) : [];

    /// <summary>A cell of the current row; empty where the row or the file does not have it.</summary>
    public string Text(int column)
    {
        var bytes = Bytes(column);
        if (bytes.IsEmpty)
        {
            return "";
        }

        CheckLength(bytes.Length);
        var text = Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Lenient(column, bytes);
        return Mojibake.IsSuspicious(text) ? Once(column, text) : text;
    }

    /// <summary>The same as characters in a buffer that the caller keeps for the next row: for names, of which there are as many as rows.</summary>
    public ReadOnlySpan<char> Name(int column, ref char[] buffer)
    {
        var name = Chars(column, ref buffer);
        return Mojibake.IsSuspicious(name) ? Once(column, name.ToString()) : name;
    }

    /// <summary>A cell of the current row, decoded into a buffer that the caller keeps for the next row.</summary>
    public ReadOnlySpan<char> Chars(int column, ref char[] buffer)
    {
        var bytes = Bytes(column);
        CheckLength(bytes.Length);
        if (buffer.Length < bytes.Length)
        {
            buffer = new char[Math.Max(bytes.Length, buffer.Length * 2)];
        }

        return Utf8.ToUtf16(bytes, buffer, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done
            ? buffer.AsSpan(0, written)
            : Lenient(column, bytes);
    }

    /// <summary>Reads the next row that is not blank.</summary>
    public bool Read()
    {
        Malformed = null;
        _lenientColumns.Clear();
        _doubledColumns.Clear();
        try
        {
            if (!_reader.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException)
        {
            throw Rejections.RecordTooLong(_name, Line + 1);
        }

        Line = (int)_reader.LineNumber;
        return _reader.FieldCount <= _limits.MaxColumns ? true : throw Rejections.TooManyColumns(_name, Line, _limits.MaxColumns);
    }

    /// <summary>Whether no cell of the current row has anything in it.</summary>
    public bool IsEmptyRow()
    {
        foreach (var b in _reader.RawRecord)
        {
            if (b is not ((byte)',' or (byte)';' or (byte)'|' or (byte)'\t' or (byte)'"' or (byte)' '))
            {
                return false;
            }
        }

        return true;
    }

    public void Dispose() => _reader.Dispose();

    // However often a cell is asked for, its characters are counted once.
    private string Lenient(int column, ReadOnlySpan<byte> bytes)
    {
        var before = _fallback.Count;
        var text = new char[bytes.Length];
        var length = _lenient.GetChars(bytes, text);
        _fallback.Count = _lenientColumns.Add(column) ? _fallback.Count : before;
        return new string(text, 0, length);
    }

    private void CheckLength(int bytes)
    {
        if (bytes > _limits.MaxFieldChars)
        {
            throw Rejections.RecordTooLong(_name, Line);
        }
    }

    private void SkipToHeader(CsvHeader header)
    {
        for (var row = 0; row <= header.Row; row++)
        {
            Read();
        }

        for (var i = 0; i < header.Cells.Count; i++)
        {
            _headers.Add(VisibleText.Label(Mojibake.Undo(header.Cells[i], out _) ?? header.Cells[i]));
            _columns.TryAdd(header.Columns[i], i);
        }
    }
}
