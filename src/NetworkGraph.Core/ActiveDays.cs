using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core;

/// <summary>What happened on an active day, beside its weight.</summary>
[Flags]
internal enum DayMarks : byte
{
    /// <summary>A dated contact without words: the connection itself, an endorsement, a recommendation.</summary>
    None = 0,

    /// <summary>A message, an invitation note or a row of a table.</summary>
    Wrote = 1,

    /// <summary>This direction had the last word of the day: the other one did not write on it, or earlier.</summary>
    LastWord = 2,
}

/// <summary>
/// Active days of one member in one direction, in compressed rows: those of entry i are places Start[i] to Start[i + 1], ascending.
/// Bursts count once (one entry per day, with the largest weight of the day), because days of contact predict better than counts
/// (Ureña-Carrión 2020; docs/model.md, section 1).
/// </summary>
internal sealed class ActiveDays
{
    // Asked of every active day of everyone whenever the date moves: a division less each time.
    private static readonly double[] AgeingByDay = [.. Enumerable.Range(0, 4096).Select(AgeingAfter)];

    public required int[] Start { get; init; }

    /// <summary>Day numbers, ascending within an entry.</summary>
    public required int[] Day { get; init; }

    /// <summary>Largest weight of the day's contacts, 0 to 1.</summary>
    public required float[] Weight { get; init; }

    public required DayMarks[] Marks { get; init; }

    /// <summary>Place after the last active day of an entry that is not after <paramref name="day"/>.</summary>
    public int EndAt(int entry, int day)
    {
        var (low, high) = (Start[entry], Start[entry + 1]);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Day[middle] <= day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>First day of an entry with words, or <see cref="int.MaxValue"/>.</summary>
    public int FirstWritten(int entry)
    {
        for (var i = Start[entry]; i < Start[entry + 1]; i++)
        {
            if (Marks[i].HasFlag(DayMarks.Wrote))
            {
                return Day[i];
            }
        }

        return int.MaxValue;
    }

    /// <summary>
    /// Discounted active days up to <paramref name="until"/>, seen from <paramref name="day"/>: sum of weight / (1 + age / 30 days).
    /// A day counts half after 30 days and a thirteenth after a year. A date past the end of the files counts as of that end.
    /// </summary>
    public double Activation(int entry, int until, int day)
    {
        var sum = 0.0;
        var end = EndAt(entry, until);
        for (var i = Start[entry]; i < end; i++)
        {
            sum += Weight[i] / Ageing(day - Day[i]);
        }

        return sum;
    }

    private static double Ageing(int days) => (uint)days < (uint)AgeingByDay.Length ? AgeingByDay[days] : AgeingAfter(days);

    private static double AgeingAfter(int days) => 1 + (Math.Max(0, days) / TieStrength.HalfWeightDays);
}
