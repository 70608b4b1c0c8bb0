using System.Globalization;

namespace NetworkGraph.Core.Growth;

/// <summary>How long a column of the growth chart is.</summary>
public enum GrowthUnit
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A calendar quarter.</summary>
    Quarter,

    /// <summary>A calendar month.</summary>
    Month,
}

/// <summary>Growth by month added up to quarters and years.</summary>
public static class GrowthPeriods
{
    /// <summary>
    /// Columns of a unit: counts are added, the total is that of the last month. Two-way is null where it is of any month: unknown and
    /// something are unknown. Empty without a month.
    /// </summary>
    public static IReadOnlyList<GrowthColumn> By(IReadOnlyList<GrowthColumn> months, GrowthUnit unit)
    {
        ArgumentNullException.ThrowIfNull(months);
        return unit == GrowthUnit.Month
            ? months
            : [.. months.GroupBy(month => Start(month.Month, unit)).Select(period => new GrowthColumn(
                period.Key,
                period.Sum(month => month.All),
                period.Sum(month => month.Selected),
                period.All(month => month.TwoWay is not null) ? period.Sum(month => month.TwoWay) : null,
                period.Last().Total))];
    }

    /// <summary>First day of the period that a day is in.</summary>
    public static DateOnly Start(DateOnly day, GrowthUnit unit) => unit switch
    {
        GrowthUnit.Year => new DateOnly(day.Year, 1, 1),
        GrowthUnit.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        _ => CalendarMonth.Of(day),
    };

    /// <summary>First days of the months of a period that begins on a day.</summary>
    public static IReadOnlyList<DateOnly> Months(DateOnly start, GrowthUnit unit) =>
        [.. Enumerable.Range(0, unit switch { GrowthUnit.Year => 12, GrowthUnit.Quarter => 3, _ => 1 }).Select(start.AddMonths)];

    /// <summary>A period as people write it: <c>2026</c>, <c>Q3 2026</c>, <c>Sep 2026</c>.</summary>
    public static string Name(DateOnly start, GrowthUnit unit) => unit switch
    {
        GrowthUnit.Year => start.Year.ToString(CultureInfo.InvariantCulture),
        GrowthUnit.Quarter => string.Create(CultureInfo.InvariantCulture, $"Q{((start.Month - 1) / 3) + 1} {start.Year}"),
        _ => start.ToString("MMM yyyy", CultureInfo.InvariantCulture),
    };
}
