using Microsoft.AspNetCore.Http.Extensions;
using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Board;
using NetworkGraph.Core.Targets;
using NetworkGraph.Data;
using NetworkGraph.Data.Answers;
using NetworkGraph.Data.Stores;
using NetworkGraph.Data.Tables;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Api;

/// <summary>What a program says of an ask: who is asked and for which target, by keys, names or ids; the rest as <c>networkgraph ask</c> takes it.</summary>
public sealed record SaidAsk(string? Asked, string? Target, string? Viewer, AskState? State, DateOnly? On, string? Reason, AskKind? Kind);

/// <summary>Asks over HTTP: noted, moved and taken back; their next days as a calendar file. <c>GET /api/asks</c> is a question of the list.</summary>
public static class AsksApi
{
    public static void MapAsks(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/asks.ics", CalendarAsync);
        routes.MapPost("/api/asks", SayAsync).RequirePageToken();
        routes.MapDelete("/api/asks/{ask:guid}", TakeBackAsync).RequirePageToken();
    }

    private static async Task<IResult> CalendarAsync(CurrentNetwork current, TimeProvider clock, HttpContext context)
    {
        var network = await current.GetAsync(context.RequestAborted);
        if (network.Viewer(ReportFilter.Parse(context.Request.GetDisplayUrl()).Viewer) is not { } viewer)
        {
            return Nobody();
        }

        if (ViewPoint.Of(network, context.Request.GetDisplayUrl()) is not { Remark: null } view)
        {
            return Results.Problem(ViewPoint.Of(network, context.Request.GetDisplayUrl())?.Remark, statusCode: StatusCodes.Status400BadRequest);
        }

        var now = clock.GetUtcNow();
        var cards = AskBoard.Of(network, viewer, view.AsOf, DateOnly.FromDateTime(now.UtcDateTime)).Cards;
        context.Response.Headers.CacheControl = "no-store";
        return Results.Stream(body => AskCalendar.WriteAsync(body, cards, now, context.RequestAborted), "text/calendar", AskCalendar.FileName);
    }

    private static async Task<IResult> SayAsync(SaidAsk said, CurrentNetwork current, INetworkStore store, TimeProvider clock, CancellationToken cancellation)
    {
        var network = await current.GetAsync(cancellation);
        if (network.Viewer(said.Viewer) is not { } viewer)
        {
            return Nobody();
        }

        if (string.IsNullOrWhiteSpace(said.Asked) || string.IsNullOrWhiteSpace(said.Target))
        {
            return Results.Problem("asked and target are needed: who is asked, and for the sake of which target.", statusCode: StatusCodes.Status400BadRequest);
        }

        var asOf = viewer.SnapshotDate;
        if (network.Find(said.Asked) is not { } asked)
        {
            return Results.Problem($"Nobody in the data has the key “{said.Asked}”.", statusCode: StatusCodes.Status404NotFound);
        }

        var (row, line) = TargetList.Meant(network, viewer, said.Target, asOf);
        if (row is null || !TargetList.IsThere(network, row))
        {
            return Results.Problem($"“{said.Target}” is neither on the list of targets nor one person or company of the data. {line?.Sentence}".TrimEnd(), statusCode: StatusCodes.Status404NotFound);
        }

        var now = clock.GetUtcNow();
        var change = AskChange.Of(network, viewer, asOf, row, asked, new AskSaying(said.State, said.On ?? DateOnly.FromDateTime(now.UtcDateTime), said.Reason, said.Kind), now);
        if (change.Problem is { } problem)
        {
            return Results.Problem(problem, statusCode: StatusCodes.Status409Conflict);
        }

        await store.SayAsync([.. change.Said], [], cancellation);
        await current.RefreshAsync(cancellation);
        var after = await current.GetAsync(cancellation);
        var owner = after.Viewer(viewer.Person.Key.ToString())!;
        var made = AskChange.Find(after, owner, row.Id, after.Find(asked.Key.ToString())!, asOf);
        return TypedResults.Ok(AskBoard.Of(after, owner, asOf, DateOnly.FromDateTime(now.UtcDateTime)).Cards.Where(card => card.Ask.Id == made?.Id).Select(AskCardJson.Of).FirstOrDefault());
    }

    private static async Task<IResult> TakeBackAsync(Guid ask, CurrentNetwork current, INetworkStore store, CancellationToken cancellation)
    {
        var network = await current.GetAsync(cancellation);
        Guid[] words = [.. AskWord.On(network, ask).Select(fact => fact.Id)];
        if (!words.Contains(ask))
        {
            return Results.Problem("There is no ask under this number.", statusCode: StatusCodes.Status404NotFound);
        }

        await store.SayAsync([], words, cancellation);
        await current.RefreshAsync(cancellation);
        return TypedResults.NoContent();
    }

    private static IResult Nobody() => Results.Problem("No export is loaded yet, or no member has this key or name.", statusCode: StatusCodes.Status404NotFound);
}
