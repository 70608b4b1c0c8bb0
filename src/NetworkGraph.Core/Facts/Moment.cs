namespace NetworkGraph.Core.Facts;

/// <summary>How exactly a moment is known.</summary>
public enum Precision
{
    /// <summary>To the second.</summary>
    Second,

    /// <summary>To the minute.</summary>
    Minute,

    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the year.</summary>
    Year,
}

/// <summary>A moment as a file states it: a UTC instant (the start of the stated span) and how exactly it is known.</summary>
/// <param name="UnixSeconds">Seconds since 1970-01-01T00:00:00Z.</param>
/// <param name="Precision">How exactly it is known.</param>
public readonly record struct Moment(long UnixSeconds, Precision Precision)
{
    /// <summary>Seconds in a UTC day.</summary>
    public const int SecondsPerDay = 86_400;

    /// <summary>Days since 1970-01-01, the day number used throughout the model.</summary>
    public int Day => (int)Math.DivRem(UnixSeconds, SecondsPerDay, out var rest) - (rest < 0 ? 1 : 0);

    /// <summary>The UTC date.</summary>
    public DateOnly Date => DayNumber.ToDate(Day);

    /// <summary>A date known to the day.</summary>
    public static Moment OfDay(DateOnly date) => new((long)DayNumber.Of(date) * SecondsPerDay, Precision.Day);

    /// <summary>An instant known to the second.</summary>
    public static Moment Of(DateTimeOffset instant) => new(instant.ToUnixTimeSeconds(), Precision.Second);
}

/// <summary>Dates as whole numbers of days since 1970-01-01 (UTC), so that the model counts in integers.</summary>
public static class DayNumber
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>Day number of a date.</summary>
    public static int Of(DateOnly date) => date.DayNumber - Epoch;

    /// <summary>Date of a day number.</summary>
    public static DateOnly ToDate(int day) => DateOnly.FromDayNumber(day + Epoch);
}
