using Microsoft.AspNetCore.Http.Extensions;
using NetworkGraph.Core.Growth;
using NetworkGraph.Data.Tables;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Api;

/// <summary>The People page as a file, under the same filter as in the page's address.</summary>
public static class PeopleDownload
{
    public static void MapPeopleDownload(this IEndpointRouteBuilder routes) => routes.MapTable("/api/people", PeopleTable.File, (view, context) =>
    {
        var filter = ReportFilter.Parse(context.Request.GetDisplayUrl());
        var report = Overview.Of(view.Network, view.Viewer, filter.Selection, view.AsOf);
        return new TableDownload.Listed(PeopleTable.Of(report.List, TableDownload.Names(context)), report.Title, filter.InWords);
    });
}
