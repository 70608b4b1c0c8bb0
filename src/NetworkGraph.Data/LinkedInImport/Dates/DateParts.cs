using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>The parts of a written date, as <see cref="DateScan"/> finds them, put together to a moment.</summary>
internal record struct DateParts()
{
    private const int TwoDigitYears = 2000;
    private const int BuddhistYears = 543;

    /// <summary>How many bare numbers stand outside of the time of day.</summary>
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

    /// <summary>What the name of a month may mean; empty where none is named.</summary>
    public MonthMeaning[] MonthWord { get; set; } = [];

    /// <summary>Whether the name of the month comes before all numbers.</summary>
    public bool MonthFirst { get; set; }

    /// <summary>Whether the word taken for a month may be a weekday, since no number came before it.</summary>
    public bool MayBeWeekday { get; set; }

    /// <summary>A number with the sign of a year (年), 0 without one.</summary>
    public int SignedYear { get; set; }

    /// <summary>A number with the sign of a month (月), 0 without one.</summary>
    public int SignedMonth { get; set; }

    /// <summary>A number with the sign of a day (日), 0 without one.</summary>
    public int SignedDay { get; set; }

    /// <summary>The year before the first of the era that is named, 0 without one.</summary>
    public int Era { get; set; }

    /// <summary>Hour as written; -1 without a time of day.</summary>
    public int Hour { get; set; } = -1;

    /// <summary>Minute.</summary>
    public int Minute { get; set; }

    /// <summary>Second; -1 where none is written.</summary>
    public int Second { get; set; } = -1;

    /// <summary>Whether a half of the day is named.</summary>
    public bool HalfDay { get; set; }

    /// <summary>Whether that is the second half.</summary>
    public bool Afternoon { get; set; }

    /// <summary>Whether the half of the day is named as LinkedIn does it: AM or PM.</summary>
    public bool SaysAmPm { get; set; }

    /// <summary>Whether the text states its zone.</summary>
    public bool Stated { get; set; }

    /// <summary>Minutes ahead of UTC, where stated.</summary>
    public int OffsetMinutes { get; set; }

    /// <summary>Whether the numbers are all there, so that a further one belongs to the time of day.</summary>
    public readonly bool HasDate => SignedDay > 0 || Count + (IsMonthNamed ? 1 : 0) + (SignedYear > 0 ? 1 : 0) >= 3;

    /// <summary>Whether a month is named, by a word or by its sign.</summary>
    public readonly bool IsMonthNamed => MonthWord.Length > 0 || SignedMonth > 0;

    /// <summary>Whether three bare numbers end in the year, so that the first two may come in either order.</summary>
    public readonly bool IsOrdered => !IsMonthNamed && SignedYear == 0 && Era == 0 && Count == 3 && LengthA <= 2 && LengthC is 2 or 4 && Separator != '.';

    /// <summary>M/d/yy, h:mm tt: how LinkedIn itself writes times in half its files.</summary>
    public readonly bool IsLinkedInsOwn => IsOrdered && LengthC == 2 && SaysAmPm;

    /// <summary>The orders in which the calendar has such a day.</summary>
    public readonly DateOrders Possible => !IsOrdered ? DateOrders.None
        : (MomentText.IsDate(Year(C, LengthC), B, A) ? DateOrders.DayFirst : DateOrders.None)
            | (MomentText.IsDate(Year(C, LengthC), A, B) ? DateOrders.MonthFirst : DateOrders.None);

    /// <summary>Whether the text alone does not say which date it is.</summary>
    public readonly bool NeedsColumn => MonthWord.Length > 1 || IsLinkedInsOwn || (Possible == DateOrders.Either && A != B);

    /// <summary>Puts the parts together; what the column shows is asked for where the text alone does not say which date it is.</summary>
    public readonly DateReading TryMake(StatedZone zone, DateEvidence? column, out Moment moment)
    {
        moment = default;
        var reading = TryDate(column, out var year, out var month, out var day, out var precision);
        if (reading is not (DateReading.Read or DateReading.ReadByColumn))
        {
            return reading;
        }

        year = year is > 2400 and < 2800 ? year - BuddhistYears : year;
        if (!MomentText.IsDate(year, month, day) || (Hour >= 0 && precision != Precision.Day))
        {
            return DateReading.NotUnderstood;
        }

        var date = new DateOnly(year, month, day);
        if (Hour < 0)
        {
            moment = Moment.OfDay(date) with { Precision = precision };
            return HalfDay ? DateReading.NotUnderstood : reading;
        }

        return TryTime(date, zone, out moment) ? reading : DateReading.NotUnderstood;
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
            : SaysAmPm || zone == StatedZone.Pacific ? PacificTime.ToUtc(wallClock)
            : wallClock;
        var instant = new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
        moment = new Moment(instant.ToUnixTimeSeconds(), Second >= 0 ? Precision.Second : Precision.Minute);
        return true;
    }

