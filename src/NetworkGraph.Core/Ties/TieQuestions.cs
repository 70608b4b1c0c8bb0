namespace NetworkGraph.Core.Ties;

/// <summary>A member's ties.</summary>
public static class MemberTies
{
    /// <summary>
    /// Every tie of the viewer, strongest first, then by key. People who only ever wrote to the viewer, without being connected or
    /// answered, are no ties. Empty before the first contact.
    /// </summary>
    public static IReadOnlyList<Tie> Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        var reader = TieReader.Of(network, viewer, asOf);
        return network.Answers.Get(
            (typeof(MemberTies), viewer.Person.Number, asOf), () =>
            {
                var rows = RowsByStrength(TieTable.Of(network, viewer, asOf));
                return new ListOnDemand<Tie>(rows.Length, place => reader.Tie(rows[place]));
            });
    }

    /// <summary>The tie of the viewer to one person, or null where nothing is known between them.</summary>
    public static Tie? Between(Network network, Member viewer, Person person, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(person);
        var table = TieTable.Of(network, viewer, asOf);
        return table.RowOf(person.Number) is >= 0 and var row ? TieReader.Of(network, viewer, asOf).Tie(row) : null;
    }

    /// <summary>Rows of a table, strongest tie first, then by key.</summary>
    internal static int[] RowsByStrength(TieTable table)
    {
        var order = new long[table.Count];
        for (var row = 0; row < order.Length; row++)
        {
            // Positive floats sort as their bits do; rows are in order of keys, which settles equal strengths.
            order[row] = ((long)(int.MaxValue - BitConverter.SingleToInt32Bits(table.Strength[row])) << 32) | (uint)row;
        }

        Array.Sort(order);
        return Array.ConvertAll(order, place => (int)(place & uint.MaxValue));
    }
}
