using Microsoft.AspNetCore.Components;
using NetworkGraph.Core.Growth;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Layout;

/// <summary>The bar under the top bar of every page that lists people.</summary>
public sealed partial class FilterBar
{
    private const int MostSteps = 50;
    private readonly Stack<ReportFilter> _before = new();
    private PageFilterAttribute? _use;
    private ReportFilter _filter = ReportFilter.Parse("http://localhost/");
    private SelectedPeople? _inside;
    private Slicer? _open;
    private string? _path;
    private string _text = "";
    private bool _isSheet;

    /// <summary>Whose numbers, as of when; null without data.</summary>
    [Parameter]
    public ViewPoint? View { get; set; }

    /// <summary>Address of the page that is shown.</summary>
    [Parameter, EditorRequired]
    public required string Address { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string? WhyNot => View?.Point.IsInMemory == false
        ? "Filters need the whole network in memory; the database answers here because the graph is large."
        : _use?.WhyNot;

    private int On => Slicer.All.Count(slicer => slicer.IsOn(_filter));

    private int? Shown => WhyNot is null ? _inside?.Inside : _inside?.Total;

    private string MessageAnchor => _inside?.KnowsMessages == true
        ? $"Counted back from {ViewPoint.Show(View!.AsOf)}, or from where your messages end. Who never exchanged a message is in no range."
        : "The export holds no messages, so nobody is in any range.";

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        _use = PageFilterAttribute.Of(Address);
        var (path, filter) = (new Uri(Address).AbsolutePath, ReportFilter.Parse(Address));
        Remember(filter);
        if (path != _path)
        {
            (_path, _open, _isSheet) = (path, null, false);
        }

        (_filter, _text) = (filter, FilterText.Write(filter.Selection));
        _inside = _use is not null && View is { Point.IsInMemory: true } view && view.At(Address) is { } shown
            ? SelectedPeople.Of(shown.Network, shown.Viewer, filter.Selection, shown.AsOf)
            : null;
    }

    // The browser's Back is a step back too, and not one to undo.
    private void Remember(ReportFilter next)
    {
        var text = FilterText.Write(next.Selection);
        if (_path is null || text == _text)
        {
            return;
        }

        if (_before.TryPeek(out var last) && FilterText.Write(last.Selection) == text)
        {
            _before.Pop();
        }
        else if (_before.Count < MostSteps)
        {
            _before.Push(_filter);
        }
    }

    private void Show(ReportFilter filter) => Navigation.NavigateTo(filter.At(Navigation.Uri));

    private void Undo() => Show(_filter.With(_before.Peek().Selection));

    private void Open(Slicer slicer) => (_open, _isSheet) = (slicer, false);

    private void OpenSheet() => (_open, _isSheet) = (null, true);

    private void Close() => (_open, _isSheet) = (null, false);

    private string? NoteOf(ReportField field) => field switch
    {
        ReportField.Function or ReportField.Seniority => "Guessed from the words of titles.",
        ReportField.Met => "A guess, from positions, companies, invitations and first messages around the connection.",
        ReportField.Layer => "Your own order by conversations and strength.",
        ReportField.Contact or ReportField.Status when _inside is { KnowsMessages: false } => "The export holds no messages: unknown of everybody.",
        _ => null,
    };
}
