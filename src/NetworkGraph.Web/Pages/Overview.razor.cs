using System.Globalization;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Ties;
using NetworkGraph.Web.Report;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Pages;

/// <summary>How does my network grow, and who is in it? Every visual follows a click on any other.</summary>
public sealed partial class Overview
{
    private const int MostUrgent = 6;
    private static readonly Breakdown Companies = new(ReportField.Company, "Companies", "companies");
    private static readonly Breakdown Function = new(ReportField.Function, "Function", "functions");
    private static readonly Breakdown Seniority = new(ReportField.Seniority, "Seniority", "seniorities");
    private static readonly Breakdown Strength = new(ReportField.Band, "Strength of the tie", "bands", value => Enum.TryParse<Band>(value, out var band) ? Words.Token(band) : null);
    private static readonly Breakdown Rhythm = new(ReportField.Status, "Rhythm", "statuses", value => Enum.GetValues<TieStatus>().Where(status => Words.Of(status) == value).Select(Words.Token).FirstOrDefault());
    private static readonly Breakdown WhoWrote = new(ReportField.Contact, "Who wrote", "contacts");
    private static readonly Breakdown Origin = new(ReportField.Origin, "How connections began", "origins", HasLongNames: true);

    private OverviewReport _report = null!;
    private object _growth = null!;
    private IReadOnlyList<Tie> _quiet = [];
    private bool _isFiltered;
    private bool _tables;

    private string GrowthLabel => $"Connections by month and in total. {_report.Title}";

    /// <inheritdoc />
    protected override void Ask(ReportSnapshot snapshot)
    {
        _report = Core.Growth.Overview.Of(snapshot.Network, snapshot.Viewer, snapshot.Filter.Selection, snapshot.AsOf);
        _isFiltered = snapshot.Filter.Selection.Values.Count > 0;
        _quiet = [.. _report.LosingTouch.Take(MostUrgent)];
        _growth = GrowthChart.Option(_report.Growth, _isFiltered);
    }

    private static string Key(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string People(ReportFilter filter) => ReportSnapshot.PeopleHref(filter);

    private string CompanyHref(string? name) => "companies" + Snapshot.Filter.Reset().ToQuery(("name", name));

    // "Others" and "Unknown" are bars, but no companies.
    private string? OneCompany => Snapshot.Filter.ValuesOf(ReportField.Company) is { Count: 1 } values && values.Single() is not ("Others" or "Unknown")
        ? values.Single()
        : null;

    private string? NoteOf(Breakdown breakdown) => breakdown.Field is ReportField.Function or ReportField.Seniority
        ? $"from {_report.TitlesRead.ToString("P0", CultureInfo.InvariantCulture)} of titles"
        : null;

    private void PickMonth(ChartPick pick) => Go(Snapshot.Filter.Toggle(ReportField.Month, Key(_report.Growth[pick.Index].Month), pick.Add));

    private sealed record Breakdown(ReportField Field, string Title, string Visual, Func<string, string?>? Token = null, bool HasLongNames = false);
}
