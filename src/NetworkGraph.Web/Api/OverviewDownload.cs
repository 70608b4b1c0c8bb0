using Microsoft.AspNetCore.Http.Extensions;
using NetworkGraph.Core.Week;
using NetworkGraph.Data;
using NetworkGraph.Data.Tables;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Pages;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Api;

/// <summary>The whole Overview as one workbook, a sheet per visual, under the same filter as in the page's address.</summary>
public static class OverviewDownload
{
    public static void MapOverviewDownload(this IEndpointRouteBuilder routes) => routes.MapGet("/api/overview.xlsx", (CurrentNetwork current, TimeProvider clock, HttpContext context) =>
        ViewDownload.OfAsync(current, context, Workbook.ContentType, OverviewTables.File + ".xlsx", view =>
        {
            var tables = Of(view, ReportFilter.Parse(context.Request.GetDisplayUrl()), TableDownload.Names(context), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
            return body => Workbook.WriteAsync(body, tables, context.RequestAborted);
        }));

    private static List<ExportTable> Of(ViewPoint view, ReportFilter filter, PeopleNames names, DateOnly today)
    {
        var report = Core.Growth.Overview.Of(view.Network, view.Viewer, filter.Selection, view.AsOf);
        List<ExportTable> tables = [.. OverviewTables.Of(view.Network, report, view.AsOf, [.. Breakdown.All.Select(breakdown => (breakdown.Title, breakdown.Field))], names)];

        // What to do this week is told in sentences that name people.
        if (!names.AreHidden)
        {
            tables.Insert(1, Week(ThisWeek.Of(view.Network, view.Viewer, view.AsOf, today)));
        }

        return [new AboutTable(report.Title, filter.InWords, view.AsOf, names.AreHidden ? null : view.Viewer.Person.Name).Of(tables), .. tables];
    }

    private static ExportTable Week(WeekList week) => ExportTable.Of(
        "This week",
        week.Actions,
        ("What To Do", 50, action => TableCell.Of(action.Title)),
        ("Who", 28, action => TableCell.Of(action.Person.Name)),
        ("Why", 80, action => TableCell.Of(action.Reason)),
        ("Check First", 60, action => TableCell.Of(action.CheckFirst)))
        .Noting("This week is of the whole network: the filter does not reach it.");
}
