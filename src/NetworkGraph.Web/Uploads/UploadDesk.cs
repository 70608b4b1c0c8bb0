using NetworkGraph.Data;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.LinkedInImport;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Web.Uploads;

/// <summary>
/// Takes uploads, one at a time, outside of any page: a page that is loaded again finds its upload where it was. Archives are read
/// into a staging database and deleted before the preview is shown; only the user's yes changes the store.
/// </summary>
public sealed class UploadDesk : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly INetworkStore _store;
    private readonly ImportRunner _runner;
    private readonly DemoNetwork _demo;
    private readonly ImportLimits _limits;
    private readonly UploadFolder _folder;
    private readonly UploadFaults _faults;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _longestSilence;
    private readonly StagedExports _staged;
    private readonly UnsaidEnds _unsaid;
    private readonly HashSet<int> _arriving = [];
    private CancellationTokenSource _cancel = new();
    private DateTimeOffset _heardAt;
    private Task _work = Task.CompletedTask;
    private UploadState? _current;

    public UploadDesk(INetworkStore store, ImportRunner runner, DemoNetwork demo, DataFolder data, DashboardOptions options, ILogger<UploadDesk> log, TimeProvider clock)
    {
        (_store, _runner, _demo, _limits, _folder, _faults, _clock) = (store, runner, demo, options.Limits, new UploadFolder(data), new UploadFaults(log), clock);
        _staged = new StagedExports(runner);
        _unsaid = new UnsaidEnds(store);
        _longestSilence = options.LongestUploadSilence;
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

    /// <summary>
    /// Announces an upload. Throws <see cref="ImportRejectedException"/> when it is none or another one runs, and <see cref="StoreUnavailableException"/>
    /// when the store or the disk does not take it; the desk is free again then.
    /// </summary>
    public async Task BeginAsync(Guid id, IReadOnlyList<(string Name, long Bytes)> files)
    {
        if (UploadFaults.Complaint(files, _limits) is { } complaint)
        {
            throw new ImportRejectedException(complaint);
        }

        await LetSilentGoAsync();
        UploadState begun;
        lock (_lock)
        {
            if (_current is { IsBusy: true })
            {
                throw new ImportRejectedException("Another import is running; wait for it, or stop it on the Import page.");
            }

            var names = UploadFolder.SafeNames(files.Select(f => f.Name));
            _current = begun = new UploadState(id, UploadPhase.Receiving, [.. files.Select((f, i) => new UploadFile(names[i], f.Bytes))]);
            _cancel = new CancellationTokenSource();
            _arriving.Clear();
            _heardAt = _clock.GetUtcNow();
        }

        try
        {
            await _staged.DropAsync();
            _folder.Create(id);

            // Known from now on: should the program end before the files are here, the next start calls it interrupted.
            await _store.RememberAttemptAsync(Attempt(begun, ImportState.Reading, null), CancellationToken.None);
            await _unsaid.SayAsync();
        }
        catch (Exception problem)
        {
            var told = _faults.Told(problem);
            await StopAsync(id, told.Message);
            throw told;
        }

        Changed?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Takes one announced file; after the last one reading begins by itself.</summary>
    public async Task ReceiveAsync(Guid id, int index, Stream body, CancellationToken aborted)
    {
        UploadFile file;
        CancellationToken stop;
        lock (_lock)
        {
            if (_current is not { Phase: UploadPhase.Receiving } state || state.Id != id || index < 0 || index >= state.Files.Count)
            {
                throw new ImportRejectedException("This upload was stopped or is finished; choose the files again.");
            }

            (file, stop) = (state.Files[index], _cancel.Token);
            if (file.IsComplete || !_arriving.Add(index))
            {
                throw new ImportRejectedException($"{file.Name} is here or on its way already.");
            }
        }

        try
        {
            using var both = CancellationTokenSource.CreateLinkedTokenSource(aborted, stop);
            var received = await _folder.StoreAsync(
                id, file.Name, body, _limits.MaxUploadBytes, bytes => Hear(id, s => s.WithFile(index, f => f with { Received = bytes })), both.Token);
            Hear(id, s => s.WithFile(index, f => f with { Bytes = received, Received = received, IsComplete = true }));
        }
        catch (Exception problem)
        {
            var told = stop.IsCancellationRequested ? new ImportRejectedException("The upload was stopped.", problem)
                : aborted.IsCancellationRequested || problem is BadHttpRequestException ? new ImportRejectedException("The browser stopped sending before the end; choose the files again.", problem)
                : _faults.Told(problem);
            await StopAsync(id, stop.IsCancellationRequested ? null : told.Message);
            throw told;
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

    /// <summary>Imports everything that could be read. What kept it from being imported is in <see cref="Current"/>, and is returned; null where nothing did.</summary>
    public async Task<Exception?> CommitAsync()
    {
        UploadState state;
        lock (_lock)
        {
            if (_current is not { CanCommit: true } waiting)
            {
                return null;
            }

            state = _current = waiting with { Phase = UploadPhase.Committing };
        }

        Changed?.Invoke(this, EventArgs.Empty);
        Exception? told = null;
        try
        {
            // Invented people have no place among real ones.
            await _demo.LeaveAsync(CancellationToken.None);
            foreach (var staged in _staged.All)
            {
                var committed = await _runner.CommitAsync(staged, CancellationToken.None);
                Update(state.Id, s => s.WithExport(staged.ImportId, e => e with { Committed = committed, Difference = committed.Difference }));
            }
        }
        catch (Exception problem)
        {
            told = _faults.Told(problem, "Not everything was imported because of a fault in NetworkGraph. What is not in the history below was not changed.");
        }

        await _staged.DropAsync();
        _folder.Remove(state.Id);
        Update(state.Id, s => s with { Phase = UploadPhase.Done, Problem = UploadFaults.Summary(s, told) });
        return told;
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

    /// <summary>What became of an import; of an end that the store could not take down yet, the desk itself knows.</summary>
    public async Task<ImportStatus> StatusAsync(Guid id, CancellationToken cancellation) =>
        _unsaid.Of(id) ?? await _store.StatusAsync(id, cancellation);

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
        catch (Exception problem)
        {
            // The task has no caller who could show it.
            await StopAsync(id, _faults.Told(problem, "The files could not be read because of a fault in NetworkGraph. Nothing was changed.").Message);
        }
    }

    /// <summary>An upload whose browser has gone without a word would keep all others waiting for ever.</summary>
    private async Task LetSilentGoAsync()
    {
        if (Current is { Phase: UploadPhase.Receiving } silent && _clock.GetUtcNow() - _heardAt >= _longestSilence)
        {
            await _cancel.CancelAsync();
            await StopAsync(silent.Id, "The browser announced files and did not send them; choose the files again.");
        }
    }

    private void Hear(Guid id, Func<UploadState, UploadState> change)
    {
        _heardAt = _clock.GetUtcNow();
        Update(id, change);
    }

    /// <summary>Never fails: whatever the disk and the store do, the desk is free afterwards.</summary>
    private async Task StopAsync(Guid id, string? problem)
    {
        _folder.Remove(id);
        UploadState? stopped;
        lock (_lock)
        {
            stopped = _current?.Id == id ? _current with { Phase = UploadPhase.Stopped, Problem = problem, Progress = null } : null;
            _current = stopped ?? _current;
        }

        Changed?.Invoke(this, EventArgs.Empty);
        if (stopped is not null)
        {
            await _unsaid.SayAsync(Attempt(stopped, problem is null ? ImportState.Cancelled : ImportState.Rejected, problem));
        }
    }

    private ImportAttempt Attempt(UploadState upload, ImportState state, string? reason) => new(upload.Id, upload.Files[0].Name, _clock.GetUtcNow(), state, reason);

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
}
