namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Its time of day, and how far that is from UTC.</summary>
internal static partial class DateScan
{
    private static bool TakeTime(ref DateParts parts, ref ReadOnlySpan<char> rest, int hour, int length)
    {
        var mark = rest[length];
        parts.Hour = hour;
        rest = rest[(length + 1)..];
        if (!TakeTwoDigits(ref rest, out var minute))
        {
            return false;
        }

        parts.Minute = minute;
        if (mark is ':' or '.' && rest.Length > 1 && rest[0] == mark && char.IsAsciiDigit(rest[1]))
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
}
