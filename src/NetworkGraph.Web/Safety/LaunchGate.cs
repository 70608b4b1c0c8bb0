using System.Globalization;

namespace NetworkGraph.Web.Safety;

/// <summary>
/// Asks everyone for the launch token, once: the address with the token becomes a cookie, programs send it as a bearer token.
/// </summary>
public sealed class LaunchGate(RequestDelegate next, LaunchToken token)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) && request.Path == "/" && (token.Matches(request.Query["token"]) || token.Redeem(request.Query["code"])))
        {
            context.Response.Cookies.Append(CookieName(context), token.Cookie, new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                IsEssential = true,
                Path = "/",
                MaxAge = TimeSpan.FromDays(30),
            });

            // Not a 302: a browser that came here from elsewhere would not send a strict cookie along a redirect.
            await DoorPages.WelcomeAsync(context);
            return;
        }

        if (HasBearerToken(request, token) || token.MatchesCookie(request.Cookies[CookieName(context)]))
        {
            await next(context);
            return;
        }

        await DoorPages.AskForTokenAsync(context);
    }

    /// <summary>True for a program that shows the token itself; nothing that a foreign page can make a browser send.</summary>
    public static bool HasBearerToken(HttpRequest request, LaunchToken token) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.Ordinal) && token.Matches(header[7..]);

    // Cookies know no ports: two dashboards on one computer must not overwrite each other's.
    private static string CookieName(HttpContext context) =>
        "networkgraph-" + (context.Request.Host.Port ?? 80).ToString(CultureInfo.InvariantCulture);
}
