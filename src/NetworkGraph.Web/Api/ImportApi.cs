using Microsoft.AspNetCore.Mvc;
using NetworkGraph.Data;
using NetworkGraph.Data.Stores;
using NetworkGraph.Data.Tables;
using NetworkGraph.Web.Uploads;

namespace NetworkGraph.Web.Api;

/// <summary>A file that will be sent.</summary>
public sealed record AnnouncedFile(string Name, long Bytes);

/// <summary>An upload to begin, under a number that the client chose.</summary>
public sealed record AnnouncedUpload(Guid ImportId, IReadOnlyList<AnnouncedFile?>? Files)
{
    private const int LongestName = 1_000;

    /// <summary>What is wrong with the announcement itself, or null.</summary>
    internal string? Complaint =>
        ImportId == Guid.Empty ? "importId is missing: choose a random number of the form 6f1f54a2-8f0c-4f0e-9a54-6c1d9ad2c001."
        : Files is null || Files.Any(f => f is null) ? "files is missing: name each file with its size, as in {\"name\":\"export.zip\",\"bytes\":1000}."
        : Files.Any(f => string.IsNullOrWhiteSpace(f!.Name) || f.Name.Length > LongestName) ? "A file has no name, or one of more than 1,000 characters."
        : Files.Any(f => f!.Bytes < 0) ? "A file cannot have less than 0 bytes."
        : null;
}

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
        imports.MapGet("/{importId:guid}", async (Guid importId, UploadDesk desk, CancellationToken cancellation) =>
        {
            var status = await desk.StatusAsync(importId, cancellation);
            return TypedResults.Ok(new ImportFate(importId, status.State.ToString().ToLowerInvariant(), status.Reason));
        });
        imports.MapGet("/{importId:guid}/set-aside.csv", SetAsideAsync);
        imports.MapGet("/{importId:guid}/set-aside.xlsx", SetAsideAsync);
        imports.MapPost("/", BeginAsync).RequirePageToken();
        imports.MapPost("/{importId:guid}/files/{index:int}", ReceiveAsync).RequirePageToken()
            .WithMetadata(new RequestSizeLimitAttribute(limit));
        imports.MapPost("/{importId:guid}/commit", async (Guid importId, UploadDesk desk) =>
        {
            if (desk.Current is { CanCommit: true } state && state.Id == importId)
            {
                return await desk.CommitAsync() is { } problem ? StoreProblem.Answer(problem, desk.Current?.Problem) : Results.Ok(desk.Current);
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

    /// <summary>Of an import that is stored, or of an upload that waits for a yes.</summary>
    private static async Task<IResult> SetAsideAsync(Guid importId, UploadDesk desk, INetworkStore store, HttpContext context)
    {
        var reading = desk.Current?.Exports.FirstOrDefault(export => export.ImportId == importId)?.Reading
            ?? (await store.ImportsAsync(context.RequestAborted)).FirstOrDefault(import => import.ImportId == importId)?.Reading;
        if (reading is null)
        {
            return Results.Problem("There is no import under this number.", statusCode: StatusCodes.Status404NotFound);
        }

        context.Response.Headers.CacheControl = "no-store";
        var table = SetAsideTable.Of(reading);
        return context.Request.Path.Value!.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)
            ? Results.Stream(body => Workbook.WriteAsync(body, [table, new AboutTable(SetAsideTable.Title).Of(table)], context.RequestAborted), Workbook.ContentType, SetAsideTable.File + ".xlsx")
            : Results.Stream(body => SpreadsheetCsv.WriteAsync(body, table, context.RequestAborted), "text/csv", SetAsideTable.File + ".csv");
    }

    private static async Task<IResult> BeginAsync(AnnouncedUpload upload, UploadDesk desk)
    {
        if (upload.Complaint is { } complaint)
        {
            return Results.Problem(complaint, statusCode: StatusCodes.Status400BadRequest);
        }

        await desk.BeginAsync(upload.ImportId, [.. upload.Files!.Select(f => (f!.Name, f.Bytes))]);
        return Results.Accepted("/api/imports/" + upload.ImportId);
    }

    private static async Task<IResult> ReceiveAsync(Guid importId, int index, HttpRequest request, UploadDesk desk)
    {
        await desk.ReceiveAsync(importId, index, request.Body, request.HttpContext.RequestAborted);
        return Results.NoContent();
    }
}
