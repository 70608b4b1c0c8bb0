using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.WebUtilities;
using NetworkGraph.Data.Stores;
using NetworkGraph.Web.Layout;

namespace NetworkGraph.Web.Report;

/// <summary>
/// A page that answers the question in its address, and answers again when the address, the viewer or the network changes. Memory answers at once,
/// before the page is drawn; a database takes its time, and a new question ends the one before.
/// </summary>
public abstract class QuestionPage : ComponentBase, IDisposable
{
    private CancellationTokenSource _question = new();
    private (ViewPoint View, string Address)? _asked;
    private string _path = "";
    private int _revision;

    /// <summary>Whose numbers, as of when; the frame shows a page only when there is one.</summary>
    [CascadingParameter]
    public ViewPoint View { get; set; } = null!;

    /// <summary>For links and filters.</summary>
    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>How addresses are read and made.</summary>
    [Inject]
    protected PageAddresses Addresses { get; set; } = null!;

    /// <summary>Who answers: the network in memory, or a database in its place.</summary>
    [Inject]
    protected INetworkAnswers Answers { get; set; } = null!;

    /// <summary>What the page shows.</summary>
    protected ReportSnapshot Snapshot { get; private set; } = null!;

    /// <summary>Whether the answer is still on its way; a page shows <see cref="Asking"/> meanwhile.</summary>
    protected bool IsAsking { get; private set; }

    /// <summary>Asks for what the page shows.</summary>
    protected abstract Task AskAsync(ReportSnapshot snapshot, CancellationToken cancellation);

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        _path = PathOf(Navigation.Uri);
        Navigation.LocationChanged += OnLocationChanged;
    }

    /// <inheritdoc />
    protected override Task OnParametersSetAsync() => AnswerAsync();

    /// <summary>Shows the same page with another filter: a step that Back undoes.</summary>
    protected void Go(ReportFilter filter, params ReadOnlySpan<(string Name, string? Value)> more) => Navigation.NavigateTo(_path + filter.ToQuery(more));

    /// <summary>A value of the address that is no filter.</summary>
    protected string? FromAddress(string name) =>
        QueryHelpers.ParseQuery(new Uri(Addresses.Clear(Navigation.Uri)).Query).TryGetValue(name, out var value) && value.ToString() is { Length: > 0 } text ? text : null;

    private async Task AnswerAsync()
    {
        // The frame learns of a new address as well; whoever is first, the question is asked once.
        // What lies over the page changes nothing on it.
        var address = ComparedChoice.Without(Navigation.Uri);
        if (View.At(Addresses.Clear(Navigation.Uri)) is not { } view || _asked == (view, address))
        {
            return;
        }

        _asked = (view, address);
        Snapshot = new ReportSnapshot(++_revision, Addresses.FilterOf(Navigation.Uri), view.Point);
        IsAsking = true;
        var ended = NextQuestion();
        try
        {
            await AskAsync(Snapshot, ended);
            // A question that was ended says nothing of the next one.
            IsAsking &= ended.IsCancellationRequested;
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The next question is on its way.
        }
    }

    private CancellationToken NextQuestion()
    {
        _question.Cancel();
        _question.Dispose();
        _question = new CancellationTokenSource();
        return _question.Token;
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
            var answer = AnswerAsync();
            if (!answer.IsCompleted)
            {
                StateHasChanged();
            }

            await answer;
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

    /// <summary>Lets go of the address and ends the question.</summary>
    protected virtual void Dispose(bool disposing)
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _question.Cancel();
        _question.Dispose();
    }
}
