using System.Threading.RateLimiting;

namespace NetworkGraph.Web.Safety;

/// <summary>
/// How many answers over HTTP are made at once. More than the processors can work on would only share them, each in its own memory; behind these, requests wait in a
/// line that costs neither a thread nor an answer begun. Pages, health and uploads do not stand in it.
/// </summary>
internal static class AnswersAtOnce
{
    private const int EachProcessor = 4;
    private const int MostWaiting = 1_000;

    public static void AddAnswersAtOnce(this IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, bool>(context => IsAnswer(context.Request)
            ? RateLimitPartition.GetConcurrencyLimiter(true, _ => new ConcurrencyLimiterOptions { PermitLimit = EachProcessor * Environment.ProcessorCount, QueueLimit = MostWaiting })
            : RateLimitPartition.GetNoLimiter(false));
        limits.OnRejected = async (rejected, _) => await Results.Problem(
            $"More than {MostWaiting} questions wait for an answer. Nothing is lost; ask again when some of them have theirs.", statusCode: StatusCodes.Status503ServiceUnavailable).ExecuteAsync(rejected.HttpContext);
    });

    private static bool IsAnswer(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && IsUnder(request, "/api") && !IsUnder(request, "/api/imports") && !IsUnder(request, "/api/store");

    private static bool IsUnder(HttpRequest request, string path) => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase);
}
