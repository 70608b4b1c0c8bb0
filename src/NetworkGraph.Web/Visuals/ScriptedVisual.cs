using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace NetworkGraph.Web.Visuals;

/// <summary>
/// A visual that a script draws: its module is fetched once, told what to show whenever that has changed, and let go with the page. A page that is left
/// while the script is still on its way ends without a word.
/// </summary>
public abstract class ScriptedVisual : ComponentBase, IAsyncDisposable
{
    private DotNetObjectReference<ScriptedVisual>? _self;
    private object? _shown;
    private bool _isDisposed;

    /// <summary>Reaches the browser.</summary>
    [Inject]
    protected IJSRuntime Js { get; private set; } = null!;

    /// <summary>What the module knows this visual by.</summary>
    protected string Id { get; } = Guid.NewGuid().ToString("N");

    /// <summary>The module, once it has drawn.</summary>
    protected IJSObjectReference? Module { get; private set; }

    /// <summary>Address of the module.</summary>
    protected abstract string Script { get; }

    /// <summary>The element it draws in.</summary>
    protected abstract ElementReference Host { get; }

    /// <summary>What it is to show; another object is drawn anew.</summary>
    protected abstract object Shown { get; }

    /// <summary>What the module is told: what is shown, and what else it needs.</summary>
    protected virtual object?[] Arguments => [Id, Shown];

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        try
        {
            if (firstRender)
            {
                _self = DotNetObjectReference.Create(this);
                var module = await Js.InvokeAsync<IJSObjectReference>("import", Script);
                await module.InvokeVoidAsync("create", Host, _self, Id);
                Module = module;
            }

            if (Module is not null && !_isDisposed && !Equals(_shown, Shown))
            {
                _shown = Shown;
                await Module.InvokeVoidAsync("show", Arguments);
            }
        }
        catch (Exception gone) when (IsGone(gone))
        {
            // The tab is gone, or the page was left before this was drawn: there is nothing left to draw on.
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        try
        {
            if (Module is not null)
            {
                await Module.InvokeVoidAsync("dispose", Id);
                await Module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser freed what was drawn with its page.
        }

        _self?.Dispose();
        GC.SuppressFinalize(this);
    }

    private bool IsGone(Exception problem) =>
        problem is JSDisconnectedException || (_isDisposed && problem is JSException or ObjectDisposedException or OperationCanceledException);
}
