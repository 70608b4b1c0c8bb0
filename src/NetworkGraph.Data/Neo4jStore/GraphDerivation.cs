using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.SqliteStore;
using NetworkGraph.Data.Staging;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// Brings the graph up to what the workspace says, one program at a time. A member's new ties are written beside the old ones, and shown by one
/// property of one node; what was there before is swept then. Whoever is interrupted leaves each member's old or new ties, and what is
/// pending is done by the next import.
/// </summary>
internal sealed class GraphDerivation(ICypherTransport transport, ImportLedger ledger, SqliteNetworkStore copy, DataFolder folder, Func<CancellationToken, Task> follow)
{
    /// <inheritdoc cref="GraphWriter.RowsPerBatch" />
    public int RowsPerBatch { get; init; } = GraphWriter.UsualRows;

    public async Task RunAsync(CancellationToken cancellation)
    {
        if (await IsDoneAsync(cancellation))
        {
            return;
        }

        await using var lease = await GraphLease.TakeAsync(transport, cancellation);
        if (await IsDoneAsync(cancellation))
        {
            return;
        }

        var state = await GraphState.ReadAsync(transport, cancellation);
        var writer = new GraphWriter(transport, lease) { RowsPerBatch = RowsPerBatch };
        if (state.Sweep is { } left)
        {
            await writer.SweepAsync(left, cancellation);
            if (state.IsCurrent)
            {
                return;
            }
        }

        // Read before the copy follows: what is committed in between is in the part early, and pending still.
        var pending = await PendingChanges.ReadAsync(transport, cancellation);
        var imports = await transport.ReadAsync(CypherStatement.Named("ListImportIds"), cancellation);
        await follow(cancellation);
        if (pending.Derived.Count + pending.Undone.Count == 0 && pending.Words.All(word => word.IsIdle) && state.DerivedFrom >= 0 && state.DerivedBy >= GraphState.Rules && !state.IsHalfCompared)
        {
            await writer.ShowAsync(state.Revision, state.AsOf ?? default, pending, cancellation);
            return;
        }

        await copy.IndexForNearAsync(cancellation);
        var shown = await ShownMember.ReadAsync(transport, cancellation);
        var part = await new GraphPlan(transport, copy, state, pending, shown).MakeAsync(imports, await ledger.SaidAsync(cancellation), await NamedAsync(pending.Undone, cancellation), cancellation);
        await writer.WriteAsync(part, shown, state, pending, cancellation);
    }

    // What is shown and not swept yet is of a program that was ended at the last moment: it may name people whose imports were taken back.
    private async Task<bool> IsDoneAsync(CancellationToken cancellation) =>
        await GraphState.ReadAsync(transport, cancellation) is { Revision: 0 } or { IsCurrent: true, Sweep: null };

    /// <summary>Everybody whom some imports named that were taken back; null where their facts are gone already.</summary>
    private async Task<IReadOnlyList<IdentityKey>?> NamedAsync(IEnumerable<Guid> imports, CancellationToken cancellation)
    {
        var keys = new HashSet<IdentityKey>();
        foreach (var import in imports)
        {
            Directory.CreateDirectory(folder.Staging);
            var path = folder.StagingFile(Guid.NewGuid());
            using var staging = new StagingDatabase(path, import);
            await ledger.TellAsync(import, staging, cancellation);
            if (staging.Reading is not { } reading)
            {
                staging.Dispose();
                File.Delete(path);
                return null;
            }

            await using var staged = new StagedImport(import, path, reading);
            staging.Dispose();
            keys.UnionWith(StagedFacts.KeysOf(staged));
        }

        return [.. keys];
    }
}
