namespace NetworkGraph.Core;

/// <summary>
/// Conversations between the member and one person, up to a day.
/// Rhythm: the median number of days between the starts of two-sided conversations, from three of them on that span at least 180 days.
/// Anything less has no rhythm: a burst of messages in one week is one conversation. Source: docs/model.md, section 3.
/// </summary>
/// <param name="Count">Conversations, of whichever side.</param>
/// <param name="TwoSided">Of them, those in which both wrote.</param>
/// <param name="Weight">Conversations, a long one counted once for every 60 days begun: someone written to all the year is not someone written to once.</param>
/// <param name="TwoSidedWeight">The same of the two-sided ones.</param>
/// <param name="FirstDay">First day of the first one, <see cref="MemberHistory.NoDay"/> without any.</param>
/// <param name="RhythmDays">Own rhythm in days, at least 1; NaN without one.</param>
internal readonly record struct ConversationCounts(int Count, int TwoSided, int Weight, int TwoSidedWeight, int FirstDay, double RhythmDays)
{
    /// <summary>Two-sided conversations from which on a pair can have a rhythm of its own.</summary>
    public const int LeastForRhythm = 3;

    /// <summary>Days that they must span from the first start to the last.</summary>
    public const int LeastSpan = 180;

    /// <summary>Days of a conversation that count as one: 30 to 90 order real archives alike.</summary>
    public const int DaysOfOne = 60;

    /// <summary>The conversations of an entry that began by a day.</summary>
    public static ConversationCounts Of(Conversations conversations, int entry, int asOf)
    {
        var (from, to) = (conversations.Start[entry], conversations.Start[entry + 1]);
        if (from == to || conversations.First[from] > asOf)
        {
            return new ConversationCounts(0, 0, 0, 0, MemberHistory.NoDay, double.NaN);
        }

        var (count, twoSided, weight, twoSidedWeight) = (0, 0, 0, 0);
        var (firstTwoSided, lastTwoSided) = (0, 0);
        for (var place = from; place < to && conversations.First[place] <= asOf; place++)
        {
            // What the date leaves of a conversation that goes on after it is taken as its whole length up to then.
            var length = 1 + ((Math.Min(conversations.Last[place], asOf) - conversations.First[place]) / DaysOfOne);
            (count, weight) = (count + 1, weight + length);
            if (conversations.BothWrote[place] <= asOf)
            {
                twoSidedWeight += length;
                firstTwoSided = twoSided++ == 0 ? conversations.First[place] : firstTwoSided;
                lastTwoSided = conversations.First[place];
            }
        }

        var hasRhythm = twoSided >= LeastForRhythm && lastTwoSided - firstTwoSided >= LeastSpan;
        return new ConversationCounts(
            count, twoSided, weight, twoSidedWeight, conversations.First[from],
            hasRhythm ? MedianGap(conversations, from, from + count, asOf, twoSided - 1) : double.NaN);
    }

    private static double MedianGap(Conversations conversations, int from, int to, int asOf, int gaps)
    {
        Span<int> sorted = gaps <= 64 ? stackalloc int[gaps] : new int[gaps];
        var (filled, before) = (0, int.MinValue);
        for (var place = from; place < to; place++)
        {
            if (conversations.BothWrote[place] > asOf)
            {
                continue;
            }

            if (before != int.MinValue)
            {
                sorted[filled++] = conversations.First[place] - before;
            }

            before = conversations.First[place];
        }

        sorted.Sort();
        return Math.Max(1, (sorted[gaps / 2] + sorted[(gaps - 1) / 2]) / 2.0);
    }
}
