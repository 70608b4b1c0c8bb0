using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>What the product is for, from an empty workspace to an introduction, in the real process and a real browser.</summary>
public sealed class MainJobTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Clicks(Interaction.CrossFilter, "/")]
    [Clicks(Interaction.ChipsResetAndBack, "/")]
    public async Task The_exports_of_four_members_become_a_dashboard_that_filters_and_a_path_to_a_stranger()
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        var page = session.Page;
        await page.GetByText("Get your data from LinkedIn").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Upload my export" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/import$"));
        await session.ImportAsync(Built.DemoArchives());
        await Assertions.Expect(page.Locator("[data-export]")).ToHaveCountAsync(Built.DemoArchives().Length);

        await page.GetByRole(AriaRole.Link, new() { Name = "Go to the Overview" }).ClickAsync();
        await page.Locator("[data-visual=companies] .bar").First.WaitForAsync();
        var growth = await CommandLine.AskAsync(Cancellation, "growth", "--data", session.Web.Folder);
        var months = growth.EnumerateArray().ToList();
        Assert.Equal(months[^1].GetProperty("total").GetInt32(), await FigureAsync(page, "kpi-people"));
        Assert.Equal(months.Sum(month => month.GetProperty("twoWay").GetInt32()), await FigureAsync(page, "kpi-two-way"));

        await FilterAndGoBackAsync(page);
        await FindPathAsync(session, page);
        session.AssertNothingWentWrong();
    }

    [Fact]
    public async Task The_demo_opens_and_is_left_with_one_click_each()
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        var page = session.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Open the demo network" }).ClickAsync();
        await page.GetByText("This is the demo network.").WaitForAsync();
        await page.Locator("[data-visual=kpi-people]").WaitForAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Leave the demo" }).ClickAsync();
        await page.GetByText("Get your data from LinkedIn").WaitForAsync();
        session.AssertNothingWentWrong();
    }

    [Fact]
    public async Task A_preview_survives_a_reload_and_turning_it_down_changes_nothing()
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        var page = session.Page;
        await session.UploadAsync(Built.DemoArchives()[^1]);
        await page.Locator("[data-phase=preview]").WaitForAsync();
        await page.ReloadAsync();
        await page.Locator("[data-phase=preview]").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Do not import" }).ClickAsync();
        await page.Locator("label.drop").WaitForAsync();
        await session.GoAsync("/");
        await page.GetByText("Get your data from LinkedIn").WaitForAsync();
        session.AssertNothingWentWrong();
    }

    [Fact]
    public async Task One_export_alone_never_says_that_the_second_degree_is_zero()
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        await session.ImportAsync(Built.DemoArchives()[^1]);
        foreach (var path in new[] { "/", "/introductions", "/ties", "/reach" })
        {
            await session.GoAsync(path);
            await session.Page.Locator("main h1").First.WaitForAsync();
            var text = await session.Page.Locator("main").InnerTextAsync();
            Assert.DoesNotMatch(@"(?i)(second degree|two steps)[^\n]{0,20}\n?\s*0\b", text);
        }

        await session.GoAsync("/");
        Assert.Contains("not in your data", await session.Page.Locator("[data-visual=kpi-two-steps]").InnerTextAsync(), StringComparison.Ordinal);
        session.AssertNothingWentWrong();
    }

    private static async Task FilterAndGoBackAsync(IPage page)
    {
        var unfiltered = await FigureAsync(page, "kpi-people");
        var before = await RevisionsAsync(page);
        var bar = page.Locator("[data-visual=companies] .bar").First;
        var count = Number(await bar.Locator(".n").InnerTextAsync());
        await bar.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("company="));
        await Assertions.Expect(page.Locator("[data-visual=companies] .bar[aria-pressed=true]")).ToHaveCountAsync(1);

        var after = await FollowedAsync(page, before);
        Assert.True(after.Count >= 8, "visuals: " + string.Join(", ", after.Keys));
        Assert.Equal(count, await FigureAsync(page, "kpi-people"));

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("[data-visual=companies] .bar[aria-pressed=true]")).ToHaveCountAsync(0);
        await FollowedAsync(page, after);
        Assert.Equal(unfiltered, await FigureAsync(page, "kpi-people"));
    }

    private static async Task FindPathAsync(BrowserSession session, IPage page)
    {
        var reach = await StrangerAsync(session);
        await session.GoAsync("/introductions");
        await page.GetByRole(AriaRole.Combobox).First.FillAsync(reach);
        await page.Locator("[role=option]", new() { HasText = "not in your list" }).First.ClickAsync();
        await page.Locator("[data-visual=paths] .path").First.WaitForAsync();
        Assert.Equal(0, await page.Locator("[data-visual=direct]").CountAsync());
        var evidence = await page.Locator("main").InnerTextAsync();
        Assert.Matches("(?i)seen by|same thread|introduced", evidence);
    }

    // Somebody whom another member knows and the viewer does not: the first name of that member's archive that nobody else bears and to whom there is a way.
    private static async Task<string> StrangerAsync(BrowserSession session)
    {
        var mine = (await TiesAsync(session, null)).ToHashSet();
        var reach = await CommandLine.AskAsync(Cancellation, "reach", "--data", session.Web.Folder);
        Assert.True(reach.GetProperty("within").EnumerateArray().Single(w => w.GetProperty("steps").GetInt32() == 2).GetProperty("people").GetInt32() > 0);
        foreach (var name in (await TiesAsync(session, "Tomás Herrera")).Where(name => !mine.Contains(name) && name.All(c => char.IsAsciiLetter(c) || c == ' ')))
        {
            var (exitCode, output, _) = await CommandLine.RunAsync(Cancellation, ["intro", name, "--data", session.Web.Folder, "--json"]);
            if (exitCode == 0 && JsonDocument.Parse(output).RootElement.GetProperty("paths").GetArrayLength() > 0)
            {
                return name;
            }
        }

        throw new InvalidOperationException("The demo holds no stranger to whom there is a way.");
    }

    private static async Task<IReadOnlyList<string>> TiesAsync(BrowserSession session, string? viewer)
    {
        string[] point = viewer is null ? [] : ["--viewer", viewer];
        var ties = await CommandLine.AskAsync(Cancellation, ["ties", "--data", session.Web.Folder, .. point]);
        return [.. ties.EnumerateArray().Select(tie => tie.GetProperty("name").GetString()!)];
    }

    private static async Task<int> FigureAsync(IPage page, string visual) =>
        Number(await page.Locator($"[data-visual={visual}] .value").InnerTextAsync());

    private static int Number(string text) =>
        int.Parse(text.Split(' ')[0].Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    /// <summary>Waits until every visual shows a newer and the same revision.</summary>
    private static async Task<IReadOnlyDictionary<string, int>> FollowedAsync(IPage page, IReadOnlyDictionary<string, int> before)
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            var now = await RevisionsAsync(page);
            if (now.Count >= before.Count && now.Values.Distinct().Count() == 1 && now.Values.First() > before.Values.Max())
            {
                return now;
            }

            await Task.Delay(100, Cancellation);
        }

        throw new TimeoutException("Not every visual followed: " + string.Join(", ", await RevisionsAsync(page)));
    }

    private static async Task<IReadOnlyDictionary<string, int>> RevisionsAsync(IPage page)
    {
        var found = new Dictionary<string, int>();
        foreach (var visual in await page.Locator("[data-visual][data-rev]").AllAsync())
        {
            found[(await visual.GetAttributeAsync("data-visual"))!] = int.Parse((await visual.GetAttributeAsync("data-rev"))!, CultureInfo.InvariantCulture);
        }

        return found;
    }
}