    private readonly DateReading TryDate(DateEvidence? column, out int year, out int month, out int day, out Precision precision)
    {
        (year, month, day, precision) = (0, 1, 1, Precision.Day);
        if (IsMonthNamed || SignedYear > 0)
        {
            return TryNamed(column, out year, out month, out day, out precision);
        }

        if (IsOrdered)
        {
            return TryOrder(column, out year, out month, out day);
        }

        (var known, year, month, day, precision) = (Count, LengthA, LengthC) switch
        {
            (1, 4, _) => (true, A, 1, 1, Precision.Year),
            (2, <= 2, 4) => (true, B, A, 1, Precision.Month),
            (2, 4, 2) => (true, A, B, 1, Precision.Month),
            (3, 4, <= 2) => (true, A, B, C, Precision.Day),
            (3, <= 2, <= 2) when Era > 0 => (true, Era + A, B, C, Precision.Day),
            (3, <= 2, 2 or 4) when Era == 0 => (true, Year(C, LengthC), B, A, Precision.Day),
            _ => (false, 0, 1, 1, Precision.Day),
        };
        return known ? DateReading.Read : DateReading.NotUnderstood;
    }

    private readonly DateReading TryOrder(DateEvidence? column, out int year, out int month, out int day)
    {
        year = Year(C, LengthC);
        var possible = Possible;
        var (order, reading) = possible != DateOrders.Either || A == B ? (possible, DateReading.Read)
            : column is null ? (IsLinkedInsOwn ? DateOrders.MonthFirst : possible, IsLinkedInsOwn ? DateReading.Read : DateReading.OrderUnknown)
            : column.OrderOf(this);
        (day, month) = order.HasFlag(DateOrders.DayFirst) ? (A, B) : (B, A);
        return possible == DateOrders.None ? DateReading.NotUnderstood : reading;
    }

    private readonly DateReading TryNamed(DateEvidence? column, out int year, out int month, out int day, out Precision precision)
    {
        (year, month, day, precision) = (0, SignedMonth, SignedDay, Precision.Day);
        var reading = DateReading.Read;
        if (MonthWord.Length > 0)
        {
            month = MonthWord.Length == 1 ? MonthWord[0].Month : column?.MonthOf(MonthWord) ?? 0;
            reading = MonthWord.Length == 1 ? DateReading.Read : month > 0 ? DateReading.ReadByColumn : DateReading.MonthUnknown;
        }

        var bare = (A, LengthA, B, LengthC);
        if (SignedYear > 0)
        {
            year = Era > 0 ? Era + SignedYear : SignedYear;
            precision = day == 0 && Count == 0 ? month == 0 ? Precision.Year : Precision.Month : Precision.Day;
            day = day > 0 ? day : Count == 1 ? A : 1;
            month = Math.Max(month, 1);
            return Count == 0 || (Count == 1 && SignedDay == 0 && IsMonthNamed) ? reading : DateReading.NotUnderstood;
        }

        if (SignedDay > 0)
        {
            year = A;
            return Count == 1 && LengthA == 4 ? reading : DateReading.NotUnderstood;
        }

        if (Count == 1)
        {
            (year, day, precision) = (Year(A, LengthA), 1, Precision.Month);
            return LengthA == 4 || (LengthA == 2 && MonthFirst && Separator == '-') ? reading : DateReading.NotUnderstood;
        }

        (day, year) = bare.LengthA == 4 ? (bare.B, bare.A) : (bare.A, Year(bare.B, bare.LengthC));
        return Count == 2 && ((LengthA == 4 && LengthC <= 2) || (LengthA <= 2 && (LengthC == 4 || (LengthC == 2 && !MonthFirst))))
            ? reading : DateReading.NotUnderstood;
    }

    private static int Year(int value, int digits) => digits <= 2 ? TwoDigitYears + value : value;
}
