using NetworkGraph.Core.Targets;
using NetworkGraph.Data;
using NetworkGraph.Data.Tables;
using NetworkGraph.Web.Pages;

namespace NetworkGraph.Web.Api;

/// <summary>The Targets page as a file: the rows that the page's address shows, in its order.</summary>
public static class TargetsDownload
{
    public static void MapTargetsDownload(this IEndpointRouteBuilder routes) => routes.MapGet("/api/targets.csv", (CurrentNetwork current, HttpContext context) =>
        ViewDownload.OfAsync(current, context, "text/csv", TargetsTable.FileName, view =>
        {
            var rows = TargetsView.Of(TargetList.Of(view.Network, view.Viewer, view.AsOf).Rows, context.Request.Query["show"], context.Request.Query["sort"]);
            return body => TargetsTable.WriteAsync(body, rows, context.RequestAborted);
        }));
}
