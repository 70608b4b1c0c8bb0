using NetworkGraph.Core;
using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Board;
using NetworkGraph.Core.Targets;
using NetworkGraph.Data;
using NetworkGraph.Data.Answers;
using NetworkGraph.Data.Stores;
using NetworkGraph.Data.Tables;

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

    private static Task<IResult> CalendarAsync(CurrentNetwork current, TimeProvider clock, HttpContext context) => ViewDownload.OfAsync(current, context, "text/calendar", AskCalendar.FileName, view =>
    {
        var now = clock.GetUtcNow();
        var cards = AskBoard.Of(view.Network, view.Viewer, view.AsOf, DateOnly.FromDateTime(now.UtcDateTime)).Cards;
        return body => AskCalendar.WriteAsync(body, cards, now, context.RequestAborted);
    });

    private static async Task<IResult> SayAsync(SaidAsk said, NetworkGraphServices services, CurrentNetwork current, INetworkStore store, TimeProvider clock, CancellationToken cancellation)
    {
        var network = await current.GetAsync(cancellation);
        if (network.Viewer(said.Viewer) is not { } viewer)
        {
            return ViewDownload.Nobody();
        }

        if (string.IsNullOrWhiteSpace(said.Asked) || string.IsNullOrWhiteSpace(said.Target))
        {
            return Results.Problem("asked and target are needed: who is asked, and for the sake of which target.", statusCode: StatusCodes.Status400BadRequest);
        }

        var asOf = viewer.SnapshotDate;
        var matches = await services.InMemory.MatchesAsync(new PointOfView(network, viewer, asOf), said.Asked, cancellation);
        if (matches is not [{ Person: var asked }])
        {
            return QuestionsApi.Result(NotOnePerson.Of(said.Asked, matches));
        }

        var (row, line) = TargetList.Meant(network, viewer, said.Target, asOf);
        if (row is null)
        {
            return Results.Problem($"“{said.Target}” is no one target: {line?.Sentence ?? "nothing was understood."}", statusCode: StatusCodes.Status404NotFound);
        }

        var now = clock.GetUtcNow();
        var change = AskChange.Of(network, viewer, row, asked, new AskSaying(said.State, said.On ?? DateOnly.FromDateTime(now.UtcDateTime), said.Reason, said.Kind), now);
        if (change.Problem is { } problem)
        {
            return Results.Problem(problem, statusCode: change.IsNoTarget ? StatusCodes.Status404NotFound : StatusCodes.Status409Conflict);
        }

        await store.SayAsync([.. change.Said], [], cancellation);
        await current.RefreshAsync(cancellation);
        var after = await current.GetAsync(cancellation);
        var owner = after.Viewer(viewer.Person.Key.ToString())!;
        var made = AskChange.Find(after, owner, row.Id, after.Find(asked.Key.ToString())!);
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
}
