using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Reads the rows of one kind of file. One class per file of an export; a new one for each file read.</summary>
internal abstract class ExportFileReader(ImportSession session, CsvTable table, int file)
{
    /// <summary>Shared with the readers of the other files.</summary>
    protected ImportSession Session => session;

    /// <summary>The file, at the current row.</summary>
    protected CsvTable Table => table;

    /// <summary>Where the current row is.</summary>
    protected Source Source => new(file, table.Line);

    /// <summary>Whether a first pass over the file helps to read this or other files.</summary>
    public virtual bool WantsSurvey => false;

    /// <summary>One row in the first pass: collects names and addresses, gives no fact.</summary>
    public virtual void Survey()
    {
    }

    /// <summary>One row: accepts or rejects it in the tally.</summary>
    public abstract void Row(FileTally tally);

    /// <summary>After the last row.</summary>
    public virtual void End(FileTally tally)
    {
    }

    /// <summary>
    /// The moment of a contact. Where it cannot be read the contact is in no count by time; but whom it was with is kept, and false given.
    /// </summary>
    protected bool TryMoment(FileTally tally, int column, StatedZone zone, PersonReference other, out Moment moment)
    {
        var reading = table.Moment(column, zone, out moment);
        if (IsRead(tally, reading, out var why))
        {
            tally.Cover(moment);
            return true;
        }

        tally.Remark(Reasons.WithoutTime(why), table.Header(column));
        tally.Accept();
        session.Sink.Add(new StatedInterest(InterestKind.UndatedContact, null, other, null, null, Source));
        return false;
    }

    /// <summary>The moment in a column; remarks on a cell that holds something else.</summary>
    protected Moment? Moment(FileTally tally, int column, StatedZone zone)
    {
        var reading = table.Moment(column, zone, out var moment);
        if (IsRead(tally, reading, out var why))
        {
            tally.Cover(moment);
            return moment;
        }

        if (reading != DateReading.Absent)
        {
            tally.Remark(why, table.Header(column));
        }

        return null;
    }

    /// <summary>Whether a moment was read; remarks on help from the column, and says why not.</summary>
    protected static bool IsRead(FileTally tally, DateReading reading, out string why)
    {
        if (reading == DateReading.ReadByColumn)
        {
            tally.RemarkOnFile(Reasons.OrderFromColumn, 1);
        }

        why = reading switch
        {
            DateReading.OrderUnknown => Reasons.OrderUnknown,
            DateReading.OrderContradicted => Reasons.OrderContradicted,
            DateReading.MonthUnknown => Reasons.MonthUnknown,
            _ => Reasons.DateUnknown,
        };
        return reading is DateReading.Read or DateReading.ReadByColumn;
    }
}
