using Microsoft.AspNetCore.Http.Extensions;
using NetworkGraph.Core.Targets;
using NetworkGraph.Data;
using NetworkGraph.Data.Tables;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Pages;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Api;

/// <summary>The Targets page as a file: the rows that the page's address shows, in its order.</summary>
public static class TargetsDownload
{
    public static void MapTargetsDownload(this IEndpointRouteBuilder routes) => routes.MapGet("/api/targets.csv", DownloadAsync);

    private static async Task<IResult> DownloadAsync(CurrentNetwork current, HttpContext context)
    {
        var network = await current.GetAsync(context.RequestAborted);
        if (network.Viewer(ReportFilter.Parse(context.Request.GetDisplayUrl()).Viewer) is not { } viewer)
        {
            return Results.Problem("No export is loaded yet, or no member has this key or name.", statusCode: StatusCodes.Status404NotFound);
        }

        if (ViewPoint.Of(network, context.Request.GetDisplayUrl()) is not { Remark: null } view)
        {
            return Results.Problem(ViewPoint.Of(network, context.Request.GetDisplayUrl())?.Remark, statusCode: StatusCodes.Status400BadRequest);
        }

        var rows = TargetsView.Of(TargetList.Of(network, viewer, view.AsOf).Rows, context.Request.Query["show"], context.Request.Query["sort"]);
        context.Response.Headers.CacheControl = "no-store";
        return Results.Stream(body => TargetsTable.WriteAsync(body, rows, context.RequestAborted), "text/csv", TargetsTable.FileName);
    }
}
