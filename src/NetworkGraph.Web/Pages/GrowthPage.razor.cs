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

    private string NoMessages => Snapshot.Viewer.Files.Contains(ExportFile.Messages)
        ? "No connection in your data has a date."
        : "Not in your data: the export holds no messages. Choose \"messages\" when you ask LinkedIn for the larger archive.";

    /// <inheritdoc />
    protected override async Task AskAsync(ReportSnapshot snapshot, CancellationToken cancellation)
    {
        _years = YearlyGrowth.Tell(await Answers.GrowthAsync(snapshot.Point, cancellation), snapshot.Point.Until);
        if (snapshot.IsInMemory)
        {
            var (network, viewer, asOf) = (snapshot.Network, snapshot.Viewer, snapshot.AsOf);
            _changes = ChangesBetweenSnapshots.Of(network, viewer, asOf);
            _active = ActiveTies.Of(network, viewer, asOf);
            _cohorts = ConnectionCohorts.Of(network, viewer, asOf);
            _season = Seasonality.Of(network, viewer, asOf);
            _activeChart = ActiveTiesChart.Option(_active);
            _seasonChart = SeasonChart.Option(_season);
        }

        _title = _years switch
        {
            [] => "No connection in your data has a date",
            [var now] => $"{People(now.Connections)} joined your network in {now.Year}",
            [var now, var before, ..] when now.IsWhole => $"{People(now.Connections)} joined in {now.Year}, {Words.Number(before.Connections)} the year before",
            [var now, var before, ..] => $"{People(now.Connections)} joined in {now.Year} so far, {Words.Number(before.Connections)} in all of {before.Year}",
        };
        _lead = "People since removed are not in an export, so every curve is of those who are still there; losses are known only between two uploads.";
    }

    private static string People(int count) => count == 1 ? "1 person" : Words.Number(count) + " people";
}
