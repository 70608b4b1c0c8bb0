using Microsoft.AspNetCore.Http.Extensions;
using NetworkGraph.Core.Growth;
using NetworkGraph.Data;
using NetworkGraph.Data.Tables;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Api;

/// <summary>The People page as a file, under the same filter as in the page's address.</summary>
public static class PeopleDownload
{
    public static void MapPeopleDownload(this IEndpointRouteBuilder routes) => routes.MapGet("/api/people.csv", (CurrentNetwork current, HttpContext context) =>
        ViewDownload.OfAsync(current, context, "text/csv", PeopleTable.FileName, view =>
        {
            var people = Overview.Of(view.Network, view.Viewer, ReportFilter.Parse(context.Request.GetDisplayUrl()).Selection, view.AsOf).List;
            return body => PeopleTable.WriteAsync(body, people, context.RequestAborted);
        }));
}
