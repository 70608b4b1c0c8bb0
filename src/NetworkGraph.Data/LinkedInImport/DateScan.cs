namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Takes a written date apart, one thing after the other.</summary>
internal static class DateScan
{
    /// <summary>Takes the text apart; false at the first thing that no date has.</summary>
    public static bool TryScan(ReadOnlySpan<char> text, out DateParts parts)
    {
        parts = new DateParts();
        var rest = text.Trim();
        while (!rest.IsEmpty)
        {
            var c = rest[0];
            int length;
            if (char.IsAsciiDigit(c))
            {
                length = Run(rest, char.IsAsciiDigit);
                if (!TakeNumber(ref parts, ref rest, length))
                {
                    return false;
                }
            }
            else if (char.IsLetter(c))
            {
                length = Run(rest, char.IsLetter);
                if (!TakeWord(ref parts, rest[..length]))
                {
                    return false;
                }

                rest = rest[length..];
            }
            else if (c is '+' or '-' && parts.Hour >= 0 && !parts.Stated)
            {
                if (!TakeOffset(ref parts, ref rest))
                {
                    return false;
                }
            }
            else if (c is '-' or '/' or '.' or ',' || char.IsWhiteSpace(c))
            {
                if (parts.Separator == 0 && (parts.Count == 1 || (parts.Count == 0 && parts.Month > 0)) && (c is '-' or '/' or '.'))
                {
                    parts.Separator = c;
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

    private static int Run(ReadOnlySpan<char> text, Func<char, bool> belongs)
    {
        var length = 1;
        while (length < text.Length && belongs(text[length]))
        {
            length++;
        }

        return length;
    }

    private static bool TakeNumber(ref DateParts parts, ref ReadOnlySpan<char> rest, int length)
    {
        if (length > 4 || !int.TryParse(rest[..length], System.Globalization.CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        if (length <= 2 && parts.Hour < 0 && rest.Length > length + 1 && rest[length] == ':')
        {
            return TakeTime(ref parts, ref rest, value, length);
        }

        rest = rest[length..];
        parts.Count++;
        switch (parts.Count)
        {
            case 1:
                (parts.A, parts.LengthA) = (value, length);
                parts.LengthC = length;
                break;
            case 2:
                (parts.B, parts.LengthC) = (value, length);
                break;
            case 3:
                (parts.C, parts.LengthC) = (value, length);
                break;
            default:
                return false;
        }

        return true;
    }

    private static bool TakeTime(ref DateParts parts, ref ReadOnlySpan<char> rest, int hour, int length)
    {
        parts.Hour = hour;
        rest = rest[(length + 1)..];
        if (!TakeTwoDigits(ref rest, out var minute))
        {
            return false;
        }

        parts.Minute = minute;
        if (rest.StartsWith(':'))
        {
            rest = rest[1..];
            if (!TakeTwoDigits(ref rest, out var second))
            {
                return false;
            }

            parts.Second = second;

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

    private static bool TakeOffset(ref DateParts parts, ref ReadOnlySpan<char> rest)
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

        (parts.Stated, parts.OffsetMinutes) = (true, sign * ((hours * 60) + minutes));
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

    private static bool TakeWord(ref DateParts parts, ReadOnlySpan<char> word)
    {
        if (word.Equals("AM", StringComparison.OrdinalIgnoreCase) || word.Equals("PM", StringComparison.OrdinalIgnoreCase))
        {
            var first = !parts.HalfDay && parts.Hour >= 0;
            (parts.HalfDay, parts.Afternoon) = (true, word[0] is 'P' or 'p');
            return first;
        }

        if (word.Equals("UTC", StringComparison.OrdinalIgnoreCase) || word.Equals("GMT", StringComparison.OrdinalIgnoreCase)
            || word.Equals("Z", StringComparison.OrdinalIgnoreCase))
        {
            var first = !parts.Stated && parts.Hour >= 0;
            parts.Stated = true;
            return first;
        }

        if (word.Equals("T", StringComparison.Ordinal))
        {
            return parts.Count == 3 && parts.Hour < 0;
        }

        if (parts.Count == 0 && parts.Month == 0 && MonthNames.IsWeekday(word))
        {
            return true;
        }

        if (parts.Month > 0)
        {
            return false;
        }

        parts.MonthFirst = parts.Count == 0;
        parts.Month = MonthNames.Number(word);
        return parts.Month > 0;
    }
}
