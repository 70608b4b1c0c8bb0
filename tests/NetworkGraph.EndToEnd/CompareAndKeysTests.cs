using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>What lies over the page: the comparison with the rest, and the sheet of keys, each of which is pressed.</summary>
[Collection(nameof(ByKeyboard))]
public sealed class CompareAndKeysTests(SharedDashboards dashboards)
{
    [Fact]
    [Clicks(Interaction.CompareWithTheRest, "/", "/people")]
    [Clicks(Interaction.PeopleBehindANumber, "/people")]
    public async Task Compare_with_the_rest_opens_from_the_menu_stands_in_the_address_and_Escape_gives_the_keyboard_back()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        await session.GoAsync("/");
        await session.SettledAsync();
        var bar = page.Locator("[data-visual=functions] .bar").First;
        await bar.FocusAsync();
        await page.Keyboard.PressAsync("Shift+F10");
        await page.Locator(".mark-acts.mud-popover-open [role=menuitem]:focus").WaitForAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Compare with the rest" }).PressAsync("Enter");
        var sheet = page.GetByRole(AriaRole.Dialog, new() { NameRegex = new("compared with the rest$") });
        await Assertions.Expect(sheet.Locator("[data-visual=compared]")).ToContainTextAsync(new Regex("^[0-9,]+ people beside [0-9,]+ others"));
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/\?compare=function"));
        await InsideAsync(page);
        await NoRuleBrokenAsync(page);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".sheet")).ToHaveCountAsync(0);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("localhost:[0-9]+/$"));
        await Assertions.Expect(bar).ToBeFocusedAsync();

        // A link shows it, on a phone as well, and it leads to as many people as it counts.
        await session.LookAsync(ColorScheme.Dark, 390);
        await session.GoAsync("/people?compare=seniority%3DDirector&function=Engineering%20and%20IT");
        await session.SettledAsync();
        var counts = sheet.Locator("[data-visual=compared]");
        var rest = int.Parse((await counts.GetAttributeAsync("data-rest"))!, CultureInfo.InvariantCulture);
        var box = (await page.Locator(".sheet").BoundingBoxAsync())!;
        Assert.True(box.X >= 0 && box.X + box.Width <= 390 && box.Y >= 0 && box.Y + box.Height <= 1000, $"{box.X} {box.Y} {box.Width} {box.Height}");
        await NoRuleBrokenAsync(page);
        await sheet.GetByRole(AriaRole.Link, new() { NameRegex = new("^See the rest") }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-visual=people]")).ToHaveAttributeAsync("data-count", rest.ToString(CultureInfo.InvariantCulture));
        await Assertions.Expect(page.Locator(".sheet")).ToHaveCountAsync(0);
        await session.LookAsync(ColorScheme.Light, 1440);
        session.AssertNothingWentWrong();
    }

    [Fact]
    [Clicks(Interaction.Keyboard, "/", "/map")]
    [Clicks(Interaction.TableTwin, "/", "/map")]
    [Clicks(Interaction.Focus, "/")]
    public async Task Every_key_that_works_anywhere_does_what_the_sheet_says()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        await session.GoAsync("/");
        await session.SettledAsync();

        // One visual is one stop with arrows inside.
        var bars = page.Locator("[data-visual=functions] .bar");
        await Assertions.Expect(page.Locator("[data-visual=functions] .bar[tabindex='0']")).ToHaveCountAsync(1);
        await bars.First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(bars.Nth(2)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Home");
        await Assertions.Expect(bars.First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.False(await page.EvaluateAsync<bool>("() => !!document.activeElement.closest('[data-visual=functions]')"));

        // f, from inside the visual, and back.
        await bars.First.FocusAsync();
        await page.Keyboard.PressAsync("f");
        await Assertions.Expect(page.Locator("section.card.focused")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("f");
        await Assertions.Expect(page.Locator("section.card.focused")).ToHaveCountAsync(0);

        // t, all as tables, and back.
        await page.Keyboard.PressAsync("t");
        await Assertions.Expect(page.Locator(".bars")).ToHaveCountAsync(0);
        Assert.True(await page.Locator("table.twin").CountAsync() > 5);
        await page.Keyboard.PressAsync("t");
        await Assertions.Expect(page.Locator("table.twin")).ToHaveCountAsync(0);

        // The sheet, by key and by button; what is typed is typed.
        var sheet = page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" });
        await page.Locator(".search input").FocusAsync();
        await page.Keyboard.TypeAsync("t?f");
        await Assertions.Expect(page.Locator(".search input")).ToHaveValueAsync("t?f");
        await Assertions.Expect(sheet).ToHaveCountAsync(0);
        await page.Locator(".search input").FillAsync("");
        await bars.First.FocusAsync();
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(sheet.Locator("kbd").First).ToBeVisibleAsync();
        await InsideAsync(page);
        await NoRuleBrokenAsync(page);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(sheet).ToHaveCountAsync(0);
        await Assertions.Expect(bars.First).ToBeFocusedAsync();

        // Switched off, only keys with Ctrl work; the button opens the sheet all the same.
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Keys of the dashboard" });
        await button.PressAsync("Enter");
        await sheet.GetByRole(AriaRole.Switch).PressAsync("Space");
        await sheet.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();
        await Assertions.Expect(sheet).ToHaveCountAsync(0);
        await Assertions.Expect(button).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("?");
        await page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(page.Locator(".search input")).ToBeFocusedAsync();
        await Assertions.Expect(sheet).ToHaveCountAsync(0);
        await page.EvaluateAsync("() => localStorage.removeItem('plainKeys')");

        // On a page whose visual has a table of its own.
        await session.GoAsync("/map");
        await session.SettledAsync();
        await page.Keyboard.PressAsync("t");
        await page.Locator("[data-visual=map-table]").WaitForAsync();
        await page.Keyboard.PressAsync("t");
        await Assertions.Expect(page.Locator("[data-visual=map-table]")).ToHaveCountAsync(0);
        session.AssertNothingWentWrong();
    }

    [Fact]
    [Clicks(Interaction.ExportOfRows, "/people", "/companies")]
    public async Task The_people_inside_the_filter_are_taken_away_as_a_file()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        foreach (var address in new[] { "/people?band=Strong", "/companies?band=Strong" })
        {
            await session.GoAsync(address);
            await session.SettledAsync();
            var inside = await page.Locator(".kept").GetAttributeAsync("data-inside");
            await page.GetByRole(AriaRole.Button, new() { Name = "Export", Exact = true }).ClickAsync();
            var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "The people inside the filter: CSV" }).ClickAsync());
            var lines = (await File.ReadAllLinesAsync(await file.PathAsync(), TestContext.Current.CancellationToken)).Count(line => line.Length > 0);
            Assert.Equal(inside, (lines - 1).ToString(CultureInfo.InvariantCulture));
        }

        session.AssertNothingWentWrong();
    }

    [Fact]
    [Clicks(Interaction.ExportOfAChart, "/")]
    public async Task Bars_and_charts_are_taken_away_as_pictures_with_title_and_filter()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        await session.GoAsync("/?band=Strong");
        await session.SettledAsync();
        foreach (var title in new[] { "Companies", "How the network grew" })
        {
            var drawing = await File.ReadAllTextAsync(await SavedAsync(page, title, "Drawing (SVG)"), TestContext.Current.CancellationToken);
            Assert.StartsWith("<svg ", drawing, StringComparison.Ordinal);
            Assert.Contains($">{title}</text>", drawing, StringComparison.Ordinal);
            Assert.Contains("filter: Tie: Strong", drawing, StringComparison.Ordinal);
            Assert.True(XDocument.Parse(drawing).Descendants().Count() > 20, title);
            var picture = await File.ReadAllBytesAsync(await SavedAsync(page, title, "Picture (PNG)"), TestContext.Current.CancellationToken);
            Assert.True(picture.Length > 10_000 && picture.AsSpan(1, 3).SequenceEqual("PNG"u8), $"{title}: {picture.Length} bytes");
        }

        session.AssertNothingWentWrong();
    }

    private static async Task<string> SavedAsync(IPage page, string title, string kind)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = title + " as a picture" }).ClickAsync();
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Menuitem, new() { Name = kind }).ClickAsync());
        await Assertions.Expect(page.GetByRole(AriaRole.Menuitem)).ToHaveCountAsync(0);
        return await file.PathAsync();
    }

    // What opens takes the keyboard a moment after it is seen.
    private static Task InsideAsync(IPage page) => Assertions.Expect(page.Locator(".sheet :focus")).ToHaveCountAsync(1);

    private static async Task NoRuleBrokenAsync(IPage page)
    {
        var found = (await page.RunAxe(AxeTests.All)).Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} {node.Html}")).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
