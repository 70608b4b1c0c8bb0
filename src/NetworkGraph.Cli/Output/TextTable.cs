using System.Globalization;

namespace NetworkGraph.Cli.Output;

/// <summary>Aligned columns as plain text, the same on a terminal and in a file. Numbers stand right.</summary>
internal sealed class TextTable(params string[] headers)
{
    private const int WidestCell = 44;

    private readonly List<string[]> _rows = [];
    private readonly bool[] _isNumber = new bool[headers.Length];

    public void Row(params ReadOnlySpan<object?> cells)
    {
        var row = new string[headers.Length];
        for (var i = 0; i < row.Length; i++)
        {
            _isNumber[i] |= cells[i] is int or double or long;
            row[i] = i == row.Length - 1 ? Text(cells[i]) : Cut(Text(cells[i]));
        }

        _rows.Add(row);
    }

    public void Write(TextWriter output)
    {
        var widths = headers.Select((h, i) => Math.Max(h.Length, _rows.Select(r => r[i].Length).DefaultIfEmpty().Max())).ToArray();
        Line(output, headers, widths);
        Line(output, [.. widths.Select(w => new string('-', w))], widths);
        foreach (var row in _rows)
        {
            Line(output, row, widths);
        }
    }

    private void Line(TextWriter output, string[] cells, int[] widths) =>
        output.WriteLine(string.Join("  ", cells.Select((c, i) => _isNumber[i] ? c.PadLeft(widths[i]) : c.PadRight(widths[i]))).TrimEnd());

    private static string Cut(string text) => text.Length <= WidestCell ? text : text[..(WidestCell - 1)] + "…";

    private static string Text(object? cell) => cell switch
    {
        null => "-",
        double number => number.ToString("0.#", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
