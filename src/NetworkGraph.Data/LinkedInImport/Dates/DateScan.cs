using System.Globalization;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Takes a written date apart, one thing after the other.</summary>
internal static partial class DateScan
{
    private const string YearSigns = "年년";
    private const string MonthSigns = "月월";
    private const string DaySigns = "日일号號";
    private const string HourSigns = "時时시點点";
    private const string MinuteSigns = "分분";
    private const string SecondSigns = "秒초";

    /// <summary>Takes the text apart; false at the first thing that no date has.</summary>
    public static bool TryScan(ReadOnlySpan<char> text, out DateParts parts)
    {
        parts = new DateParts();
        var rest = text.Trim();
        while (!rest.IsEmpty)
        {
            var c = rest[0];
            if (char.IsAsciiDigit(c))
            {
                if (!TakeNumber(ref parts, ref rest, Run(rest, char.IsAsciiDigit)))
                {
                    return false;
                }
            }
            else if (IsLetter(c))
            {
                var word = Word(rest);
                if (!TakeWord(ref parts, word))
                {
                    return false;
                }

                rest = rest[word.Length..];
            }
            else if (c is '+' or '-' && parts.Hour >= 0 && !parts.Stated)
            {
                if (!TakeOffset(ref parts, ref rest))
                {
                    return false;
                }
            }
            else if (c is '-' or '/' or '.' or ',' or '(' or ')' || char.IsWhiteSpace(c))
            {
                if (parts.Separator == 0 && (parts.Count == 1 || (parts.Count == 0 && parts.IsMonthNamed)) && (c is '-' or '/' or '.'))
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

    // Vowel signs of Indian and Thai letters are no letters themselves.
    private static bool IsLetter(char c) => char.IsLetter(c) || (c > '\u02FF' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    // A full stop inside of a word belongs to it: a.m., ม.ค.
    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text)
    {
        var length = Run(text, IsLetter);
        while (length + 1 < text.Length && text[length] == '.' && IsLetter(text[length + 1]))
        {
            length += 1 + Run(text[(length + 1)..], IsLetter);
        }

        return text[..length];
    }

    private static bool TakeNumber(ref DateParts parts, ref ReadOnlySpan<char> rest, int length)
    {
        if (length > 4 || !int.TryParse(rest[..length], CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        if (length <= 2 && parts.Hour < 0 && rest.Length > length + 1 && char.IsAsciiDigit(rest[length + 1])
            && (rest[length] == ':' || (rest[length] is '.' or 'h' or 'H' && parts.HasDate)))
        {
            return TakeTime(ref parts, ref rest, value, length);
        }

        rest = rest[length..];
        if (TakeSign(ref parts, ref rest, value))
        {
            return true;
        }

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

    // East Asian dates say behind every number what it is: 2025年1月25日, 2025년 1월 25일 10시 30분.
    private static bool TakeSign(ref DateParts parts, ref ReadOnlySpan<char> rest, int value)
    {
        if (rest.IsEmpty || rest[0] < '\u2E80')
        {
            return false;
        }

        var sign = rest[0];
        var taken = true;
        if (YearSigns.Contains(sign, StringComparison.Ordinal))
        {
            parts.SignedYear = value;
        }
        else if (MonthSigns.Contains(sign, StringComparison.Ordinal) && !parts.IsMonthNamed)
        {
            parts.SignedMonth = value;
        }
        else if (DaySigns.Contains(sign, StringComparison.Ordinal))
        {
            parts.SignedDay = value;
        }
        else if (HourSigns.Contains(sign, StringComparison.Ordinal))
        {
            parts.Hour = value;
        }
        else if (MinuteSigns.Contains(sign, StringComparison.Ordinal))
        {
            parts.Minute = value;
        }
        else if (SecondSigns.Contains(sign, StringComparison.Ordinal))
        {
            parts.Second = value;
        }
        else
        {
            taken = false;
        }

        rest = taken ? rest[1..] : rest;
        return taken;
    }
}
