using Microsoft.AspNetCore.Components.Web;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Ties;
using NetworkGraph.Web.Report;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Pages;

/// <summary>Whom am I losing?</summary>
public sealed partial class Ties
{
    private static readonly TieStatus[] Statuses = [TieStatus.Slipping, TieStatus.Fading, TieStatus.Lapsed, TieStatus.Dormant];
    private const string ListName = "list";
    private TieList _list = TieList.All[0];
    private List<TieLine> _all = [];
    private List<TieLine> _shown = [];
    private Dictionary<TieStatus, int> _counts = [];
    private string _title = "";
    private string _text = "";
    private Person? _open;

    private IEnumerable<TieStatus> StatusesToChoose => _list.Key is null ? Statuses : _counts.Keys.Order();

    private string Nothing => Snapshot.Viewer.Files.Contains(ExportFile.Messages)
        ? _list.Empty
        : "Your export holds no messages, so nothing can be said of silence. Choose \"messages\" when you ask LinkedIn for the larger archive.";

    /// <inheritdoc />
    protected override void Ask(ReportSnapshot snapshot)
    {
        var key = FromAddress(ListName);
        _list = TieList.All.FirstOrDefault(list => list.Key == key) ?? TieList.All[0];
        _all = [.. _list.Of(snapshot)];
        _counts = _all.CountBy(line => line.Tie.Status).ToDictionary();
        _title = _list.Title(_all);
        Narrow();
    }

    private void Narrow() => _shown =
    [
        .. _all.Where(line => IsIn(ReportField.Status, Words.Of(line.Tie.Status)) && IsIn(ReportField.Band, line.Tie.Band.ToString())
            && (_text.Length == 0 || line.Tie.Person.Name.Contains(_text, StringComparison.OrdinalIgnoreCase) || Matches(Snapshot.RoleOf(line.Tie.Person)))),
    ];

    private bool Matches(Role role) =>
        role.Company?.Contains(_text, StringComparison.OrdinalIgnoreCase) == true || role.Title?.Contains(_text, StringComparison.OrdinalIgnoreCase) == true;

    private bool IsIn(ReportField field, string value) => Snapshot.Filter.ValuesOf(field) is var values && (values.Count == 0 || values.Contains(value));

    private string Pressed(ReportField field, string value) => Snapshot.Filter.ValuesOf(field).Contains(value) ? "true" : "false";

    private void Pick(ReportField field, string value, MouseEventArgs click) => Go(Snapshot.Filter.Toggle(field, value, click.CtrlKey || click.MetaKey), (ListName, _list.Key));
}
