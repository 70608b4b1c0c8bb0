using System.Globalization;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd.Widths;

/// <summary>Every page at nine widths of window, with names as odd as they come: all that is written can be read.</summary>
public sealed class WidthsTests(ITestOutputHelper output) : IDisposable
{
    // The first ones are looked at everywhere, also where a page is one that was looked at already with less on it.
    private static readonly int[] All = [390, 1024, 768, 1440, 600, 900, 1200, 1280, 1920];
    private static readonly string Geometry = new StreamReader(typeof(WidthsTests).Assembly.GetManifestResourceStream("geometry.js")!).ReadToEnd();

    private static readonly (string Markup, string Complaint)[] Wrong =
    [
        ("<p style='position:absolute;left:40px;top:300px;margin:0'>One sentence</p><p style='position:absolute;left:44px;top:304px;margin:0'>Another sentence</p>", "share"),
        ("<p style='width:3000px'>wide</p>", "wider than the window"),
        ("<p style='width:90px;overflow:hidden;white-space:nowrap'>a sentence that is cut off</p>", "cut, and in no tooltip"),
        ("<p style='width:90px;height:20px;overflow:hidden'>a sentence of which one line is left</p>", "cut, and in no tooltip"),
        ("<p style='width:60px;white-space:nowrap'>a sentence that runs out of its paragraph</p>", "wider than its room"),
        ("<p style='width:40px;overflow-wrap:anywhere'>Introductions</p>", "a word is broken"),
        ("<p style='width:60px'>a list of six words here</p>", "a word per line"),
        ("<div style='width:90px;overflow-x:auto'><p style='width:300px'>scrolled</p></div>", "scrolled sideways"),
        ("<input style='width:60px' placeholder='Start typing a name'>", "cut, and in no tooltip"),
        ("<div style='position:relative'>figure<svg width='60' height='20' style='position:absolute;left:10px;top:0'></svg></div>", "share"),
    ];

    private static readonly (string Address, string Clicked)[] Openable =
    [
        ("/", ".top .mud-menu button"), ("/", ".as-of > button"), ("/", ".more-pages > summary"), ("/", "button:has-text('Show tables')"), ("/", ".week .answers .mini"),
        ("/people", ".slicers .slicer:has-text('Company')"), ("/people?company=Others&connected=3y", ".slicers .slicer:has-text('Connected')"), ("/people?title=e&band=Strong", ".slicers .slicer:has-text('Title')"),
        ("/people?status=In%20touch&company!=Others", ".narrow-filters .slicer"), ("/ties", ".tie .tools .mini"), ("/groups", "[data-visual=groups] button.link"), ("/growth", ".card header button[aria-pressed]"), ("/companies", "[data-visual=mattering] button.link"),
    ];

    private int[] _widths = All;

    private readonly string _folder = Directory.CreateTempSubdirectory("networkgraph-widths-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Four_exports_are_readable_at_every_width_on_every_page()
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        var faults = new List<string>(await WalkAsync(session, "/"));
        await session.UploadAsync(OddExport.WriteFour(_folder));
        await session.Page.Locator("[data-phase=preview]").WaitForAsync();
        faults.AddRange(await AtEveryWidthAsync(session, "preview"));
        await session.Page.GetByRole(AriaRole.Button, new() { Name = "Import all" }).ClickAsync();
        await session.Page.Locator("[data-phase=done]").WaitForAsync();
        faults.AddRange(await AtEveryWidthAsync(session, "report"));
        await session.Page.GetByRole(AriaRole.Button, new() { Name = "Close the report" }).ClickAsync();

        faults.AddRange(await WalkAsync(session, [.. await PagesAsync(session), .. await DeeperAsync(session), .. await PathsAsync(session)]));
        faults.AddRange(await OpenedAsync(session));
        Assert.True(faults.Count == 0, Told(faults));
    }

