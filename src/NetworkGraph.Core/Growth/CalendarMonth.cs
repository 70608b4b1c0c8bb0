namespace NetworkGraph.Core.Growth;

/// <summary>Months as their first days.</summary>
internal static class CalendarMonth
{
    /// <summary>First day of the month of a date.</summary>
    public static DateOnly Of(DateOnly date) => new(date.Year, date.Month, 1);

    /// <summary>First days of all months from one to the month of a date, both included.</summary>
    public static IEnumerable<DateOnly> Range(DateOnly first, DateOnly last)
    {
        for (var month = Of(first); month <= last; month = month.AddMonths(1))
        {
            yield return month;
        }
    }
}
