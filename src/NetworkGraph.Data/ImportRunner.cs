using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.LinkedInImport;
using NetworkGraph.Data.Staging;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Data;

/// <summary>Read, stage, compare, commit: the one sequence that both hosts share. One import is read at a time, on this data folder.</summary>
public sealed class ImportRunner(INetworkStore store, CurrentNetwork current, DataFolder folder, ImportLimits limits, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile bool _owes;

    /// <summary>Reads one export into a staging database of its own. Nothing in the store changes. Dispose the result, committed or not.</summary>
    public async Task<StagedImport> StageAsync(
        ExportInput input, Guid importId, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        await _reading.WaitAsync(cancellation);
        var attempt = new ImportAttempt(importId, input.Name, clock.GetUtcNow(), ImportState.Reading, null);
        var path = folder.StagingFile(importId);
        try
        {
            await store.RememberAttemptAsync(attempt, cancellation);
            FailPoint.Reach("stage-begun");
            FreeSpace.Require(folder, input, limits);
            var reading = await Task.Run(() => Read(input, importId, path, progress, cancellation), cancellation);
            FailPoint.Reach("staged");
            return new StagedImport(importId, path, reading);
        }
        catch (Exception e)
        {
            File.Delete(path);
            var told = StoreFault.Of(e) ?? e;
            await RememberEndAsync(
                attempt with { State = e is OperationCanceledException ? ImportState.Cancelled : ImportState.Rejected, Reason = Reason(told) });
            if (told != e)
            {
                throw told;
            }

            throw;
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>What committing would change.</summary>
    public Task<ImportDifference> CompareAsync(StagedImport staged, CancellationToken cancellation) => store.CompareAsync(staged, cancellation);

    /// <summary>Commits and swaps the current network.</summary>
    public async Task<CommittedImport> CommitAsync(StagedImport staged, CancellationToken cancellation)
    {
        try
        {
            var committed = await store.CommitAsync(staged, clock.GetUtcNow(), cancellation);
            _owes = true;
            await current.RenewAsync(CancellationToken.None);
            return committed;
        }
        catch (StoreUnavailableException failed)
        {
            await RememberEndAsync(Attempt(staged, ImportState.Rejected, failed.Message));
            throw;
        }
    }

    /// <summary>Derives what follows from what this program has committed or taken back; nothing where there was nothing since.</summary>
    internal async Task DeriveOwedAsync(CancellationToken cancellation)
    {
        if (_owes)
        {
            _owes = false;
            try
            {
                await store.DeriveAsync(cancellation);
            }
            catch (StoreUnavailableException held) when (held.IsHeld)
            {
                // The server answers, and another program changes the graph: the next round looks again.
                _owes = true;
            }
            catch
            {
                _owes = true;
                throw;
            }
        }
    }

    /// <summary>Lets a staged import go: whoever asks for it later hears that it was cancelled, unless it was committed or refused.</summary>
    public async Task DiscardAsync(StagedImport staged)
    {
        await staged.DisposeAsync();
        if ((await store.StatusAsync(staged.ImportId, CancellationToken.None)).State == ImportState.Reading)
        {
            await RememberEndAsync(Attempt(staged, ImportState.Cancelled, null));
        }
    }

    /// <summary>Takes one import back and swaps the current network. False when there is no such import.</summary>
    public async Task<bool> UndoAsync(Guid importId, CancellationToken cancellation)
    {
        var undone = await store.UndoAsync(importId, cancellation);
        // The store has derived what follows, or could not: it looks once more with the next round.
        _owes |= undone;
        await current.RenewAsync(CancellationToken.None);
        return undone;
    }

    /// <summary>Stages and commits one export; what the command line does.</summary>
    public async Task<CommittedImport> ImportAsync(
        ExportInput input, Guid importId, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        await using var staged = await StageAsync(input, importId, progress, cancellation);
        return await CommitAsync(staged, cancellation);
    }

    /// <inheritdoc />
    public void Dispose() => _reading.Dispose();

    private ImportAttempt Attempt(StagedImport staged, ImportState state, string? reason) =>
        new(staged.ImportId, staged.Reading.ArchiveName, clock.GetUtcNow(), state, reason);

    /// <summary>Where the store failed even the note may fail; then the attempt counts as interrupted after the next start.</summary>
    private async Task RememberEndAsync(ImportAttempt attempt)
    {
        try
        {
            await store.RememberAttemptAsync(attempt, CancellationToken.None);
        }
        catch (StoreUnavailableException)
        {
            // The error that ended the import is the one to tell.
        }
    }

    private ExportReading Read(ExportInput input, Guid importId, string path, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        using var staging = new StagingDatabase(path, importId);
        using var pipe = new FactPipe(staging);
        ExportReader.Read(input, pipe, limits, progress, cancellation);
        FailPoint.Reach("staging-written");
        return staging.Reading ?? throw new InvalidOperationException("The reader ended without saying whose archive it read.");
    }

    /// <summary>What the user is told later; an unexpected error is named by its kind alone, since its text could hold data.</summary>
    private static string? Reason(Exception error) => error switch
    {
        ImportRejectedException or StoreUnavailableException => error.Message,
        OperationCanceledException => null,
        _ => $"An unexpected error ended the import ({error.GetType().Name}). Nothing was changed.",
    };
}
