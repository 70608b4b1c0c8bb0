using System.Globalization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Growth;

/// <summary>
/// Days that a filter lets through: the last so many days, months or years, or between two dates, either of which may be open. Both ends are inside.
/// Formula of the first form: day &gt; anchor − count, anchored on the last date that the data tell of and not on today: an export is weeks old, and "the last
/// 30 days" from today would be empty. Unit: days. Source: docs/model.md, section 3.3.
/// </summary>
public sealed record DayRange
{
    private const int MostDays = 36_500;
    private const int MonthsOfAYear = 12;
    private const string Between = "..";

    private DayRange()
    {
    }

    /// <summary>The last days counted; 0 in a range that counts months or names dates.</summary>
    public int Days { get; private init; }

    /// <summary>The last months counted, years among them; 0 in a range that counts days or names dates.</summary>
    public int Months { get; private init; }

    /// <summary>First day, or null where it is open or counted back.</summary>
    public DateOnly? From { get; private init; }

    /// <summary>Last day, or null where it is open or counted back.</summary>
    public DateOnly? To { get; private init; }

    /// <summary>Whether it is counted back from the end of the data.</summary>
    public bool IsCounted => Days > 0 || Months > 0;

    /// <summary>The last so many days.</summary>
    public static DayRange LastDays(int days) => new() { Days = Math.Clamp(days, 1, MostDays) };

    /// <summary>The last so many months.</summary>
    public static DayRange LastMonths(int months) => new() { Months = Math.Clamp(months, 1, MostDays / 31) };

    /// <summary>Between two dates; null where neither is given or the second lies before the first.</summary>
    public static DayRange? Of(DateOnly? from, DateOnly? to) => (from is null && to is null) || to < from ? null : new DayRange { From = from, To = to };

    /// <summary>Reads a range as filters write it: <c>90d</c>, <c>12m</c>, <c>3y</c>, <c>2024-01-01..2024-06-30</c>, or one of the two dates; null with the end of a sentence where the text is none.</summary>
    public static DayRange? Read(string text, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        problem = null;
        if (text.IndexOf(Between, StringComparison.Ordinal) is >= 0 and var at)
        {
            var (from, to) = (Date(text[..at], ref problem), Date(text[(at + Between.Length)..], ref problem));
            return problem is null ? Of(from, to) ?? Wrong(text, from is null ? "it names no date" : "it ends before it begins", out problem) : null;
        }

        var isCount = text.Length > 1 && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= MostDays;
        var number = isCount ? int.Parse(text[..^1], CultureInfo.InvariantCulture) : 0;
        return (isCount, text.Length == 0 ? ' ' : char.ToLowerInvariant(text[^1])) switch
        {
            (true, 'd') => LastDays(number),
            (true, 'm') => LastMonths(number),
            (true, 'y') => LastMonths(Math.Min(number, 100) * MonthsOfAYear),
            _ => Wrong(text, "write 90d, 12m, 3y or 2024-01-01..2024-06-30", out problem),
        };
    }

    /// <summary>The range as <see cref="Read"/> takes it; equal ranges give equal text.</summary>
    public override string ToString() =>
        Days > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Days}d")
        : Months > 0 ? string.Create(CultureInfo.InvariantCulture, $"{(Months % MonthsOfAYear == 0 ? Months / MonthsOfAYear : Months)}{(Months % MonthsOfAYear == 0 ? 'y' : 'm')}")
        : Written(From) + Between + Written(To);

    /// <summary>For instance <c>last 12 months</c>, <c>1 Jan 2024 to 30 Jun 2024</c>, <c>since 1 Jan 2024</c>.</summary>
    public string InWords => (Days, Months, From, To) switch
    {
        (1, _, _, _) => "last day",
        ( > 0, _, _, _) => string.Create(CultureInfo.InvariantCulture, $"last {Days} days"),
        (_, 1, _, _) => "last month",
        (_, > MonthsOfAYear, _, _) when Months % MonthsOfAYear == 0 => string.Create(CultureInfo.InvariantCulture, $"last {Months / MonthsOfAYear} years"),
        (_, > 0, _, _) => string.Create(CultureInfo.InvariantCulture, $"last {Months} months"),
        (_, _, { } from, { } to) => $"{ScreenDate.Of(from)} to {ScreenDate.Of(to)}",
        (_, _, { } from, _) => $"since {ScreenDate.Of(from)}",
        _ => $"until {ScreenDate.Of(To!.Value)}",
    };

    /// <summary>First and last day number inside, counted back from an anchor.</summary>
    internal (int First, int Last) On(int anchor) =>
        Days > 0 ? (anchor - Days + 1, anchor)
        : Months > 0 ? (DayNumber.Of(DayNumber.ToDate(anchor).AddMonths(-Months)) + 1, anchor)
        : (From is { } from ? DayNumber.Of(from) : int.MinValue, To is { } to ? DayNumber.Of(to) : int.MaxValue);

    private static DateOnly? Date(string text, ref string? problem)
    {
        if (text.Length == 0 || problem is not null)
        {
            return null;
        }

        var date = AsOfDate.Read(text, out problem);
        return date;
    }

    private static DayRange? Wrong(string text, string why, out string? problem)
    {
        problem = $"'{text}' is no range of days: {why}.";
        return null;
    }

    private static string Written(DateOnly? date) => date?.ToString(AsOfDate.Format, CultureInfo.InvariantCulture) ?? "";
}
