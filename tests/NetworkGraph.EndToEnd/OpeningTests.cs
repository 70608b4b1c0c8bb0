using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace NetworkGraph.EndToEnd;

/// <summary>The browser that a start opens is let in, and no other account of the computer can be quicker.</summary>
public sealed partial class OpeningTests
{
    private const string Elsewhere = "The list of programs is read from /proc, and the browser opened by a stand-in for Linux's desktop.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_code_stands_in_no_list_of_programs_but_in_a_page_for_its_owner_that_goes_with_it()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip(Elsewhere);
            return;
        }

        using var desktop = new OpeningBrowser();
        await using var web = await WebProcess.StartAsync(Cancellation, environment: desktop.Environment, opensBrowser: true);
        var page = new Uri(await desktop.AskedAsync(Cancellation)).LocalPath;
        Assert.StartsWith(web.Folder + "/", page, StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(page));
        var (action, code) = Form(await File.ReadAllTextAsync(page, Cancellation));
        Assert.Equal(web.Address.Authority, new Uri(action).Authority);

        // The stand-in still runs: what it was given is seen, and neither the code nor the name of the dashboard is in it.
        Assert.Contains(CommandLines(), line => line.Contains(page, StringComparison.Ordinal));
        Assert.DoesNotContain(CommandLines(), line => line.Contains(code, StringComparison.Ordinal) || line.Contains(web.Address.Host, StringComparison.Ordinal));

        var (first, cookie) = await SendAsync(web, code);
        Assert.Equal(HttpStatusCode.SeeOther, first);
        Assert.Contains("samesite=strict", cookie, StringComparison.Ordinal);
        Assert.False(File.Exists(page));
        Assert.Equal((HttpStatusCode.Unauthorized, null), await SendAsync(web, code));
    }

    [Fact]
    public async Task Control_an_address_that_is_opened_is_seen_by_every_account()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip(Elsewhere);
            return;
        }

        const string Code = "a-code-that-stands-in-an-address";
        using var old = Process.Start(new ProcessStartInfo("sh", ["-c", "sleep 20; :", "http://ng-x.localhost:5080/?code=" + Code]))!;
        try
        {
            Assert.Contains(CommandLines(), line => line.Contains(Code, StringComparison.Ordinal));
        }
        finally
        {
            old.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task A_page_that_nobody_used_goes_with_the_end_of_the_dashboard()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip(Elsewhere);
            return;
        }

        using var desktop = new OpeningBrowser();
        await using var web = await WebProcess.StartAsync(Cancellation, environment: desktop.Environment, opensBrowser: true);
        var page = new Uri(await desktop.AskedAsync(Cancellation)).LocalPath;
        Assert.True(File.Exists(page));
        using (var end = Process.Start("kill", ["-TERM", web.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await end.WaitForExitAsync(Cancellation);
        }

        // Soon, and not only when its code is too old. A program that was begun in the background of a script ignores the interrupt of a keyboard, so it is ended as a system ends it.
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (File.Exists(page))
        {
            await Task.Delay(50, soon.Token);
        }

        Assert.Empty(Directory.GetFiles(web.Folder, "*.html*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_browser_of_a_snap_that_could_not_read_the_page_is_not_opened_and_the_user_is_told()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip(Elsewhere);
            return;
        }

        using var desktop = new OpeningBrowser();
        desktop.Chooses("firefox_firefox.desktop");
        await using var web = await WebProcess.StartAsync(Cancellation, environment: desktop.Environment, opensBrowser: true);
        using var client = new HttpClient { BaseAddress = web.Programs };
        while ((await client.GetAsync("/health", Cancellation)).StatusCode != HttpStatusCode.OK)
        {
            await Task.Delay(50, Cancellation);
        }

        await Task.Delay(2500, Cancellation);
        Assert.False(desktop.WasAsked);
        Assert.Empty(Directory.GetFiles(web.Folder, "*.html*", SearchOption.AllDirectories));
        Assert.Contains("yours comes from a snap, which cannot read the data folder", await web.EndAsync(), StringComparison.Ordinal);
    }

    internal static (string Action, string Code) Form(string html) => FormOf().Match(html) is { Success: true } found ? (found.Groups[1].Value, found.Groups[2].Value) : throw new InvalidOperationException(html);

    private static async Task<(HttpStatusCode Status, string? Cookie)> SendAsync(WebProcess web, string code)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = web.Programs };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/let-in") { Content = new FormUrlEncodedContent([new("code", code)]) };
        request.Headers.Add("Origin", "null");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        request.Headers.Add("Sec-Fetch-Mode", "navigate");
        request.Headers.Add("Sec-Fetch-Dest", "document");
        using var answer = await browser.SendAsync(request, Cancellation);
        return (answer.StatusCode, answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.Single() : null);
    }

    private static List<string> CommandLines()
    {
        List<string> lines = [];
        foreach (var process in Directory.GetDirectories("/proc").Where(folder => int.TryParse(Path.GetFileName(folder), out _)))
        {
            try
            {
                lines.Add(Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(process, "cmdline"))).Replace('\0', ' '));
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // It has ended.
            }
        }

        return lines;
    }

    [GeneratedRegex("action='([^']+)'.*name=code value='([^']+)'")]
    private static partial Regex FormOf();
}
