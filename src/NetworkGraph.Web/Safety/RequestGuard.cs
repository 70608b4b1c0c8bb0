using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Primitives;

namespace NetworkGraph.Web.Safety;

/// <summary>
/// Lets through only requests that were meant for this dashboard: the exact host, no foreign origin, no foreign page behind it.
/// Kestrel checks no host by itself, and a browser lets any page open a WebSocket to 127.0.0.1.
/// </summary>
public sealed class RequestGuard(RequestDelegate next, IServer server, DashboardOptions options, Door door)
{
    private HashSet<string>? _hosts;

    public Task InvokeAsync(HttpContext context)
    {
        var refusal = Refusal(context.Request);
        if (refusal is null)
        {
            return next(context);
        }

        context.Response.StatusCode = refusal.Value.Status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(refusal.Value.Reason, context.RequestAborted);
    }

    private (int Status, string Reason)? Refusal(HttpRequest request)
    {
        if (request.Headers.Host.Count != 1 || !Hosts().Contains(request.Headers.Host.ToString()))
        {
            return (StatusCodes.Status400BadRequest, "This address is not the dashboard's own. Open it under the address that its start printed.");
        }

        if (IsLetIn(request))
        {
            return null;
        }

        var own = request.Scheme + "://" + request.Headers.Host;
        if (request.Headers.Origin is { Count: > 0 } origin && origin != new StringValues(own))
        {
            return (StatusCodes.Status403Forbidden, "Another web page asked for this. The dashboard answers to its own pages only.");
        }

        return IsForeign(request) ? (StatusCodes.Status403Forbidden, "Another web page asked for this. The dashboard answers to its own pages only.") : null;
    }

    // From the page in the data folder, whose origin is null as that of any file; the gate asks for a code that stands in no other. Nothing else is there to be had.
    private static bool IsLetIn(HttpRequest request) =>
        request.Path == LaunchGate.LetIn && (HttpMethods.IsPost(request.Method) || HttpMethods.IsGet(request.Method)) && (request.Headers.Origin.Count == 0 || request.Headers.Origin == "null")
        && (request.Headers["Sec-Fetch-Site"].Count == 0 || IsOpenedPage(request));

    private static bool IsOpenedPage(HttpRequest request) => request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document";

    private static bool IsForeign(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"];
        if (site.Count == 0 || site == "same-origin" || site == "none")
        {
            return false;
        }

        // A link on another page may open a page here; it cannot read it, and the strict cookie does not travel with it.
        return !(HttpMethods.IsGet(request.Method) && IsOpenedPage(request));
    }

    private HashSet<string> Hosts()
    {
        if (_hosts is not null)
        {
            return _hosts;
        }

        var hosts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (options.PublicUrl is { } published)
        {
            hosts.Add(published.Authority);
        }
        else
        {
            foreach (var address in server.Features.Get<IServerAddressesFeature>()!.Addresses)
            {
                var port = BindingAddress.Parse(address).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
                hosts.UnionWith([door.Name + ":" + port, "127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port]);
                if (port == "80")
                {
                    hosts.UnionWith([door.Name, "127.0.0.1", "localhost", "[::1]"]);
                }
            }
        }

        return _hosts = hosts;
    }
}
