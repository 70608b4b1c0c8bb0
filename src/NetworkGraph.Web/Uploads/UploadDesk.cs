using NetworkGraph.Data;
using NetworkGraph.Data.LinkedInImport;
using NetworkGraph.Data.Neo4jStore;

namespace NetworkGraph.Web.Uploads;

/// <summary>
/// Takes uploads, one at a time, outside of any page: a page that is loaded again finds its upload where it was. Archives are read
/// into a staging database and deleted before the preview is shown; only the user's yes changes the store.
/// </summary>
public sealed partial class UploadDesk : IAsyncDisposable
{
    public const int MaxFiles = 50;
    private readonly Lock _lock = new();
    private readonly INetworkStore _store;
    private readonly ImportRunner _runner;
    private readonly DemoNetwork _demo;
    private readonly ImportLimits _limits;
    private readonly UploadFolder _folder;
    private readonly ILogger<UploadDesk> _log;
    private readonly TimeProvider _clock;
    private readonly StagedExports _staged;
    private CancellationTokenSource _cancel = new();
    private Task _work = Task.CompletedTask;
    private UploadState? _current;

    public UploadDesk(INetworkStore store, ImportRunner runner, DemoNetwork demo, DataFolder data, DashboardOptions options, ILogger<UploadDesk> log, TimeProvider clock)
    {
        (_store, _runner, _demo, _limits, _folder, _log, _clock) = (store, runner, demo, options.Limits, new UploadFolder(data), log, clock);
        _staged = new StagedExports(runner);
    }

    /// <summary>Raised on any thread whenever <see cref="Current"/> changed.</summary>
    public event EventHandler? Changed;

    /// <summary>The upload that runs or ran last; null before the first one and after <see cref="Clear"/>.</summary>
    public UploadState? Current
    {
        get
        {
            lock (_lock)
            {
                return _current;
            }
        }
    }

    /// <summary>Announces an upload. Throws <see cref="ImportRejectedException"/> when it cannot start.</summary>
    public async Task BeginAsync(Guid id, IReadOnlyList<(string Name, long Bytes)> files)
    {
        if (files.Count is 0 or > MaxFiles)
        {
            throw new ImportRejectedException(files.Count == 0 ? "No file was chosen." : "These are more than 50 files; choose the zips that LinkedIn sent.");
        }

        if (files.FirstOrDefault(f => f.Bytes > _limits.MaxUploadBytes) is { Name: { } large })
        {
            throw new ImportRejectedException($"{large} is larger than {Sizes.Show(_limits.MaxUploadBytes)}, more than an export of LinkedIn has; choose the zip that LinkedIn sent.");
        }

        lock (_lock)
        {
            if (_current is { IsBusy: true })
            {
                throw new ImportRejectedException("Another import is running; wait for it, or stop it on the Import page.");
            }

            var names = UploadFolder.SafeNames(files.Select(f => f.Name));
            _current = new UploadState(id, UploadPhase.Receiving, [.. files.Select((f, i) => new UploadFile(names[i], f.Bytes))]);
            _cancel = new CancellationTokenSource();
        }

        await _staged.DropAsync();
        _folder.Create(id);

        try
        {
            // Known from now on: should the program end before the files are here, the next start calls it interrupted.
            await RememberAsync(id, ImportState.Reading, null);
        }
        catch (Neo4jException problem)
        {
            await StopAsync(id, problem.Message);
            throw new ImportRejectedException(problem.Message, problem);
        }

        Changed?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Takes one announced file; after the last one reading begins by itself.</summary>
    public async Task ReceiveAsync(Guid id, int index, Stream body, CancellationToken aborted)
    {
        UploadFile file;
        lock (_lock)
        {
            if (_current is not { Phase: UploadPhase.Receiving } state || state.Id != id || index < 0 || index >= state.Files.Count)
            {
                throw new ImportRejectedException("This upload was stopped or is finished; choose the files again.");
            }

            file = state.Files[index];
        }

        try
        {
            using var both = CancellationTokenSource.CreateLinkedTokenSource(aborted, _cancel.Token);
            var received = await _folder.StoreAsync(
                id, file.Name, body, _limits.MaxUploadBytes, bytes => Update(id, s => s.WithFile(index, f => f with { Received = bytes })), both.Token);
            Update(id, s => s.WithFile(index, f => f with { Bytes = received, Received = received, IsComplete = true }));
        }
        catch (Exception problem) when (problem is OperationCanceledException or IOException or UnauthorizedAccessException or BadHttpRequestException)
        {
            var reason = _cancel.IsCancellationRequested ? null
                : aborted.IsCancellationRequested || problem is BadHttpRequestException ? "The browser stopped sending before the end; choose the files again."
                : "The upload could not be stored: the disk may be full. Nothing was changed; free some space and try again.";
            await StopAsync(id, reason);
            throw new ImportRejectedException(reason ?? "The upload was stopped.", problem);
        }

        lock (_lock)
        {
            if (_current is { Phase: UploadPhase.Receiving } state && state.Id == id && state.Files.All(f => f.IsComplete))
            {
                _current = state with { Phase = UploadPhase.Reading };
                _work = Task.Run(() => ReadAsync(id, _cancel.Token), CancellationToken.None);
            }
        }

        Changed?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Imports everything that could be read.</summary>
    public async Task CommitAsync()
    {
        UploadState state;
        lock (_lock)
        {
            if (_current is not { CanCommit: true } waiting)
            {
                return;
            }

            state = _current = waiting with { Phase = UploadPhase.Committing };
        }

        Changed?.Invoke(this, EventArgs.Empty);
        try
        {
            // Invented people have no place among real ones.
            await _demo.LeaveAsync(CancellationToken.None);
            foreach (var staged in _staged.All)
            {
                var committed = await _runner.CommitAsync(staged, CancellationToken.None);
                Update(state.Id, s => s.WithExport(staged.ImportId, e => e with { Committed = committed, Difference = committed.Difference }));
            }

            Update(state.Id, s => s with { Phase = UploadPhase.Done });
        }
        catch (Exception problem) when (problem is ImportRejectedException or DiskFullException or Neo4jException)
        {
            Update(state.Id, s => s with { Phase = UploadPhase.Done, Problem = problem.Message });
        }
        catch (Exception problem)
        {
            LogFault(_log, problem.GetType().Name);
            Update(state.Id, s => s with { Phase = UploadPhase.Done, Problem = "Not everything was imported because of a fault in NetworkGraph. What is not in the history below was not changed." });
        }
        finally
        {
            await _staged.DropAsync();
            _folder.Remove(state.Id);
        }
    }

    /// <summary>Stops receiving or reading, or turns down a preview. A commit that has begun is finished.</summary>
    public async Task CancelAsync()
    {
        if (Current is { Phase: UploadPhase.Receiving or UploadPhase.Reading or UploadPhase.Preview } state)
        {
            await _cancel.CancelAsync();
            await _work;
            await _staged.DropAsync();
            await StopAsync(state.Id, null);
        }
    }

    /// <summary>Puts a finished upload out of sight.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            if (_current is { IsBusy: true } or { Phase: UploadPhase.Preview })
            {
                return;
            }

            _current = null;
        }

        Changed?.Invoke(this, EventArgs.Empty);
    }

