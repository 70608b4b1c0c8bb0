using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Ties;

/// <summary>Who has written more of late.</summary>
/// <param name="DaysIn">Days of the last 365 on which they wrote.</param>
/// <param name="DaysOut">Days of the last 365 on which the viewer wrote.</param>
/// <param name="Share">Their share, 0 to 1; a half is even.</param>
public sealed record Balance(int DaysIn, int DaysOut, double Share)
{
    /// <summary>"mostly you" below a quarter, "mostly them" above three quarters, else "balanced".</summary>
    public string Word => Share < 0.25 ? "mostly you" : Share > 0.75 ? "mostly them" : "balanced";

    /// <summary>The counts in one sentence.</summary>
    public string Sentence => FormattableString.Invariant(
        $"In the last year they wrote on {DaysIn} {(DaysIn == 1 ? "day" : "days")}, you on {DaysOut}.");
}

/// <summary>
/// Who writes more, in a tie.
/// Formula: (days in + ½) / (days in + days out + 1) over the 365 days before the judged date. Unit: 0 to 1, a half is even.
/// No answer: null with fewer than four days in that year; so little says nothing. Source: docs/model.md, section 8.
/// </summary>
public static class TieBalance
{
    private const int Window = 365;
    private const int LeastDays = 4;

    /// <summary>The balance of the viewer's tie to a person, or null.</summary>
    public static Balance? Of(Network network, Member viewer, Person person, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(person);
        var table = TieTable.Of(network, viewer, asOf);
        if (table.RowOf(person.Number) is not (>= 0 and var row))
        {
            return null;
        }

        var (until, entry) = (Math.Min(DayNumber.Of(asOf), table.JudgedDay[row]), table.Entry[row]);
        var daysIn = Written(table.History.In, entry, until);
        var daysOut = Written(table.History.Out, entry, until);
        return daysIn + daysOut < LeastDays ? null : new Balance(daysIn, daysOut, (daysIn + 0.5) / (daysIn + daysOut + 1));
    }

    private static int Written(ActiveDays days, int entry, int until)
    {
        var count = 0;
        for (var i = days.EndAt(entry, until - Window); i < days.EndAt(entry, until); i++)
        {
            count += days.Marks[i].HasFlag(DayMarks.Wrote) ? 1 : 0;
        }

        return count;
    }
}
