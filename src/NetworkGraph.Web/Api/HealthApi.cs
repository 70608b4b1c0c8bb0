using NetworkGraph.Data;

namespace NetworkGraph.Web.Api;

/// <summary>
/// Whether the dashboard runs and its store answers, for whatever keeps it running: 200 or 503, one word, and nothing about anybody; so it asks for no token.
/// </summary>
public static class HealthApi
{
    public const string Address = "/health";

    public static void UseHealth(this IApplicationBuilder app) => app.Map(Address, health => health.Run(context =>
    {
        var answers = context.RequestServices.GetRequiredService<RevisionWatch>().Absence is null;
        context.Response.StatusCode = answers ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(answers ? "healthy" : "unhealthy: the store does not answer, see the dashboard", context.RequestAborted);
    }));
}
