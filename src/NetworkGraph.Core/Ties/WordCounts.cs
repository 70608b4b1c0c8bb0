namespace NetworkGraph.Core.Ties;

/// <summary>
/// Days with words between a member and one person, up to a day.
/// Unanswered is the streak that the reply model uses: days in a row on which one side wrote since the other last did; a day on which
/// both wrote counts for the one who had the last word. Source: docs/model.md, sections 3 and 4.1.
/// </summary>
internal readonly record struct WordCounts(
    int DaysIn, int DaysOut, int LastDay, int Unanswered, int UnansweredBy)
{
    public static WordCounts Of(MemberHistory history, int entry, int asOf)
    {
        var (ins, outs) = (history.In, history.Out);
        var (i, o) = (ins.Start[entry], outs.Start[entry]);
        var (inEnd, outEnd) = (ins.EndAt(entry, asOf), outs.EndAt(entry, asOf));
        var (daysIn, daysOut, last) = (0, 0, MemberHistory.NoDay);
        var (unanswered, unansweredBy) = (0, 0);
        while (i < inEnd || o < outEnd)
        {
            var day = Math.Min(i < inEnd ? ins.Day[i] : int.MaxValue, o < outEnd ? outs.Day[o] : int.MaxValue);
            var received = i < inEnd && ins.Day[i] == day ? ins.Marks[i++] : DayMarks.None;
            var sent = o < outEnd && outs.Day[o] == day ? outs.Marks[o++] : DayMarks.None;
            if ((received | sent) == DayMarks.None)
            {
                continue;
            }

            daysIn += received != DayMarks.None ? 1 : 0;
            daysOut += sent != DayMarks.None ? 1 : 0;
            last = day;
            unanswered = Streak(unanswered, sent, received);
            unansweredBy = Streak(unansweredBy, received, sent);
        }

        return new WordCounts(daysIn, daysOut, last, unanswered, unansweredBy);
    }

    private static int Streak(int before, DayMarks own, DayMarks other)
    {
        var left = other == DayMarks.None ? before : 0;
        return own.HasFlag(DayMarks.LastWord) ? left + 1 : left;
    }
}
