namespace NetworkGraph.Data.Neo4jStore;

/// <summary>What becomes of the people of a part.</summary>
/// <param name="All">Everyone of the part as they are to stand in the graph.</param>
/// <param name="Changed">Those who stand otherwise in the graph, or not yet.</param>
/// <param name="Gone">Keys that stand in the graph and are nobody's any more.</param>
/// <param name="FormerCompanies">Keys of the companies where these worked.</param>
internal sealed record PeopleChanges(IReadOnlyList<PersonRow> All, IReadOnlyList<PersonRow> Changed, IReadOnlyList<string> Gone, IReadOnlyList<string> FormerCompanies)
{
    private const int PeoplePerRead = 10_000;

    public static async Task<PeopleChanges> OfAsync(ICypherTransport transport, GraphPart part, CancellationToken cancellation)
    {
        var wanted = part.PersonRows();
        var keys = wanted.Select(person => person.Key).ToHashSet(StringComparer.Ordinal);
        var standing = part.Touched ?? (IEnumerable<string>)(await transport.ReadAsync(CypherStatement.Named("ListPeopleKeys"), cancellation)).Select(row => row.Text(0)).ToArray();
        var there = new Dictionary<string, (long? Hash, IReadOnlyList<object?> Companies)>(StringComparer.Ordinal);
        foreach (var batch in standing.Concat(keys).Distinct(StringComparer.Ordinal).Chunk(PeoplePerRead))
        {
            foreach (var row in await transport.ReadAsync(CypherStatement.Named("ReadPeople", ("keys", batch)), cancellation))
            {
                there[row.Text(0)] = (row.WholeOrNull(1), row.List(2));
            }
        }

        PersonRow[] changed = [.. wanted.Where(person => !there.TryGetValue(person.Key, out var known) || known.Hash != person.Hash)];
        string[] gone = [.. there.Keys.Where(key => !keys.Contains(key))];
        return new PeopleChanges(
            wanted, changed, gone, [.. changed.Select(person => person.Key).Concat(gone).Where(there.ContainsKey).SelectMany(key => there[key].Companies).Select(company => (string)company!).Distinct()]);
    }
}
