using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using NetworkGraph.Core;
using NetworkGraph.Data.Stores;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.OnServer;

/// <summary>A question that the database answers because the graph is too large for memory; a new address ends the question before it.</summary>
public abstract class ServerQuestion : ComponentBase, IDisposable
{
    private CancellationTokenSource _asking = new();
    private (PointOfView View, string Address)? _asked;

    /// <summary>Whose numbers, as of when.</summary>
    [Parameter, EditorRequired]
    public required PointOfView View { get; set; }

    /// <summary>Address of the page, with the question's own values.</summary>
    [Parameter, EditorRequired]
    public required string Address { get; set; }

    [Inject]
    protected INetworkAnswers Answers { get; set; } = null!;

    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>Whether the database is still at work.</summary>
    protected bool IsAsking { get; private set; } = true;

    /// <summary>Asks the database for what the page shows.</summary>
    protected abstract Task AskAsync(CancellationToken cancellation);

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_asked == (View, Address))
        {
            return;
        }

        _asked = (View, Address);
        await _asking.CancelAsync();
        _asking.Dispose();
        _asking = new CancellationTokenSource();
        var stop = _asking.Token;
        IsAsking = true;
        try
        {
            await AskAsync(stop);
            IsAsking = false;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The next question is on its way.
        }
    }

    /// <summary>A value of the address, or null.</summary>
    protected string? FromAddress(string name) =>
        QueryHelpers.ParseQuery(new Uri(Address).Query).TryGetValue(name, out var value) && value.ToString() is { Length: > 0 } text ? text : null;

    /// <summary>Address of a page for the same viewer and date.</summary>
    protected string Href(string page, params ReadOnlySpan<(string Name, string? Value)> values) => page + ReportFilter.Parse(Address).ToQuery(values);

    /// <summary>Address of the ways to a person.</summary>
    protected string IntroductionHref(Person person) => Href("introductions", ("target", person.Key.ToString()));

    /// <inheritdoc />
    public void Dispose()
    {
        _asking.Cancel();
        _asking.Dispose();
        GC.SuppressFinalize(this);
    }
}
