using System.Globalization;
using System.Text;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;

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
/// Never a guess: a date that could be day-month or month-day is read only where other dates of its column show the order.
/// </summary>
internal static class MomentText
{
    // Days of spreadsheets that LinkedIn can speak of: 2003 to 2099, counted from here since 1900 was no leap year and they think it was.
    private const int FirstDay = 37_622;
    private const int LastDay = 73_050;
    private const long FirstSecond = 1_041_379_200;
    private const long LastSecond = 4_102_444_799;
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    // How spreadsheets are told to leave a date alone: '25/01/2025 and ="25/01/2025".
    private const string AroundText = " '\"=\u00A0\t";
    private const int Earliest = 1900;
    private const int Latest = 2199;

    /// <summary>Reads a moment by its text alone; false where the text is none, or is more than one.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, StatedZone zone, out Moment moment) =>
        Read(text, zone, null, out moment) is DateReading.Read;

    /// <summary>Reads a moment; what its column shows is asked for where the text alone does not say which date it is.</summary>
    public static DateReading Read(ReadOnlySpan<char> text, StatedZone zone, Func<DateEvidence>? column, out Moment moment)
    {
        if (TryReadMessageTime(text, out moment))
        {
            return DateReading.Read;
        }

        text = text.Trim(AroundText);
        if (TryReadNumber(text, out moment))
        {
            return DateReading.Read;
        }

        return !TryScan(text, out var parts) ? DateReading.NotUnderstood
            : parts.TryMake(zone, parts.NeedsColumn ? column?.Invoke() : null, out moment);
    }

    /// <summary>Takes a date apart; false where the text is none. Letters and digits of other scripts are read like plain ones.</summary>
    public static bool TryScan(ReadOnlySpan<char> text, out DateParts parts) =>
        DateScan.TryScan(Ascii.IsValid(text) ? text.Trim(AroundText) : Plain(text.Trim(AroundText)), out parts);

    private static string Plain(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\u0300', '\u036F') >= 0
        ? Filled(VisibleText.Clean(text.ToString()))
        : Filled(text);

    private static string Filled(ReadOnlySpan<char> text) => string.Create(text.Length, text, FillPlain);

    private static void FillPlain(Span<char> plain, ReadOnlySpan<char> from)
    {
        for (var i = 0; i < from.Length; i++)
        {
            var c = from[i];
            plain[i] = char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c))
                : c is >= '\u2010' and <= '\u2015' or '\u2212' or '\uFF0D' ? '-'
                : c is '\uFF0F' or '\u2044' ? '/'
                : c is '\uFF1A' ? ':'
                : c is '\uFF08' or '\uFF09' or '\u060C' or '\u3001' or '\uFF0C' ? ' '
                : c is '\u0970' or '\uFF0E' ? '.'
                : char.GetUnicodeCategory(c) is UnicodeCategory.Format ? ' '
                : c;
        }
    }

    // The number of a day as spreadsheets keep it, 45682 for 25 January 2025, or 20250125, or the seconds or milliseconds since 1970.
    private static bool TryReadNumber(ReadOnlySpan<char> text, out Moment moment)
    {
        moment = default;
        var number = text.Trim();
        if (number.Length == 8 && Digits(number, out var date) && IsDate(date / 10000, date / 100 % 100, date % 100))
        {
            moment = Moment.OfDay(new DateOnly(date / 10000, date / 100 % 100, date % 100));
            return true;
        }

        if (number.Length is 10 or 13 && Digits(number[..9], out _) && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var since1970))
        {
            moment = new Moment(number.Length == 13 ? since1970 / 1000 : since1970, Precision.Second);
            return moment.UnixSeconds is >= FirstSecond and <= LastSecond;
        }

        if (number.Length < 5 || !Digits(number[..5], out var days) || days is < FirstDay or > LastDay)
        {
            return false;
        }

        var day = DayZero.AddDays(days);
        if (number.Length == 5)
        {
            moment = Moment.OfDay(day);
            return true;
        }

        if (number.Length < 7 || number[5] is not ('.' or ',') || !Digits(number[6..Math.Min(number.Length, 15)], out var fraction))
        {
            return false;
        }

        var seconds = (long)Math.Round(fraction / Math.Pow(10, Math.Min(number.Length, 15) - 6) * Moment.SecondsPerDay);
        moment = new Moment(((long)DayNumber.Of(day) * Moment.SecondsPerDay) + seconds, Precision.Minute);
        return true;
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
