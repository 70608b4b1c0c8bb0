using NetworkGraph.Data.LinkedInImport;

namespace NetworkGraph.Data;

/// <summary>Read, stage, compare, commit: the one sequence that both hosts share. One import at a time.</summary>
public sealed class ImportRunner(INetworkStore store, CurrentNetwork current, DataFolder folder, ImportLimits limits)
{
    /// <summary>Reads one export into a staging database of its own. Nothing in the store changes. Dispose the result, committed or not.</summary>
    public Task<StagedImport> StageAsync(
        ExportInput input, Guid importId, IProgress<ImportProgress>? progress, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>What committing would change.</summary>
    public Task<ImportDifference> CompareAsync(StagedImport staged, CancellationToken cancellation) => store.CompareAsync(staged, cancellation);

    /// <summary>Commits and swaps the current network.</summary>
    public async Task<CommittedImport> CommitAsync(StagedImport staged, CancellationToken cancellation)
    {
        var committed = await store.CommitAsync(staged, cancellation);
        await current.RefreshAsync(cancellation);
        return committed;
    }

    /// <summary>Takes one import back and swaps the current network. False when there is no such import.</summary>
    public async Task<bool> UndoAsync(Guid importId, CancellationToken cancellation)
    {
        var undone = await store.UndoAsync(importId, cancellation);
        await current.RefreshAsync(cancellation);
        return undone;
    }

    /// <summary>Stages and commits one export after the other; what the CLI does.</summary>
    public async Task<CommittedImport> ImportAsync(
        ExportInput input, Guid importId, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        _ = (folder, limits);
        await using var staged = await StageAsync(input, importId, progress, cancellation);
        return await CommitAsync(staged, cancellation);
    }
}
