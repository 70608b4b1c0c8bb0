namespace NetworkGraph.Web.Safety;

/// <summary>The pages that stand before the dashboard. They carry nothing from the request.</summary>
internal static class DoorPages
{
    private const string Style =
        "<meta charset=utf-8><meta name=viewport content='width=device-width'><meta name=color-scheme content='light dark'>"
        + "<style>body{font:16px/1.5 system-ui,sans-serif;max-width:36em;margin:12vh auto;padding:0 20px}code{background:#8882;padding:2px 6px;border-radius:4px}h1{font-size:20px}</style>";

    public static Task WelcomeAsync(HttpContext context) => WriteAsync(
        context,
        StatusCodes.Status200OK,
        "<!doctype html><html lang=en><link rel=icon href='data:,'><title>NetworkGraph</title><meta http-equiv=refresh content='0;url=/'>" + Style + "<p><a href='/'>Open NetworkGraph</a></p></html>");

    /// <summary>
    /// The page in the data folder that a browser is started with. It sends its code in the body of a form, which stands in no list of programs and in no history; by a script,
    /// or by the button where there are none.
    /// </summary>
    public static string Opening(Uri letIn, string code) =>
        "<!doctype html><html lang=en><link rel=icon href='data:,'><title>NetworkGraph</title><meta name=referrer content=no-referrer>" + Style
        + $"<form method=post action='{letIn.AbsoluteUri}'><input type=hidden name=code value='{code}'><button>Open NetworkGraph</button></form><script>document.forms[0].submit()</script></html>";

    // Said once per browser, since it cannot be helped from here: the browser must be opened by the other address.
    public static Task WelcomeByNumberAsync(HttpContext context, Uri byName) => WriteAsync(
        context,
        StatusCodes.Status200OK,
        "<!doctype html><html lang=en><link rel=icon href='data:,'><title>NetworkGraph</title>" + Style
        + "<h1>You are in, but not by your own address</h1>"
        + "<p>A browser shows what it keeps for 127.0.0.1 to every program on this computer that it visits under that number, so another account's program could use this browser's pass.</p>"
        + "<p><a href='" + byName.AbsoluteUri + "'>Open NetworkGraph by your own address</a>, which no other program knows. If this browser does not find it, <a href='/'>continue here</a>.</p></html>");

    public static Task AskForCodeAsync(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            ? Results.Problem("This needs the launch token: send the content of the file launch-token in the data folder as a bearer token.", statusCode: StatusCodes.Status401Unauthorized).ExecuteAsync(context)
            : WriteAsync(
                context,
                StatusCodes.Status401Unauthorized,
                "<!doctype html><html lang=en><link rel=icon href='data:,'><title>NetworkGraph is locked</title>" + Style
                + "<h1>This dashboard is open to its owner only</h1>"
                + "<p>Your network stays on this computer, and other accounts on it must not read it. So a browser that is new, or was away for twelve hours, needs an address that lets it in once:</p>"
                + "<p><code>http://ng-….localhost:5080/?code=…</code></p>"
                + "<p>The program printed one when it started. It is spent, or too old? <code>networkgraph open</code> prints a new one, and so does the next start.</p>"
                + "<p>You came here by a link on another page? <a href='/'>Continue to NetworkGraph</a></p></html>");

    public static Task TooManyPagesAsync(HttpContext context) => WriteAsync(
        context,
        StatusCodes.Status503ServiceUnavailable,
        "<!doctype html><html lang=en><link rel=icon href='data:,'><title>NetworkGraph</title>" + Style
        + "<h1>Too many pages of this dashboard are open</h1>"
        + "<p>Each open page needs memory on this computer. Close some tabs; a closed one counts for up to three minutes more. Then <a href=''>load this page again</a>. Your data is as it was.</p></html>");

    private static Task WriteAsync(HttpContext context, int status, string html)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(html, context.RequestAborted);
    }
}
