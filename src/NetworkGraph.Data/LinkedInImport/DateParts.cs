using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>The parts of a written date, found one after the other, then put together.</summary>
internal ref struct DateParts(StatedZone zone)
{
    private const int TwoDigitYears = 2000;
    private int _count;
    private int _a;
    private int _b;
    private int _c;
    private int _lengthA;
    private int _lengthC;
    private char _separator;
    private int _month;
    private bool _monthFirst;
    private int _hour = -1;
    private int _minute;
    private int _second = -1;
    private bool _halfDay;
    private bool _afternoon;
    private bool _stated;
    private int _offsetMinutes;

    /// <summary>Takes the text apart; false at the first thing that no date has.</summary>
    public bool Scan(ReadOnlySpan<char> text)
    {
        var rest = text.Trim();
        while (!rest.IsEmpty)
        {
            var c = rest[0];
            int length;
            if (char.IsAsciiDigit(c))
            {
                length = Run(rest, char.IsAsciiDigit);
                if (!TakeNumber(ref rest, length))
                {
                    return false;
                }
            }
            else if (char.IsLetter(c))
            {
                length = Run(rest, char.IsLetter);
                if (!TakeWord(rest[..length]))
                {
                    return false;
                }

                rest = rest[length..];
            }
            else if (c is '+' or '-' && _hour >= 0 && !_stated)
            {
                if (!TakeOffset(ref rest))
                {
                    return false;
                }
            }
            else if (c is '-' or '/' or '.' or ',' || char.IsWhiteSpace(c))
            {
                if (_separator == 0 && (_count == 1 || (_count == 0 && _month > 0)) && (c is '-' or '/' or '.'))
                {
                    _separator = c;
                }

                rest = rest[1..];
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Puts the parts together; false where they make no date or more than one.</summary>
    public readonly bool TryMake(out Moment moment)
    {
        moment = default;
        if (!TryDate(out var year, out var month, out var day, out var precision))
        {
            return false;
        }

        if (!MomentText.IsDate(year, month, day) || (_hour >= 0 && precision != Precision.Day))
        {
            return false;
        }

        var date = new DateOnly(year, month, day);
        if (_hour < 0)
        {
            moment = Moment.OfDay(date) with { Precision = precision };
            return true;
        }

        return TryTime(date, out moment);
    }

    private readonly bool TryTime(DateOnly date, out Moment moment)
    {
        moment = default;
        var hour = _hour;
        if (_halfDay)
        {
            if (hour is < 1 or > 12)
            {
                return false;
            }

            hour = (hour % 12) + (_afternoon ? 12 : 0);
        }

        if (hour > 23 || _minute > 59 || _second > 59)
        {
            return false;
        }

        var wallClock = date.ToDateTime(new TimeOnly(hour, _minute, Math.Max(_second, 0)));

        // Only LinkedIn's Pacific columns are written with AM and PM.
        var utc = _stated ? wallClock.AddMinutes(-_offsetMinutes)
            : _halfDay || zone == StatedZone.Pacific ? PacificTime.ToUtc(wallClock)
            : wallClock;
        var instant = new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
        moment = new Moment(instant.ToUnixTimeSeconds(), _second >= 0 ? Precision.Second : Precision.Minute);
        return true;
    }

    private readonly bool TryDate(out int year, out int month, out int day, out Precision precision)
    {
        (year, month, day, precision) = (0, 1, 1, Precision.Day);
        if (_month > 0)
        {
            return TryNamedMonth(out year, out month, out day, out precision);
        }

        if (_count == 1 && _lengthA == 4)
        {
            (year, precision) = (_a, Precision.Year);
            return true;
        }

        if (_count == 2 && _lengthA <= 2 && _lengthC == 4)
        {
            (month, year, precision) = (_a, _b, Precision.Month);
            return true;
        }

        if (_count != 3)
        {
            return false;
        }

        if (_lengthA == 4)
        {
            (year, month, day) = (_a, _b, _c);
            return true;
        }

        year = Year(_c, _lengthC);
        if (_separator == '.')
        {
            (day, month) = (_a, _b);
            return _lengthC is 2 or 4;
        }

        return _lengthC is 2 or 4 && TryOrder(out month, out day);
    }

    // LinkedIn itself writes month/day with a time of day; a bare 3/4/2021 could be either.
    private readonly bool TryOrder(out int month, out int day)
    {
        (month, day) = _a > 12 ? (_b, _a) : (_a, _b);
        return _a > 12 || _b > 12 || _a == _b || (_separator == '/' && _hour >= 0);
    }

    private readonly bool TryNamedMonth(out int year, out int month, out int day, out Precision precision)
    {
        (year, month, day, precision) = (0, _month, 1, Precision.Day);
        if (_count == 1)
        {
            (year, precision) = (Year(_a, _lengthA), Precision.Month);
            return _lengthA == 4 || (_lengthA == 2 && _monthFirst && _separator == '-');
        }

        if (_count != 2)
        {
            return false;
        }

        (day, year) = _lengthA == 4 ? (_b, _a) : (_a, Year(_b, _lengthC));
        return (_lengthA == 4 && _lengthC <= 2) || (_lengthA <= 2 && (_lengthC == 4 || (_lengthC == 2 && !_monthFirst)));
    }

    private static int Year(int value, int digits) => digits <= 2 ? TwoDigitYears + value : value;

    private static int Run(ReadOnlySpan<char> text, Func<char, bool> belongs)
    {
        var length = 1;
        while (length < text.Length && belongs(text[length]))
        {
            length++;
        }

        return length;
    }

    private bool TakeNumber(ref ReadOnlySpan<char> rest, int length)
    {
        if (length > 4 || !int.TryParse(rest[..length], System.Globalization.CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        if (length <= 2 && _hour < 0 && rest.Length > length + 1 && rest[length] == ':')
        {
            return TakeTime(ref rest, value, length);
        }

        rest = rest[length..];
        _count++;
        switch (_count)
        {
            case 1:
                (_a, _lengthA) = (value, length);
                _lengthC = length;
                break;
            case 2:
                (_b, _lengthC) = (value, length);
                break;
            case 3:
                (_c, _lengthC) = (value, length);
                break;
            default:
                return false;
        }

        return true;
    }

    private bool TakeTime(ref ReadOnlySpan<char> rest, int hour, int length)
    {
        _hour = hour;
        rest = rest[(length + 1)..];
        if (!TakeTwoDigits(ref rest, out _minute))
        {
            return false;
        }

        if (rest.StartsWith(':'))
        {
            rest = rest[1..];
            if (!TakeTwoDigits(ref rest, out _second))
            {
                return false;
            }

            if (rest.Length > 1 && rest[0] is '.' or ',' && char.IsAsciiDigit(rest[1]))
            {
                rest = rest[(1 + Run(rest[1..], char.IsAsciiDigit))..];
            }
        }

        return true;
    }

    private static bool TakeTwoDigits(ref ReadOnlySpan<char> rest, out int value)
    {
        value = 0;
        if (rest.Length < 2 || !char.IsAsciiDigit(rest[0]) || !char.IsAsciiDigit(rest[1]) || (rest.Length > 2 && char.IsAsciiDigit(rest[2])))
        {
            return false;
        }

        value = ((rest[0] - '0') * 10) + (rest[1] - '0');
        rest = rest[2..];
        return true;
    }

    private bool TakeOffset(ref ReadOnlySpan<char> rest)
    {
        var sign = rest[0] == '-' ? -1 : 1;
        rest = rest[1..];
        if (!TakeTwo(ref rest, out var hours))
        {
            return false;
        }

        if (rest.StartsWith(':'))
        {
            rest = rest[1..];
        }

        var minutes = 0;
        if (!rest.IsEmpty && char.IsAsciiDigit(rest[0]) && !TakeTwo(ref rest, out minutes))
        {
            return false;
        }

        (_stated, _offsetMinutes) = (true, sign * ((hours * 60) + minutes));
        return hours <= 14 && minutes <= 59;
    }

    private static bool TakeTwo(ref ReadOnlySpan<char> rest, out int value)
    {
        value = 0;
        if (rest.Length < 2 || !char.IsAsciiDigit(rest[0]) || !char.IsAsciiDigit(rest[1]))
        {
            return false;
        }

        value = ((rest[0] - '0') * 10) + (rest[1] - '0');
        rest = rest[2..];
        return true;
    }

    private bool TakeWord(ReadOnlySpan<char> word)
    {
        if (word.Equals("AM", StringComparison.OrdinalIgnoreCase) || word.Equals("PM", StringComparison.OrdinalIgnoreCase))
        {
            var first = !_halfDay && _hour >= 0;
            (_halfDay, _afternoon) = (true, word[0] is 'P' or 'p');
            return first;
        }

        if (word.Equals("UTC", StringComparison.OrdinalIgnoreCase) || word.Equals("GMT", StringComparison.OrdinalIgnoreCase)
            || word.Equals("Z", StringComparison.OrdinalIgnoreCase))
        {
            var first = !_stated && _hour >= 0;
            _stated = true;
            return first;
        }

        if (word.Equals("T", StringComparison.Ordinal))
        {
            return _count == 3 && _hour < 0;
        }

        if (_count == 0 && _month == 0 && MonthNames.IsWeekday(word))
        {
            return true;
        }

        if (_month > 0)
        {
            return false;
        }

        _monthFirst = _count == 0;
        _month = MonthNames.Number(word);
        return _month > 0;
    }
}
