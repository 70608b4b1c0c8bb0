using Microsoft.AspNetCore.Http.Extensions;
using NetworkGraph.Core.Maps;
using NetworkGraph.Data;
using NetworkGraph.Web.Layout;

namespace NetworkGraph.Web.Api;

/// <summary>What the map is drawn from, in columns: fetched once per viewer and date, so that the circuit carries selections only.</summary>
public static class MapApi
{
    public static void MapTheMap(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/map", (CurrentNetwork current, HttpContext context) => AnswerAsync(current, context, (view, by) => MapColumns.Of(view, by)));
        routes.MapGet("/api/map/circles", (CurrentNetwork current, HttpContext context) => AnswerAsync(current, context, (view, _) => MapCircleColumns.Of(view)));
        routes.MapGet("/api/map/months", (CurrentNetwork current, HttpContext context) => AnswerAsync(current, context, (view, by) => MapMonthColumns.Of(view, by)));
        routes.MapGet("/api/map/person", (CurrentNetwork current, HttpContext context) => AnswerAsync(current, context, (view, _) => MapCard.Of(view, context.Request.Query["key"].ToString())));
    }

    /// <summary>What the sectors of the map stand for, by an address.</summary>
    public static MapSectors Sectors(string? name) => name == "met" ? MapSectors.Met : MapSectors.Company;

    private static async Task<IResult> AnswerAsync(CurrentNetwork current, HttpContext context, Func<ViewPoint, MapSectors, object?> answer)
    {
        var network = await current.GetAsync(context.RequestAborted);
        if (ViewPoint.Of(network, context.Request.GetDisplayUrl()) is not { } view)
        {
            return Results.Problem("No export is loaded yet.", statusCode: StatusCodes.Status404NotFound);
        }

        if (view.Remark is { } remark)
        {
            return Results.Problem(remark, statusCode: StatusCodes.Status400BadRequest);
        }

        return answer(view, Sectors(context.Request.Query["by"])) is { } columns
            ? Results.Json(columns)
            : Results.Problem("Nobody in this view has this key.", statusCode: StatusCodes.Status404NotFound);
    }
}
