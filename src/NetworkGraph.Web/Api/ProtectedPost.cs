using Microsoft.AspNetCore.Antiforgery;
using NetworkGraph.Web.Safety;

namespace NetworkGraph.Web.Api;

/// <summary>Changes need the token of one of our own pages; a program that shows the launch token needs none.</summary>
internal static class ProtectedPost
{
    public static TBuilder RequirePageToken<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.AddEndpointFilter(async (call, next) =>
    {
        var context = call.HttpContext;
        var services = context.RequestServices;
        return LaunchGate.HasBearerToken(context.Request, services.GetRequiredService<LaunchToken>())
            || await services.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context)
            ? await next(call)
            : Results.Problem("This page is older than the program that runs now. Load it again, then try once more.", statusCode: StatusCodes.Status400BadRequest);
    });
}
