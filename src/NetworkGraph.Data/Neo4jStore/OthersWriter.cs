using NetworkGraph.Core;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// Changes the ties of members who were not imported, where those are otherwise now: by differences, in place. Each member's changes are in
/// one transaction, as long as they are not too many for one.
/// </summary>
internal sealed class OthersWriter(ICypherTransport transport, GraphLease lease)
{
    private readonly List<object?[]> _drop = [];
    private readonly List<object?[]> _put = [];
    private readonly List<object?[]> _change = [];
    private readonly List<object?[]> _members = [];

    public async Task WriteAsync(GraphPart part, IReadOnlyDictionary<string, ShownMember> shown, int membersPerRead, int rowsPerBatch, CancellationToken cancellation)
    {
        foreach (var members in part.Members.Where(member => !part.Beside.Contains(member.Person)).Chunk(membersPerRead))
        {
            var there = (await transport.ReadAsync(
                CypherStatement.Named("ReadTies", ("members", members.Select(member => member.Person.Key.ToString()).ToArray()), ("touched", part.Touched)), cancellation))
                .ToLookup(row => row.Text(0), row => (Place: (row.Text(1), row.Text(2), row.Text(3)), Hash: row.WholeOrNull(4), Id: row.Text(5)), StringComparer.Ordinal);
            foreach (var member in members)
            {
                Compare(part, member, shown.GetValueOrDefault(member.Person.Key.ToString())?.Version, there[member.Person.Key.ToString()]);
                if (_put.Count + _change.Count + _drop.Count >= rowsPerBatch)
                {
                    await FlushAsync(rowsPerBatch, cancellation);
                }
            }
        }

        await FlushAsync(rowsPerBatch, cancellation);
    }

    private void Compare(GraphPart part, Member member, long? version, IEnumerable<((string Type, string From, string To) Place, long? Hash, string Id)> shown)
    {
        var key = member.Person.Key.ToString();
        var there = shown.ToDictionary(row => row.Place, row => (row.Hash, row.Id));
        foreach (var row in part.RowsOf(member))
        {
            if (!there.Remove(row.Place, out var known))
            {
                _put.Add(GraphWriter.Put(row, key, version ?? 1));
            }
            else if (known.Hash != row.Hash)
            {
                _change.Add([known.Id, row.Put()[3], key, version ?? 1]);
            }
        }

        _drop.AddRange(there.Values.Select(row => new object?[] { row.Id, key }));
        _members.Add(GraphWriter.MemberRow(part, member, version ?? 1));
    }

    private async Task FlushAsync(int rowsPerBatch, CancellationToken cancellation)
    {
        var statements = _drop.Chunk(rowsPerBatch).Select(batch => lease.Statement("DropTies", ("rows", batch)))
            .Concat(_change.Chunk(rowsPerBatch).Select(batch => lease.Statement("ChangeTies", ("rows", batch))))
            .Concat(_put.Chunk(rowsPerBatch).Select(lease.Put))
            .Append(lease.Statement("PutMembers", ("rows", _members.ToArray()))).ToList();
        // One member with more ties than one transaction should hold.
        while (statements.Count > 4)
        {
            await transport.WriteAsync([statements[0]], cancellation);
            statements.RemoveAt(0);
        }

        if (_members.Count > 0)
        {
            await transport.WriteAsync(statements, cancellation);
        }

        _drop.Clear();
        _put.Clear();
        _change.Clear();
        _members.Clear();
    }
}
