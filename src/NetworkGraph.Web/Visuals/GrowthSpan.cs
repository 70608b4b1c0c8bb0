using NetworkGraph.Core.Growth;

namespace NetworkGraph.Web.Visuals;

/// <summary>How much of the growth a chart shows at once: the last five years, or all.</summary>
/// <param name="Unit">Length of a column.</param>
/// <param name="IsAll">Whether it goes back to the first connection.</param>
public sealed record GrowthSpan(GrowthUnit Unit = GrowthUnit.Month, bool IsAll = false)
{
    private const int Years = 5;

    /// <summary>Whether there is more than the last five years.</summary>
    public static bool IsLonger(IReadOnlyList<GrowthColumn> months)
    {
        ArgumentNullException.ThrowIfNull(months);
        return months.Count > Years * 12;
    }

    /// <summary>The columns to draw. A year or a quarter is whole, though the five years begin inside it.</summary>
    public IReadOnlyList<GrowthColumn> Of(IReadOnlyList<GrowthColumn> months)
    {
        ArgumentNullException.ThrowIfNull(months);
        var all = GrowthPeriods.By(months, Unit);
        if (IsAll || !IsLonger(months))
        {
            return all;
        }

        var first = GrowthPeriods.Start(months[^1].Month.AddMonths(1 - (Years * 12)), Unit);
        return [.. all.Where(column => column.Month >= first)];
    }
}

/// <summary>A click on a column of months.</summary>
/// <param name="Months">First days of its months.</param>
/// <param name="Add">True with Ctrl (or the command key): add to what is selected instead of replacing it.</param>
public sealed record PeriodPick(IReadOnlyList<DateOnly> Months, bool Add);
