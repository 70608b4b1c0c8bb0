using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Growth;

/// <summary>One month of growth, of people still connected.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="Connections">Connections made in it.</param>
/// <param name="Total">Connections up to its end.</param>
/// <param name="TwoWay">Of those made in it, how many have since had messages in both directions; null without a messages file.</param>
public sealed record GrowthMonth(DateOnly Month, int Connections, int Total, int? TwoWay);

/// <summary>How does my network grow?</summary>
public static class MonthlyGrowth
{
    /// <summary>
    /// Every month from the first connection to the as-of date, none left out. Connections without a date are in every total and in no
    /// month. Empty without a dated connection.
    /// </summary>
    public static IReadOnlyList<GrowthMonth> Of(Network network, Member viewer, DateOnly asOf) => Of(network, viewer, ReportSelection.None, asOf);

    /// <summary>The same of the people inside a selection.</summary>
    public static IReadOnlyList<GrowthMonth> Of(Network network, Member viewer, ReportSelection selection, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(selection);
        var isInside = SelectedPeople.RowsOf(network, viewer, selection, asOf);
        var table = TieTable.Of(network, viewer, asOf);
        var rows = Enumerable.Range(0, table.Count).Where(row => table.Connected[row] && isInside(row)).ToArray();
        var dated = rows
            .Where(row => Day(row) != MemberHistory.NoDay)
            .ToLookup(row => CalendarMonth.Of(DayNumber.ToDate(Day(row))));
        if (dated.Count == 0)
        {
            return [];
        }

        return Tell(
            dated.ToDictionary(g => g.Key, g => (g.Count(), g.Count(row => table.DaysIn[row] > 0 && table.DaysOut[row] > 0))),
            rows.Count(row => Day(row) == MemberHistory.NoDay), KnownParts.Of(network, viewer).Contact, asOf);

        int Day(int row) => table.History.ConnectedDay[table.Entry[row]];
    }

    /// <summary>The answer from connections that were counted elsewhere.</summary>
    /// <param name="made">By first day of the month, connections made in it and how many of them are two-way.</param>
    /// <param name="undated">Connections without a date.</param>
    /// <param name="knowsMessages">Whether the viewer's files tell of messages.</param>
    /// <param name="asOf">Last day.</param>
    public static IReadOnlyList<GrowthMonth> Tell(IReadOnlyDictionary<DateOnly, (int Connections, int TwoWay)> made, int undated, bool knowsMessages, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(made);
        var months = new List<GrowthMonth>();
        var total = undated;
        foreach (var month in made.Count == 0 ? [] : CalendarMonth.Range(made.Keys.Min(), asOf))
        {
            var (connections, twoWay) = made.GetValueOrDefault(month);
            total += connections;
            months.Add(new GrowthMonth(month, connections, total, knowsMessages ? twoWay : null));
        }

        return months;
    }
}
