using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>The map under a real pointer, and what its table says of the same people.</summary>
[Collection(nameof(EveryPage))]
public sealed class MapTests(SharedDashboards dashboards, ITestOutputHelper output)
{
    [Fact]
    [Clicks(Interaction.Tooltip, "/map")]
    [Clicks(Interaction.DrillThroughAndBack, "/map")]
    [Clicks(Interaction.RangeBrush, "/map")]
    [Clicks(Interaction.TableTwin, "/map")]
    public async Task The_map_is_zoomed_searched_drawn_around_and_read_as_a_table()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        var watch = Stopwatch.StartNew();
        await session.GoAsync("/map");
        await session.SettledAsync();
        output.WriteLine($"{watch.ElapsedMilliseconds} ms to the first picture");
        var map = page.Locator("[data-visual=map]");
        var box = (await map.BoundingBoxAsync())!;
        Assert.Equal("1200", await map.GetAttributeAsync("data-people"));

        // What lies under the pointer stays there: the name of a dot is the same before and after.
        var (x, y, name) = await HoverAsync(page, box);
        await page.Mouse.WheelAsync(0, -240);
        await Assertions.Expect(map).Not.ToHaveAttributeAsync("data-zoom", "1.00");
        await page.Mouse.MoveAsync(x + 1, y);
        await Assertions.Expect(page.Locator(".map-hover b")).ToHaveTextAsync(name);

        // Double click is the person's page; Back is the map as it was.
        await page.Mouse.DblClickAsync(x, y);
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync(name);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".map-person-head a")).ToHaveTextAsync(name);
        await Assertions.Expect(map).ToHaveAttributeAsync("data-people", "1200");
        await page.GetByRole(AriaRole.Button, new() { Name = "Leave " + name }).ClickAsync();
        await Assertions.Expect(page.Locator(".map-person-head")).ToHaveCountAsync(0);
        await session.SettledAsync();

        // The lasso, the chip, the head line and the table tell of as many people.
        await DrawAroundAsync(page, box);
        var chip = page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Remove the lasso around ") });
        var inside = Number(await chip.InnerTextAsync());
        Assert.InRange(inside, 5, 400);
        await Assertions.Expect(page.Locator("main h1")).ToContainTextAsync($"of {inside} people");
        await page.GetByRole(AriaRole.Button, new() { Name = "Map as table" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-visual=map-table]")).ToHaveAttributeAsync("data-count", "1200");
        await Assertions.Expect(page.Locator(".map-table input").First).ToBeCheckedAsync();
        await chip.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Map as table" }).ClickAsync();
        session.AssertNothingWentWrong();
    }

    [Fact]
    [Clicks(Interaction.Play, "/map")]
    [Clicks(Interaction.Keyboard, "/map")]
    [Clicks(Interaction.ExportOfAChart, "/map")]
    public async Task Months_play_people_come_by_keyboard_and_a_picture_is_saved()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        await session.GoAsync("/map");
        await session.SettledAsync();
        var map = page.Locator("[data-visual=map]");
        await page.GetByRole(AriaRole.Button, new() { Name = "Play the months" }).ClickAsync();
        await Assertions.Expect(map).ToHaveAttributeAsync("data-months", new Regex("^[1-9][0-9]"));
        var (from, watch) = (Number((await map.GetAttributeAsync("data-months"))!), Stopwatch.StartNew());
        await Task.Delay(1500, TestContext.Current.CancellationToken);
        var months = Number((await map.GetAttributeAsync("data-months"))!) - from;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{months / watch.Elapsed.TotalSeconds:0.0} months a second"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("asOf=20"));
        Assert.True(months >= 3, $"{months} months in 1.5 s");

        // The closest first; Enter chooses, and the panel tells of them.
        await session.GoAsync("/map");
        await session.SettledAsync();
        await map.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        var name = await page.Locator(".map-hover b").InnerTextAsync();
        await Assertions.Expect(page.Locator("#announcements")).ToHaveTextAsync(new Regex("^" + Regex.Escape(name)));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".map-person-head a")).ToHaveTextAsync(name);
        var saved = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save as a picture" }).ClickAsync());
        Assert.Matches("^networkgraph-map-20[0-9-]+\\.png$", saved.SuggestedFilename);
        Assert.True(new FileInfo(await saved.PathAsync()).Length > 20_000);
        session.AssertNothingWentWrong();
    }

    // Moves over the disc until somebody is under the pointer.
    private static async Task<(float X, float Y, string Name)> HoverAsync(IPage page, LocatorBoundingBoxResult box)
    {
        for (var step = 0; step < 400; step++)
        {
            var (x, y) = (box.X + (box.Width * (.36f + (step % 20 * .014f))), box.Y + (box.Height * (.3f + (step / 20 * .02f))));
            await page.Mouse.MoveAsync(x, y);
            if (await page.Locator("canvas").First.EvaluateAsync<bool>("() => new Promise(done => setTimeout(() => done(!!document.querySelector('.map-hover')), 40))"))
            {
                return (x, y, await page.Locator(".map-hover b").InnerTextAsync());
            }
        }

        throw new InvalidOperationException("Nobody is on the map.");
    }

    private static async Task DrawAroundAsync(IPage page, LocatorBoundingBoxResult box)
    {
        await page.Keyboard.PressAsync("0");
        await page.Keyboard.DownAsync("Shift");
        foreach (var (place, (x, y)) in new[] { (.38f, .3f), (.62f, .3f), (.62f, .7f), (.38f, .7f), (.38f, .35f) }.Index())
        {
            await page.Mouse.MoveAsync(box.X + (box.Width * x), box.Y + (box.Height * y), new() { Steps = 5 });
            if (place == 0)
            {
                await page.Mouse.DownAsync();
            }
        }

        await page.Mouse.UpAsync();
        await page.Keyboard.UpAsync("Shift");
    }

    private static int Number(string text) => int.Parse(Regex.Match(text, "[0-9,]+").Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
