using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>Everything by keyboard, and a reader of the screen hears what happened.</summary>
[Collection(nameof(ByKeyboard))]
public sealed class KeyboardTests(SharedDashboards dashboards, ITestOutputHelper output)
{
    [Theory]
    [InlineData(Workspace.Empty)]
    [InlineData(Workspace.OneMember)]
    [InlineData(Workspace.FourMembers)]
    [Clicks(Interaction.Keyboard, "/", "/map", "/growth", "/people", "/companies", "/targets", "/asks", "/introductions", "/ties", "/reach", "/groups", "/coach", "/coach/ledger")]
    public async Task Every_stop_of_the_tab_key_shows_where_it_is(Workspace workspace)
    {
        var (session, pages) = await dashboards.OpenAsync(workspace);
        var (invisible, stops) = (new List<string>(), 0);

        // One member's pages are those of the four with less on them.
        var most = workspace == Workspace.OneMember ? Amount.Of("NETWORKGRAPH_TEST_STOPS", 60) : FocusRings.MostStops;
        foreach (var address in pages)
        {
            await session.GoAsync(address);
            await session.SettledAsync();
            stops += await FocusRings.WalkAsync(session.Page, address, invisible, most: most);
        }

        foreach (var opener in workspace == Workspace.Empty ? [] : workspace == Workspace.OneMember ? ["^As of "] : new[] { "^As of ", "^Viewing as ", "^Seniority$", "^Connected$", "^Title$" })
        {
            foreach (var colours in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await session.LookAsync(colours, 1440);
                await session.GoAsync(opener.EndsWith('$') ? "/people" : "/reach");
                await session.SettledAsync();
                await session.Page.Locator(".top, .filter-bar").GetByRole(AriaRole.Button, new() { NameRegex = new(opener) }).PressAsync("Enter");
                await session.Page.Locator("[role=dialog]:visible, [role=menu]:visible").First.WaitForAsync();
                stops += await FocusRings.WalkAsync(session.Page, opener + colours, invisible, fromHere: true);
            }
        }

        output.WriteLine($"{stops} stops on {pages.Count} pages");
        Assert.True(invisible.Count == 0, $"{invisible.Count} of {stops} stops\n" + string.Join('\n', invisible));
        session.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Control_a_stop_without_a_ring_is_seen()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.Empty);
        await session.GoAsync("/import");
        await session.SettledAsync();
        await session.Page.AddStyleTagAsync(new() { Content = "nav.rail a { outline: none !important; }" });
        var invisible = new List<string>();
        await FocusRings.WalkAsync(session.Page, "/import", invisible);
        Assert.Contains(invisible, stop => stop.Contains("light: outline none", StringComparison.Ordinal));
        Assert.Contains(invisible, stop => stop.Contains("dark: outline none", StringComparison.Ordinal));
    }

    [Fact]
    [Clicks(Interaction.Focus, "/")]
    [Clicks(Interaction.Keyboard, "/")]
    public async Task A_visual_that_fills_the_window_keeps_the_keyboard_until_Escape()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.OneMember);
        var page = session.Page;
        await session.GoAsync("/");
        await session.SettledAsync();
        var card = page.Locator("section.card", new() { Has = page.Locator("[data-visual=companies]") });
        await page.GetByRole(AriaRole.Button, new() { Name = "Companies alone" }).PressAsync("Enter");
        await Assertions.Expect(card).ToHaveAttributeAsync("aria-modal", "true");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Companies" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#announcements")).ToHaveTextAsync("Companies fills the window. Escape goes back to the page.");
        for (var stop = 0; stop < 40; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var (inside, name) = await WhereAsync(page, "section.card.focused");
            Assert.True(inside || name == "BODY", $"Tab {stop} left it for {name}");
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Back to the page" }).FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Companies alone" })).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("[inert]")).ToHaveCountAsync(0);

        // From inside a choice the keyboard stays on what was chosen.
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(card).ToHaveAttributeAsync("aria-modal", "true");
        await card.Locator(".bar").First.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("company="));
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(card).Not.ToHaveAttributeAsync("aria-modal", "true");
        await Assertions.Expect(card.Locator(".bar").First).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("[inert]")).ToHaveCountAsync(0);
        session.AssertNothingWentWrong();
    }

    [Fact]
    [Clicks(Interaction.CrossFilter, "/")]
    [Clicks(Interaction.MultiSelect, "/")]
    public async Task Ctrl_with_Enter_or_Space_adds_to_what_is_selected()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.OneMember);
        var page = session.Page;
        await session.GoAsync("/");
        await session.SettledAsync();
        var pressed = page.Locator("[data-visual=bands] .bar[aria-pressed=true]");
        var bars = page.Locator("[data-visual=bands] .bar");
        await bars.Nth(0).PressAsync("Enter");
        await Assertions.Expect(pressed).ToHaveCountAsync(1);
        await bars.Nth(1).PressAsync("Control+Enter");
        await Assertions.Expect(pressed).ToHaveCountAsync(2);
        await bars.Nth(2).PressAsync("Control+Space");
        await Assertions.Expect(pressed).ToHaveCountAsync(3);
        await bars.Nth(1).PressAsync("Control+Enter");
        await Assertions.Expect(pressed).ToHaveCountAsync(2);
        await Assertions.Expect(bars.Nth(1)).ToBeFocusedAsync();
        session.AssertNothingWentWrong();
    }

    [Fact]
    [Clicks(Interaction.CrossFilter, "/")]
    [Clicks(Interaction.MultiSelect, "/")]
    [Clicks(Interaction.Keyboard, "/")]
    public async Task The_growth_chart_is_one_stop_with_arrows_inside()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.OneMember);
        var page = session.Page;
        await session.GoAsync("/");
        await session.SettledAsync();
        var chart = page.GetByRole(AriaRole.Application, new() { NameRegex = new("^Connections by month") });
        var heard = page.Locator("#announcements");
        var chips = page.Locator(".chips .chip");
        await chart.FocusAsync();
        await page.Keyboard.PressAsync("End");
        await Assertions.Expect(heard).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Oct 2026: "));
        await page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(heard).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Sep 2026: "));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(chips).ToHaveTextAsync(["Connected in: Sep 2026 ×"]);
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(chips).ToHaveTextAsync(["Connected in: Aug 2026 ×", "Connected in: Sep 2026 ×"]);
        await page.Keyboard.PressAsync("Control+Space");
        await Assertions.Expect(chips).ToHaveTextAsync(["Connected in: Sep 2026 ×"]);
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(chips).ToHaveCountAsync(0);
        await Assertions.Expect(chart).ToBeFocusedAsync();
        session.AssertNothingWentWrong();
    }

    [Fact]
    [Clicks(Interaction.CrossFilter, "/")]
    [Clicks(Interaction.ChipsResetAndBack, "/")]
    public async Task One_polite_region_says_the_new_head_line_after_each_change()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.OneMember);
        var page = session.Page;
        await session.GoAsync("/");
        await session.SettledAsync();
        var region = page.Locator("#announcements[aria-live=polite]");
        await Assertions.Expect(region).ToHaveTextAsync("");
        foreach (var visual in new[] { "bands", "functions" })
        {
            var before = await page.Locator("main h1").InnerTextAsync();
            await page.Locator($"[data-visual={visual}] .bar").First.PressAsync("Enter");
            await Assertions.Expect(page.Locator("main h1")).Not.ToHaveTextAsync(before);
            await Assertions.Expect(region).ToHaveTextAsync(await page.Locator("main h1").InnerTextAsync());
        }

        // What was acted on is gone with the act: the keyboard stays where it was.
        await page.Locator(".chips .chip").First.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".chips .chip")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".chips .chip")).ToBeFocusedAsync();
        await Assertions.Expect(region).ToHaveTextAsync(await page.Locator("main h1").InnerTextAsync());
        session.AssertNothingWentWrong();
    }

    [Fact]
    public async Task After_a_choice_of_viewer_or_date_the_keyboard_is_where_the_choice_is_shown()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        await session.GoAsync("/people");
        await session.SettledAsync();
        var viewer = page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Viewing as ") });
        await viewer.PressAsync("Enter");
        // The menu gives the keyboard to its first line once it is drawn.
        await page.Locator("[role=menuitem]:focus").WaitForAsync();
        await page.GetByRole(AriaRole.Menuitem).Nth(1).PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("viewer="));
        await Assertions.Expect(viewer).ToBeFocusedAsync();

        var date = page.GetByRole(AriaRole.Button, new() { NameRegex = new("^As of ") });
        await date.PressAsync("Enter");
        Assert.True((await WhereAsync(page, ".as-of-panel", wait: true)).Inside);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".as-of-panel")).ToHaveCountAsync(0);
        await Assertions.Expect(date).ToBeFocusedAsync();
        await date.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "1 year before" }).PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("asOf="));
        await Assertions.Expect(date).ToBeFocusedAsync();
        session.AssertNothingWentWrong();
    }

    [Fact]
    [Clicks(Interaction.PeopleBehindANumber, "/coach")]
    [Clicks(Interaction.Keyboard, "/coach")]
    public async Task Evidence_takes_the_keyboard_and_Escape_gives_it_back()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        await session.GoAsync("/coach");
        await session.SettledAsync();
        var link = page.Locator(".reason .groups a").First;
        await link.PressAsync("Enter");
        await page.Locator("[data-visual=evidence]").WaitForAsync();
        Assert.True((await WhereAsync(page, "[data-visual=evidence]", wait: true)).Inside);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("[data-visual=evidence]")).ToHaveCountAsync(0);
        await Assertions.Expect(link).ToBeFocusedAsync();
        session.AssertNothingWentWrong();
    }

    [Fact]
    public async Task What_opens_over_the_evidence_takes_the_keyboard_and_Escape_closes_only_that()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        await session.GoAsync("/coach");
        await session.SettledAsync();
        await page.Locator(".reason .groups a").First.PressAsync("Enter");
        Assert.True((await WhereAsync(page, "[data-visual=evidence]", wait: true)).Inside);
        var date = page.Locator(".as-of > button");
        await date.PressAsync("Enter");
        Assert.True((await WhereAsync(page, ".as-of-panel", wait: true)).Inside);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".as-of-panel")).ToHaveCountAsync(0);
        await Assertions.Expect(date).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("[data-visual=evidence]")).ToBeVisibleAsync();
        session.AssertNothingWentWrong();
    }

    private static async Task<(bool Inside, string Name)> WhereAsync(IPage page, string selector, bool wait = false)
    {
        for (var attempt = 0; ; attempt++)
        {
            var inside = await page.EvaluateAsync<bool>("selector => !!document.activeElement?.closest(selector)", selector);
            if (inside || !wait || attempt > 50)
            {
                return (inside, await page.EvaluateAsync<string>("document.activeElement === document.body ? 'BODY' : document.activeElement?.outerHTML.slice(0, 200) ?? ''"));
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
