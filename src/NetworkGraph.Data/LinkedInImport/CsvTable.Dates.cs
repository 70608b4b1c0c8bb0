using System.Buffers;
using System.Text.Unicode;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Its dates, each read with the others of its column.</summary>
internal sealed partial class CsvTable
{
    private const int LongestDate = 64;
    private readonly Dictionary<int, DateEvidence> _dates = [];

    /// <summary>The moment in a cell, read with the other dates of its column where it could be two.</summary>
    public DateReading Moment(int column, StatedZone zone, out Moment moment)
    {
        moment = default;
        var bytes = Bytes(column);
        if (bytes.IsEmpty)
        {
            return DateReading.Absent;
        }

        if (bytes.Length > LongestDate)
        {
            return DateReading.NotUnderstood;
        }

        Span<char> text = stackalloc char[LongestDate];
        var cell = DateText(column, bytes, text);
        var reading = MomentText.Read(cell, zone, () => Dates(column), out moment);
        return reading == DateReading.NotUnderstood && MissingWords.IsMissing(cell) ? DateReading.Absent : reading;
    }

    /// <summary>Whether there is a moment in a cell.</summary>
    public bool TryMoment(int column, StatedZone zone, out Moment moment) =>
        Moment(column, zone, out moment) is DateReading.Read or DateReading.ReadByColumn;

    private ReadOnlySpan<char> DateText(int column, ReadOnlySpan<byte> bytes, Span<char> room) =>
        Utf8.ToUtf16(bytes, room, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done
            ? room[..length]
            : Lenient(column, bytes);

    // Looked for only where a date could be two, which no file of LinkedIn's own making has: the column is read once more, row by row.
    private DateEvidence Dates(int column)
    {
        if (!_dates.TryGetValue(column, out var evidence))
        {
            _dates[column] = evidence = new DateEvidence();
            using var table = _again();
            Span<char> text = stackalloc char[LongestDate];
            for (var rows = 0; rows < _limits.MaxRows && table.Read(); rows++)
            {
                var bytes = table.Bytes(column);
                if (bytes.Length is > 0 and <= LongestDate && MomentText.TryScan(table.DateText(column, bytes, text), out var date))
                {
                    evidence.Saw(date);
                }
            }
        }

        return evidence;
    }
}
