using System.Globalization;
using System.Security.Claims;
using NetworkGraph.Data.Door;

namespace NetworkGraph.Web.Safety;

/// <summary>
/// Lets nobody in but the owner: a browser comes with a one-time code once and is known by a pass of its own from then on; programs send the launch token.
/// </summary>
public sealed class LaunchGate(RequestDelegate next, LaunchToken token, OneTimeCodes codes, BrowserPasses passes, Door door)
{
    /// <summary>Claim that names the pass of a browser; no sign-in goes with it.</summary>
    public const string PassClaim = "browser-pass";

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) && request.Path == "/" && codes.Redeem(request.Query["code"]))
        {
            var secret = passes.Admit(BrowserName.Of(request.Headers.UserAgent.ToString()), request.Host.Host);
            context.Response.Cookies.Append(CookieName(context), secret, new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                IsEssential = true,
                Path = "/",
                // The pass ends earlier, by itself or by its owner; the browser need not know when.
                MaxAge = TimeSpan.FromDays(30),
            });

            // Not a 302: a browser that came here from elsewhere would not send a strict cookie along a redirect.
            await (door.HasOwnName && !string.Equals(request.Host.Host, door.Name, StringComparison.OrdinalIgnoreCase)
                ? DoorPages.WelcomeByNumberAsync(context, door.NewAddress(OneTimeCodes.OnDemand))
                : DoorPages.WelcomeAsync(context));
            return;
        }

        if (HasBearerToken(request, token))
        {
            await next(context);
            return;
        }

        if (passes.Find(request.Cookies[CookieName(context)]) is { } pass)
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(PassClaim, pass.Id)]));
            await next(context);
            return;
        }

        await DoorPages.AskForCodeAsync(context);
    }

    /// <summary>True for a program that shows the token itself; nothing that a foreign page can make a browser send.</summary>
    public static bool HasBearerToken(HttpRequest request, LaunchToken token) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) && token.Matches(header[7..]);

    // Under one name, cookies know no ports: two dashboards that are opened by number must not overwrite each other's.
    private static string CookieName(HttpContext context) =>
        "networkgraph-" + (context.Request.Host.Port ?? 80).ToString(CultureInfo.InvariantCulture);
}
