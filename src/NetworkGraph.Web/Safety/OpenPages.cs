using Microsoft.AspNetCore.Components.Server.Circuits;
using NetworkGraph.Data;

namespace NetworkGraph.Web.Safety;

/// <summary>
/// How many pages are open: each keeps a few megabytes on this side, also for a while after its browser has gone, so that it can come back. Beyond a limit no
/// other one is opened, in a sentence, rather than that the computer runs out of memory.
/// </summary>
public sealed class OpenPages(DashboardOptions options) : CircuitHandler
{
    /// <summary>How long a page whose browser has gone is kept for its return.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(3);

    /// <summary>How many of those are kept at most.</summary>
    public const int MostKept = 20;

    private int _count;

    public int Count => Volatile.Read(ref _count);

    /// <summary>Whether a request asks for a page where no other one may be opened.</summary>
    public bool IsTooMany(HttpRequest request) =>
        Count >= options.MostPages && HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    public override Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _count);
        return Task.CompletedTask;
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        Interlocked.Decrement(ref _count);
        UnusedMemory.GiveBackSoon();
        return Task.CompletedTask;
    }
}

/// <summary>Puts the limit before the pages.</summary>
public static class OpenPagesMiddleware
{
    public static void UseOpenPages(this IApplicationBuilder app) => app.Use((context, next) =>
        context.RequestServices.GetRequiredService<OpenPages>().IsTooMany(context.Request) ? DoorPages.TooManyPagesAsync(context) : next(context));
}
