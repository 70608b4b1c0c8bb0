using Microsoft.AspNetCore.Http.Extensions;
using NetworkGraph.Data;
using NetworkGraph.Data.Tables;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Api;

/// <summary>The graph of whoever is inside the filter of the address, for programs that draw or measure graphs.</summary>
public static class GraphDownload
{
    public static void MapGraphDownload(this IEndpointRouteBuilder routes)
    {
        Map(".graphml", GraphMl.ContentType, GraphMl.WriteAsync);
        Map(".dot", GraphvizDot.ContentType, GraphvizDot.WriteAsync);

        void Map(string ending, string type, Func<Stream, GraphFile, CancellationToken, Task> write) => routes.MapGet("/api/graph" + ending, (CurrentNetwork current, HttpContext context) =>
            ViewDownload.OfAsync(current, context, type, GraphFile.File + ending, view =>
            {
                var filter = ReportFilter.Parse(context.Request.GetDisplayUrl());
                var graph = GraphFile.Of(view.Network, view.Viewer, view.AsOf, filter.Selection, TableDownload.Names(context));
                graph = graph with { Description = $"{graph.Description} Filter: {filter.InWords}" };

                // Writers of text and XML may write before they are asked to wait, which a response does not allow.
                return async body =>
                {
                    using var whole = new MemoryStream();
                    await write(whole, graph, context.RequestAborted);
                    whole.Position = 0;
                    await whole.CopyToAsync(body, context.RequestAborted);
                };
            }));
    }
}
