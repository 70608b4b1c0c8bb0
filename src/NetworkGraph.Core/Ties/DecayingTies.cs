namespace NetworkGraph.Core.Ties;

/// <summary>Slipping, fading, lapsed and dormant ties.</summary>
public static class DecayingTies
{
    /// <summary>
    /// The decaying ties, most urgent first; dormant ones last, formerly strongest first.
    /// Urgency = strength at the last message, in points, times log2 of the silence ratio: one per doubling, as the statuses go.
    /// Empty for a member without a messages file: silence is unknown then, not observed.
    /// </summary>
    public static IReadOnlyList<Tie> Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        var (rows, reader) = (Rows(network, viewer, asOf), TieReader.Of(network, viewer, asOf));
        return new ListOnDemand<Tie>(rows.Length, place => reader.Tie(rows[place]));
    }

    /// <summary>The same as rows of the viewer's table of ties.</summary>
    internal static int[] Rows(Network network, Member viewer, DateOnly asOf) => network.Answers.Get(
        (typeof(DecayingTies), viewer.Person.Number, asOf), () => Sorted(TieTable.Of(network, viewer, asOf)));

    private static int[] Sorted(TieTable table)
    {
        var decaying = new List<(bool Dormant, double Urgency, int Row)>();
        for (var row = 0; row < table.Count; row++)
        {
            if (table.Status[row] is TieStatus.Slipping or TieStatus.Fading or TieStatus.Lapsed or TieStatus.Dormant)
            {
                decaying.Add((table.Status[row] == TieStatus.Dormant, Urgency(table, row), row));
            }
        }

        // Rows are in order of keys, which settles equal urgencies.
        decaying.Sort(static (a, b) => a.Dormant != b.Dormant ? a.Dormant.CompareTo(b.Dormant)
            : a.Urgency != b.Urgency ? b.Urgency.CompareTo(a.Urgency)
            : a.Row.CompareTo(b.Row));
        return [.. decaying.Select(d => d.Row)];
    }

    private static double Urgency(TieTable table, int row) =>
        table.Former(row) * (table.Status[row] == TieStatus.Dormant ? 1 : Math.Log2(Math.Max(1, table.SilenceRatio[row])));
}
