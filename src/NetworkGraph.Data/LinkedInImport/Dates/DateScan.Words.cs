namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Its words: months, halves of a day, eras, and those that say nothing of a date.</summary>
internal static partial class DateScan
{
    private static bool TakeWord(ref DateParts parts, ReadOnlySpan<char> word)
    {
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

        return TakeHalfDay(ref parts, word) || TakeMonth(ref parts, word) || TakeEra(ref parts, word) || DateWords.IsFiller(word)
            || (parts.HalfDay && word is "m" or "M");
    }

    // East Asian dates name the half of the day before the hour.
    private static bool TakeHalfDay(ref DateParts parts, ReadOnlySpan<char> word)
    {
        var isMorning = DateWords.IsMorning(word);
        if (parts.HalfDay || (parts.Hour < 0 && word[0] < '\u2E80') || (!isMorning && !DateWords.IsAfternoon(word)))
        {
            return false;
        }

        (parts.HalfDay, parts.Afternoon) = (true, !isMorning);
        parts.SaysAmPm = word.Equals("AM", StringComparison.OrdinalIgnoreCase) || word.Equals("PM", StringComparison.OrdinalIgnoreCase);
        return true;
    }

    // "mar" before all numbers is March, or Tuesday where a month follows: mar. 25 mars 2025.
    private static bool TakeMonth(ref DateParts parts, ReadOnlySpan<char> word)
    {
        if (MonthNames.Meanings(word) is not { Length: > 0 } meanings || (parts.IsMonthNamed && !parts.MayBeWeekday))
        {
            return false;
        }

        parts.MonthFirst = parts.Count == 0;
        parts.MayBeWeekday = !parts.IsMonthNamed && parts.Count == 0 && DateWords.IsFiller(word);
        parts.MonthWord = meanings;
        return true;
    }

    private static bool TakeEra(ref DateParts parts, ReadOnlySpan<char> word)
    {
        var era = parts.Count == 0 && parts.Era == 0 ? DateWords.Era(word) : 0;
        parts.Era = Math.Max(parts.Era, era);
        return era > 0;
    }
}
