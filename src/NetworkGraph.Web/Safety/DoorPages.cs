namespace NetworkGraph.Web.Safety;

/// <summary>The two pages that are seen before the door opens. They carry nothing from the request.</summary>
internal static class DoorPages
{
    private const string Style =
        "<meta charset=utf-8><meta name=viewport content='width=device-width'><meta name=color-scheme content='light dark'>"
        + "<style>body{font:16px/1.5 system-ui,sans-serif;max-width:36em;margin:12vh auto;padding:0 20px}code{background:#8882;padding:2px 6px;border-radius:4px}h1{font-size:20px}</style>";

    public static Task WelcomeAsync(HttpContext context) => WriteAsync(
        context,
        StatusCodes.Status200OK,
        "<!doctype html><html lang=en><link rel=icon href='data:,'><title>NetworkGraph</title><meta http-equiv=refresh content='0;url=/'>" + Style + "<p><a href='/'>Open NetworkGraph</a></p></html>");

    public static Task AskForTokenAsync(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            ? Results.Problem("This needs the launch token: send the content of the file launch-token in the data folder as a bearer token.", statusCode: StatusCodes.Status401Unauthorized).ExecuteAsync(context)
            : WriteAsync(
                context,
                StatusCodes.Status401Unauthorized,
                "<!doctype html><html lang=en><link rel=icon href='data:,'><title>NetworkGraph is locked</title>" + Style
                + "<h1>This dashboard is open to its owner only</h1>"
                + "<p>Your network stays on this computer, and other accounts on it must not read it. So the first visit of a browser needs the full address that the program printed when it started:</p>"
                + "<p><code>http://127.0.0.1:5080/?token=…</code></p>"
                + "<p>Copy it from the terminal window. It is needed once; afterwards this browser is known for 30 days.</p>"
                + "<p>You came here by a link on another page? <a href='/'>Continue to NetworkGraph</a></p></html>");

    private static Task WriteAsync(HttpContext context, int status, string html)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(html, context.RequestAborted);
    }
}
