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
    public static IReadOnlyList<GrowthMonth> Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        var table = TieTable.Of(network, viewer, asOf);
        var rows = Enumerable.Range(0, table.Count).Where(row => table.Connected[row]).ToArray();
        var dated = rows
            .Where(row => Day(row) != MemberHistory.NoDay)
            .ToLookup(row => CalendarMonth.Of(DayNumber.ToDate(Day(row))));
        if (dated.Count == 0)
        {
            return [];
        }

        var knowsMessages = KnownParts.Of(network, viewer).Contact;
        var months = new List<GrowthMonth>();
        var total = rows.Count(row => Day(row) == MemberHistory.NoDay);
        foreach (var month in CalendarMonth.Range(dated.Min(g => g.Key), asOf))
        {
            var made = dated[month].Count();
            total += made;
            int? twoWay = knowsMessages ? dated[month].Count(row => table.DaysIn[row] > 0 && table.DaysOut[row] > 0) : null;
            months.Add(new GrowthMonth(month, made, total, twoWay));
        }

        return months;

        int Day(int row) => table.History.ConnectedDay[table.Entry[row]];
    }
}
