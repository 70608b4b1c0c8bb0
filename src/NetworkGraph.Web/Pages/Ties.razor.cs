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
    private IReadOnlyList<Tie> _all = [];
    private List<Tie> _shown = [];
    private Dictionary<TieStatus, int> _counts = [];
    private string _title = "";
    private string _text = "";
    private Person? _open;

    private string NothingDecays => Snapshot.Viewer.Files.Contains(ExportFile.Messages)
        ? "No tie is silent for longer than is usual for the two of you."
        : "Your export holds no messages, so nothing can be said of silence. Choose \"messages\" when you ask LinkedIn for the larger archive.";

    /// <inheritdoc />
    protected override void Ask(ReportSnapshot snapshot)
    {
        _all = DecayingTies.Of(snapshot.Network, snapshot.Viewer, snapshot.AsOf);
        _counts = _all.CountBy(tie => tie.Status).ToDictionary();
        _title = _all.Count switch
        {
            0 => "No tie is known to be fading",
            1 => $"One tie is going quiet: {_all[0].Person.Name}",
            _ => $"{Words.Number(_all.Count)} ties are quieter than usual; {_all[0].Person.Name} first",
        };
        Narrow();
    }

    private void Narrow() => _shown =
    [
        .. _all.Where(tie => IsIn(ReportField.Status, Words.Of(tie.Status)) && IsIn(ReportField.Band, tie.Band.ToString())
            && (_text.Length == 0 || tie.Person.Name.Contains(_text, StringComparison.OrdinalIgnoreCase) || Matches(Snapshot.RoleOf(tie.Person)))),
    ];

    private bool Matches(Role role) =>
        role.Company?.Contains(_text, StringComparison.OrdinalIgnoreCase) == true || role.Title?.Contains(_text, StringComparison.OrdinalIgnoreCase) == true;

    private bool IsIn(ReportField field, string value) => Snapshot.Filter.ValuesOf(field) is var values && (values.Count == 0 || values.Contains(value));

    private string Pressed(ReportField field, string value) => Snapshot.Filter.ValuesOf(field).Contains(value) ? "true" : "false";

    private void Pick(ReportField field, string value, MouseEventArgs click) => Go(Snapshot.Filter.Toggle(field, value, click.CtrlKey || click.MetaKey));
}
