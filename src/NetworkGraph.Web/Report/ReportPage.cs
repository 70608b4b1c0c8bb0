using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.WebUtilities;
using NetworkGraph.Web.Layout;

namespace NetworkGraph.Web.Report;

/// <summary>A page that answers the question in its address, and answers again when the address, the viewer or the network changes.</summary>
public abstract class ReportPage : ComponentBase, IDisposable
{
    private (ViewPoint View, string Address)? _answered;
    private string _path = "";
    private int _revision;

    /// <summary>Whose numbers, as of when; the frame shows a page only when there is one.</summary>
    [CascadingParameter]
    public ViewPoint View { get; set; } = null!;

    /// <summary>For links and filters.</summary>
    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>What the page shows.</summary>
    protected ReportSnapshot Snapshot { get; private set; } = null!;

    /// <summary>Asks Core for what the page shows.</summary>
    protected abstract void Ask(ReportSnapshot snapshot);

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        _path = PathOf(Navigation.Uri);
        Navigation.LocationChanged += OnLocationChanged;
    }

    /// <inheritdoc />
    protected override void OnParametersSet() => Answer();

    /// <summary>Shows the same page with another filter: a step that Back undoes.</summary>
    protected void Go(ReportFilter filter, params ReadOnlySpan<(string Name, string? Value)> more) => Navigation.NavigateTo(_path + filter.ToQuery(more));

    /// <summary>A value of the address that is no filter.</summary>
    protected string? FromAddress(string name) =>
        QueryHelpers.ParseQuery(new Uri(Navigation.Uri).Query).TryGetValue(name, out var value) && value.ToString() is { Length: > 0 } text ? text : null;

    private void Answer()
    {
        // The frame learns of a new address as well; whoever is first, the question is asked once.
        var view = ViewPoint.Of(View.Network, Navigation.Uri) ?? View;
        if (_answered == (view, Navigation.Uri))
        {
            return;
        }

        Snapshot = new ReportSnapshot(++_revision, ReportFilter.Parse(Navigation.Uri), view.Network, view.Viewer, view.AsOf);
        Ask(Snapshot);
        _answered = (view, Navigation.Uri);
    }

    private static string PathOf(string uri) => new Uri(uri).AbsolutePath;

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change)
    {
        if (PathOf(change.Location) == _path)
        {
            _ = InvokeAsync(AnswerNewAddressAsync);
        }
    }

    private async Task AnswerNewAddressAsync()
    {
        try
        {
            Answer();
            StateHasChanged();
        }
        catch (Exception failure)
        {
            await DispatchExceptionAsync(failure);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of the address.</summary>
    protected virtual void Dispose(bool disposing) => Navigation.LocationChanged -= OnLocationChanged;
}
