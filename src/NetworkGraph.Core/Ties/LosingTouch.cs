namespace NetworkGraph.Core.Ties;

/// <summary>
/// Whom am I losing touch with? The one population behind that question: the Overview's figure with its past, the list beside it, the Ties
/// page, this week's hellos, circles that hang on one tie, the command line and the REST API all ask here, and so count the same people.
/// Definition: ties, connected or not, in which both wrote in several conversations or a long one, silent for 60 to 1,095 days and for
/// longer than usual for the two (<see cref="Standing"/>), without those whose silence the user's own word explains (<see cref="Judgements"/>). Dormant ties have lists of their own, <see cref="DormantTies"/>.
/// No answer: empty for a member without a messages file; silence is unknown then, not observed.
/// Source: docs/model.md, section 3.
/// </summary>
public static class LosingTouch
{
    /// <summary>
    /// The ties, most to lose first.
    /// Order = conversations / (1 + silence / 180 days), a conversation counted once for every 60 days begun: on real archives the first ten
    /// of it come back three times as often as ties of that silence do at large, where strength times silence reached 1.6 times.
    /// </summary>
    public static IReadOnlyList<Tie> Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        var (rows, reader) = (Rows(network, viewer, asOf), TieReader.Of(network, viewer, asOf));
        return new ListOnDemand<Tie>(rows.Length, place => reader.Tie(rows[place]));
    }

    /// <summary>Silence after which a conversation weighs half, in days; 60 to 365 give nearly the same first ten.</summary>
    private const double HalfWeightDays = 180;

    /// <summary>
    /// Whether a row counts on a date on which its status is this one; the only place that decides, for today and for every date of a trend.
    /// What takes a tie out for good, such as the user's own word, belongs here: every list, count and past follows.
    /// </summary>
    internal static bool Includes(TieTable table, int row, TieStatus status) =>
        status == TieStatus.LosingTouch && !table.SilenceExplained[row];

    /// <summary>Conversations, discounted by the silence since: what lists of people are ordered by. 0 without a message.</summary>
    internal static double Weight(TieTable table, int row, int conversations) =>
        conversations == 0 ? 0 : conversations / (1 + (table.Silence(row) / HalfWeightDays));

    /// <summary>The same as rows of the viewer's table of ties.</summary>
    internal static int[] Rows(Network network, Member viewer, DateOnly asOf) => network.Answers.Get(
        (typeof(LosingTouch), viewer.Person.Number, asOf),
        () => KnownParts.Of(network, viewer).Contact ? MostToLoseFirst(TieTable.Of(network, viewer, asOf)) : []);

    /// <summary>The rows of a table, most to lose first, for a member with messages.</summary>
    internal static int[] MostToLoseFirst(TieTable table)
    {
        var losing = new List<(double Loss, int Row)>();
        for (var row = 0; row < table.Count; row++)
        {
            if (Includes(table, row, table.Status[row]))
            {
                losing.Add((Weight(table, row, table.Conversations(row).Weight), row));
            }
        }

        // Rows are in order of keys, which settles equal losses.
        losing.Sort(static (a, b) => a.Loss != b.Loss ? b.Loss.CompareTo(a.Loss) : a.Row.CompareTo(b.Row));
        return [.. losing.Select(one => one.Row)];
    }
}
