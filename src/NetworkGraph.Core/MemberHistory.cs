namespace NetworkGraph.Core;

/// <summary>The kinds of services that leave a date.</summary>
internal enum ServiceKind : byte
{
    RecommendationReceived,
    RecommendationGiven,
    EndorsementReceived,
    EndorsementGiven,
}

/// <summary>
/// All dated contact of one member, one entry per other person, in order of their numbers. It holds no answer: every question
/// reads the part up to its as-of date, so that moving the date rebuilds nothing.
/// </summary>
internal sealed class MemberHistory
{
    /// <summary>Stands for "no day" in columns of day numbers.</summary>
    public const int NoDay = int.MinValue;

    /// <summary>Number of the member's person.</summary>
    public required int Person { get; init; }

    /// <summary>Last day of the member's message files, or <see cref="NoDay"/> without any: after it, silence means nothing.</summary>
    public required int MessagesEnd { get; init; }

    /// <summary>Numbers of the other people, ascending.</summary>
    public required int[] People { get; init; }

    /// <summary>Days on which the member wrote to them.</summary>
    public required ActiveDays Out { get; init; }

    /// <summary>Days on which they wrote to the member.</summary>
    public required ActiveDays In { get; init; }

    /// <summary>Conversations with them.</summary>
    public required Conversations Conversations { get; init; }

    /// <summary>Day of the connection, <see cref="NoDay"/> where there is none or it has no date.</summary>
    public required int[] ConnectedDay { get; init; }

    /// <summary>First dated contact or connection; <see cref="int.MaxValue"/> where none has a date.</summary>
    public required int[] FirstDay { get; init; }

    /// <summary>
    /// Day from which the two have a tie: the connection, the member's first message, a service or a row of a table.
    /// <see cref="int.MaxValue"/> for those who wrote to the member without being connected or answered: cold mail is no tie.
    /// </summary>
    public required int[] TieDay { get; init; }

    /// <summary>Dates of the member's snapshots with a list of connections, ascending.</summary>
    public required int[] SnapshotDays { get; init; }

    /// <summary>Places in <see cref="SnapshotDays"/> that list entry i: <see cref="Listed"/>[ListedStart[i] .. ListedStart[i + 1]].</summary>
    public required int[] ListedStart { get; init; }

    public required int[] Listed { get; init; }

    /// <summary>True where only the other side's list states the connection, the member having uploaded none.</summary>
    public required bool[] StatedByOther { get; init; }

    /// <summary>Services of entry i: ServiceDay and Service[ServiceStart[i] .. ServiceStart[i + 1]], by day; endorsements once a day.</summary>
    public required int[] ServiceStart { get; init; }

    public required int[] ServiceDay { get; init; }

    public required ServiceKind[] Service { get; init; }

    /// <summary>Whether any list states the connection.</summary>
    public bool IsEverListed(int entry) => StatedByOther[entry] || ListedStart[entry] < ListedStart[entry + 1];

    /// <summary>Entry of a person, or a negative number.</summary>
    public int EntryOf(int person) => Array.BinarySearch(People, person);

    /// <summary>
    /// Whether the connection stood on a day: made by then, and in the newest list at or before it (or made after that list).
    /// Before the first list, everyone who was connected by then counts, since losses are known between two lists only.
    /// </summary>
    public bool IsConnected(int entry, int day)
    {
        var (from, to) = (ListedStart[entry], ListedStart[entry + 1]);
        var connected = ConnectedDay[entry];
        if (connected > day || (from == to && !StatedByOther[entry]))
        {
            return false;
        }

        if (StatedByOther[entry])
        {
            return true;
        }

        // A member has few snapshots, and this is asked of everyone: a plain walk takes less than a search begins with.
        var newest = SnapshotDays.Length - 1;
        while (newest >= 0 && SnapshotDays[newest] > day)
        {
            newest--;
        }

        if (newest < 0)
        {
            return connected != NoDay || SnapshotDays[Listed[from]] <= day;
        }

        for (var i = to - 1; i >= from; i--)
        {
            if (Listed[i] == newest)
            {
                return true;
            }
        }

        return connected != NoDay && connected > SnapshotDays[newest];
    }

    /// <summary>Number of people with whom the member has a tie by a day.</summary>
    public int TiesBy(int day)
    {
        var ties = 0;
        foreach (var tie in TieDay)
        {
            ties += tie <= day ? 1 : 0;
        }

        return ties;
    }
}
