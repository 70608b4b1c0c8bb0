using NetworkGraph.Core;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Data.Tables;

/// <summary>The visuals of the Overview as tables, one each, with the numbers that the page shows under the same filter.</summary>
public static class OverviewTables
{
    /// <summary>Name of the file without its ending: fixed, so that no name from an export ends in a file name.</summary>
    public const string File = "networkgraph-overview";

    /// <summary>The tables in the order of the page; the people inside the filter come last.</summary>
    /// <param name="network">The network, for companies and titles of people who are not in the list.</param>
    /// <param name="report">What the page shows.</param>
    /// <param name="asOf">The date of the report.</param>
    /// <param name="breakdowns">The bars of the page: their titles, and the field that each breaks the people down by.</param>
    /// <param name="names">Whether people are named.</param>
    public static IReadOnlyList<ExportTable> Of(Network network, OverviewReport report, DateOnly asOf, IReadOnlyList<(string Title, ReportField Field)> breakdowns, PeopleNames names)
    {
        ArgumentNullException.ThrowIfNull(report);
        return
        [
            KeyFigures(report), Growth(report.Growth), .. breakdowns.Select(breakdown => Bars(breakdown.Title, report.Bars[breakdown.Field])),
            LosingTouch(network, report.LosingTouch, asOf, names), PeopleTable.Of(report.List, names),
        ];
    }

    private static ExportTable KeyFigures(OverviewReport report) => ExportTable.Of<(string Name, KeyFigure Figure, string? Note)>(
        "Key figures",
        [
            ("People", report.People, null),
            ("Two-way ties", report.TwoWay, "both of you wrote"),
            ("Active in 90 days", report.Active, "any message"),
            ("Losing touch", report.GoingQuiet, "several conversations, then quiet; connected or not"),
            ("Within two steps", report.WithinTwoSteps, "at least: what the loaded exports show"),
        ],
        ("Key Figure", 22, row => TableCell.Of(row.Name)),
        ("Now", 10, row => TableCell.Of(row.Figure.Value)),
        ("A Year Before", 15, row => TableCell.Of(row.Figure.Before)),
        ("Change", 10, row => TableCell.Of(row.Figure.Change)),
        ("What It Counts", 60, row => TableCell.Of(row.Figure.Unknown ?? row.Note)));

    private static ExportTable Growth(IReadOnlyList<GrowthColumn> months) => ExportTable.Of(
        "Growth by month",
        months,
        ("Month", 12, month => TableCell.Of(month.Month)),
        ("New", 9, month => TableCell.Of(month.All)),
        ("Selected", 11, month => TableCell.Of(month.Selected)),
        ("Two-way", 11, month => TableCell.Of(month.TwoWay)),
        ("Total", 9, month => TableCell.Of(month.Total)))
        .Noting("Growth counts people who are still connected: who left is known only between two uploads. A month is written as its first day.");

    private static ExportTable Bars(string title, IReadOnlyList<ReportBar> bars) => ExportTable.Of(
        title,
        [.. bars.Where(bar => bar.All > 0)],
        (title, 36, bar => TableCell.Of(bar.Value)),
        ("All", 9, bar => TableCell.Of(bar.All)),
        ("Selected", 11, bar => TableCell.Of(bar.Selected)))
        .Noting("Selected counts the people inside the other parts of the filter. Unknown and Others are rows of their own.");

    private static ExportTable LosingTouch(Network network, IReadOnlyList<Tie> ties, DateOnly asOf, PeopleNames names) => names.Noting(ExportTable.Of(
        "Losing touch",
        ties,
        ("Name", 28, tie => TableCell.Of(names.Of(tie.Person))),
        ("Company", 28, tie => TableCell.Of(network.RoleOf(tie.Person, asOf).Company)),
        ("Title", 36, tie => TableCell.Of(network.RoleOf(tie.Person, asOf).Title)),
        ("Tie", 8, tie => TableCell.Of(tie.Points.Total)),
        ("Band", 10, tie => TableCell.Of(tie.Band.ToString())),
        ("Last Message", 15, tie => TableCell.Of(tie.LastContact)),
        ("Why", 80, tie => TableCell.Of(tie.WhyStatus))));
}
