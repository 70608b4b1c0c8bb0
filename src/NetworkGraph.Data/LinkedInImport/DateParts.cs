using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>The parts of a written date, as <see cref="DateScan"/> finds them, put together to a moment.</summary>
internal record struct DateParts()
{
    private const int TwoDigitYears = 2000;

    /// <summary>How many numbers stand outside of the time of day.</summary>
    public int Count { get; set; }

    /// <summary>The first number.</summary>
    public int A { get; set; }

    /// <summary>The second number.</summary>
    public int B { get; set; }

    /// <summary>The third number.</summary>
    public int C { get; set; }

    /// <summary>Digits of the first number.</summary>
    public int LengthA { get; set; }

    /// <summary>Digits of the last number.</summary>
    public int LengthC { get; set; }

    /// <summary>The mark behind the first number, where it is one of dates.</summary>
    public char Separator { get; set; }

    /// <summary>A month by its name; 0 where none is named.</summary>
    public int Month { get; set; }

    /// <summary>Whether the name of the month comes before all numbers.</summary>
    public bool MonthFirst { get; set; }

    /// <summary>Hour as written; -1 without a time of day.</summary>
    public int Hour { get; set; } = -1;

    /// <summary>Minute.</summary>
    public int Minute { get; set; }

    /// <summary>Second; -1 where none is written.</summary>
    public int Second { get; set; } = -1;

    /// <summary>Whether AM or PM is written.</summary>
    public bool HalfDay { get; set; }

    /// <summary>Whether that is PM.</summary>
    public bool Afternoon { get; set; }

    /// <summary>Whether the text states its zone.</summary>
    public bool Stated { get; set; }

    /// <summary>Minutes ahead of UTC, where stated.</summary>
    public int OffsetMinutes { get; set; }

    /// <summary>Puts the parts together; false where they make no date or more than one.</summary>
    public readonly bool TryMake(StatedZone zone, out Moment moment)
    {
        moment = default;
        if (!TryDate(out var year, out var month, out var day, out var precision))
        {
            return false;
        }

        if (!MomentText.IsDate(year, month, day) || (Hour >= 0 && precision != Precision.Day))
        {
            return false;
        }

        var date = new DateOnly(year, month, day);
        if (Hour < 0)
        {
            moment = Moment.OfDay(date) with { Precision = precision };
            return true;
        }

        return TryTime(date, zone, out moment);
    }

    private readonly bool TryTime(DateOnly date, StatedZone zone, out Moment moment)
    {
        moment = default;
        var hour = Hour;
        if (HalfDay)
        {
            if (hour is < 1 or > 12)
            {
                return false;
            }

            hour = (hour % 12) + (Afternoon ? 12 : 0);
        }

        if (hour > 23 || Minute > 59 || Second > 59)
        {
            return false;
        }

        var wallClock = date.ToDateTime(new TimeOnly(hour, Minute, Math.Max(Second, 0)));

        // Only LinkedIn's Pacific columns are written with AM and PM.
        var utc = Stated ? wallClock.AddMinutes(-OffsetMinutes)
            : HalfDay || zone == StatedZone.Pacific ? PacificTime.ToUtc(wallClock)
            : wallClock;
        var instant = new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
        moment = new Moment(instant.ToUnixTimeSeconds(), Second >= 0 ? Precision.Second : Precision.Minute);
        return true;
    }

    private readonly bool TryDate(out int year, out int month, out int day, out Precision precision)
    {
        (year, month, day, precision) = (0, 1, 1, Precision.Day);
        if (Month > 0)
        {
            return TryNamedMonth(out year, out month, out day, out precision);
        }

        if (Count == 1 && LengthA == 4)
        {
            (year, precision) = (A, Precision.Year);
            return true;
        }

        if (Count == 2 && LengthA <= 2 && LengthC == 4)
        {
            (month, year, precision) = (A, B, Precision.Month);
            return true;
        }

        if (Count != 3)
        {
            return false;
        }

        if (LengthA == 4)
        {
            (year, month, day) = (A, B, C);
            return true;
        }

        year = Year(C, LengthC);
        if (Separator == '.')
        {
            (day, month) = (A, B);
            return LengthC is 2 or 4;
        }

        return LengthC is 2 or 4 && TryOrder(out month, out day);
    }

    // LinkedIn itself writes month/day with a time of day; a bare 3/4/2021 could be either.
    private readonly bool TryOrder(out int month, out int day)
    {
        (month, day) = A > 12 ? (B, A) : (A, B);
        return A > 12 || B > 12 || A == B || (Separator == '/' && Hour >= 0);
    }

    private readonly bool TryNamedMonth(out int year, out int month, out int day, out Precision precision)
    {
        (year, month, day, precision) = (0, Month, 1, Precision.Day);
        if (Count == 1)
        {
            (year, precision) = (Year(A, LengthA), Precision.Month);
            return LengthA == 4 || (LengthA == 2 && MonthFirst && Separator == '-');
        }

        if (Count != 2)
        {
            return false;
        }

        (day, year) = LengthA == 4 ? (B, A) : (A, Year(B, LengthC));
        return (LengthA == 4 && LengthC <= 2) || (LengthA <= 2 && (LengthC == 4 || (LengthC == 2 && !MonthFirst)));
    }

    private static int Year(int value, int digits) => digits <= 2 ? TwoDigitYears + value : value;
}
