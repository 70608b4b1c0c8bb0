using System.Globalization;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>The filter bar in a browser: by keyboard, on a phone, and the same number of people wherever they are counted.</summary>
[Collection(nameof(ByKeyboard))]
public sealed class FilterTests(SharedDashboards dashboards, ITestOutputHelper output)
{
    private const int Filters = 10;

    [Fact]
    public async Task An_impatient_Escape_presses_nothing_that_is_no_longer_there()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        await session.GoAsync("/people");
        await session.SettledAsync();
        var slicer = page.GetByRole(AriaRole.Button, new() { Name = "Seniority", Exact = true });
        for (var round = 0; round < 5; round++)
        {
            await slicer.PressAsync("Enter");
            await page.GetByRole(AriaRole.Dialog, new() { Name = "Filter by Seniority" }).WaitForAsync();

            // In one go: from here each key would wait for the answer to the one before.
            await page.EvaluateAsync("() => { for (let i = 0; i < 4; i++) document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })); }");
            await Assertions.Expect(page.Locator(".slicer-panel")).ToHaveCountAsync(0);
            await Task.Delay(600, TestContext.Current.CancellationToken);
        }

        session.AssertNothingWentWrong();
    }

    [Fact]
    [Clicks(Interaction.Slicer, "/ties")]
    [Clicks(Interaction.ChipsResetAndBack, "/ties")]
    [Clicks(Interaction.Undo, "/ties")]
    [Clicks(Interaction.Keyboard, "/ties")]
    public async Task A_slicer_is_opened_used_and_left_by_keyboard_and_undone()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        await session.GoAsync("/ties?list=hello");
        await session.SettledAsync();
        var slicer = page.GetByRole(AriaRole.Button, new() { Name = "Company", Exact = true });
        await slicer.PressAsync("Enter");
        var panel = page.GetByRole(AriaRole.Dialog, new() { Name = "Filter by Company" });
        await Assertions.Expect(panel.Locator(":focus")).ToHaveCountAsync(1);
        await panel.GetByRole(AriaRole.Searchbox).PressSequentiallyAsync("contoso");
        var choice = panel.GetByRole(AriaRole.Checkbox).First;
        // Pressed before the list is the shorter one, another line would be where this one was.
        await Assertions.Expect(choice).ToHaveAccessibleNameAsync(new Regex("Contoso"));
        await choice.PressAsync("Space");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/ties\?list=hello&company=Contoso"));
        await Assertions.Expect(choice).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".slicer-panel")).ToHaveCountAsync(0);
        await Assertions.Expect(slicer).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/ties\?list=hello$"));
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".chips .chip")).ToHaveCountAsync(1);
        await page.Locator(".chips .chip").PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/ties\?list=hello$"));
        session.AssertNothingWentWrong();
    }

    [Fact]
    [Clicks(Interaction.Slicer, "/people")]
    public async Task An_open_slicer_breaks_no_rule_and_stays_over_the_page()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var found = new List<string>();
        foreach (var (width, opener) in new[] { (1440, ".slicers .slicer"), (390, ".narrow-filters .slicer") })
        {
            foreach (var colours in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await session.LookAsync(colours, width);
                for (var at = 0; at < (width == 390 ? 2 : 11); at += 5)
                {
                    await session.GoAsync("/people?status=In%20touch&company!=Contoso%20Health");
                    await session.SettledAsync();
                    await session.Page.Locator(opener).Nth(width == 390 ? 0 : at).ClickAsync();
                    await session.Page.Locator(".slicer-panel").WaitForAsync();
                    await Assertions.Expect(session.Page.Locator(".slicer-panel :focus")).ToHaveCountAsync(1);
                    var result = await session.Page.RunAxe(AxeTests.All);
                    found.AddRange(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} {colours} {width} {at} {node.Html}")));
                }
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
        session.AssertNothingWentWrong();
    }

    [Fact]
    [Clicks(Interaction.Slicer, "/people")]
    public async Task On_a_phone_one_button_opens_all_slicers_from_below()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        await session.LookAsync(ColorScheme.Light, 390);
        await session.GoAsync("/people");
        await session.SettledAsync();
        await Assertions.Expect(page.Locator(".slicers")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Filters", Exact = true }).ClickAsync();
        var sheet = page.GetByRole(AriaRole.Dialog);
        await sheet.GetByRole(AriaRole.Button, new() { Name = "Tie", Exact = true }).ClickAsync();
        await sheet.GetByRole(AriaRole.Button, new() { Name = "All but Distant" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("band!=Distant"));
        var box = (await page.Locator(".slicer-panel").BoundingBoxAsync())!;
        Assert.True(box.X == 0 && Math.Abs(box.Width - 390) < 1 && Math.Abs(box.Y + box.Height - 1000) < 1, $"{box.X} {box.Y} {box.Width} {box.Height}");
        await sheet.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();
        await Assertions.Expect(page.Locator(".chips .chip")).ToHaveTextAsync(["Tie: not Distant ×"]);
        await session.LookAsync(ColorScheme.Light, 1440);
        session.AssertNothingWentWrong();
    }

    [Fact]
    [Clicks(Interaction.Slicer, "/people")]
    [Clicks(Interaction.TableTwin, "/map")]
    public async Task The_bar_the_head_line_the_grid_the_map_and_the_file_count_the_same_people()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var f = 0; f < Filters; f++)
        {
            // Each filter is made by clicks, then read off wherever it leads.
            await session.GoAsync("/people");
            await session.SettledAsync();
            List<string> chosen = [];
            for (var choice = 0; choice < 2; choice++)
            {
                await page.Locator(".slicers .slicer").Nth(random.Next(8)).ClickAsync();
                var buttons = page.Locator(".slicer-panel .mini");
                await buttons.First.WaitForAsync();
                var button = buttons.Nth(random.Next(await buttons.CountAsync()));
                chosen.Add(await button.GetAttributeAsync("aria-label") ?? "");
                var before = page.Url;
                await button.ClickAsync();
                await Assertions.Expect(page).Not.ToHaveURLAsync(before);
                await page.Keyboard.PressAsync("Escape");
                await Assertions.Expect(page.Locator(".slicer-panel")).ToHaveCountAsync(0);

                // The address changes before the page does: nothing is pressed or read before the bar stands for it.
                await page.WaitForFunctionAsync("() => new Set([document.querySelector('.filter-bar').dataset.filter, location.search].map(text => [...new URLSearchParams(text)].map(String).sort().join('\\n'))).size === 1");
            }

            var context = $"seed {seed}, filter {f}: {string.Join(", ", chosen)}";
            var filter = new Uri(page.Url).Query;
            var people = await page.Locator(".kept").GetAttributeAsync("data-inside");
            await Assertions.Expect(page.Locator("[data-visual=people]")).ToHaveAttributeAsync("data-count", people!);
            Assert.True(people == Digits(await page.Locator("main h1").InnerTextAsync()), context);
            var lines = await page.EvaluateAsync<int>("async address => (await (await fetch(address)).text()).split('\\r\\n').filter(line => line).length", "/api/people.csv" + filter);
            Assert.True(people == (lines - 1).ToString(CultureInfo.InvariantCulture), context);

            await session.GoAsync("/" + filter);
            await session.SettledAsync();
            await Assertions.Expect(page.Locator("[data-visual=kpi-people] .value")).ToHaveAttributeAsync("data-value", people!);
            Assert.True(people == await page.Locator(".kept").GetAttributeAsync("data-inside"), context);

            await session.GoAsync("/map" + filter);
            await session.SettledAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Map as table" }).ClickAsync();
            await Assertions.Expect(page.Locator("[data-visual=map-table]")).ToHaveAttributeAsync("data-count", people!);
        }

        session.AssertNothingWentWrong();
    }

    // Of "1,200 people"; the head line of the People page says nothing else.
    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
