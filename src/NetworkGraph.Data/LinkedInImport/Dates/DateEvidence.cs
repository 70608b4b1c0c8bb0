namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Orders of day and month.</summary>
[Flags]
internal enum DateOrders
{
    /// <summary>The calendar has no such day.</summary>
    None = 0,

    /// <summary>25/12/2025.</summary>
    DayFirst = 1,

    /// <summary>12/25/2025.</summary>
    MonthFirst = 2,

    /// <summary>3/4/2025 could be both.</summary>
    Either = DayFirst | MonthFirst,
}

/// <summary>What became of a cell that should hold a date.</summary>
internal enum DateReading
{
    /// <summary>Nothing is written, or that there is nothing.</summary>
    Absent,

    /// <summary>The text says which date it is.</summary>
    Read,

    /// <summary>The other dates of the column say which date it is.</summary>
    ReadByColumn,

    /// <summary>No date.</summary>
    NotUnderstood,

    /// <summary>Day and month could change places, and no date of the column shows which comes first.</summary>
    OrderUnknown,

    /// <summary>Day and month could change places, and the column has dates of both orders.</summary>
    OrderContradicted,

    /// <summary>The month is named by a word that means two months in two languages.</summary>
    MonthUnknown,
}

/// <summary>
/// What the dates of one column of one file show together: which of day and month comes first, and in which language months are named.
/// Only dates that can be read in one way alone count. LinkedIn's own M/d/yy with AM and PM is apart: where a spreadsheet has written some cells
/// anew, the others stay as LinkedIn wrote them.
/// </summary>
internal sealed class DateEvidence
{
    private DateOrders _seen;
    private DateOrders _seenInLinkedInsOwn;
    private ulong _languages = ulong.MaxValue;

    /// <summary>One more date of the column.</summary>
    public void Saw(in DateParts date)
    {
        if (date.MonthWord.Length > 0)
        {
            _languages &= date.MonthWord.Aggregate(0UL, (all, meaning) => all | meaning.Languages);
        }

        if (date.Possible is DateOrders.DayFirst or DateOrders.MonthFirst)
        {
            if (date.IsLinkedInsOwn)
            {
                _seenInLinkedInsOwn |= date.Possible;
            }
            else
            {
                _seen |= date.Possible;
            }
        }
    }

    /// <summary>The order of a date that could have either.</summary>
    public (DateOrders Order, DateReading Reading) OrderOf(in DateParts date) => date.IsLinkedInsOwn
        ? _seenInLinkedInsOwn is DateOrders.None or DateOrders.MonthFirst ? (DateOrders.MonthFirst, DateReading.Read) : Decide(_seenInLinkedInsOwn)
        : Decide(_seen != DateOrders.None ? _seen : _seenInLinkedInsOwn);

    /// <summary>The month that a word of two meanings names in the language of the column, or 0.</summary>
    public int MonthOf(IEnumerable<MonthMeaning> meanings) =>
        meanings.Where(meaning => (meaning.Languages & _languages) != 0).ToList() is [var only] ? only.Month : 0;

    private static (DateOrders Order, DateReading Reading) Decide(DateOrders seen) => (seen, seen switch
    {
        DateOrders.None => DateReading.OrderUnknown,
        DateOrders.Either => DateReading.OrderContradicted,
        _ => DateReading.ReadByColumn,
    });
}
