using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>No button is dead, and none loses the keyboard.</summary>
[Collection(nameof(ByButton))]
public sealed class ButtonTests(SharedDashboards dashboards, ITestOutputHelper output)
{
    private const int MostPresses = 60;

    [Fact]
    public async Task Each_kind_of_button_on_each_page_does_something_when_pressed_by_keyboard()
    {
        // Answers are given and taken back here: a dashboard of its own.
        await using var session = await dashboards.StartAsync(Workspace.FourMembers);
        var page = session.Page;
        var (dead, lost, presses) = (new List<string>(), new List<string>(), 0);
        foreach (var (place, address) in (await dashboards.OpenAsync(Workspace.FourMembers)).Pages.Index())
        {
            await session.GoAsync(address);
            await session.SettledAsync();
            List<string> pressed = [];

            // The frame is the same around every page: its buttons are pressed on each fourth.
            await page.EvaluateAsync("frame => window.pressesFrame = frame", place % 4 == 0);
            while (pressed.Count < MostPresses && await page.EvaluateAsync<string?>(FocusNext, pressed) is { } kind)
            {
                pressed.Add(kind);
                presses++;
                var before = await page.EvaluateAsync<string>(Seen);
                await page.Keyboard.PressAsync("Enter");
                if (!await ChangedAsync(page, before))
                {
                    dead.Add($"{address}: {kind}");
                }

                if (!await KeptAsync(page))
                {
                    lost.Add($"{address}: {kind}");
                }

                // Closes what opened, and goes on from the page that was looked at.
                await EscapeAsync(page);
                if (new Uri(page.Url).PathAndQuery != address)
                {
                    await session.GoAsync(address);
                    await session.SettledAsync();
                    await page.EvaluateAsync("frame => window.pressesFrame = frame", place % 4 == 0);
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{presses} presses"));
        Assert.True(dead.Count + lost.Count == 0, $"did nothing:\n{string.Join('\n', dead)}\nlost the keyboard:\n{string.Join('\n', lost)}");
        session.AssertNothingWentWrong();
    }

    // What opens takes the keyboard a moment after it is seen: an Escape before that is pressed again, as a person would.
    private static async Task EscapeAsync(IPage page)
    {
        var open = page.Locator(".card.focused, .as-of-panel, .slicer-panel, .mud-popover-open, .mud-dialog, .sheet");
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await page.Keyboard.PressAsync("Escape");
            for (var watch = Stopwatch.StartNew(); watch.ElapsedMilliseconds <= (attempt * 400) + 100; await Task.Delay(20, TestContext.Current.CancellationToken))
            {
                if (await open.CountAsync() == 0)
                {
                    return;
                }
            }
        }

        await Assertions.Expect(open).ToHaveCountAsync(0);
    }

    // A moment after the press the keyboard is somewhere; what opens may take it only once it is drawn.
    private static Task<bool> KeptAsync(IPage page) => page.EvaluateAsync<bool>(
        """
        async () => {
          await new Promise(done => setTimeout(done, 100));
          for (let wait = 0; document.activeElement === document.body && wait < 250; wait++) await new Promise(done => setTimeout(done, 20));
          return document.activeElement !== document.body;
        }
        """);

    // A link leaves the page, and the question with it: that is a change too.
    private static async Task<bool> ChangedAsync(IPage page, string before)
    {
        try
        {
            return await page.EvaluateAsync<bool>(
                $$"""
                async before => {
                  const seen = {{Seen}};
                  for (let wait = 0; seen() === before && wait < 250; wait++) await new Promise(done => setTimeout(done, 20));
                  return seen() !== before;
                }
                """,
                before);
        }
        catch (PlaywrightException gone) when (gone.Message.Contains("context was destroyed", StringComparison.Ordinal))
        {
            return true;
        }
    }

    // Everything that a person could notice, without what is only said aloud and without where the keyboard is.
    private const string Seen =
        """
        () => {
          const copy = document.body.cloneNode(true);
          copy.querySelector('#announcements')?.remove();
          return location.href + document.documentElement.dataset.theme + copy.innerHTML;
        }
        """;

    // The first button of a kind that was not pressed yet gets the focus. Bars, rows and dates are the same button many times;
    // leaving the demo would take the pages away.
    private const string FocusNext =
        """
        pressed => {
          for (const button of document.querySelectorAll('button, summary')) {
            // The one of several that is chosen already has nothing left to do.
            if (button.matches('.filter-row [aria-pressed=true], .seg [aria-pressed=true], .presets [aria-pressed=true], .draft-kinds [aria-pressed=true], .path[aria-pressed=true]')) continue;
            if (!window.pressesFrame && !button.closest('main')) continue;
            if (button.disabled || !button.checkVisibility() || button.closest('[inert]') || button.textContent.includes('Leave the demo')) continue;
            const words = button.matches('.bar, .path, .more-acts') ? '' : (button.ariaLabel ?? button.textContent).replace(/[\d,]+/g, '').trim();
            const kind = `${button.closest('[data-visual]')?.dataset.visual ?? button.closest('section, nav, .top')?.className ?? ''} ${button.className}: ${words.length > 40 ? '' : words}`;
            if (pressed.includes(kind)) continue;
            button.focus();
            return kind;
          }
          return null;
        }
        """;
}
