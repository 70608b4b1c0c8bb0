using NetworkGraph.Data;
using NetworkGraph.Data.Tables;
using NetworkGraph.Web.Layout;

namespace NetworkGraph.Web.Api;

/// <summary>A list as files: CSV, and an Excel workbook with the same rows and a sheet that says what they are.</summary>
internal static class TableDownload
{
    /// <summary>What a page lists, and what its workbook says of it.</summary>
    /// <param name="Table">The rows that the page's address shows.</param>
    /// <param name="Title">The answer in one line.</param>
    /// <param name="Filter">What was chosen, in words.</param>
    public sealed record Listed(ExportTable Table, string Title, string Filter);

    /// <summary>Whether the address asks for a file without names: <c>names=none</c>.</summary>
    public static PeopleNames Names(HttpContext context) => context.Request.Query["names"] == "none" ? PeopleNames.Hidden() : PeopleNames.Shown;

    /// <summary>Both files under an address without its ending.</summary>
    public static void MapTable(this IEndpointRouteBuilder routes, string address, string file, Func<ViewPoint, HttpContext, Listed> ask)
    {
        routes.MapGet(address + ".csv", (CurrentNetwork current, HttpContext context) => ViewDownload.OfAsync(current, context, "text/csv", file + ".csv", view =>
        {
            var table = ask(view, context).Table;
            return body => SpreadsheetCsv.WriteAsync(body, table, context.RequestAborted);
        }));
        routes.MapGet(address + ".xlsx", (CurrentNetwork current, HttpContext context) => ViewDownload.OfAsync(current, context, Workbook.ContentType, file + ".xlsx", view =>
        {
            var listed = ask(view, context);
            var about = new AboutTable(listed.Title, listed.Filter, view.AsOf, Names(context).AreHidden ? null : view.Viewer.Person.Name);
            return body => Workbook.WriteAsync(body, [listed.Table, about.Of(listed.Table)], context.RequestAborted);
        }));
    }
}
