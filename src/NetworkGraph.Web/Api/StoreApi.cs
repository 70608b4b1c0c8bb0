using NetworkGraph.Data;

namespace NetworkGraph.Web.Api;

/// <summary>Whether the answers follow the store.</summary>
/// <param name="Follows">Whether the last look at the store succeeded.</param>
/// <param name="Since">Since when it has not.</param>
/// <param name="LastAnswer">When it succeeded last: answers are from then.</param>
/// <param name="Reason">Why, and what to do.</param>
public sealed record StoreState(bool Follows, DateTimeOffset? Since, DateTimeOffset? LastAnswer, string? Reason);

/// <summary>Says whether the dashboard follows its store: on request, and with every other answer while it does not.</summary>
public static class StoreApi
{
    /// <summary>Stands on every answer under /api that is older than the store: since when.</summary>
    public const string NotFollowingSince = "NetworkGraph-Not-Following-Since";

    public static void MapStore(this IEndpointRouteBuilder routes) => routes.MapGet("/api/store", (RevisionWatch watch) =>
        TypedResults.Ok(new StoreState(watch.Absence is null, watch.Absence?.Since, watch.Absence?.LastAnswer, watch.Absence?.Reason)));

    public static void UseStoreState(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
            && context.RequestServices.GetRequiredService<RevisionWatch>().Absence is { } absence)
        {
            context.Response.Headers[NotFollowingSince] = absence.Since.ToUniversalTime().ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        }

        return next(context);
    });
}
