using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>What is seen while the server is busy: here every answer of it comes late.</summary>
[Collection(nameof(ByKeyboard))]
public sealed class WaitingTests(SharedDashboards dashboards)
{
    [Fact]
    public async Task A_page_that_takes_its_time_shows_its_frame_meanwhile_and_no_other_does()
    {
        await using var session = await dashboards.StartAsync(Workspace.OneMember);
        var (page, late) = (session.Page, TimeSpan.Zero);
        await page.RouteWebSocketAsync(new Regex("_blazor"), socket =>
        {
            var (server, last) = (socket.ConnectToServer(), Task.CompletedTask);
            server.OnMessage(frame => last = SendAsync(last, frame));

            // In their order.
            async Task SendAsync(Task before, IWebSocketFrame frame)
            {
                await Task.Delay(late);
                await before;
                if (frame.Binary is { } bytes)
                {
                    socket.Send(bytes);
                }
                else
                {
                    socket.Send(frame.Text!);
                }
            }
        });
        await session.GoAsync("/");
        await session.SettledAsync();
        await page.EvaluateAsync("() => { window.waits = 0; new MutationObserver(() => { window.waits += document.documentElement.dataset.waiting === '' }).observe(document.documentElement, { attributeFilter: ['data-waiting'] }); }");
        var skeleton = page.Locator(".page-skeleton");
        late = TimeSpan.FromSeconds(1);
        await page.Locator("nav.rail a:visible", new() { HasText = "Growth" }).PressAsync("Enter");
        await Assertions.Expect(skeleton).ToBeVisibleAsync(new() { Timeout = 1_500 });
        await Assertions.Expect(page.Locator("main")).ToHaveAttributeAsync("aria-busy", "true");
        await Assertions.Expect(page.Locator("[data-visual=years]")).ToBeVisibleAsync();
        await Assertions.Expect(skeleton).ToBeHiddenAsync();
        await page.GoBackAsync();
        await Assertions.Expect(skeleton).ToBeVisibleAsync(new() { Timeout = 1_500 });
        await Assertions.Expect(page.Locator("[data-visual=kpi-people]")).ToBeVisibleAsync();
        await Assertions.Expect(skeleton).ToBeHiddenAsync();

        // There without a link, and back from a filter of the same page: the page that is drawn is the one that was asked for.
        late = TimeSpan.FromMilliseconds(300);
        await page.EvaluateAsync("() => Blazor.navigateTo('/people')");
        await Assertions.Expect(page.Locator("[data-visual=people]")).ToBeVisibleAsync();
        await page.EvaluateAsync("() => Blazor.navigateTo('/people?band=Light')");
        await Assertions.Expect(page.Locator(".chips .chip")).ToHaveCountAsync(1);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".chips .chip")).ToHaveCountAsync(0);
        Assert.Equal(2, await page.EvaluateAsync<int>("() => window.waits"));
        await Assertions.Expect(page.Locator("main[aria-busy]")).ToHaveCountAsync(0);
        session.AssertNothingWentWrong();
    }
}
