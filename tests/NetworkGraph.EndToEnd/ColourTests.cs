using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>Light, dark, or as the system has it: chosen with one button, and kept.</summary>
[Collection(nameof(EveryPage))]
public sealed class ColourTests(SharedDashboards dashboards)
{
    [Fact]
    public async Task The_button_goes_round_says_where_it_is_and_the_choice_survives_a_reload()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.OneMember);
        var page = session.Page;
        await session.GoAsync("/");
        var button = page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Colours: ") });
        foreach (var (name, next, theme) in new[] { ("System", "Light", "light"), ("Light", "Dark", "light"), ("Dark", "System", "dark"), ("System", "Light", "light") })
        {
            await Assertions.Expect(button).ToHaveAccessibleNameAsync($"Colours: {name}. Change to {next}.");
            await Assertions.Expect(button).ToContainTextAsync(name);
            await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", theme);
            await page.ReloadAsync();
            await session.ReadyAsync();
            await Assertions.Expect(button).ToHaveAccessibleNameAsync($"Colours: {name}. Change to {next}.");
            await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", theme);
            await button.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
        }

        await Assertions.Expect(button).ToHaveAccessibleNameAsync("Colours: Light. Change to Dark.");
        await ForgetAsync(page);
        session.AssertNothingWentWrong();
    }

    [Theory]
    [InlineData("dark", ColorScheme.Light)]
    [InlineData("light", ColorScheme.Dark)]
    public async Task No_frame_of_a_reload_has_the_other_colours(string chosen, ColorScheme system)
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.OneMember);
        var page = session.Page;
        await session.LookAsync(system, 1440);
        await session.GoAsync("/");
        await page.EvaluateAsync("chosen => networkGraphTheme.choose(chosen)", chosen);

        // Every frame of the page that comes next tells its ground, from the first one on.
        await page.AddInitScriptAsync(
            """
            if (location.pathname === '/growth') {
              window.grounds = new Set();
              const look = () => {
                if (document.body) window.grounds.add(getComputedStyle(document.body).backgroundColor);
                requestAnimationFrame(look);
              };
              requestAnimationFrame(look);
            }
            """);
        await session.GoAsync("/growth");
        await session.SettledAsync();
        var grounds = await page.EvaluateAsync<string[]>("[...window.grounds]");
        Assert.Equal([chosen == "dark" ? "rgb(14, 18, 23)" : "rgb(245, 246, 248)"], grounds);

        // What MudBlazor draws follows too.
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^As of ") }).ClickAsync();
        var ink = await page.Locator(".mud-picker-calendar-day").First.EvaluateAsync<string>("day => getComputedStyle(day).color");
        Assert.Equal(chosen == "dark" ? "rgb(179, 189, 202)" : "rgb(77, 87, 102)", ink.Replace("rgba", "rgb", StringComparison.Ordinal).Replace(", 1)", ")", StringComparison.Ordinal));
        await ForgetAsync(page);
        session.AssertNothingWentWrong();
    }

    private static async Task ForgetAsync(IPage page) => await page.EvaluateAsync("networkGraphTheme.choose('system')");
}
