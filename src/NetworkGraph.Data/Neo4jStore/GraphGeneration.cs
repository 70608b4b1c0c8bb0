using System.Globalization;
using NetworkGraph.Core;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// Writes the graph of a network beside the one that readers see, in idempotent batches; then one small transaction shows it, and the one
/// before is removed. Its number is the revision of the workspace that it was derived from.
/// </summary>
internal sealed class GraphGeneration(ICypherTransport transport)
{
    private const int RowsPerBatch = 20_000;

    /// <summary>Writes the graph unless the server already shows one of this revision or a newer one.</summary>
    public async Task WriteAsync(Network network, CancellationToken cancellation)
    {
        var shown = (await transport.ReadAsync(CypherStatement.Named("ReadGeneration"), cancellation))[0];
        if (shown.Whole(1) >= network.Revision || shown.Whole(0) != network.Revision)
        {
            return;
        }

        var rows = new GraphRows(network);
        await AddAsync("AddPeople", rows.People(), network.Revision, cancellation);
        await AddAsync("AddCompanies", rows.Companies(), network.Revision, cancellation);
        FailPoint.Reach("neo4j-graph-people");
        await AddAsync("AddWorksAt", rows.WorksAt(), network.Revision, cancellation);
        await AddAsync("AddConnected", rows.Connected(), network.Revision, cancellation);
        await AddAsync("AddWrote", rows.Wrote(), network.Revision, cancellation);
        await AddAsync("AddEndorsed", rows.Endorsed(), network.Revision, cancellation);
        await AddAsync("AddRecommended", rows.Recommended(), network.Revision, cancellation);
        await AddAsync("AddKnows", rows.Knows(), network.Revision, cancellation);
        FailPoint.Reach("neo4j-graph-written");
        await transport.WriteAsync(
            [CypherStatement.Named(
                "ShowGeneration", ("generation", network.Revision), ("asOf", rows.AsOf.ToString("O", CultureInfo.InvariantCulture)))],
            cancellation);
        await transport.DefineAsync(CypherStatement.Named("DeleteOldGenerations"), cancellation);
    }

    private async Task AddAsync(string query, IEnumerable<Dictionary<string, object?>> rows, long generation, CancellationToken cancellation)
    {
        var number = 0;
        foreach (var batch in rows.Chunk(RowsPerBatch))
        {
            await transport.WriteAsync(
                [CypherStatement.Named(query, ("batch", $"{generation}/{query}/{number++}"), ("generation", generation), ("rows", batch))], cancellation);
        }
    }
}