    public async ValueTask DisposeAsync()
    {
        await CancelAsync();
        _cancel.Dispose();
    }

    private async Task ReadAsync(Guid id, CancellationToken cancellation)
    {
        try
        {
            var inputs = ExportInput.From(_folder.Files(id));
            var exports = inputs.Select((input, i) => new UploadExport(UploadExport.NumberOf(id, i), input.Name)).ToList();
            Update(id, s => s with { Exports = exports });
            for (var i = 0; i < inputs.Count; i++)
            {
                var read = await _staged.ReadAsync(exports[i], inputs[i], p => Update(id, s => s with { Progress = p }), cancellation);
                Update(id, s => s.WithExport(read.ImportId, _ => read));
            }

            _folder.Remove(id);
            Update(id, s => s with { Phase = UploadPhase.Preview, Progress = null });
        }
        catch (OperationCanceledException)
        {
            // Whoever cancelled says so.
        }
        catch (Exception problem) when (problem is ImportRejectedException or IOException or UnauthorizedAccessException)
        {
            await StopAsync(id, problem is ImportRejectedException or DiskFullException or Neo4jException ? problem.Message : "The files could not be read: the disk may be full. Nothing was changed; free some space and try again.");
        }
        catch (Exception problem)
        {
            // The task has no caller who could show it. Only the kind of fault is logged: a message could quote a row.
            LogFault(_log, problem.GetType().Name);
            await StopAsync(id, "The files could not be read because of a fault in NetworkGraph. Nothing was changed.");
        }
    }

    private async Task StopAsync(Guid id, string? problem)
    {
        _folder.Remove(id);
        try
        {
            await RememberAsync(id, problem is null ? ImportState.Cancelled : ImportState.Rejected, problem);
        }
        catch (Neo4jException)
        {
            // The database is away: the reason is shown here, and there it will count as interrupted.
        }

        Update(id, s => s with { Phase = UploadPhase.Stopped, Problem = problem, Progress = null });
    }

    private Task RememberAsync(Guid id, ImportState state, string? reason) =>
        _store.RememberAttemptAsync(new ImportAttempt(id, Current?.Files[0].Name ?? string.Empty, _clock.GetUtcNow(), state, reason), CancellationToken.None);

    private void Update(Guid id, Func<UploadState, UploadState> change)
    {
        lock (_lock)
        {
            if (_current?.Id != id)
            {
                return;
            }

            _current = change(_current);
        }

        Changed?.Invoke(this, EventArgs.Empty);
    }

    [LoggerMessage(LogLevel.Error, "An import failed with {Fault}.")]
    private static partial void LogFault(ILogger logger, string fault);
}
