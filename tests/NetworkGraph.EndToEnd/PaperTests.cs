using System.Globalization;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>A page on paper: what it says and of which day, light, whole, and nothing to press.</summary>
[Collection(nameof(ByKeyboard))]
public sealed class PaperTests(SharedDashboards dashboards)
{
    [Fact]
    public async Task Paper_is_light_names_viewer_date_and_filter_and_holds_nothing_to_press()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        await session.LookAsync(ColorScheme.Dark, 1440);
        foreach (var address in new[] { "/?band=Strong", "/growth?band=Strong", "/people?band=Strong", "/companies?band=Strong", "/asks" })
        {
            await session.GoAsync(address);
            await session.SettledAsync();
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });
            var head = await page.Locator(".paper-head").InnerTextAsync();
            Assert.Matches(address == "/asks" ? "as of .* printed" : "as of .* filter: Tie: Strong .* printed", head);
            var seen = await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('button:not(.bar, .sort, .path), nav, .top, .filter-bar, input, select, .tools, .ghost')].filter(one => one.checkVisibility()).map(one => one.className + ': ' + one.textContent.slice(0, 40))
                """);
            Assert.True(seen.Length == 0, $"{address}\n{string.Join('\n', seen)}");
            Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
            Assert.Equal("rgb(23, 27, 34)", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('main h1')).color"));
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen, ColorScheme = ColorScheme.Dark });
        }

        session.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Printed_from_the_menu_a_list_is_whole_and_afterwards_as_it_was()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        await session.LookAsync(ColorScheme.Dark, 1440);
        await session.GoAsync("/people");
        await session.SettledAsync();
        var all = int.Parse((await page.Locator("[data-visual=people]").GetAttributeAsync("data-count"))!, CultureInfo.InvariantCulture);

        // A dialog of the system's cannot be pressed by a test; the browser's own way to PDF sends the same two events.
        await page.EvaluateAsync(
            """
            () => {
              window.print = () => {
                dispatchEvent(new Event('beforeprint'));
                window.printed = [document.querySelectorAll('.people tbody tr').length, document.documentElement.dataset.theme];
                dispatchEvent(new Event('afterprint'));
              };
            }
            """);
        await page.GetByRole(AriaRole.Button, new() { Name = "Export", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Print", Exact = true }).ClickAsync();
        await page.WaitForFunctionAsync("() => window.printed");
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{all},light"), await page.EvaluateAsync<string>("() => window.printed.join()"));
        await page.WaitForFunctionAsync("all => document.querySelectorAll('.people tbody tr').length < all", all);
        Assert.Equal("dark", await page.EvaluateAsync<string>("() => document.documentElement.dataset.theme"));
        session.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Charts_are_drawn_for_the_paper_in_light_colours_and_for_the_screen_again()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        await session.LookAsync(ColorScheme.Dark, 1440);
        await session.GoAsync("/");
        await session.SettledAsync();
        await page.EvaluateAsync("() => addEventListener('beforeprint', () => { window.wide = document.querySelector('.echart canvas, .echart svg').getBoundingClientRect().width; })");
        var before = await page.EvaluateAsync<double>("() => document.querySelector('.echart canvas, .echart svg').getBoundingClientRect().width");
        var pdf = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true });
        Assert.True(pdf.Length > 20_000);
        Assert.InRange(await page.EvaluateAsync<double>("() => window.wide"), 300, 700);
        await page.WaitForFunctionAsync("before => Math.abs(document.querySelector('.echart canvas, .echart svg').getBoundingClientRect().width - before) < 2", before);
        Assert.Equal("dark", await page.EvaluateAsync<string>("() => document.documentElement.dataset.theme"));
        session.AssertNothingWentWrong();
    }

    [Fact]
    public async Task The_open_list_of_files_breaks_no_rule_and_stays_inside_the_window()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        var found = new List<string>();
        foreach (var (address, width, colours) in new[] { ("/people", 1440, ColorScheme.Light), ("/asks", 1024, ColorScheme.Dark), ("/targets", 390, ColorScheme.Light) })
        {
            await session.LookAsync(colours, width);
            await session.GoAsync(address);
            await session.SettledAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Export", Exact = true }).ClickAsync();
            await page.Locator("[data-visual=export]").WaitForAsync();
            var result = await page.RunAxe(AxeTests.All);
            found.AddRange(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} {colours} {width} {node.Html}")));
            var box = await page.Locator("[data-visual=export]").BoundingBoxAsync();
            Assert.True(box is { X: >= 0 } && box.X + box.Width <= width, $"{width}: {box?.X} + {box?.Width}");
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
        session.AssertNothingWentWrong();
    }
}
