using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>In which zone a column states times that name none.</summary>
internal enum StatedZone
{
    /// <summary>UTC.</summary>
    Utc,

    /// <summary>US Pacific.</summary>
    Pacific,
}

/// <summary>
/// Dates as exports and re-saved exports hold them, cell by cell: LinkedIn's own patterns and those that spreadsheets turn them into.
/// Never a guess: a date that could be day-month or month-day is not understood.
/// </summary>
internal static class MomentText
{
    private const int Earliest = 1900;
    private const int Latest = 2199;

    /// <summary>Reads a moment; false where the text is none.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, StatedZone zone, out Moment moment)
    {
        if (TryReadMessageTime(text, out moment))
        {
            return true;
        }

        return DateScan.TryScan(text, out var parts) && parts.TryMake(zone, out moment);
    }

    // yyyy-MM-dd HH:mm:ss UTC: the one pattern that comes half a million times.
    private static bool TryReadMessageTime(ReadOnlySpan<char> s, out Moment moment)
    {
        moment = default;
        if (s.Length != 23 || s[4] != '-' || s[7] != '-' || s[10] != ' ' || s[13] != ':' || s[16] != ':' || !s.EndsWith(" UTC"))
        {
            return false;
        }

        if (!Digits(s[..4], out var year) || !Digits(s[5..7], out var month) || !Digits(s[8..10], out var day)
            || !Digits(s[11..13], out var hour) || !Digits(s[14..16], out var minute) || !Digits(s[17..19], out var second)
            || !IsDate(year, month, day) || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        var days = DayNumber.Of(new DateOnly(year, month, day));
        moment = new Moment(((long)days * Moment.SecondsPerDay) + (hour * 3600) + (minute * 60) + second, Precision.Second);
        return true;
    }

    /// <summary>Whether the calendar has this day, in the years that exports can speak of.</summary>
    internal static bool IsDate(int year, int month, int day) =>
        year is >= Earliest and <= Latest && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static bool Digits(ReadOnlySpan<char> s, out int value)
    {
        value = 0;
        foreach (var c in s)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return true;
    }
}
