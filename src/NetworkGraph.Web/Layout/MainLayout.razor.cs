using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;
using NetworkGraph.Core.Growth;
using NetworkGraph.Data;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Web.Layout;

/// <summary>The frame around every page; gives pages the network and the point of view, and follows both when they change.</summary>
public sealed partial class MainLayout : IAsyncDisposable
{
    private State _state = State.Loading;
    private ViewPoint? _view;
    private string? _problem;
    private string _theme = "system";
    private bool _dark;
    private bool _isDemo;
    private bool _isOnPaper;
    private bool _isKeysOpen;
    private IJSObjectReference? _script;
    private DotNetObjectReference<MainLayout>? _self;
    private ErrorBoundary? _boundary;

    private enum State
    {
        Loading,
        Ready,
        Failed,
    }

    [Inject]
    private RedrawTurns Turns { get; set; } = null!;

    [Inject]
    private CurrentNetwork Current { get; set; } = null!;

    [Inject]
    private INetworkAnswers Answers { get; set; } = null!;

    [Inject]
    private DemoNetwork Demo { get; set; } = null!;

    [Inject]
    private RevisionWatch Watch { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private Report.PageAddresses Addresses { get; set; } = null!;

    [Inject]
    private IJSRuntime Script { get; set; } = null!;

    private string SkipTarget => Navigation.ToAbsoluteUri(Navigation.Uri).PathAndQuery + "#content";

    // These pages are how data gets in; all others have nothing to show yet.
    private bool WorksWithoutData => new Uri(Navigation.Uri).AbsolutePath is "/import" or "/settings" or "/not-found";

    /// <summary>The system changed between light and dark.</summary>
    [JSInvokable]
    public void ShowTheme(string theme, bool dark)
    {
        (_theme, _dark) = (theme, dark);
        StateHasChanged();
    }

    /// <summary>The page is printed, or was not after all: its lists are as they were.</summary>
    [JSInvokable]
    public void Printed()
    {
        _isOnPaper = false;
        StateHasChanged();
    }

    /// <summary>The key was pressed that shows all keys.</summary>
    [JSInvokable]
    public void ShowKeys()
    {
        _isKeysOpen = true;
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        Current.Changed -= OnNetworkChanged;
        Watch.AbsenceChanged -= OnStoreCameOrWent;
        Navigation.LocationChanged -= OnLocationChanged;
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

    protected override void OnInitialized()
    {
        Current.Changed += OnNetworkChanged;
        Watch.AbsenceChanged += OnStoreCameOrWent;
        Navigation.LocationChanged += OnLocationChanged;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        // The theme comes first: nothing of the frame is drawn in the wrong colours.
        _self = DotNetObjectReference.Create(this);
        _script = await Script.InvokeAsync<IJSObjectReference>("import", "./js/layout.js");
        var theme = await _script.InvokeAsync<ThemeChoice>("start", _self, KeyList.Anywhere);
        (_theme, _dark) = (theme.Theme, theme.Dark);
        await LoadAsync();
        OpenDefaultView();
        StateHasChanged();
    }

    // Once, when the dashboard is opened: whoever goes to its first page afterwards, or resets the filter, means everybody.
    private void OpenDefaultView()
    {
        if (_view is { Point.IsInMemory: true } view && Report.ViewAddress.Opening(DefaultView.Of(view.Network, view.Viewer, view.AsOf), Addresses.FilterOf(Navigation.Uri), Navigation.Uri) is { } address)
        {
            Navigation.NavigateTo(address, replace: true);
        }
    }

    private async Task LoadAsync()
    {
        try
        {
            // Building a large network, or asking a database, takes a moment in which another page may be opened.
            string address;
            do
            {
                address = Navigation.Uri;
                _view = await ViewPoint.OfAsync(Answers, Addresses.Clear(address), CancellationToken.None);
            }
            while (address != Navigation.Uri);

            _state = State.Ready;
            _isDemo = await Demo.IsOpenAsync(CancellationToken.None);
        }
        catch (Exception problem) when (Told(problem) is { } sentence)
        {
            // What was shown stays where there is something; the notice above it says that the database is away.
            (_state, _problem) = _state == State.Ready ? (_state, null) : (State.Failed, sentence);
        }
    }

    private static string? Told(Exception problem) => (problem as StoreUnavailableException)?.Message;

    private async Task ChangeThemeAsync(string theme)
    {
        var chosen = await _script!.InvokeAsync<ThemeChoice>("choose", theme);
        (_theme, _dark) = (chosen.Theme, chosen.Dark);
    }

    // The lists are drawn in full first: the browser prints what is there when it is asked.
    private async Task PrintAsync()
    {
        _isOnPaper = true;
        StateHasChanged();
        await Task.Yield();
        await _script!.InvokeVoidAsync("print");
    }

    private void OnNetworkChanged(object? sender, EventArgs e) => _ = InvokeAsync(() => Turns.TakeAsync(async () =>
    {
        await LoadAsync();
        StateHasChanged();
    }));

    private void OnStoreCameOrWent(object? sender, EventArgs e)
    {
        if (Watch.Absence is null)
        {
            _ = InvokeAsync(() => _boundary?.Recover());
            OnNetworkChanged(sender, e);
        }
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e)
    {
        _boundary?.Recover();
        if (_view is { } shown)
        {
            var view = shown.At(Addresses.Clear(e.Location));
            _view = view is null || view == shown ? shown : view;
            if (view is null)
            {
                OnNetworkChanged(sender, e);
            }
        }

        _ = InvokeAsync(StateHasChanged);
    }

    private sealed record ThemeChoice(string Theme, bool Dark);
}
