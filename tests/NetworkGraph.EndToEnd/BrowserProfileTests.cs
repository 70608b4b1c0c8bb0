using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>What a browser has kept of a visit once it was closed: neither a token nor a code, and nobody's name.</summary>
public sealed class BrowserProfileTests(ITestOutputHelper output)
{
    // What a browser keeps of where it was, and may send to its maker: addresses, titles, icons, downloads, what was typed into forms, guesses at where one goes next.
    private static readonly string[] Kept =
        ["History", "Sessions", "Favicons", "Top Sites", "Shortcuts", "Network Action Predictor", "Visited Links", "Web Data", "Preferences", "segmentation_platform", "Site Characteristics Database", "Network Persistent State"];

    private const string Typed = "Quillfeather";
    private const string InClear = "Featherquill";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_a_visit_of_people_ways_searches_files_and_members_the_profile_names_nobody()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("The browser is opened by a stand-in for Linux's desktop.");
            return;
        }

        var profile = Directory.CreateTempSubdirectory("networkgraph-profile-").FullName;
        using var desktop = new OpeningBrowser();
        await using var web = await WebProcess.StartAsync(Cancellation, environment: desktop.Environment, opensBrowser: true);
        try
        {
            var opened = await desktop.AskedAsync(Cancellation);
            var code = OpeningTests.Form(await File.ReadAllTextAsync(new Uri(opened).LocalPath, Cancellation)).Code;
            var visit = await VisitAsync(profile, web, opened);
            string[] secrets = [code, web.Token, Typed, .. visit];
            output.WriteLine($"{string.Join(", ", secrets.Skip(2))} in {string.Join(", ", Files(profile).Select(file => Path.GetRelativePath(profile, file)))}");
            Assert.All(secrets, secret => Assert.Empty(Holding(profile, secret)));

            // The controls: an address that was asked for in clear is found, and so are the pages themselves.
            Assert.Contains(Holding(profile, InClear), file => file.Contains("History", StringComparison.Ordinal));
            Assert.Contains(Holding(profile, InClear), file => file.Contains("Sessions", StringComparison.Ordinal));
            Assert.Contains(Holding(profile, "/introductions?target=~"), file => file.Contains("History", StringComparison.Ordinal));
            Assert.Contains(Holding(profile, "/api/people.csv?"), file => file.Contains("History", StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }

    private static async Task<string[]> VisitAsync(string profile, WebProcess web, string opened)
    {
        using var driver = await Playwright.CreateAsync();
        await using var context = await driver.Chromium.LaunchPersistentContextAsync(profile, new()
        {
            ExecutablePath = Chromium.Required(),
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            ViewportSize = new() { Width = 1440, Height = 1000 },
        });
        var page = context.Pages.Count > 0 ? context.Pages[0] : await context.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        await page.GotoAsync(opened);
        await page.Locator("[data-ready]").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Open the demo network" }).ClickAsync();
        await page.Locator("[data-visual=kpi-people]").WaitForAsync();

        // A person, by a link; the ways to them; the map.
        await page.Locator("nav.rail").GetByRole(AriaRole.Link, new() { Name = "People", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(new Regex("^[0-9,]+ people"));
        // By name: the rows of a long list are put in their places while it is drawn.
        var person = (await page.Locator(".people a[href^='person?']").Nth(7).InnerTextAsync()).Trim();
        await OpenAsync(page, person);
        await page.Locator("a[href^='introductions?target=']").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("introductions.target=~"));
        await page.Locator("nav.rail").GetByRole(AriaRole.Link, new() { Name = "Map", Exact = true }).ClickAsync();
        await page.Locator(".map-host[data-rev]").WaitForAsync();
        await page.Locator(".finder input").First.FillAsync(person);
        await page.Locator(".finder .found li").First.WaitForAsync();
        await page.Locator(".finder input").First.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("who=~"));

        // Searched: who is there, and who is not.
        await SearchAsync(page, person, "person.key=~");
        await SearchAsync(page, Typed, "introductions.q=~");

        // A filter by typed words, another member, a file.
        await page.GotoAsync(new Uri(web.Address, "/people").AbsoluteUri);
        await page.Locator("[data-ready]").WaitForAsync();
        await page.Locator(".slicers .slicer", new() { HasText = "Title" }).ClickAsync();
        await page.Locator(".slicer-panel input").First.FillAsync("head");
        await page.Locator(".slicer-panel input").First.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("title=~"));
        await page.Keyboard.PressAsync("Escape");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Viewing as ") }).ClickAsync();
        var another = page.Locator(".mud-menu-item").Nth(1);
        var viewer = (await another.InnerTextAsync()).Trim();
        await another.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("viewer=~"));
        await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "as CSV" }).ClickAsync());

        // For the control: one in clear, as somebody types it, is led on before anything is drawn, and yet the browser keeps both.
        await page.GotoAsync(new Uri(web.Address, "/introductions?q=" + InClear).AbsoluteUri);
        await page.Locator("[data-ready]").WaitForAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("introductions.q=~"));
        await page.Locator("main h1").First.WaitForAsync();
        // It writes a moment after each step.
        await page.WaitForTimeoutAsync(4_000);
        await context.CloseAsync();
        // By the list, since a name may be part of another one.
        var keys = (await CommandLine.AskAsync(Cancellation, "people", "--data", web.Folder)).EnumerateArray()
            .Where(one => one.GetProperty("name").GetString() == person).Select(one => one.GetProperty("person").GetString()!).ToArray();
        Assert.NotEmpty(keys);
        var member = (await CommandLine.AskAsync(Cancellation, "person", viewer, "--data", web.Folder)).GetProperty("person").GetString()!;
        return [person, viewer, .. keys, member, .. person.Split(' ')[1..], .. viewer.Split(' ')[1..]];
    }

    // A click on a row that is put elsewhere at that moment is none: it is made again, as a person would.
    private static async Task OpenAsync(IPage page, string person)
    {
        for (var tries = 0; tries < 5 && !page.Url.Contains("/person?", StringComparison.Ordinal); tries++)
        {
            await page.Locator(".people").GetByRole(AriaRole.Link, new() { Name = person, Exact = true }).ClickAsync();
            await page.WaitForTimeoutAsync(2_000);
        }

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(person);
    }

    private static async Task SearchAsync(IPage page, string text, string leadsTo)
    {
        await page.Locator("form.search input").FillAsync(text);
        await page.Locator("form.search input").PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(leadsTo));
        await page.Locator("main h1").First.WaitForAsync();
    }

    private static IEnumerable<string> Files(string profile) => Directory.EnumerateFiles(Path.Combine(profile, "Default"), "*", SearchOption.AllDirectories)
        .Where(file => Kept.Any(name => Path.GetRelativePath(Path.Combine(profile, "Default"), file).StartsWith(name, StringComparison.Ordinal)));

    // As it stands in a database and in an address, and with two bytes for a letter as in the list of tabs.
    private static List<string> Holding(string profile, string text)
    {
        byte[][] forms = [.. new[] { text, Uri.EscapeDataString(text), text.Replace(' ', '+') }.SelectMany(one => new[] { Encoding.UTF8.GetBytes(one), Encoding.Unicode.GetBytes(one) })];
        return [.. Files(profile).Where(file => File.ReadAllBytes(file) is var bytes && forms.Any(form => bytes.AsSpan().IndexOf(form) >= 0))];
    }
}
