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
    /// A contact whose date cannot be read. Its time is unknown, so it is in no count of contacts by time; but whom it was with is kept.
    /// </summary>
    protected void KeepUndated(FileTally tally, PersonReference other, int dateColumn)
    {
        tally.Remark(Reasons.KeptUndated, table.Header(dateColumn));
        tally.Accept();
        session.Sink.Add(new StatedInterest(InterestKind.UndatedContact, null, other, null, null, Source));
    }

    /// <summary>The moment in a column; remarks on a cell that holds something else.</summary>
    protected Moment? Moment(FileTally tally, int column, StatedZone zone)
    {
        if (table.TryMoment(column, zone, out var moment))
        {
            tally.Cover(moment);
            return moment;
        }

        if (!table.Bytes(column).IsEmpty && !table.Text(column).Equals("N/A", StringComparison.OrdinalIgnoreCase))
        {
            tally.Remark(Reasons.DateUnknown, table.Header(column));
        }

        return null;
    }
}
