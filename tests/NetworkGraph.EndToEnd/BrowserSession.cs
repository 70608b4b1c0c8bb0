using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>
/// The dashboard and a browser that has been let in. The content security policy stays on, and whatever the browser complains of is
/// kept: a test ends with <see cref="AssertNothingWentWrong"/>.
/// </summary>
public sealed class BrowserSession : IAsyncDisposable
{
    private static readonly string Chromium = Environment.GetEnvironmentVariable("NETWORKGRAPH_CHROMIUM") ?? "/usr/bin/chromium";
    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private BrowserSession(IPlaywright playwright, IBrowser browser, WebProcess web, IPage page) =>
        (_playwright, _browser, Web, Page) = (playwright, browser, web, page);

    public WebProcess Web { get; }

    public IPage Page { get; }

    public static Task<BrowserSession> StartAsync(CancellationToken cancellation, params IEnumerable<string> moreArguments) =>
        StartOnAsync(null, cancellation, moreArguments);

    /// <summary>The same on the store given, or the one in the data folder.</summary>
    public static Task<BrowserSession> StartOnAsync(string? store, CancellationToken cancellation, params IEnumerable<string> moreArguments) =>
        OpenAsync(() => WebProcess.StartAsync(cancellation, store), moreArguments);

    /// <summary>The same on a process that is started with settings of its own.</summary>
    public static async Task<BrowserSession> OpenAsync(Func<Task<WebProcess>> start, params IEnumerable<string> moreArguments)
    {
        if (!File.Exists(Chromium))
        {
            var reason = $"No browser at {Chromium}; install Chromium or name it in NETWORKGRAPH_CHROMIUM.";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", reason);
            Assert.Fail(reason);
        }

        var web = await start();
        try
        {
            var playwright = await Playwright.CreateAsync();
            var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = Chromium,
                Args =
                [
                    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    .. moreArguments,
                ],
            });
            var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 1000 } });
            page.SetDefaultTimeout(60_000);
            var session = new BrowserSession(playwright, browser, web, page);
            session.Watch(page);
            await page.GotoAsync(web.LaunchAddress.AbsoluteUri);
            await page.WaitForURLAsync(address => !address.Contains("token", StringComparison.Ordinal));
            await session.ReadyAsync();
            return session;
        }
        catch
        {
            await web.DisposeAsync();
            throw;
        }
    }

    public Task ReadyAsync() => Page.Locator("[data-ready]").WaitForAsync();

    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(new Uri(Web.Address, path).AbsoluteUri);
        await ReadyAsync();
    }

    /// <summary>Drops files on the Import page and waits for the preview.</summary>
    public async Task UploadAsync(params IEnumerable<string> files)
    {
        await GoAsync("/import");
        await Page.Locator("[data-can-send]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await Page.Locator("input[type=file]").SetInputFilesAsync(files);
    }

    public async Task ImportAsync(params IEnumerable<string> files)
    {
        await UploadAsync(files);
        await Page.Locator("[data-phase=preview]").WaitForAsync();
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new("^Import( all)?$") }).ClickAsync();
        await Page.Locator("[data-phase=done]").WaitForAsync();
    }

    /// <summary>No dialog, no error, and nothing that the content security policy had to stop.</summary>
    public void AssertNothingWentWrong() => Assert.Empty(_complaints);

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await Web.DisposeAsync();
    }

    private void Watch(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _complaints.Enqueue(message.Text);
            }
        };
        page.PageError += (_, problem) => _complaints.Enqueue(problem);
        page.Dialog += (_, dialog) =>
        {
            _complaints.Enqueue("dialog: " + dialog.Message);
            _ = dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (Uri.TryCreate(request.Url, UriKind.Absolute, out var address) && address.Scheme is not ("data" or "blob" or "about") && address.Authority != Web.Address.Authority)
            {
                _complaints.Enqueue("left this computer: " + request.Url);
            }
        };
    }
}
