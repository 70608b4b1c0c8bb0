using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>What is loaded in a dashboard.</summary>
public enum Workspace
{
    Empty,
    OneMember,
    FourMembers,
}

/// <summary>
/// One browser, and one running dashboard for each workspace, opened when first asked for and kept for all tests that only look: a page
/// costs a fraction of a second then. Who changes data starts a dashboard beside them.
/// </summary>
public sealed class SharedDashboards : IAsyncLifetime
{
    private readonly Dictionary<Workspace, (BrowserSession Session, IReadOnlyList<string> Pages)> _open = [];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        // The first one holds the browser.
        foreach (var (session, _) in _open.Values.Reverse())
        {
            await session.DisposeAsync();
        }
    }

    /// <summary>The dashboard with this workspace, wide and light, and the address of each of its pages.</summary>
    public async Task<(BrowserSession Session, IReadOnlyList<string> Pages)> OpenAsync(Workspace workspace)
    {
        if (!_open.TryGetValue(workspace, out var open))
        {
            var session = await StartAsync();
            await FillAsync(session, workspace);
            open = _open[workspace] = (session, await PagesAsync(session, workspace));
        }

        await open.Session.LookAsync(ColorScheme.Light, 1440);
        return open;
    }

    /// <summary>A dashboard of the caller's own in the same browser.</summary>
    public async Task<BrowserSession> StartAsync(Workspace workspace)
    {
        await OpenAsync(Workspace.Empty);
        var session = await StartAsync();
        await FillAsync(session, workspace);
        return session;
    }

    private async Task<BrowserSession> StartAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        return _open.Count == 0
            ? await BrowserSession.StartAsync(cancellation)
            : await _open.Values.First().Session.BesideAsync(() => WebProcess.StartAsync(cancellation));
    }

    private static async Task FillAsync(BrowserSession session, Workspace workspace)
    {
        switch (workspace)
        {
            case Workspace.OneMember:
                await session.ImportAsync(Built.DemoArchives()[^1]);
                break;
            case Workspace.FourMembers:
                await session.Page.GetByRole(AriaRole.Button, new() { Name = "Open the demo network" }).ClickAsync();
                await session.Page.Locator("[data-visual=kpi-people]").WaitForAsync();
                break;
        }
    }

    // Every page of the menu, and what opens from it: a person, a company, a path, evidence, a filter, an answer that finds nothing.
    private static async Task<IReadOnlyList<string>> PagesAsync(BrowserSession session, Workspace workspace)
    {
        if (workspace == Workspace.Empty)
        {
            return ["/", "/import", "/settings", "/not-found"];
        }

        List<string> pages = [.. (await LinksAsync(session, "/", "nav.rail > a:not(.brand)")).Distinct(), "/coach/ledger", "/not-found"];
        var people = await LinksAsync(session, "/people", ".people a");
        pages.Add(people[0]);
        pages.Add(people[0].Replace("person?key=", "introductions?target=", StringComparison.Ordinal));
        pages.Add("/person?key=nobody");
        pages.Add("/introductions?q=Nobody%20at%20all");
        pages.Add((await LinksAsync(session, "/companies", ".people a"))[0]);
        pages.Add((await LinksAsync(session, "/coach", ".reason .groups a"))[0]);
        pages.Add("/?status=Losing%20touch&band=Warm");
        pages.Add("/people?company=Nothing");
        pages.Add("/ties?list=hello");
        pages.Add("/targets?show=applied&open=" + (await TargetsAsync(session))[0]);
        pages.Add("/targets?open=" + (await TargetsAsync(session))[^1]);
        pages.Add("/map?mode=circles");
        pages.Add(people[0].Replace("person?key=", "map?who=", StringComparison.Ordinal));
        if (workspace == Workspace.FourMembers)
        {
            // A company that others can introduce to, and there the person they can introduce.
            var company = await LinksAsync(session, "/introductions", "[data-visual=where-to-begin] section:last-child a");
            pages.Add((await LinksAsync(session, company[0], "[data-visual=company] a[href*='introductions?target=']"))[0]);
            pages.Add(pages[^1].Replace("introductions?target=", "map?mode=path&target=", StringComparison.Ordinal));
        }

        return await AsTheyStandAsync(session, pages);
    }

    // What names somebody in an address is hidden by the first request for it: the pages are listed as the browser shows them.
    private static async Task<IReadOnlyList<string>> AsTheyStandAsync(BrowserSession session, IEnumerable<string> pages)
    {
        List<string> all = [];
        foreach (var page in pages)
        {
            if (Uri.UnescapeDataString(page) is var read && (read.Contains("nobody", StringComparison.OrdinalIgnoreCase) || read.Contains("open=", StringComparison.Ordinal)))
            {
                await session.GoAsync(page);
                all.Add(new Uri(session.Page.Url).PathAndQuery);
            }
            else
            {
                all.Add(page);
            }
        }

        return all;
    }

    private static async Task<string[]> TargetsAsync(BrowserSession session)
    {
        await session.GoAsync("/targets");
        await session.Page.Locator("[data-target]").First.WaitForAsync();
        return await session.Page.Locator("[data-target]").EvaluateAllAsync<string[]>("all => all.map(row => encodeURIComponent(row.dataset.target))");
    }

    private static async Task<string[]> LinksAsync(BrowserSession session, string page, string selector)
    {
        await session.GoAsync(page);
        await session.Page.Locator(selector).First.WaitForAsync();
        return await session.Page.Locator(selector).EvaluateAllAsync<string[]>("all => all.map(a => a.pathname + a.search)");
    }
}

/// <summary>Tests that look at every page, one after the other.</summary>
[CollectionDefinition(nameof(EveryPage))]
public sealed class EveryPage : ICollectionFixture<SharedDashboards>;

/// <summary>Tests that press the keys of every page, beside those that look, in a browser of their own: the focus is one per browser.</summary>
[CollectionDefinition(nameof(ByKeyboard))]
public sealed class ByKeyboard : ICollectionFixture<SharedDashboards>;

/// <summary>The press of each button, most of whose time is waiting for what it does: beside the others, in a browser of its own.</summary>
[CollectionDefinition(nameof(ByButton))]
public sealed class ByButton : ICollectionFixture<SharedDashboards>;
