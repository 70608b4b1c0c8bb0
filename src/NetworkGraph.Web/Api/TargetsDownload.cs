using NetworkGraph.Core.Targets;
using NetworkGraph.Data.Tables;
using NetworkGraph.Web.Pages;

namespace NetworkGraph.Web.Api;

/// <summary>The Targets page as a file: the rows that the page's address shows, in its order.</summary>
public static class TargetsDownload
{
    public static void MapTargetsDownload(this IEndpointRouteBuilder routes) => routes.MapTable("/api/targets", TargetsTable.File, (view, context) =>
    {
        var (answer, show, sort) = (TargetList.Of(view.Network, view.Viewer, view.AsOf), (string?)context.Request.Query["show"], (string?)context.Request.Query["sort"]);
        var rows = TargetsView.Of(answer.Rows, show, sort);
        return new TableDownload.Listed(TargetsTable.Of(rows), $"Targets: companies and people that matter. {answer.Note}", TargetsView.InWords(show, sort));
    });
}
