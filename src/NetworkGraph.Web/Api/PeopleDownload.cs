using Microsoft.AspNetCore.Http.Extensions;
using NetworkGraph.Core.Growth;
using NetworkGraph.Data;
using NetworkGraph.Data.Tables;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Api;

/// <summary>The People page as a file, under the same filter as in the page's address.</summary>
public static class PeopleDownload
{
    public static void MapPeopleDownload(this IEndpointRouteBuilder routes) => routes.MapGet("/api/people.csv", DownloadAsync);

    private static async Task<IResult> DownloadAsync(CurrentNetwork current, HttpContext context)
    {
        var network = await current.GetAsync(context.RequestAborted);
        var filter = ReportFilter.Parse(context.Request.GetDisplayUrl());
        if (network.Viewer(filter.Viewer) is not { } viewer)
        {
            return Results.Problem("No export is loaded yet, or no member has this key or name.", statusCode: StatusCodes.Status404NotFound);
        }

        if (ViewPoint.Of(network, context.Request.GetDisplayUrl()) is not { Remark: null } view)
        {
            return Results.Problem(ViewPoint.Of(network, context.Request.GetDisplayUrl())?.Remark, statusCode: StatusCodes.Status400BadRequest);
        }

        var people = Overview.Of(network, viewer, filter.Selection, view.AsOf).List;
        context.Response.Headers.CacheControl = "no-store";
        return Results.Stream(body => PeopleTable.WriteAsync(body, people, context.RequestAborted), "text/csv", PeopleTable.FileName);
    }
}
