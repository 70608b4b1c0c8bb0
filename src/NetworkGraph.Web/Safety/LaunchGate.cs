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

    /// <summary>Where the page in the data folder sends its code.</summary>
    public const string LetIn = "/let-in";

    private const int LongestForm = 200;

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Path == LetIn)
        {
            await LetInAsync(context);
            return;
        }

        if (HttpMethods.IsGet(request.Method) && request.Path == "/" && codes.Redeem(request.Query["code"]))
        {
            Admit(context);

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

    // A form's answer is kept by a browser with what was sent: it is led on at once, to a page that needs no cookie and is only there to be left.
    private async Task LetInAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method))
        {
            await DoorPages.WelcomeAsync(context);
        }
        else if (HttpMethods.IsPost(request.Method) && request is { ContentType: "application/x-www-form-urlencoded", ContentLength: > 0 and <= LongestForm }
            && codes.Redeem((await request.ReadFormAsync(context.RequestAborted))["code"]))
        {
            Admit(context);
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = LetIn;
        }
        else
        {
            await DoorPages.AskForCodeAsync(context);
        }
    }

    private void Admit(HttpContext context)
    {
        var secret = passes.Admit(BrowserName.Of(context.Request.Headers.UserAgent.ToString()), context.Request.Host.Host);
        context.Response.Cookies.Append(CookieName(context), secret, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            IsEssential = true,
            Path = "/",
            // The pass ends earlier, by itself or by its owner; the browser need not know when.
            MaxAge = TimeSpan.FromDays(30),
        });
    }

    /// <summary>True for a program that shows the token itself; nothing that a foreign page can make a browser send.</summary>
    public static bool HasBearerToken(HttpRequest request, LaunchToken token) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) && token.Matches(header[7..]);

    // Under one name, cookies know no ports: two dashboards that are opened by number must not overwrite each other's.
    private static string CookieName(HttpContext context) =>
        "networkgraph-" + (context.Request.Host.Port ?? 80).ToString(CultureInfo.InvariantCulture);
}
