using Microsoft.AspNetCore.Http.Extensions;
using NetworkGraph.Data;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Api;

/// <summary>What a page shows, as a file: for the member and the date of its address, and never kept by anybody on the way.</summary>
internal static class ViewDownload
{
    /// <summary>The file; a sentence where the address names nobody, or a date that cannot be obeyed.</summary>
    /// <param name="current">The network.</param>
    /// <param name="context">The request, with the page's own query.</param>
    /// <param name="type">What the file is.</param>
    /// <param name="fileName">Fixed, so that no name from an export ends in a file name.</param>
    /// <param name="ask">Asks before the first byte is sent, and gives what writes the answer.</param>
    public static async Task<IResult> OfAsync(CurrentNetwork current, HttpContext context, string type, string fileName, Func<ViewPoint, Func<Stream, Task>> ask)
    {
        var (network, address) = (await current.GetAsync(context.RequestAborted), context.Request.GetDisplayUrl());
        if (network.Viewer(ReportFilter.Parse(address).Viewer) is null)
        {
            return Nobody();
        }

        if (ViewPoint.Of(network, address) is not { Remark: null } view)
        {
            return Results.Problem(ViewPoint.Of(network, address)?.Remark, statusCode: StatusCodes.Status400BadRequest);
        }

        var write = ask(view);
        context.Response.Headers.CacheControl = "no-store";
        return Results.Stream(write, type, fileName);
    }

    /// <summary>Nobody's numbers can be shown.</summary>
    public static IResult Nobody() => Results.Problem("No export is loaded yet, or no member has this key or name.", statusCode: StatusCodes.Status404NotFound);
}
