using System.Globalization;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Targets;
using NetworkGraph.Core.Ties;
using NetworkGraph.Web.Report;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Pages;

/// <summary>How does my network grow, and who is in it? Every visual follows a click on any other.</summary>
public sealed partial class Overview
{
    private const int MostUrgent = 6;

    private OverviewReport _report = null!;
    private IReadOnlyList<GrowthColumn> _months = [];
    private IReadOnlyList<MassImport> _imports = [];
    private GrowthSpan _span = new();
    private IReadOnlyList<Tie> _quiet = [];
    private TargetSentence? _targets;
    private string _title = "";
    private bool _isFiltered;
    private bool _tables;

    /// <inheritdoc />
    protected override async Task AskAsync(ReportSnapshot snapshot, CancellationToken cancellation)
    {
        _imports = await Answers.MassImportsAsync(snapshot.Point, cancellation);
        if (snapshot.IsInMemory)
        {
            _report = Core.Growth.Overview.Of(snapshot.Network, snapshot.Viewer, snapshot.Filter.Selection, snapshot.AsOf);
            _isFiltered = !snapshot.Filter.Selection.IsEmpty;
            _quiet = [.. _report.LosingTouch.Take(MostUrgent)];
            _targets = TargetList.Of(snapshot.Network, snapshot.Viewer, snapshot.AsOf).Sentence;
            (_title, _months) = (_report.Title.TrimEnd('.'), _report.Growth);
            return;
        }

        var months = await Answers.GrowthAsync(snapshot.Point, cancellation);
        _months = [.. months.Select(month => new GrowthColumn(month.Month, month.Connections, month.Connections, month.TwoWay, month.Total))];
        _title = months is [.., var last] ? $"{Words.Number(last.Total)} people, {Words.Number(last.Connections)} of them new in {Words.Month(last.Month)}" : "No connection in your data has a date";
    }

    private static string? People(ReportFilter? filter) => filter is null ? null : ReportSnapshot.PeopleHref(filter);

    private string LosingTouchHref => "ties" + Snapshot.Filter.ToQuery();

    // "Others" and "Unknown" are bars, but no companies.
    private string? OneCompany => Snapshot.Filter.ValuesOf(ReportField.Company) is { Count: 1 } values && values.Single() is not ("Others" or "Unknown")
        ? values.Single()
        : null;

    private string? NoteOf(Breakdown breakdown) => breakdown.Field switch
    {
        ReportField.Function or ReportField.Seniority => $"from {_report.TitlesRead.ToString("P0", CultureInfo.InvariantCulture)} of titles",
        ReportField.Layer => Snapshot.Viewer.Files.Contains(Core.Facts.ExportFile.Messages)
            ? "conversations, discounted by silence, then strength; your own order, so never empty"
            : "no messages in your data: by years known and what you share alone",
        ReportField.Met => "a guess, from positions, companies, invitations and first messages around the connection",
        _ => null,
    };

    private void PickMonths(PeriodPick pick) => Go(Snapshot.Filter.Toggle(ReportField.Month, [.. pick.Months.Select(ReportWords.Month)], pick.Add));
}
