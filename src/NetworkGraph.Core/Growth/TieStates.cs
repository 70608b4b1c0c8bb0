using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Growth;

/// <summary>What a tie was on a date; the bits stand in the order of the Overview's figures.</summary>
[Flags]
internal enum TieState : byte
{
    None = 0,
    Connected = 1,
    TwoWay = 2,
    Active = 4,
    GoingQuiet = 8,
}

/// <summary>
/// The state of each tie on several dates, from one walk over its days: the past of the key figures. Only ties that are still
/// connected are in it, and their shared context, services and contacts are taken as they are on the last date.
/// </summary>
internal sealed class TieStates
{
    /// <summary>A message within so many days makes a tie active.</summary>
    public const int ActiveDays = 90;

    private readonly int[] _dates;
    private readonly TieState[] _states;

    private TieStates(int[] dates, int rows) => (_dates, _states) = (dates, new TieState[rows * dates.Length]);

    /// <summary>State of a row on a date, by their places.</summary>
    public TieState this[int row, int date] => _states[(row * _dates.Length) + date];

    /// <summary>The states of these rows of the table on the dates, which ascend.</summary>
    public static TieStates Of(TieTable table, int[] rows, int[] dates)
    {
        var states = new TieStates(dates, rows.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            states.Walk(table, rows[i], i * dates.Length);
        }

        return states;
    }

    private void Walk(TieTable table, int row, int place)
    {
        var (history, entry) = (table.History, table.Entry[row]);
        var (ins, outs) = (history.In, history.Out);
        var (i, inEnd) = (ins.Start[entry], ins.Start[entry + 1]);
        var (o, outEnd) = (outs.Start[entry], outs.Start[entry + 1]);
        var (days, first, last, wroteIn, wroteOut) = (0, 0, 0, false, false);
        var (rhythm, rhythmOf) = (0.0, 0);
        for (var d = 0; d < _dates.Length; d++)
        {
            while ((i < inEnd && ins.Day[i] <= _dates[d]) || (o < outEnd && outs.Day[o] <= _dates[d]))
            {
                var day = Math.Min(i < inEnd ? ins.Day[i] : int.MaxValue, o < outEnd ? outs.Day[o] : int.MaxValue);
                var received = i < inEnd && ins.Day[i] == day ? ins.Marks[i++] : DayMarks.None;
                var sent = o < outEnd && outs.Day[o] == day ? outs.Marks[o++] : DayMarks.None;
                if ((received | sent) != DayMarks.None)
                {
                    (first, last, days) = (days == 0 ? day : first, day, days + 1);
                    wroteIn |= received != DayMarks.None;
                    wroteOut |= sent != DayMarks.None;
                }
            }

            if (history.ConnectedDay[entry] > _dates[d])
            {
                continue;
            }

            var state = TieState.Connected | (wroteIn && wroteOut ? TieState.TwoWay : TieState.None);
            if (days > 0)
            {
                // The table's own judged day bounds the past as well: the files end where they end.
                var silence = Math.Max(0, Math.Min(_dates[d], table.JudgedDay[row]) - last);
                if (rhythmOf != days)
                {
                    (rhythm, rhythmOf) = (Rhythm.Of(first, last, days) ?? Rhythm.Interval(TieStrength.BandOf(table.FormerAt(row, last))), days);
                }

                state |= silence < ActiveDays ? TieState.Active : TieState.None;
                state |= Rhythm.Status(silence, rhythm) is TieStatus.Slipping or TieStatus.Fading or TieStatus.Lapsed
                    ? TieState.GoingQuiet
                    : TieState.None;
            }

            _states[place + d] = state;
        }
    }
}
