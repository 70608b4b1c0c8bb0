namespace NetworkGraph.Core;

/// <summary>
/// Conversations of one member, in compressed rows: those of entry i are places Start[i] to Start[i + 1], oldest first.
/// A conversation is a longest run of days with a message between two people without a pause of more than 30 days; it is two-sided from
/// the day on which both have written in it. Messages to more than ten people at once are none. A burst is one conversation, however many
/// messages it holds, which is why conversations, unlike days, tell a rhythm. Source: docs/model.md, section 3.
/// </summary>
internal sealed class Conversations
{
    /// <summary>Longest pause inside a conversation, in days. 7 to 60 give nearly the same lists on real archives.</summary>
    public const int LongestPause = 30;

    // A day of messages to larger groups only weighs less than one message to one person.
    private const float Personal = 1;

    private Conversations(int[] start, int[] first, int[] last, int[] bothWrote) => (Start, First, Last, BothWrote) = (start, first, last, bothWrote);

    public int[] Start { get; }

    /// <summary>First day of each conversation.</summary>
    public int[] First { get; }

    /// <summary>Last day of each conversation.</summary>
    public int[] Last { get; }

    /// <summary>Day on which the second of the two first wrote in it, <see cref="int.MaxValue"/> where one side only did.</summary>
    public int[] BothWrote { get; }

    /// <summary>Reads the conversations off the active days of both directions.</summary>
    public static Conversations Of(ActiveDays outgoing, ActiveDays incoming)
    {
        var start = new int[outgoing.Start.Length];
        var (first, last, both) = (new List<int>(), new List<int>(), new List<int>());
        for (var entry = 0; entry + 1 < start.Length; entry++)
        {
            Add(outgoing, incoming, entry, first, last, both);
            start[entry + 1] = first.Count;
        }

        return new Conversations(start, [.. first], [.. last], [.. both]);
    }

    /// <summary>First day of an entry with a message to at most ten people, up to a day; <see cref="int.MaxValue"/> without any.</summary>
    public static int FirstPersonal(ActiveDays days, int entry, int until)
    {
        for (var i = days.Start[entry]; i < days.EndAt(entry, until); i++)
        {
            if (IsPersonal(days, i))
            {
                return days.Day[i];
            }
        }

        return int.MaxValue;
    }

    private static void Add(ActiveDays outgoing, ActiveDays incoming, int entry, List<int> first, List<int> last, List<int> both)
    {
        var (o, i) = (outgoing.Start[entry], incoming.Start[entry]);
        var (outEnd, inEnd) = (outgoing.Start[entry + 1], incoming.Start[entry + 1]);
        var (before, sent, received) = (MemberHistory.NoDay, false, false);
        while (o < outEnd || i < inEnd)
        {
            var day = Math.Min(o < outEnd ? outgoing.Day[o] : int.MaxValue, i < inEnd ? incoming.Day[i] : int.MaxValue);
            var writes = o < outEnd && outgoing.Day[o] == day && IsPersonal(outgoing, o++);
            var isWritten = i < inEnd && incoming.Day[i] == day && IsPersonal(incoming, i++);
            if (!writes && !isWritten)
            {
                continue;
            }

            if (before == MemberHistory.NoDay || day - before > LongestPause)
            {
                first.Add(day);
                last.Add(day);
                both.Add(int.MaxValue);
                (sent, received) = (false, false);
            }

            (before, last[^1], sent, received) = (day, day, sent | writes, received | isWritten);
            if (sent && received && both[^1] == int.MaxValue)
            {
                both[^1] = day;
            }
        }
    }

    private static bool IsPersonal(ActiveDays days, int place) => days.Marks[place].HasFlag(DayMarks.Wrote) && days.Weight[place] >= Personal;
}
