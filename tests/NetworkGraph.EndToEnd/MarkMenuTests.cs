using System.Globalization;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>The menu on every mark, arrows in a slicer, and the view that the dashboard opens with, in a browser.</summary>
[Collection(nameof(ByKeyboard))]
public sealed class MarkMenuTests(SharedDashboards dashboards)
{
    private const string Act = ".mark-acts.mud-popover-open [role=menuitem]";

    [Fact]
    [Clicks(Interaction.CrossFilter, "/")]
    [Clicks(Interaction.Keyboard, "/", "/people")]
    public async Task A_right_click_the_menu_key_and_a_long_press_open_the_menu_and_Escape_gives_the_keyboard_back()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.OneMember);
        var page = session.Page;
        await session.GoAsync("/");
        await session.SettledAsync();
        var bar = page.Locator("[data-visual=companies] .bar").Nth(1);
        var company = await bar.Locator(".name").InnerTextAsync();
        await bar.ClickAsync(new() { Button = MouseButton.Right });
        await OpenAsync(page);
        await Assertions.Expect(page.Locator(Act)).ToHaveTextAsync(["See the people", "Only these", "All but these", $"Whom do I know at {company}?", "Ways to them", "Compare with the rest", "Copy the link to this view"]);
        var found = (await page.RunAxe(AxeTests.All)).Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} {node.Html}")).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
        await CloseAsync(page);
        await Assertions.Expect(bar).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Shift+F10");
        await OpenAsync(page);
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(Act + ":focus")).ToHaveTextAsync("Only these");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/\?company=[^&]*$"));
        await Assertions.Expect(bar).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(bar).ToBeFocusedAsync();

        // With Shift it is the browser's own.
        await bar.ClickAsync(new() { Button = MouseButton.Right, Modifiers = [KeyboardModifier.Shift] });
        await Assertions.Expect(page.Locator(Act)).ToHaveCountAsync(0);

        // A chart and its arrows.
        await session.GoAsync("/");
        await session.SettledAsync();
        var chart = page.GetByRole(AriaRole.Application, new() { NameRegex = new("^Connections by month") });
        await chart.FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("ContextMenu");
        await OpenAsync(page);
        await Assertions.Expect(page.Locator(".mark-acts .menu-note").First).ToHaveTextAsync("Connected in Oct 2026");

        // Also where the menu has lost the keyboard, to a finger that is lifted for instance.
        await page.EvaluateAsync("() => document.activeElement.blur()");
        await CloseAsync(page);
        await Assertions.Expect(chart).ToBeFocusedAsync();

        // A finger that stays; where it is lifted, nothing is pressed.
        await session.GoAsync("/people");
        await session.SettledAsync();
        var row = page.Locator("[data-visual=people] tr[data-mark]").Nth(2);

        // A long list is drawn in two turns: where the row is, is asked once it stays.
        await row.HoverAsync(new() { Trial = true });
        var box = (await row.BoundingBoxAsync())!;
        var touch = await page.Context.NewCDPSessionAsync(page);
        var finger = new[] { new { x = box.X + 70, y = box.Y + 20 } };
        await touch.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchStart", ["touchPoints"] = finger });
        await OpenAsync(page);
        await touch.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchEnd", ["touchPoints"] = Array.Empty<object>() });
        await Assertions.Expect(page.Locator(Act).First).ToHaveTextAsync("See their page");
        Assert.EndsWith("/people", page.Url, StringComparison.Ordinal);
        await CloseAsync(page);

        // The three dots, for whoever knows of none of it.
        await row.Locator(".more-acts").ClickAsync();
        await OpenAsync(page);
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Ways to them" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/introductions\\?target="));
        session.AssertNothingWentWrong();
    }

    [Fact]
    [Clicks(Interaction.Slicer, "/people")]
    [Clicks(Interaction.Keyboard, "/people")]
    public async Task In_a_slicer_arrows_move_letters_search_Space_marks_and_Enter_takes_only_that_one()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        await session.GoAsync("/people");
        await session.SettledAsync();
        var slicer = page.GetByRole(AriaRole.Button, new() { Name = "Company", Exact = true });
        await slicer.PressAsync("Enter");
        var boxes = page.GetByRole(AriaRole.Dialog, new() { Name = "Filter by Company" }).GetByRole(AriaRole.Checkbox);
        await Assertions.Expect(boxes.First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(boxes.Nth(2)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("End");
        await Assertions.Expect(boxes.Last).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator(".chips .chip")).ToHaveCountAsync(1);
        await Assertions.Expect(boxes.First).ToBeFocusedAsync();
        Assert.Equal(1, await page.Locator(".slicer-values input[tabindex='0']").CountAsync());

        // Letters go to the field above, Enter takes the first that is called so.
        await page.Keyboard.TypeAsync("contoso");
        await Assertions.Expect(page.GetByRole(AriaRole.Searchbox, new() { Name = "Search in Company" })).ToHaveValueAsync("contoso");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/people\?company=Contoso[^&]*$"));
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(boxes.First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.GetByRole(AriaRole.Searchbox, new() { Name = "Search in Company" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".slicer-panel")).ToHaveCountAsync(0);
        await Assertions.Expect(slicer).ToBeFocusedAsync();

        // Few values have no field: a letter goes to what begins with it.
        await page.GetByRole(AriaRole.Button, new() { Name = "Tie", Exact = true }).PressAsync("Enter");
        var ties = page.GetByRole(AriaRole.Dialog, new() { Name = "Filter by Tie" }).GetByRole(AriaRole.Checkbox);
        await Assertions.Expect(ties.First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("l");
        await Assertions.Expect(page.Locator(".slicer-values li:has(input:focus) .name")).ToHaveTextAsync("Light");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"band=Light$"));
        await page.Keyboard.PressAsync("Escape");
        session.AssertNothingWentWrong();
    }

    [Fact]
    [Clicks(Interaction.SavedViews, "/people")]
    [Clicks(Interaction.ChipsResetAndBack, "/people")]
    public async Task The_dashboard_opens_with_the_default_view_until_it_is_cleared_and_Reset_shows_everybody()
    {
        await using var session = await dashboards.StartAsync(Workspace.OneMember);
        var page = session.Page;
        await session.GoAsync("/people");
        await session.SettledAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Views" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Default view Strong and drifting" }).ClickAsync();
        await Assertions.Expect(page.Locator(".mud-snackbar")).ToContainTextAsync("The dashboard opens with “Strong and drifting”.");

        await session.GoAsync("/");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/people\?band=Strong&band=Warm&status=Losing%20touch$"));
        await Assertions.Expect(page.Locator("[data-visual=default-view]")).ToContainTextAsync("Your default view: Strong and drifting");
        var inside = int.Parse((await page.Locator(".kept").GetAttributeAsync("data-inside"))!, CultureInfo.InvariantCulture);
        await Assertions.Expect(page.Locator("[data-visual=people]")).ToHaveAttributeAsync("data-count", inside.ToString(CultureInfo.InvariantCulture));
        var found = (await page.RunAxe(AxeTests.All)).Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} {node.Html}")).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));

        // Everybody is one press away, and the first page of the menu is what it says.
        await page.GetByRole(AriaRole.Button, new() { Name = "Reset" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/people$"));
        await page.Locator("nav.rail a[href='/']").Last.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("localhost:[0-9]+/$"));
        await page.Locator("[data-visual=kpi-people]").WaitForAsync();

        await session.GoAsync("/");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Clear default") }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-visual=default-view]")).ToHaveCountAsync(0);
        await session.GoAsync("/");
        await page.Locator("[data-visual=kpi-people]").WaitForAsync();
        Assert.EndsWith("/", page.Url, StringComparison.Ordinal);
        session.AssertNothingWentWrong();
    }

    // The menu takes the keyboard a moment after it is seen.
    private static Task OpenAsync(IPage page) => Assertions.Expect(page.Locator(Act + ":focus")).ToHaveCountAsync(1);

    private static async Task CloseAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(Act)).ToHaveCountAsync(0);
    }
}
