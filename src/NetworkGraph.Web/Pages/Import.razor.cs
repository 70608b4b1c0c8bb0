using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;
using NetworkGraph.Data;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Stores;
using NetworkGraph.Web.Uploads;

namespace NetworkGraph.Web.Pages;

/// <summary>How to get the export, what is in it, what importing would change, what it did, and taking it back.</summary>
public sealed partial class Import : IAsyncDisposable
{
    private bool _isGivenUp;
    private UploadState? _upload;
    private IReadOnlyList<StoredImport> _history = [];
    private string? _problem;
    private ElementReference _zone;
    private ElementReference _input;
    private IJSObjectReference? _script;
    private DotNetObjectReference<Import>? _self;
    private long _shown;
    private bool _canSend;

    [Inject]
    private UploadDesk Desk { get; set; } = null!;

    [Inject]
    private ImportRunner Runner { get; set; } = null!;

    [Inject]
    private INetworkStore Store { get; set; } = null!;

    [Inject]
    private IJSRuntime Script { get; set; } = null!;

    [Inject]
    private IDialogService Dialogs { get; set; } = null!;

    private string Title => _upload?.Phase switch
    {
        UploadPhase.Receiving or UploadPhase.Reading => "Reading your export",
        UploadPhase.Preview when !_upload.CanCommit => "This cannot be imported",
        UploadPhase.Preview => "This is what your export holds",
        UploadPhase.Committing => "Importing",
        UploadPhase.Done => "Import finished",
        _ => _history.Count == 0 ? "Load your LinkedIn export" : "Load another export",
    };

    /// <summary>The script could not send a file.</summary>
    [JSInvokable]
    public void ShowProblem(string sentence)
    {
        _problem ??= sentence;
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        Desk.Changed -= OnDeskChanged;
        _self?.Dispose();
        if (_script is not null)
        {
            try
            {
                await _script.DisposeAsync();
            }
            catch (JSDisconnectedException)
            {
                // The browser is gone, and the module with it.
            }
        }
    }

    protected override async Task OnInitializedAsync()
    {
        Desk.Changed += OnDeskChanged;
        Show(Desk.Current);
        try
        {
            _history = await Store.ImportsAsync(CancellationToken.None);
        }
        catch
        {
            _isGivenUp = true;
            throw;
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            try
            {
                _script = await Script.InvokeAsync<IJSObjectReference>("import", "./js/upload.js");
                await _script.InvokeVoidAsync("start", _zone, _input, _self);
            }
            catch (Exception problem) when (_isGivenUp && problem is JSException or ObjectDisposedException)
            {
                // The place for files is gone with the page; why it is gone is what has to be said, and not this.
                return;
            }

            _canSend = true;
            StateHasChanged();
        }
    }

    private void Show(UploadState? upload)
    {
        _upload = upload;
        if (upload is { Phase: UploadPhase.Stopped })
        {
            _problem = upload.Problem;
            Desk.Clear();
        }
        else if (upload is { IsBusy: true })
        {
            _problem = null;
        }
    }

    private void OnDeskChanged(object? sender, EventArgs e)
    {
        // Reading reports often; a person sees five a second.
        var now = Environment.TickCount64;
        if (Desk.Current is { IsBusy: true } busy && busy.Phase == _upload?.Phase && now - Interlocked.Read(ref _shown) < 200)
        {
            return;
        }

        Interlocked.Exchange(ref _shown, now);
        _ = InvokeAsync(async () =>
        {
            var before = _upload?.Phase;
            Show(Desk.Current);
            if (_upload?.Phase == UploadPhase.Done && before != UploadPhase.Done)
            {
                _history = await Store.ImportsAsync(CancellationToken.None);
            }

            StateHasChanged();
        });
    }

    private async Task CommitAsync() => await Task.Run(Desk.CommitAsync);

    private async Task CancelAsync()
    {
        if (_script is not null)
        {
            await _script.InvokeVoidAsync("stop");
        }

        await Desk.CancelAsync();
    }

    private async Task UndoAsync(StoredImport import)
    {
        var sure = await Dialogs.ShowMessageBoxAsync(
            "Take this import back?",
            $"Everything that only {import.Reading.ArchiveName} says leaves your network; what other exports say as well stays. You can load the archive again at any time.",
            yesText: "Take it back",
            cancelText: "Keep it");
        if (sure == true)
        {
            await Task.Run(() => Runner.UndoAsync(import.ImportId, CancellationToken.None));
            Desk.Clear();
            _history = await Store.ImportsAsync(CancellationToken.None);
        }
    }
}
