using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;
using NetworkGraph.Web.Report;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Pages;

/// <summary>How does my network grow, and what is new since last time?</summary>
public sealed partial class GrowthPage
{
    private IReadOnlyList<SnapshotChanges> _changes = [];
    private IReadOnlyList<ActiveMonth> _active = [];
    private IReadOnlyList<ConnectionCohort> _cohorts = [];
    private IReadOnlyList<SeasonMonth> _season = [];
    private IReadOnlyList<GrowthYear> _years = [];
    private object _activeChart = new();
    private object _seasonChart = new();
    private string _title = "";
    private string _lead = "";
    private string _who = "";

    private string NoDate => _who.Length == 0 ? "No connection in your data has a date" : $"Nobody{_who} has a dated connection";

    private string NoMessages => Snapshot.Viewer.Files.Contains(ExportFile.Messages)
        ? NoDate + "."
        : "Not in your data: the export holds no messages. Choose \"messages\" when you ask LinkedIn for the larger archive.";

    /// <inheritdoc />
    protected override async Task AskAsync(ReportSnapshot snapshot, CancellationToken cancellation)
    {
        var selection = snapshot.Filter.Selection;
        var months = snapshot.IsInMemory && !selection.IsEmpty
            ? MonthlyGrowth.Of(snapshot.Network, snapshot.Viewer, selection, snapshot.AsOf)
            : await Answers.GrowthAsync(snapshot.Point, cancellation);
        _who = snapshot.IsInMemory && ReportWords.Of(selection) is { } words ? $" ({words})" : "";
        _years = YearlyGrowth.Tell(months, snapshot.Point.Until);
        if (snapshot.IsInMemory)
        {
            var (network, viewer, asOf) = (snapshot.Network, snapshot.Viewer, snapshot.AsOf);
            _changes = ChangesBetweenSnapshots.Of(network, viewer, selection, asOf);
            _active = ActiveTies.Of(network, viewer, selection, asOf);
            _cohorts = ConnectionCohorts.Of(network, viewer, selection, asOf);
            _season = Seasonality.Of(network, viewer, selection, asOf);
            _activeChart = ActiveTiesChart.Option(_active);
            _seasonChart = SeasonChart.Option(_season);
        }

        _title = _years switch
        {
            [] => NoDate,
            [var now] => $"{People(now.Connections)}{_who} joined your network in {now.Year}",
            [var now, var before, ..] when now.IsWhole => $"{People(now.Connections)}{_who} joined in {now.Year}, {Words.Number(before.Connections)} the year before",
            [var now, var before, ..] => $"{People(now.Connections)}{_who} joined in {now.Year} so far, {Words.Number(before.Connections)} in all of {before.Year}",
        };
        _lead = "People since removed are not in an export, so every curve is of those who are still there; losses are known only between two uploads."
            + (_who.Length == 0 ? "" : " With a filter all of it is of the people who are inside on this date, in earlier months as well.");
    }

    private static string People(int count) => count == 1 ? "1 person" : Words.Number(count) + " people";
}
