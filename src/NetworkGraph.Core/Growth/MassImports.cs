using System.Globalization;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Growth;

/// <summary>Far more connections at once than anybody meets: an imported address book, a fair, a spree.</summary>
/// <param name="From">The day, or the first day of the month.</param>
/// <param name="To">The same day, or the last day of the month.</param>
/// <param name="Connections">Connections made then that still stand.</param>
public sealed record MassImport(DateOnly From, DateOnly To, int Connections)
{
    /// <summary>Whether it was in the month that begins on a day.</summary>
    public bool IsIn(DateOnly month) => CalendarMonth.Of(From) == month;

    /// <summary>For instance <c>412 on 12 Mar 2019</c>, <c>380 in Mar 2019</c>.</summary>
    public string InWords => From == To
        ? string.Create(CultureInfo.InvariantCulture, $"{Connections:N0} on {ScreenDate.Of(From)}")
        : string.Create(CultureInfo.InvariantCulture, $"{Connections:N0} in {From:MMM yyyy}");
}

/// <summary>
/// Which days and months of a network's growth are imports rather than meetings? They are named so that nobody reads them as a busy spring.
/// Formula: a day with more than 20 connections; or a month without such a day that has more than ten times the median month and more
/// than 20. Unit: people still connected. No answer: empty without a dated connection. The median is over months with a connection.
/// Source: docs/model.md, section 3.2.
/// </summary>
public static class MassImports
{
    /// <summary>A day with more connections than this is a mass import.</summary>
    public const int MostOnADay = 20;

    private const int TimesTheMedian = 10;

    /// <summary>The mass imports of a viewer, oldest first.</summary>
    public static IReadOnlyList<MassImport> Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return network.Answers.Get((typeof(MassImports), viewer.Person.Number, asOf), () => In(MonthlyGrowth.Of(network, viewer, asOf), ByDay(TieTable.Of(network, viewer, asOf))));
    }

    /// <summary>The same from counts that were made elsewhere.</summary>
    /// <param name="months">Every month.</param>
    /// <param name="days">Connections by day; empty where only the months are known.</param>
    public static IReadOnlyList<MassImport> In(IReadOnlyList<GrowthMonth> months, IReadOnlyDictionary<DateOnly, int> days)
    {
        ArgumentNullException.ThrowIfNull(months);
        ArgumentNullException.ThrowIfNull(days);
        var found = days.Where(day => day.Value > MostOnADay).Select(day => new MassImport(day.Key, day.Key, day.Value)).ToList();
        var explained = found.Select(import => CalendarMonth.Of(import.From)).ToHashSet();
        var usual = TimesTheMedian * Median([.. months.Select(month => month.Connections).Where(count => count > 0).Order()]);
        found.AddRange(months
            .Where(month => month.Connections > Math.Max(usual, MostOnADay) && !explained.Contains(month.Month))
            .Select(month => new MassImport(month.Month, month.Month.AddMonths(1).AddDays(-1), month.Connections)));
        return [.. found.OrderBy(import => import.From)];
    }

    private static double Median(int[] ordered) => ordered.Length == 0 ? 0 : (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2.0;

    private static Dictionary<DateOnly, int> ByDay(TieTable table) => Enumerable.Range(0, table.Count)
        .Where(row => table.Connected[row])
        .Select(row => table.History.ConnectedDay[table.Entry[row]])
        .Where(day => day != MemberHistory.NoDay)
        .CountBy(day => DayNumber.ToDate(day))
        .ToDictionary();
}
