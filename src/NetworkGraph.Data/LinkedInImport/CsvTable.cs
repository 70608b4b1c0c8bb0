using System.Buffers;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>A CSV whose header row was found, read row by row. Ragged rows are tolerated: a cell that is not there is empty.</summary>
internal sealed class CsvTable : IDisposable
{
    private const int LongestDate = 64;
    private readonly CsvReader _reader;
    private readonly TextFallback _fallback = new();
    private readonly Encoding _lenient;
    private readonly ImportLimits _limits;
    private readonly string _name;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly List<string> _headers = [];
    private readonly HashSet<int> _lenientColumns = [];

    internal CsvTable(ExportEntry entry, byte[] head, char delimiter, FileShape shape, bool telling, ImportLimits limits)
    {
        Shape = shape;
        _name = entry.Label;
        _limits = limits;
        _lenient = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, _fallback);
        var wide = TextSource.WideEncoding(head, _fallback, out var mark);
        _fallback.IsWide = wide is not null;
        _fallback.IsMac = head.Contains((byte)'\r') && !head.Contains((byte)'\n');
        var stream = entry.Open();
        try
        {
            stream.ReadExactly(new byte[mark]);
            _reader = CsvReader.Create(stream, CsvLayout.Options(delimiter, limits) with { Encoding = wide, OnMalformedRecord = m => Malformed = m.Reason });
            SkipToHeader(telling);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Which file it is.</summary>
    public FileShape Shape { get; }

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
            if (_columns.TryGetValue(name, out var index))
            {
                return index;
            }
        }

        return -1;
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
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Lenient(column, bytes);
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

    /// <summary>The moment in a cell; false where there is none.</summary>
    public bool TryMoment(int column, StatedZone zone, out Moment moment)
    {
        moment = default;
        var bytes = Bytes(column);
        Span<char> text = stackalloc char[LongestDate];
        return !bytes.IsEmpty && bytes.Length <= LongestDate
            && Utf8.ToUtf16(bytes, text, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done
            && MomentText.TryRead(text[..length], zone, out moment);
    }

    /// <summary>Reads the next row that is not blank.</summary>
    public bool Read()
    {
        Malformed = null;
        _lenientColumns.Clear();
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
            if (b is not ((byte)',' or (byte)';' or (byte)'\t' or (byte)'"' or (byte)' '))
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

    private void SkipToHeader(bool telling)
    {
        while (Read())
        {
            var columns = Enumerable.Range(0, Cells).Select(i => Columns.Normalise(Text(i))).ToList();
            if (telling ? Shape.IsTellingHeader(columns) : Shape.IsHeader(columns))
            {
                for (var i = 0; i < columns.Count; i++)
                {
                    _headers.Add(PersonText.Label(Text(i)));
                    _columns.TryAdd(columns[i], i);
                }

                return;
            }
        }
    }
}
