using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>
/// The dashboard and a browser that has been let in. The content security policy stays on, and whatever the browser complains of is
/// kept: a test ends with <see cref="AssertNothingWentWrong"/>.
/// </summary>
public sealed class BrowserSession : IAsyncDisposable
{
    // A browser takes longer to start than most tests to run: one that a test has left is taken by the next, in a context of its own, and never by two at once,
    // since the focus is one per browser. They end with the driver, which ends with this process.
    private static readonly ConcurrentBag<IBrowser> Left = [];
    private static readonly Lazy<Task<IPlaywright>> Driver = new(Playwright.CreateAsync);

    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly IBrowser _browser;
    private readonly Func<IBrowser, ValueTask> _leave;

    // What is expected of a page may take as long as the machine needs; the bounds on time have tests of their own.
    static BrowserSession() => Assertions.SetDefaultExpectTimeout(30_000);

    private BrowserSession(IBrowser browser, Func<IBrowser, ValueTask> leave, WebProcess web, IPage page) =>
        (_browser, _leave, Web, Page) = (browser, leave, web, page);

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
        var chromium = Chromium.Required();
        string[] more = [.. moreArguments];
        while (more.Length == 0 && Left.TryTake(out var left))
        {
            if (left.IsConnected)
            {
                return await EnterAsync(left, Leave, start);
            }
        }

        var browser = await (await Driver.Value).Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = chromium,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                .. more,
            ],
        });
        return await EnterAsync(browser, more.Length == 0 ? Leave : one => one.DisposeAsync(), start);
    }

    /// <summary>Another dashboard in the same browser, with cookies and a memory of its own.</summary>
    public Task<BrowserSession> BesideAsync(Func<Task<WebProcess>> start) => EnterAsync(_browser, _ => ValueTask.CompletedTask, start);

    private static ValueTask Leave(IBrowser browser)
    {
        Left.Add(browser);
        return ValueTask.CompletedTask;
    }

    private static async Task<BrowserSession> EnterAsync(IBrowser browser, Func<IBrowser, ValueTask> leave, Func<Task<WebProcess>> start)
    {
        var web = await start();
        try
        {
            var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 1000 } });
            page.SetDefaultTimeout(60_000);
            var session = new BrowserSession(browser, leave, web, page);
            session.Watch(page);
            await page.GotoAsync(web.LaunchAddress.AbsoluteUri);
            // Not WaitForURL: between its look at the address and its wait a change can pass unseen.
            await Assertions.Expect(page).ToHaveURLAsync(new Regex("^(?!.*code=)"));
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

    /// <summary>The page has its head line, its charts are drawn, and nothing is being asked for any more.</summary>
    public async Task SettledAsync()
    {
        await Page.Locator("main h1").First.WaitForAsync();
        await Page.EvaluateAsync(
            """
            async () => {
              const busy = () => document.querySelector('.app-loading, .echart:not([data-rev]), .map-host:not([hidden], [data-rev])');
              for (let wait = 0; busy() && wait < 100; wait++) await new Promise(done => setTimeout(done, 50));
              await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
            }
            """);
    }

    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(new Uri(Web.Address, path).AbsoluteUri);
        await ReadyAsync();
    }

    /// <summary>The page in the system's colours given, in a window of this width.</summary>
    public async Task LookAsync(ColorScheme colours, int width)
    {
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = colours });
        await Page.SetViewportSizeAsync(width, 1000);
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
        // A server on a busy machine takes its time; how long an import may take is a test of its own.
        await Page.Locator("[data-phase=done]").WaitForAsync(new() { Timeout = 180_000 });
    }

    /// <summary>No dialog, no error, and nothing that the content security policy had to stop.</summary>
    public void AssertNothingWentWrong() => Assert.Empty(_complaints);

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        await _leave(_browser);
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
