using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>One field to get anywhere, by keyboard alone.</summary>
[Collection(nameof(ByKeyboard))]
public sealed class SearchPaletteTests(SharedDashboards dashboards)
{
    [Fact]
    [Clicks(Interaction.Palette, "/", "/growth", "/ties")]
    public async Task A_few_letters_and_Enter_open_a_person_a_company_and_whom_to_ask_from_any_page()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        await session.LookAsync(ColorScheme.Light, 1440);
        var box = page.Locator("form.search input");
        foreach (var (from, call, typed, group, to) in new[]
        {
            ("/growth", "Control+k", "contoso", "Companies", @"/companies\?name=~"),
            ("/ties?list=hello", "/", "asks", "Pages", "/asks"),
            ("/", "Control+k", "strong and drifting", "Saved views", @"/people\?.*band=Strong"),
        })
        {
            await session.GoAsync(from);
            await session.SettledAsync();
            await page.Keyboard.PressAsync(call);
            await Assertions.Expect(box).ToBeFocusedAsync();
            await page.Keyboard.TypeAsync(typed);
            await Assertions.Expect(page.Locator($"[data-visual=palette] [role=group][aria-label='{group}'] [aria-selected=true]")).ToHaveCountAsync(1);
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page).ToHaveURLAsync(new Regex(to));
            await Assertions.Expect(page.Locator("[data-visual=palette]")).ToHaveCountAsync(0);
            await page.GoBackAsync();
            await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(from) + "$"));
        }

        session.AssertNothingWentWrong();
    }

    [Fact]
    [Clicks(Interaction.Palette, "/people")]
    public async Task The_open_list_breaks_no_rule_and_stays_inside_the_window()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        var found = new List<string>();
        foreach (var width in new[] { 1440, 1024, 390 })
        {
            foreach (var colours in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await session.LookAsync(colours, width);
                await session.GoAsync("/people");
                await session.SettledAsync();
                await page.Locator("form.search input").FillAsync("co");
                await page.Locator("[data-visual=palette]").WaitForAsync();
                var result = await page.RunAxe(AxeTests.All);
                found.AddRange(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} {colours} {width} {node.Html}")));
                var box = await page.Locator("[data-visual=palette]").BoundingBoxAsync();
                Assert.True(box is { X: >= 0 } && box.X + box.Width <= width, $"{width}: {box?.X} + {box?.Width}");
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
        session.AssertNothingWentWrong();
    }
}
