using Microsoft.AspNetCore.Components;
using NetworkGraph.Core.Growth;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Layout;

/// <summary>The bar under the top bar of every page that lists people.</summary>
public sealed partial class FilterBar
{
    private const int MostSteps = 50;
    private readonly LinkedList<ReportFilter> _before = new();
    private PageFilterAttribute? _use;
    private ReportFilter _filter = null!;
    private SelectedPeople? _inside;
    private int _total;
    private Slicer? _open;
    private string? _path;
    private string _text = "";
    private bool _isSheet;
    private bool _isViews;
    private bool _isExport;

    /// <summary>Whose numbers, as of when; null without data.</summary>
    [Parameter]
    public ViewPoint? View { get; set; }

    /// <summary>Address of the page that is shown.</summary>
    [Parameter, EditorRequired]
    public required string Address { get; set; }

    /// <summary>The page is to be printed.</summary>
    [Parameter]
    public EventCallback OnPrint { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private PageAddresses Addresses { get; set; } = null!;

    private string? WhyNot => View?.Point.IsInMemory == false
        ? "Filters need the whole network in memory; the database answers here because the graph is large."
        : _use?.WhyNot;

    private int On => Slicer.All.Count(slicer => slicer.IsOn(_filter));

    // Without a filter only its total is needed, until a slicer is opened.
    private SelectedPeople Inside => _inside ??= SelectedPeople.Of(View!.Network, View.Viewer, _filter.Selection, View.AsOf);

    private string MessageAnchor => Inside.KnowsMessages
        ? $"Counted back from {ViewPoint.Show(View!.AsOf)}, or from where your messages end. Who never exchanged a message is in no range."
        : "The export holds no messages, so nobody is in any range.";

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        _use = PageFilterAttribute.Of(Address);
        var (path, filter) = (new Uri(Address).AbsolutePath, Addresses.FilterOf(Address));
        Remember(filter);
        if (path != _path)
        {
            (_path, _open, _isSheet, _isViews, _isExport) = (path, null, false, false, false);
        }

        // A view that was chosen is left behind with the list of views; a slicer stays open for the next choice.
        var text = FilterText.Write(filter.Selection);
        _isViews &= text == _text;
        (_filter, _text) = (filter, text);
        _inside = null;
        _total = WhyNot is null && _use is not null && View is { } view ? SelectedPeople.TotalOf(view.Network, view.Viewer, view.AsOf) : 0;
    }

    // The browser's Back is a step back too, and not one to undo.
    private void Remember(ReportFilter next)
    {
        var text = FilterText.Write(next.Selection);
        if (_path is null || text == _text)
        {
            return;
        }

        if (_before.Last is { Value: var last } && FilterText.Write(last.Selection) == text)
        {
            _before.RemoveLast();
            return;
        }

        // The oldest step is the one that nobody misses.
        _before.AddLast(_filter);
        if (_before.Count > MostSteps)
        {
            _before.RemoveFirst();
        }
    }

    private void Show(ReportFilter filter) => Navigation.NavigateTo(filter.At(Navigation.Uri));

    private void Undo() => Show(_filter.With(_before.Last!.Value.Selection));

    private static string People(int count) => count == 1 ? "person" : "people";

    private void Open(Slicer slicer) => (_open, _isSheet, _isViews) = (slicer, false, false);

    private void OpenSheet() => (_open, _isSheet, _isViews) = (null, true, false);

    private void Close() => (_open, _isSheet, _isViews) = (null, false, false);

    private string? NoteOf(ReportField field) => field switch
    {
        ReportField.Function or ReportField.Seniority => "Guessed from the words of titles.",
        ReportField.Met => "A guess, from positions, companies, invitations and first messages around the connection.",
        ReportField.Layer => "Your own order by conversations and strength.",
        ReportField.Contact or ReportField.Status when !Inside.KnowsMessages => "The export holds no messages: unknown of everybody.",
        _ => null,
    };
}
