using System.Text;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Its text that was written in UTF-8 twice.</summary>
internal sealed partial class CsvTable
{
    private readonly HashSet<int> _doubledColumns = [];
    private Doubling? _doubling;

    /// <summary>What was done about cells that were written in UTF-8 twice, and how many there were in the rows read.</summary>
    public (Doubling Done, int Count) Doubled { get; private set; }

    // Text that looks written twice is undone where the whole file agrees that it is.
    private string Once(int column, string text)
    {
        if (Mojibake.Undo(text, out _) is not { } undone)
        {
            return text;
        }

        _doubling ??= LookForDoubling();
        Doubled = (_doubling.Value, Doubled.Count + (_doubling != Doubling.None && _doubledColumns.Add(column) ? 1 : 0));
        return _doubling == Doubling.Undo ? undone : text;
    }

    private Doubling LookForDoubling()
    {
        var (strong, other) = (false, false);
        using var table = _again();
        table._doubling = Doubling.None;
        var prose = new[] { table.Column("content"), table.Column("message"), table.Column("text"), table.Column("subject"), table.Column("note") };
        for (var rows = 0; rows < _limits.MaxRows && table.Read(); rows++)
        {
            for (var column = 0; column < Math.Min(table.Cells, table.ColumnCount); column++)
            {
                if (prose.Contains(column) || Ascii.IsValid(table.Bytes(column)))
                {
                    continue;
                }

                var isUndone = Mojibake.Undo(table.Text(column), out var isStrong) is not null;
                strong |= isUndone && isStrong;
                other |= !isUndone;
            }
        }

        return !strong ? Doubling.None : other ? Doubling.Leave : Doubling.Undo;
    }
}
