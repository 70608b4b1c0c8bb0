using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Growth;

/// <summary>What a tie was on a date. Above the flags stands its status, see <see cref="TieStates.StatusOf"/>.</summary>
[Flags]
internal enum TieState : byte
{
    /// <summary>No tie yet.</summary>
    None = 0,

    /// <summary>Connected by then, and still so.</summary>
    Connected = 1,

    /// <summary>The person had written.</summary>
    TheyWrote = 2,

    /// <summary>The viewer had written.</summary>
    YouWrote = 4,

    /// <summary>A message in the last 90 days.</summary>
    Active = 8,

    /// <summary>Of the population of <see cref="Ties.LosingTouch"/>.</summary>
    LosingTouch = 16,
}

/// <summary>
/// The state of each tie on several dates, from one walk over its days: the past of the key figures. Connections that were removed since
/// are in no state <see cref="TieState.Connected"/>, and shared context, services and contacts are taken as they are on the last date.
/// </summary>
internal sealed class TieStates
{
    /// <summary>A message within so many days makes a tie active.</summary>
    public const int ActiveDays = 90;

    /// <summary>Number of different states.</summary>
    public const int Count = 256;

    private const int StatusShift = 5;

    private readonly int[] _dates;
    private readonly TieState[] _states;

    private TieStates(int[] dates, int rows) => (_dates, _states) = (dates, new TieState[rows * dates.Length]);

    /// <summary>State of a row on a date, by their places.</summary>
    public TieState this[int row, int date] => _states[(row * _dates.Length) + date];

    /// <summary>States of a row on all dates.</summary>
    public ReadOnlySpan<TieState> On(int row) => _states.AsSpan(row * _dates.Length, _dates.Length);

    /// <summary>How the tie stood on that date.</summary>
    public static TieStatus StatusOf(TieState state) => (TieStatus)((int)state >> StatusShift);

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

    /// <summary>Day of the last message of a row as of each date, <see cref="MemberHistory.NoDay"/> before the first.</summary>
    public static void LastDays(TieTable table, int row, int[] dates, Span<int> last)
    {
        var (history, entry) = (table.History, table.Entry[row]);
        last.Fill(MemberHistory.NoDay);
        foreach (var side in new[] { history.In, history.Out })
        {
            var (i, end, newest) = (side.Start[entry], side.Start[entry + 1], MemberHistory.NoDay);
            for (var d = 0; d < dates.Length; d++)
            {
                for (; i < end && side.Day[i] <= dates[d]; i++)
                {
                    newest = side.Marks[i] != DayMarks.None ? side.Day[i] : newest;
                }

                last[d] = Math.Max(last[d], newest);
            }
        }
    }

    private void Walk(TieTable table, int row, int place)
    {
        var (history, entry) = (table.History, table.Entry[row]);
        var (ins, outs) = (history.In, history.Out);
        var (i, inEnd) = (ins.Start[entry], ins.Start[entry + 1]);
        var (o, outEnd) = (outs.Start[entry], outs.Start[entry + 1]);
        if (i == inEnd && o == outEnd)
        {
            // Most have never written: what they were is when they were connected.
            for (var d = _dates.Length - 1; d >= 0 && table.Connected[row] && history.ConnectedDay[entry] <= _dates[d]; d--)
            {
                _states[place + d] = TieState.Connected;
            }

            return;
        }

        var (days, last, wrote) = (0, 0, TieState.None);
        var (conversations, countedOn) = (default(ConversationCounts), 0);
        for (var d = 0; d < _dates.Length; d++)
        {
            while ((i < inEnd && ins.Day[i] <= _dates[d]) || (o < outEnd && outs.Day[o] <= _dates[d]))
            {
                var day = Math.Min(i < inEnd ? ins.Day[i] : int.MaxValue, o < outEnd ? outs.Day[o] : int.MaxValue);
                var received = i < inEnd && ins.Day[i] == day ? ins.Marks[i++] : DayMarks.None;
                var sent = o < outEnd && outs.Day[o] == day ? outs.Marks[o++] : DayMarks.None;
                if ((received | sent) != DayMarks.None)
                {
                    (last, days) = (day, days + 1);
                    wrote |= received != DayMarks.None ? TieState.TheyWrote : TieState.None;
                    wrote |= sent != DayMarks.None ? TieState.YouWrote : TieState.None;
                }
            }

            // A connection without a date counts as one from the beginning.
            var connected = table.Connected[row] && history.ConnectedDay[entry] <= _dates[d];
            if (!connected && history.TieDay[entry] > _dates[d])
            {
                continue;
            }

            var state = wrote | (connected ? TieState.Connected : TieState.None);
            if (days > 0)
            {
                // The table's own judged day bounds the past as well: the files end where they end.
                var silence = Math.Max(0, Math.Min(_dates[d], table.JudgedDay[row]) - last);
                var bothWrote = wrote.HasFlag(TieState.TheyWrote | TieState.YouWrote);
                if (countedOn != days && bothWrote && Standing.RestsOnConversations(silence))
                {
                    (conversations, countedOn) = (ConversationCounts.Of(history.Conversations, entry, _dates[d]), days);
                }

                var status = Standing.Of(wrote.HasFlag(TieState.TheyWrote), wrote.HasFlag(TieState.YouWrote), conversations, silence);
                state |= silence < ActiveDays ? TieState.Active : TieState.None;
                state |= LosingTouch.Includes(table, row, status) ? TieState.LosingTouch : TieState.None;
                state |= (TieState)((int)status << StatusShift);
            }

            _states[place + d] = state;
        }
    }
}
