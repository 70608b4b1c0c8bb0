using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;
using NetworkGraph.Web.Report;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Pages;

/// <summary>Whom am I losing?</summary>
public sealed partial class Ties
{
    private const string ListName = "list";
    private const string SaidKey = "said";
    private readonly HashSet<IdentityKey> _picked = [];
    private bool _isSaid;
    private TieList _list = TieList.All[0];
    private int _whole;
    private List<TieLine> _all = [];
    private List<TieLine> _shown = [];
    private Dictionary<TieStatus, int> _counts = [];
    private string _title = "";
    private string _text = "";
    private Person? _open;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    private Person[] Picked => [.. _shown.Select(line => line.Tie.Person).Where(person => _picked.Contains(person.Key))];

    // A list of one status has nothing to choose, but a filter that came along can always be seen and taken off.
    private IEnumerable<TieStatus> StatusesToChoose =>
        Enum.GetValues<TieStatus>().Where(status => (_counts.Count > 1 && _counts.ContainsKey(status)) || Snapshot.Filter.ValuesOf(ReportField.Status).Contains(Words.Of(status)));

    private string Nothing => Snapshot.Viewer.Files.Contains(ExportFile.Messages)
        ? _list.Empty
        : "Your export holds no messages, so nothing can be said of silence. Choose \"messages\" when you ask LinkedIn for the larger archive.";

    /// <inheritdoc />
    protected override void Ask(ReportSnapshot snapshot)
    {
        var key = FromAddress(ListName);
        _isSaid = key == SaidKey;
        _list = TieList.All.FirstOrDefault(list => list.Key == key) ?? TieList.All[0];
        TieLine[] whole = [.. _list.Of(snapshot, DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime))];
        _whole = whole.Length;
        _counts = Inside(whole, snapshot, snapshot.Filter.Without(ReportField.Status)).CountBy(line => line.Tie.Status).ToDictionary();
        _all = [.. Inside(whole, snapshot, snapshot.Filter)];
        _title = _isSaid ? "What you said of people" : _list.Title(_all) + (ReportWords.Of(snapshot.Filter.Selection) is { } words ? $" ({words})" : null);
        Narrow();
    }

    private static IEnumerable<TieLine> Inside(TieLine[] lines, ReportSnapshot at, ReportFilter filter)
    {
        if (filter.Selection.IsEmpty)
        {
            return lines;
        }

        var people = SelectedPeople.Of(at.Network, at.Viewer, filter.Selection, at.AsOf);
        return lines.Where(line => people.Holds(line.Tie.Person));
    }

    private void Narrow()
    {
        _shown =
        [
            .. _all.Where(line => _text.Length == 0 || SearchedText.Holds(line.Tie.Person.Name, _text) || Matches(Snapshot.RoleOf(line.Tie.Person))),
        ];
        Unpick();
    }

    // Only who is seen can be judged: what a filter or another list hides is no longer selected.
    private void Unpick() => _picked.IntersectWith(_shown.Select(line => line.Tie.Person.Key));

    private void Pick(Person person)
    {
        if (!_picked.Remove(person.Key))
        {
            _picked.Add(person.Key);
        }
    }

    private void PickAll(ChangeEventArgs change)
    {
        _picked.Clear();
        if (change.Value is true)
        {
            _picked.UnionWith(_shown.Select(line => line.Tie.Person.Key));
        }
    }

    private bool Matches(Role role) => SearchedText.Holds(role.Company, _text) || SearchedText.Holds(role.Title, _text);

    private string Pressed(ReportField field, string value) => Snapshot.Filter.ValuesOf(field).Contains(value) ? "true" : "false";

    private void Pick(ReportField field, string value, MouseEventArgs click) => Go(Snapshot.Filter.Toggle(field, value, click.CtrlKey || click.MetaKey), (ListName, _list.Key));
}
