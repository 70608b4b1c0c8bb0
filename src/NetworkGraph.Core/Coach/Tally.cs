using System.Globalization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>Something that happened on a day and either is a case or belongs to what cases are counted of.</summary>
/// <param name="Person">With whom.</param>
/// <param name="Row">Place in the interactions.</param>
/// <param name="Day">Day number.</param>
/// <param name="IsCase">Whether it is a case.</param>
/// <param name="Days">A length in days, where the reason measures one.</param>
internal readonly record struct Happening(int Person, int Row, int Day, bool IsCase, double Days = 0);

/// <summary>Counts happenings in a year, the year before and eight quarters.</summary>
internal sealed class Tally(Correspondence letters, List<Happening> happenings)
{
    internal const int YearDays = 365;

    /// <summary>What is said where nothing can be counted for want of messages.</summary>
    internal const string TooFew = "not enough messages";
    private const int Quarters = 8;

    internal (int Cases, int Of) Year => Between(letters.JudgedDay - YearDays, letters.JudgedDay);

    internal (int Cases, int Of) YearBefore => Between(letters.JudgedDay - (2 * YearDays), letters.JudgedDay - YearDays);

    /// <summary>Happenings of the last year, newest first, then by person key.</summary>
    internal List<Happening> Newest(Func<Happening, bool> wanted) =>
        letters.NewestFirst(happenings.Where(h => h.Day > letters.JudgedDay - YearDays && h.Day <= letters.JudgedDay && wanted(h)));

    internal IReadOnlyList<CoachQuarter> Trend(Func<int, int, double?> value) =>
        [.. QuartersUntil(letters.Judged).Select(q =>
        {
            var (cases, of) = Between(q.From - 1, q.To);
            return new CoachQuarter(DayNumber.ToDate(q.From), cases, of, value(cases, of));
        })];

    /// <summary>First and last day of the eight quarters up to a date; the last one ends with the date.</summary>
    internal static IEnumerable<(int From, int To)> QuartersUntil(DateOnly date)
    {
        var first = new DateOnly(date.Year, (date.Month - 1) / 3 * 3 + 1, 1);
        for (var back = Quarters - 1; back >= 0; back--)
        {
            var from = first.AddMonths(-3 * back);
            var to = from.AddMonths(3).AddDays(-1);
            yield return (DayNumber.Of(from), Math.Min(DayNumber.Of(to), DayNumber.Of(date)));
        }
    }

    /// <summary>A share from ten cases on, otherwise none.</summary>
    internal static double? Share(int cases, int of) => of >= CoachReason.FewestForShare ? (double)cases / of : null;

    /// <summary>"31 %" from ten cases on, "5 of 9" below, a word without any.</summary>
    internal static string Say(int cases, int of, string none = "none yet") => of == 0 ? none
        : Share(cases, of) is { } share ? string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %")
        : string.Create(CultureInfo.InvariantCulture, $"{cases} of {of}");

    /// <summary>"12 of 40 questions answered.", or that there are not enough messages: of nothing, nothing can be told.</summary>
    internal static string Counted(int cases, int of, string what) =>
        of == 0 ? "Not enough messages to tell." : string.Create(CultureInfo.InvariantCulture, $"{cases} of {of} {what}.");

    internal static string? SayBefore((int Cases, int Of) before) => before.Of == 0 ? null : $"{Say(before.Cases, before.Of)} in the year before";

    private (int Cases, int Of) Between(int after, int to)
    {
        var (cases, of) = (0, 0);
        foreach (var h in happenings)
        {
            if (h.Day > after && h.Day <= to)
            {
                of++;
                cases += h.IsCase ? 1 : 0;
            }
        }

        return (cases, of);
    }
}
