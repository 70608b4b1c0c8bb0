namespace NetworkGraph.Data.Neo4jStore;

/// <summary>What a server shows.</summary>
/// <param name="Revision">Revision of the workspace.</param>
/// <param name="DerivedFrom">Revision that the graph was derived from; -1 before the first time.</param>
/// <param name="AsOf">Date that its ties carry.</param>
/// <param name="DerivedBy">Rules by which it was derived.</param>
/// <param name="Sweep">Keys of members and companies of which something may be left that is not shown; null where nothing is.</param>
/// <param name="Changes">How often the graph has changed.</param>
/// <param name="IsHalfCompared">Whether somebody was ended while all was compared, or while the date of all ties moved: a part of it looks as if it were done.</param>
internal sealed record GraphState(long Revision, long DerivedFrom, DateOnly? AsOf, long DerivedBy, IReadOnlyList<string>? Sweep, long Changes, bool IsHalfCompared)
{
    /// <summary>Number of the rules by which this program derives; raised when what is stored for a person changes, such as the form of a name that a search compares.</summary>
    public const long Rules = 3;

    /// <summary>Whether the graph says what the workspace says, in the way that this program or a newer one says it.</summary>
    public bool IsCurrent => DerivedFrom == Revision && DerivedBy >= Rules;

    /// <summary>Asks the server.</summary>
    public static async Task<GraphState> ReadAsync(ICypherTransport transport, CancellationToken cancellation)
    {
        var row = (await transport.ReadAsync(CypherStatement.Named("ReadGraph"), cancellation))[0];
        return new GraphState(
            row.Whole(0), row.Whole(1), PersonText.DayOrNull(row.TextOrNull(2)), row.Whole(3), row.Values[4] is IReadOnlyList<object?> keys ? [.. keys.Select(key => (string)key!)] : null, row.Whole(5), row.Values[6] is true);
    }
}

/// <summary>A member as the graph shows them.</summary>
/// <param name="Key">Their key.</param>
/// <param name="Known">Hash of the people with whom they have ties.</param>
/// <param name="IsSettled">Whether their ties are the same on any later date.</param>
/// <param name="Version">Version of their ties that is shown.</param>
/// <param name="Hash">Hash of their own properties; null where the graph is of an older program.</param>
internal sealed record ShownMember(string Key, long Known, bool IsSettled, long Version, long? Hash)
{
    /// <summary>Asks the server for all of them.</summary>
    public static async Task<Dictionary<string, ShownMember>> ReadAsync(ICypherTransport transport, CancellationToken cancellation) =>
        (await transport.ReadAsync(CypherStatement.Named("ListMembers"), cancellation))
            .Select(row => new ShownMember(row.Text(11), row.WholeOrNull(12) ?? 0, row.Values[13] is true, row.WholeOrNull(14) ?? 0, row.WholeOrNull(15)))
            .ToDictionary(member => member.Key, StringComparer.Ordinal);
}
