using NetworkGraph.Core;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// Changes the ties of members who were not imported, where those are otherwise now: by differences, in place. Each member's changes are shown in one
/// transaction; where they are too many for one, the new ties are written in advance, hidden.
/// </summary>
internal sealed class OthersWriter(ICypherTransport transport, GraphLease lease, int rowsPerBatch)
{
    /// <summary>Version that no member shows.</summary>
    private const long Hidden = -1;

    private const int MembersPerRead = 20;
    private readonly List<object?[]> _drop = [];
    private readonly List<object?[]> _put = [];
    private readonly List<(string Id, object?[] Put)> _change = [];
    private readonly List<object?[]> _members = [];

    private int Rows => _put.Count + _change.Count + _drop.Count;

    public async Task WriteAsync(GraphPart part, IReadOnlyDictionary<string, ShownMember> shown, CancellationToken cancellation)
    {
        foreach (var members in part.Members.Where(member => !part.Beside.Contains(member.Person)).Chunk(MembersPerRead))
        {
            var there = (await transport.ReadAsync(
                CypherStatement.Named("ReadTies", ("members", members.Select(member => member.Person.Key.ToString()).ToArray()), ("touched", part.Touched)), cancellation))
                .ToLookup(row => row.Text(0), row => (Place: (row.Text(1), row.Text(2), row.Text(3)), Hash: row.WholeOrNull(4), Id: row.Text(5)), StringComparer.Ordinal);
            foreach (var member in members)
            {
                var key = member.Person.Key.ToString();
                var one = new OthersWriter(transport, lease, rowsPerBatch);
                one.Compare(part, member, shown[key], there[key]);
                if (one.Rows > rowsPerBatch)
                {
                    await one.WriteInAdvanceAsync(key, cancellation);
                    continue;
                }

                Add(one);
                if (Rows + _members.Count >= rowsPerBatch)
                {
                    await FlushAsync([], cancellation);
                }
            }
        }

        await FlushAsync([], cancellation);
    }

    private void Compare(GraphPart part, Member member, ShownMember now, IEnumerable<((string Type, string From, string To) Place, long? Hash, string Id)> shown)
    {
        var there = shown.ToDictionary(row => row.Place, row => (row.Hash, row.Id));
        foreach (var row in part.RowsOf(member))
        {
            if (!there.Remove(row.Place, out var known))
            {
                _put.Add(GraphWriter.Put(row, now.Key, now.Version));
            }
            else if (known.Hash != row.Hash)
            {
                _change.Add((known.Id, GraphWriter.Put(row, now.Key, now.Version)));
            }
        }

        _drop.AddRange(there.Values.Select(row => new object?[] { row.Id, now.Key }));
        var said = GraphWriter.MemberRow(part, member, now.Version);
        if (Rows > 0 || said.Hash != now.Hash)
        {
            _members.Add(said.Row);
        }
    }

    private void Add(OthersWriter one)
    {
        _drop.AddRange(one._drop);
        _put.AddRange(one._put);
        _change.AddRange(one._change);
        _members.AddRange(one._members);
    }

    // To take ties away and to show what is there costs the server little for each; to write new ones is what takes memory.
    private async Task WriteInAdvanceAsync(string member, CancellationToken cancellation)
    {
        await lease.WriteAsync([lease.Statement("AddToSweep", ("sweep", new[] { member }))], cancellation);
        foreach (var batch in _put.Concat(_change.Select(tie => tie.Put)).Select(row => new[] { row[0], row[1], row[2], row[3], member, Hidden }).Chunk(rowsPerBatch))
        {
            await lease.WriteAsync([lease.Put(batch)], cancellation);
        }

        _drop.AddRange(_change.Select(tie => new object?[] { tie.Id, member }));
        _put.Clear();
        _change.Clear();
        await FlushAsync([lease.Statement("ShowTies", ("member", member), ("hidden", Hidden))], cancellation);
    }

    private async Task FlushAsync(IEnumerable<CypherStatement> shown, CancellationToken cancellation)
    {
        if (_members.Count > 0)
        {
            await lease.WriteAsync(
                [
                    .. _drop.Chunk(rowsPerBatch).Select(batch => lease.Statement("DropTies", ("rows", batch))),
                    .. _change.Select(tie => new[] { tie.Id, tie.Put[3], tie.Put[4], tie.Put[5] }).Chunk(rowsPerBatch).Select(batch => lease.Statement("ChangeTies", ("rows", batch))),
                    .. _put.Chunk(rowsPerBatch).Select(lease.Put),
                    .. shown,
                    lease.Statement("PutMembers", ("rows", _members.ToArray())),
                ],
                cancellation);
        }

        _drop.Clear();
        _put.Clear();
        _change.Clear();
        _members.Clear();
    }
}
