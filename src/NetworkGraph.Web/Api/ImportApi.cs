using Microsoft.AspNetCore.Mvc;
using NetworkGraph.Data;
using NetworkGraph.Web.Uploads;

namespace NetworkGraph.Web.Api;

/// <summary>A file that will be sent.</summary>
public sealed record AnnouncedFile(string Name, long Bytes);

/// <summary>An upload to begin, under a number that the client chose.</summary>
public sealed record AnnouncedUpload(Guid ImportId, IReadOnlyList<AnnouncedFile> Files);

/// <summary>What became of an import, and why it was refused.</summary>
public sealed record ImportFate(Guid ImportId, string Status, string? Reason);

/// <summary>Uploads by plain HTTP, their fate, the history of imports and undo.</summary>
public static class ImportApi
{
    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        var limit = routes.ServiceProvider.GetRequiredService<DashboardOptions>().Limits.MaxUploadBytes;
        var imports = routes.MapGroup("/api/imports");
        imports.MapGet("/", async (INetworkStore store, CancellationToken cancellation) => TypedResults.Ok(await store.ImportsAsync(cancellation)));
        imports.MapGet("/{importId:guid}", async (Guid importId, INetworkStore store, CancellationToken cancellation) =>
        {
            var status = await store.StatusAsync(importId, cancellation);
            return TypedResults.Ok(new ImportFate(importId, status.State.ToString().ToLowerInvariant(), status.Reason));
        });
        imports.MapPost("/", BeginAsync).RequirePageToken();
        imports.MapPost("/{importId:guid}/files/{index:int}", ReceiveAsync).RequirePageToken()
            .WithMetadata(new RequestSizeLimitAttribute(limit));
        imports.MapPost("/{importId:guid}/commit", async (Guid importId, UploadDesk desk) =>
        {
            if (desk.Current is { CanCommit: true } state && state.Id == importId)
            {
                await desk.CommitAsync();
                return Results.Ok(desk.Current);
            }

            return Results.Problem("Nothing waits for a yes under this number.", statusCode: StatusCodes.Status409Conflict);
        }).RequirePageToken();
        imports.MapPost("/{importId:guid}/cancel", async (Guid importId, UploadDesk desk) =>
        {
            if (desk.Current?.Id == importId)
            {
                await desk.CancelAsync();
            }

            return TypedResults.NoContent();
        }).RequirePageToken();
        imports.MapDelete("/{importId:guid}", async Task<IResult> (Guid importId, ImportRunner runner, CancellationToken cancellation) =>
            await runner.UndoAsync(importId, cancellation)
                ? TypedResults.NoContent()
                : TypedResults.Problem("There is no import under this number.", statusCode: StatusCodes.Status404NotFound)).RequirePageToken();
    }

    private static async Task<IResult> BeginAsync(AnnouncedUpload upload, UploadDesk desk)
    {
        try
        {
            await desk.BeginAsync(upload.ImportId, [.. upload.Files.Select(f => (f.Name, f.Bytes))]);
            return Results.Accepted("/api/imports/" + upload.ImportId);
        }
        catch (ImportRejectedException problem)
        {
            return Results.Problem(problem.Message, statusCode: StatusCodes.Status409Conflict);
        }
    }

    private static async Task<IResult> ReceiveAsync(Guid importId, int index, HttpRequest request, UploadDesk desk)
    {
        try
        {
            await desk.ReceiveAsync(importId, index, request.Body, request.HttpContext.RequestAborted);
            return Results.NoContent();
        }
        catch (ImportRejectedException problem)
        {
            return Results.Problem(problem.Message, statusCode: StatusCodes.Status409Conflict);
        }
    }
}
