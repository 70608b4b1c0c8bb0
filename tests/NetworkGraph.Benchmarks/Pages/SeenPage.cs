using Microsoft.Playwright;
using NetworkGraph.Benchmarks.Load;

namespace NetworkGraph.Benchmarks.Pages;

/// <summary>A page of the dashboard in a browser; milliseconds are those of the browser's clock.</summary>
internal sealed class SeenPage(IPage page, Dashboard dashboard)
{
    // All visuals show what the title shows, charts and map are drawn, and two frames have passed.
    private const string Drawn =
        """
        async () => {
          const title = () => document.querySelector('main h1[data-rev]')?.dataset.rev;
          const late = () => !document.querySelector('main h1') || document.querySelector('.app-loading, .echart:not([data-rev]), .map-host:not([hidden], [data-rev]), [aria-busy=true]')
            || [...document.querySelectorAll('main [data-visual][data-rev]')].some(one => one.dataset.rev !== title());
          while (late()) await new Promise(requestAnimationFrame);
          await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
        }
        """;

    // Clicks, waits for another revision of the title and for all drawn.
    private const string ClickUntilDrawn =
        $$"""
        async element => {
          const rev = () => document.querySelector('main h1[data-rev]')?.dataset.rev, before = rev(), start = performance.now();
          element.click();
          while (rev() === before) await new Promise(requestAnimationFrame);
          await ({{Drawn}})();
          return performance.now() - start;
        }
        """;

    private Uri Address => new(new Uri(page.Url).GetLeftPart(UriPartial.Authority));

    /// <summary>Lets the browser in; bytes that it received until the first page was drawn.</summary>
    public async Task<long> FirstVisitAsync()
    {
        var bytes = 0L;
        var network = await page.Context.NewCDPSessionAsync(page);
        network.Event("Network.loadingFinished").OnEvent += (_, loaded) => bytes += (long)loaded!.Value.GetProperty("encodedDataLength").GetDouble();
        network.Event("Network.webSocketFrameReceived").OnEvent += (_, frame) => bytes += frame!.Value.GetProperty("response").GetProperty("payloadData").GetString()!.Length;
        await network.SendAsync("Network.enable");
        await page.GotoAsync(dashboard.LaunchAddress.AbsoluteUri, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await page.WaitForURLAsync(address => !address.Contains("code=", StringComparison.Ordinal));
        await page.Locator("[data-ready]").WaitForAsync();
        await page.EvaluateAsync(Drawn);
        await network.DetachAsync();
        return bytes;
    }

    public static async Task<double[]> RepeatAsync(int times, Func<int, Task<double>> act)
    {
        var all = new double[times];
        for (var time = 0; time < times; time++)
        {
            all[time] = await act(time);
        }

        return all;
    }

    /// <summary>Opens a page as from a bookmark.</summary>
    public async Task<double> OpenAsync(string path)
    {
        await page.GotoAsync(new Uri(Address, path).AbsoluteUri, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await page.Locator("[data-ready]").WaitForAsync();
        await page.EvaluateAsync(Drawn);
        return await page.EvaluateAsync<double>("() => performance.now()");
    }

    /// <summary>Clicks one bar after the other, each of another list, with what was chosen before; now and then all is reset.</summary>
    public async Task<double> ClickBarAsync(int time)
    {
        if (time % 5 == 0)
        {
            await OpenAsync("/");
        }

        var bars = await page.Locator("main .bar:visible:not([aria-pressed=true])").ElementHandlesAsync();
        return await bars[time * 7 % bars.Count].EvaluateAsync<double>(ClickUntilDrawn);
    }

    public async Task<double[]> SlicerAsync(int times)
    {
        await OpenAsync("/people");
        await page.GetByRole(AriaRole.Button, new() { Name = "Company", Exact = true }).ClickAsync();
        var values = page.GetByRole(AriaRole.Dialog, new() { Name = "Filter by Company" }).GetByRole(AriaRole.Checkbox);
        await values.First.WaitForAsync();
        return await RepeatAsync(times, async time => await (await values.Nth(time % 10).ElementHandleAsync()).EvaluateAsync<double>(ClickUntilDrawn));
    }

    /// <summary>Frames a second while the map follows a pointer, and how many people it is of.</summary>
    public async Task<(double Frames, string People)> PanAsync()
    {
        await OpenAsync("/map");
        var map = page.Locator("[data-visual=map]");
        var box = (await map.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await page.Mouse.WheelAsync(0, -480);
        await page.EvaluateAsync(Drawn);
        await page.Mouse.DownAsync();
        var frames = await map.EvaluateAsync<double>(
            """
            async map => {
              const box = map.getBoundingClientRect(), start = performance.now(), before = Number(map.dataset.frames ?? 0);
              for (let step = 0; performance.now() - start < 3000; step++) {
                const [x, y] = [box.left + box.width / 2 + 90 * Math.sin(step / 9), box.top + box.height / 2 + 60 * Math.cos(step / 7)];
                const target = document.elementFromPoint(x, y) ?? map;
                target.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, pointerId: 1, isPrimary: true, buttons: 1, pointerType: 'mouse', bubbles: true }));
                await new Promise(requestAnimationFrame);
              }
              return (Number(map.dataset.frames) - before) / ((performance.now() - start) / 1000);
            }
            """);
        await page.Mouse.UpAsync();
        return (frames, await map.GetAttributeAsync("data-people") ?? "?");
    }

    /// <summary>Months a second while the map plays.</summary>
    public async Task<double> PlayAsync()
    {
        await OpenAsync("/map");
        await page.Locator(".time .play").ClickAsync();
        var map = page.Locator("[data-visual=map]");
        await page.WaitForFunctionAsync("() => Number(document.querySelector('[data-visual=map]').dataset.months) > 1");
        return await map.EvaluateAsync<double>(
            """
            async map => {
              const start = performance.now(), before = Number(map.dataset.months);
              await new Promise(done => setTimeout(done, 4000));
              return (Number(map.dataset.months) - before) / ((performance.now() - start) / 1000);
            }
            """);
    }

    /// <summary>Each page of the menu from the one before: milliseconds until something of it is seen, and until all is drawn.</summary>
    public async Task<List<(string Name, double Answered, double Drawn)>> EachPageAsync()
    {
        await OpenAsync("/");
        var found = new List<(string, double, double)>();
        var links = page.Locator("nav.rail a:visible");
        for (var link = 1; link < await links.CountAsync(); link++)
        {
            var name = (await links.Nth(link).InnerTextAsync()).Trim().Split('\n')[0];
            var times = await (await links.Nth(link).ElementHandleAsync()).EvaluateAsync<double[]>(
                $$"""
                async link => {
                  const main = () => document.querySelector('main'), before = main().querySelector('h1'), address = location.href, start = performance.now();
                  if (new URL(link.href).pathname === location.pathname) return [0, 0];
                  link.click();
                  const answered = () => (location.href !== address || document.documentElement.dataset.waiting === '') && ((document.documentElement.dataset.waiting === '' || main().querySelector('.app-loading')) || (main().querySelector('h1') && main().querySelector('h1') !== before));
                  while (!answered()) await new Promise(requestAnimationFrame);
                  const first = performance.now() - start;
                  await Promise.race([({{Drawn}})(), new Promise(done => setTimeout(done, 10000))]);
                  return [first, performance.now() - start];
                }
                """);
            found.Add((name, times[0], times[1]));
        }

        return found;
    }
}
