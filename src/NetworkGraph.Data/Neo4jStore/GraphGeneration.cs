using NetworkGraph.Core;
using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// Writes the graph of a network beside the one that readers see, in idempotent batches; then one small transaction shows it, and the one
/// before is removed. It remembers the revision of the workspace that it was derived from and the date that its ties carry.
/// </summary>
internal sealed class GraphGeneration(ICypherTransport transport)
{
    private const int RowsPerBatch = 20_000;

    /// <summary>What the server shows.</summary>
    public async Task<ShownGraph> ShownAsync(CancellationToken cancellation)
    {
        var row = (await transport.ReadAsync(CypherStatement.Named("ReadGeneration"), cancellation))[0];
        return new ShownGraph(row.Whole(0), row.Whole(1), row.Whole(2), PersonText.DayOrNull(row.TextOrNull(3)), row.Whole(4), row.Whole(5));
    }

    /// <summary>
    /// Writes the graph for a date, by default that of the newest snapshot, unless the server already shows one of this revision for it;
    /// without a date any will do. A network that is not the workspace's newest is not written.
    /// </summary>
    public async Task WriteAsync(Func<CancellationToken, Task<Network>> build, DateOnly? asOf, CancellationToken cancellation)
    {
        var shown = await ShownAsync(cancellation);
        if (shown.IsCurrent && (asOf is null || asOf == shown.AsOf))
        {
            return;
        }

        var network = await build(cancellation);
        if (shown.Revision != network.Revision)
        {
            return;
        }

        var generation = (await transport.WriteAsync([CypherStatement.Named("BeginGeneration")], cancellation))[0].Whole(0);
        var rows = new GraphRows(network, asOf);
        await AddAsync("AddPeople", rows.People(), generation, rows.AsOf, cancellation);
        await AddAsync("AddCompanies", rows.Companies(), generation, rows.AsOf, cancellation);
        FailPoint.Reach("neo4j-graph-people");
        await AddAsync("AddWorksAt", rows.WorksAt(), generation, rows.AsOf, cancellation);
        await AddAsync("AddConnected", rows.Connected(), generation, rows.AsOf, cancellation);
        await AddAsync("AddWrote", rows.Wrote(), generation, rows.AsOf, cancellation);
        await AddAsync("AddEndorsed", rows.Endorsed(), generation, rows.AsOf, cancellation);
        await AddAsync("AddRecommended", rows.Recommended(), generation, rows.AsOf, cancellation);
        var ties = await AddAsync("AddKnows", rows.Knows(), generation, rows.AsOf, cancellation);
        await AddAsync("AddMayKnow", rows.MayKnow(), generation, rows.AsOf, cancellation);
        await AddAsync("AddTies", rows.Ties(), generation, rows.AsOf, cancellation);
        FailPoint.Reach("neo4j-graph-written");
        await transport.WriteAsync(
            [CypherStatement.Named(
                "ShowGeneration", ("generation", generation), ("revision", network.Revision), ("asOf", PersonText.Day(rows.AsOf)), ("ties", ties), ("rules", ShownGraph.Rules))],
            cancellation);
        await transport.DefineAsync(CypherStatement.Named("DeleteOldGenerations"), cancellation);
    }

    /// <summary>Writes rows in batches, which are numbered from <paramref name="number"/> on; returns how many.</summary>
    internal async Task<long> AddAsync(
        string query, IEnumerable<object> rows, long generation, DateOnly asOf, CancellationToken cancellation, int number = 0)
    {
        var count = 0L;
        foreach (var batch in rows.Chunk(RowsPerBatch))
        {
            await transport.WriteAsync(
                [CypherStatement.Named(query, ("batch", $"{generation}/{query}/{number++}"), ("generation", generation), ("asOf", PersonText.Day(asOf)), ("rows", batch))],
                cancellation);
            count += batch.Length;
        }

        return count;
    }
}

/// <summary>What a server shows.</summary>
/// <param name="Revision">Revision of the workspace.</param>
/// <param name="Generation">Number of the graph that readers see; 0 before the first one.</param>
/// <param name="DerivedFrom">Revision that it was derived from.</param>
/// <param name="AsOf">Date that its ties carry.</param>
/// <param name="Ties">Number of its ties.</param>
/// <param name="DerivedBy">Rules by which it was derived; 0 before they were numbered.</param>
internal sealed record ShownGraph(long Revision, long Generation, long DerivedFrom, DateOnly? AsOf, long Ties, long DerivedBy)
{
    /// <summary>Number of the rules by which this program derives; raised when what is stored for a person changes, such as the form of a name that a search compares.</summary>
    public const long Rules = 1;

    /// <summary>Whether the graph says what the workspace says, in the way that this program or a newer one says it.</summary>
    public bool IsCurrent => DerivedFrom == Revision && DerivedBy >= Rules;
}
