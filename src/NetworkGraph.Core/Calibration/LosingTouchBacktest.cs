using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Calibration;

/// <summary>
/// Would the list of people one is losing touch with have been right in the past? At dates 120 days apart, from 400 days after the first
/// message to a year before the end of the files: who of the first ten of the list came back, both having written within 365 days, beside
/// all ties in which both had written and the last message was as long ago. The list is the very one of <see cref="LosingTouch"/>.
/// Unit: rows, a person counting once per date. No answer: null without a date to ask at. Source: docs/model.md, section 12.
/// </summary>
/// <param name="Dates">Dates asked at.</param>
/// <param name="Listed">Rows of the list's first ten, and those that came back.</param>
/// <param name="Silent">Rows of all two-sided ties of that silence, and those that came back: what ten taken at random would do.</param>
public sealed record LosingTouchBacktest(int Dates, Proportion Listed, Proportion Silent)
{
    /// <summary>Rows of the list that are looked at on each date.</summary>
    public const int Rows = 10;

    /// <summary>What it found, in words; a share is said only from 20 rows on.</summary>
    public string InWords => Listed.Share is { } share && Silent.Share is { } usual
        ? FormattableString.Invariant($"At {Dates} {(Dates == 1 ? "date" : "dates")} in the past, {Listed.Hits} of the {Listed.Cases} first of the list wrote with you again within a year: {share:0%} ({Listed.Low:0%} to {Listed.High:0%}), against {usual:0%} ({Silent.Low:0%} to {Silent.High:0%}) of all ties as silent.").Replace("%", " %", StringComparison.Ordinal)
        : FormattableString.Invariant($"Too little to say: at {Dates} {(Dates == 1 ? "date" : "dates")} in the past the list held {Listed.Cases} {(Listed.Cases == 1 ? "person" : "people")} in all, and it takes {Proportion.Enough}.");

    private const int FirstDate = 400;
    private const int BetweenDates = 120;
    private const int WindowDays = 365;

    /// <summary>Looks back on the viewer's messages up to a date.</summary>
    public static LosingTouchBacktest? Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return network.Undated.Get((typeof(LosingTouchBacktest), viewer.Person.Number, asOf), () => new Found(LookBack(network, viewer, asOf))).Backtest;
    }

    private static LosingTouchBacktest? LookBack(Network network, Member viewer, DateOnly asOf)
    {
        var history = network.HistoryOf(viewer);
        var first = Enumerable.Range(0, history.People.Length).Select(e => Math.Min(history.In.FirstWritten(e), history.Out.FirstWritten(e))).DefaultIfEmpty(int.MaxValue).Min();
        var end = Math.Min(DayNumber.Of(asOf), history.MessagesEnd) - WindowDays;
        if (!KnownParts.Of(network, viewer).Contact || first == int.MaxValue || first + FirstDate > end)
        {
            return null;
        }

        var sum = new LosingTouchBacktest(0, default, default);
        for (var day = first + FirstDate; day <= end; day += BetweenDates)
        {
            sum = sum.With(network, viewer, history, day);
        }

        return sum;
    }

    private LosingTouchBacktest With(Network network, Member viewer, MemberHistory history, int day)
    {
        var date = DayNumber.ToDate(day);
        var table = TieTable.Build(network, viewer, date);
        int[] listed = [.. LosingTouch.MostToLoseFirst(table).Take(Rows)];
        int[] silent = [.. Enumerable.Range(0, table.Count).Where(row =>
            table.DaysIn[row] > 0 && table.DaysOut[row] > 0 && table.Silence(row) is >= Standing.QuietDays and <= Standing.DormantDays)];
        return new LosingTouchBacktest(
            Dates + 1, Listed + new Proportion(listed.Count(Back), listed.Length), Silent + new Proportion(silent.Count(Back), silent.Length));

        bool Back(int row) => WroteIn(history.In, table.Entry[row], day) && WroteIn(history.Out, table.Entry[row], day);
    }

    private static bool WroteIn(ActiveDays days, int entry, int after)
    {
        for (var place = days.EndAt(entry, after); place < days.Start[entry + 1] && days.Day[place] <= after + WindowDays; place++)
        {
            if (days.Marks[place].HasFlag(DayMarks.Wrote))
            {
                return true;
            }
        }

        return false;
    }

    // No answer is kept as well.
    private sealed record Found(LosingTouchBacktest? Backtest);
}