    [Fact]
    public async Task One_export_is_readable_at_every_width_on_every_page()
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        await session.ImportAsync(OddExport.WriteOne(_folder));
        _widths = All[..Amount.Of("NETWORKGRAPH_TEST_WIDTHS", 2)];
        var faults = await WalkAsync(session, [.. await PagesAsync(session), .. await DeeperAsync(session)]);
        Assert.True(faults.Count == 0, Told(faults));
    }

    [Fact]
    public async Task Control_the_walk_sees_what_is_put_wrong()
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        Assert.Empty(await session.Page.EvaluateAsync<string[]>(Geometry));
        foreach (var (markup, complaint) in Wrong)
        {
            await session.Page.EvaluateAsync("markup => document.querySelector('main').insertAdjacentHTML('beforeend', `<div id='wrong'>${markup}</div>`)", markup);
            var faults = await session.Page.EvaluateAsync<string[]>(Geometry);
            Assert.True(faults.Any(fault => fault.Contains(complaint, StringComparison.Ordinal)), $"{markup}: {string.Join("; ", faults)}");
            await session.Page.EvaluateAsync("() => document.getElementById('wrong').remove()");
        }
    }

    [Fact]
    public async Task Control_the_walk_leaves_alone_what_a_tooltip_says_in_full()
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        await session.Page.EvaluateAsync(
            "() => document.querySelector('main').insertAdjacentHTML('beforeend', `<p title='a sentence that is cut off' style='width:90px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis'>a sentence that is cut off</p>`)");
        Assert.Empty(await session.Page.EvaluateAsync<string[]>(Geometry));
    }

    private static async Task<IReadOnlyList<string>> PagesAsync(BrowserSession session) =>
    [
        .. await session.Page.Locator("nav.rail a[href]").EvaluateAllAsync<string[]>("all => [...new Set(all.map(a => a.getAttribute('href')))]"),
        "/coach/ledger", "/not-found",
    ];

    /// <summary>A path, people, companies, lists under filters and the evidence of a habit: addresses that only the data know.</summary>
    private static async Task<IReadOnlyList<string>> DeeperAsync(BrowserSession session)
    {
        var page = session.Page;
        var deeper = new List<string> { "/introductions?q=" + Uri.EscapeDataString("Nobody Whom Anybody Knows"), "/introductions?q=" + Uri.EscapeDataString(OddExport.Namesake), "/person?key=nobody" };
        await session.GoAsync("/coach");
        deeper.AddRange(await HrefsAsync(page, "[data-visual^=reason] .groups a", 2));
        await session.GoAsync("/ties");
        deeper.AddRange(await HrefsAsync(page, ".tie .person a", 4));
        deeper.AddRange(await HrefsAsync(page, ".tabs a", 9));
        await session.GoAsync("/companies");
        deeper.AddRange(await HrefsAsync(page, "[data-visual=companies] tbody a", 3));
        deeper.AddRange([.. new[] { OddExport.LongCompany, "Nowhere Ltd" }.Select(name => "/companies?name=" + Uri.EscapeDataString(name))]);
        deeper.Add("/?company=" + Uri.EscapeDataString(OddExport.LongCompany));
        deeper.Add("/people?company=" + Uri.EscapeDataString(OddExport.LongCompany));
        return deeper;
    }

    private static async Task<IEnumerable<string>> HrefsAsync(IPage page, string selector, int most)
    {
        await page.Locator(selector).First.WaitForAsync();
        return (await page.Locator(selector).EvaluateAllAsync<string[]>("all => [...new Set(all.map(a => a.getAttribute('href')))]")).Take(most);
    }

    /// <summary>Two strangers whom another member knows, as that member sees their ties.</summary>
    private static async Task<IEnumerable<string>> PathsAsync(BrowserSession session)
    {
        var mine = await KeysAsync("--data", session.Web.Folder);
        var theirs = await KeysAsync("--data", session.Web.Folder, "--viewer", "Tomás Herrera");
        return theirs.Except(mine).Take(2).Select(key => "/introductions?target=" + Uri.EscapeDataString(key)).Append("/people?viewer=" + Uri.EscapeDataString("tomás-herrera"));
    }

    private static async Task<List<string>> KeysAsync(params IEnumerable<string> point) =>
        [.. (await CommandLine.AskAsync(Cancellation, ["ties", .. point])).EnumerateArray().Select(tie => tie.GetProperty("person").GetString()!)];

    /// <summary>What opens with a click: menus, tables beside charts, details.</summary>
    private async Task<List<string>> OpenedAsync(BrowserSession session)
    {
        var faults = new List<string>();
        foreach (var (address, clicked) in Openable)
        {
            await session.Page.SetViewportSizeAsync(clicked.Contains("more-pages", StringComparison.Ordinal) || clicked.Contains("narrow", StringComparison.Ordinal) ? All[0] : 1440, 1000);
            await session.GoAsync(address);
            await session.Page.Locator(clicked).First.ClickAsync();
            faults.AddRange(await AtEveryWidthAsync(session, $"{address} after {clicked}"));
        }

        session.AssertNothingWentWrong();
        return faults;
    }

    private async Task<List<string>> WalkAsync(BrowserSession session, params IReadOnlyList<string> addresses)
    {
        var faults = new List<string>();
        foreach (var address in addresses)
        {
            await session.GoAsync(address);
            await session.Page.Locator("main h1").First.WaitForAsync();
            faults.AddRange(await AtEveryWidthAsync(session, address));
        }

        session.AssertNothingWentWrong();
        return faults;
    }

    private async Task<List<string>> AtEveryWidthAsync(BrowserSession session, string name)
    {
        var faults = new List<string>();
        foreach (var width in _widths)
        {
            await session.Page.SetViewportSizeAsync(width, 1000);
            await session.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            faults.AddRange((await SettledFaultsAsync(session)).Select(fault => string.Create(CultureInfo.InvariantCulture, $"{name} at {width}: {fault}")));
        }

        return faults;
    }

    // What is wrong once all stands still: an open menu finds its new place some frames after the window has changed.
    private static async Task<string[]> SettledFaultsAsync(BrowserSession session)
    {
        var found = await session.Page.EvaluateAsync<string[]>(Geometry);
        for (var again = 0; found.Length > 0 && again < 10; again++)
        {
            await Task.Delay(100, Cancellation);
            found = await session.Page.EvaluateAsync<string[]>(Geometry);
        }

        return found;
    }

    private string Told(List<string> faults)
    {
        faults.ForEach(output.WriteLine);
        return string.Create(CultureInfo.InvariantCulture, $"{faults.Count} faults, first: {faults.FirstOrDefault()}");
    }
}
