using System.Text;

namespace NetworkGraph.Cli.Sample;

/// <summary>Rows as LinkedIn writes them: comma, LF, doubled quotes; quoted where needed, or everywhere since March 2026.</summary>
internal sealed class CsvText(Stream stream, bool quoteAll = false, bool endsWithNewline = true) : IDisposable
{
    private static readonly System.Buffers.SearchValues<char> NeedsQuotes = System.Buffers.SearchValues.Create(",\"\n\r");

    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
    private bool _rowBefore;

    /// <summary>A line that is not a row of the table.</summary>
    public void Line(string text)
    {
        _writer.Write(text);
        _writer.Write('\n');
    }

    public void Row(params ReadOnlySpan<string?> cells)
    {
        if (_rowBefore)
        {
            _writer.Write('\n');
        }

        _rowBefore = true;
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                _writer.Write(',');
            }

            Cell(cells[i] ?? "");
        }
    }

    public void Dispose()
    {
        if (_rowBefore && endsWithNewline)
        {
            _writer.Write('\n');
        }

        _writer.Dispose();
    }

    private void Cell(string text)
    {
        if (!quoteAll && !text.AsSpan().ContainsAny(NeedsQuotes))
        {
            _writer.Write(text);
            return;
        }

        _writer.Write('"');
        _writer.Write(text.Contains('"', StringComparison.Ordinal) ? text.Replace("\"", "\"\"", StringComparison.Ordinal) : text);
        _writer.Write('"');
    }
}
