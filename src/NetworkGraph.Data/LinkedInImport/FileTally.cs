using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Counts what becomes of the rows of one file, so that the report balances.</summary>
internal sealed class FileTally(string name, ExportFile kind)
{
    private const int MostRejected = 10_000;
    private const int MostRemarks = 100;
    private readonly SortedDictionary<string, int> _rejected = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _remarks = new(StringComparer.Ordinal);
    private readonly List<RowIssue> _issues = [];
    private int _rejectedNoted;
    private DateOnly? _from;
    private DateOnly? _to;

    /// <summary>Line of the row that is being read.</summary>
    public int Line { get; set; }

    /// <summary>Rows read.</summary>
    public int Rows { get; set; }

    /// <summary>Rows that gave facts.</summary>
    public int Accepted { get; private set; }

    /// <summary>The last date in the file.</summary>
    public DateOnly? CoversTo => _to;

    /// <summary>The row gave facts.</summary>
    public void Accept() => Accepted++;

    /// <summary>The row is set aside.</summary>
    public void Reject(string reason, string? column = null) => Reject(reason, Line, column);

    /// <summary>A row read earlier is set aside.</summary>
    public void Reject(string reason, int line, string? column)
    {
        Count(_rejected, reason, 1);
        if (_rejectedNoted++ < MostRejected)
        {
            _issues.Add(new RowIssue(line, column, reason));
        }
    }

    /// <summary>Something about a row that did not cost it.</summary>
    public void Remark(string reason, string? column = null, int count = 1)
    {
        Count(_remarks, reason, count);
        if (_issues.Count - Math.Min(_rejectedNoted, MostRejected) < MostRemarks)
        {
            _issues.Add(new RowIssue(Line, column, reason));
        }
    }

    /// <summary>Something about the file as a whole.</summary>
    public void RemarkOnFile(string reason, int count)
    {
        if (count > 0)
        {
            Count(_remarks, reason, count);
        }
    }

    /// <summary>Something about the file as a whole that has no number.</summary>
    public void Say(string remark) => _remarks[remark] = 0;

    /// <summary>The file speaks of this moment.</summary>
    public void Cover(Moment moment)
    {
        var date = moment.Date;
        _from = _from is null || date < _from ? date : _from;
        _to = _to is null || date > _to ? date : _to;
    }

    /// <summary>The result.</summary>
    public FileReading Finish() => Rows != Accepted + _rejected.Values.Sum()
        ? throw new InvalidOperationException($"The rows of {name} do not balance.")
        : new FileReading
        {
            Name = name,
            Kind = kind,
            Rows = Rows,
            Accepted = Accepted,
            Rejected = _rejected,
            Remarks = _remarks,
            Issues = _issues,
            CoversFrom = _from,
            CoversTo = _to,
        };

    private static void Count(SortedDictionary<string, int> counts, string reason, int count) =>
        counts[reason] = counts.GetValueOrDefault(reason) + count;
}
