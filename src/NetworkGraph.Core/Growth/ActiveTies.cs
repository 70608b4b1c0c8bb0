using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Growth;

/// <summary>Ties in use at the end of a month.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="Active">People still connected with a message in the last 90 days.</param>
/// <param name="TwoWay">People still connected with messages in both directions so far.</param>
/// <param name="GoingQuiet">The population of <see cref="LosingTouch"/> at the end of the month, connected or not.</param>
public sealed record ActiveMonth(DateOnly Month, int Active, int TwoWay, int GoingQuiet);

/// <summary>
/// How many of the people still connected was I in touch with, month by month? Unit: people. The last month ends on the as-of date or
/// where the files end, whichever is earlier: after that, silence means nothing. Empty without a messages file.
/// </summary>
public static class ActiveTies
{
    /// <summary>Every month from the first connection to the end.</summary>
    public static IReadOnlyList<ActiveMonth> Of(Network network, Member viewer, DateOnly asOf) => Of(network, viewer, ReportSelection.None, asOf);

    /// <summary>The same of the people who are inside a selection on the as-of date.</summary>
    public static IReadOnlyList<ActiveMonth> Of(Network network, Member viewer, ReportSelection selection, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(selection);
        var table = TieTable.Of(network, viewer, asOf);
        int[] rows = [.. Enumerable.Range(0, table.Count).Where(SelectedPeople.RowsOf(network, viewer, selection, asOf))];
        var growth = MonthlyGrowth.Of(network, viewer, selection, asOf);
        if (!KnownParts.Of(network, viewer).Contact || growth.Count == 0)
        {
            return [];
        }

        var end = DayNumber.ToDate(rows.Where(row => table.Connected[row]).Max(row => table.JudgedDay[row]));
        var months = CalendarMonth.Range(growth[0].Month, end).ToArray();
        int[] dates = [.. months.Select(m => DayNumber.Of(m.AddMonths(1).AddDays(-1)))];
        dates = Array.ConvertAll(dates, date => Math.Min(date, DayNumber.Of(end)));
        var states = TieStates.Of(table, rows, dates);
        return [.. months.Select((month, d) => new ActiveMonth(
            month, Count(states, rows.Length, d, TieState.Connected | TieState.Active),
            Count(states, rows.Length, d, TieState.Connected | TieState.TheyWrote | TieState.YouWrote), Count(states, rows.Length, d, TieState.LosingTouch)))];
    }

    private static int Count(TieStates states, int rows, int date, TieState state)
    {
        var count = 0;
        for (var row = 0; row < rows; row++)
        {
            count += states[row, date].HasFlag(state) ? 1 : 0;
        }

        return count;
    }
}
