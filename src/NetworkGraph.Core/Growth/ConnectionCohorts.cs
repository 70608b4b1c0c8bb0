using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Growth;

/// <summary>Connections of one quarter, and how many of them had a two-way exchange after some months.</summary>
/// <param name="Quarter">First day of the quarter.</param>
/// <param name="People">Connections made in it and still there.</param>
/// <param name="TwoWayAfter">People with messages in both directions within 1, 3, 6 and 12 months of the connection; null where that time is not over for all of them.</param>
public sealed record ConnectionCohort(DateOnly Quarter, int People, IReadOnlyList<int?> TwoWayAfter);

/// <summary>
/// Of those met in a quarter and still connected: how many ever talked, and how soon?
/// Unit: people. No answer: empty without a messages file or a dated connection. People since removed are not in the data.
/// </summary>
public static class ConnectionCohorts
{
    /// <summary>Months after the connection that are looked at.</summary>
    public static IReadOnlyList<int> Months { get; } = [1, 3, 6, 12];

    /// <summary>One cohort per quarter with connections, oldest first.</summary>
    public static IReadOnlyList<ConnectionCohort> Of(Network network, Member viewer, DateOnly asOf) => Of(network, viewer, ReportSelection.None, asOf);

    /// <summary>The same of the people inside a selection.</summary>
    public static IReadOnlyList<ConnectionCohort> Of(Network network, Member viewer, ReportSelection selection, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(selection);
        if (!KnownParts.Of(network, viewer).Contact)
        {
            return [];
        }

        var table = TieTable.Of(network, viewer, asOf);
        var isInside = SelectedPeople.RowsOf(network, viewer, selection, asOf);
        return
        [
            .. Enumerable.Range(0, table.Count)
                .Where(row => table.Connected[row] && isInside(row) && Day(table, row) != MemberHistory.NoDay)
                .GroupBy(row => Quarter(DayNumber.ToDate(Day(table, row))))
                .OrderBy(quarter => quarter.Key)
                .Select(quarter => new ConnectionCohort(
                    quarter.Key, quarter.Count(), [.. Months.Select(months => TwoWay(table, quarter.Key, quarter, months))])),
        ];
    }

    private static int? TwoWay(TieTable table, DateOnly quarter, IEnumerable<int> rows, int months)
    {
        var lastOfQuarter = quarter.AddMonths(3).AddDays(-1);
        return rows.All(row => DayNumber.Of(lastOfQuarter.AddMonths(months)) <= table.JudgedDay[row])
            ? rows.Count(row => IsTwoWayBy(table, row, DayNumber.Of(DayNumber.ToDate(Day(table, row)).AddMonths(months))))
            : null;
    }

    private static bool IsTwoWayBy(TieTable table, int row, int day) =>
        table.History.In.FirstWritten(table.Entry[row]) <= day && table.History.Out.FirstWritten(table.Entry[row]) <= day;

    private static int Day(TieTable table, int row) => table.History.ConnectedDay[table.Entry[row]];

    private static DateOnly Quarter(DateOnly date) => new(date.Year, ((date.Month - 1) / 3 * 3) + 1, 1);
}
