using System.Globalization;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>
/// The dashboard on a Neo4j server that others use too, and that goes away for a while (NETWORKGRAPH_TEST_AWAY_SECONDS, 5 unless told).
/// </summary>
public sealed class ServerStoreTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_say_that_the_database_is_away_show_what_they_have_and_recover_by_themselves()
    {
        await using var server = await ServerAsync();
        var store = server.Http.GetLeftPart(UriPartial.Authority);
        await using var session = await BrowserSession.StartOnAsync(store, Cancellation);
        var page = session.Page;
        await session.ImportAsync(Built.DemoArchives()[..3]);
        await session.GoAsync("/");
        await page.Locator("[data-visual=kpi-people]").WaitForAsync();

        await server.KillAsync();
        var notice = page.Locator("[data-visual=store-away]");
        await notice.WaitForAsync();
        Assert.Contains($"The database at {store}/neo4j cannot be reached since", await notice.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("What you see is from", await notice.InnerTextAsync(), StringComparison.Ordinal);
        await Task.Delay(AwayFor, Cancellation);
        foreach (var path in new[] { "/ties", "/reach", "/people", "/" })
        {
            await session.GoAsync(path);
            await notice.WaitForAsync();
            Assert.False(await page.GetByText("could not be").IsVisibleAsync(), $"{path} shows an error.");
        }

        await session.GoAsync("/import");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("does not answer", new() { Timeout = 60_000 });

        await server.RestartAsync();
        await notice.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        await page.GetByText("What is in your network").WaitForAsync();

        await session.GoAsync("/reach");
        var before = await page.Locator("h1").InnerTextAsync();
        await OtherProcessImportsAsync(store, Built.DemoArchives()[3..]);
        await page.WaitForFunctionAsync("before => document.querySelector('h1').innerText !== before", before);
    }

    [Fact]
    public async Task A_graph_above_the_limit_is_answered_by_the_database_on_the_pages_too()
    {
        await using var server = await ServerAsync();
        var store = server.Http.GetLeftPart(UriPartial.Authority);
        await OtherProcessImportsAsync(store, Built.DemoArchives());
        await using var session = await BrowserSession.OpenAsync(
            () => WebProcess.StartAsync(Cancellation, store, new() { ["NETWORKGRAPH_PUSH_DOWN_ABOVE"] = "1" }));
        var page = session.Page;

        await session.GoAsync("/");
        await page.Locator("h1", new() { HasText = "1,200 people" }).WaitForAsync();
        await session.GoAsync("/reach");
        await page.Locator("h1", new() { HasText = "At least 2,705 people within two steps" }).WaitForAsync();
        await session.GoAsync("/introductions?q=hui");
        await page.Locator("[data-visual=matches] a[href*='target=~']", new() { HasText = "Hui Zhou" }).First.ClickAsync();
        await page.Locator("h1", new() { HasText = "Ask Jonas Köhler to introduce you to Hui Zhou" }).WaitForAsync();
        await session.GoAsync("/people?at=Brightwork");
        await page.Locator("h1", new() { HasText = "66 people at Brightwork" }).WaitForAsync();
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Next" }).ClickAsync();
        await page.GetByText("51 to 66").WaitForAsync();
        await page.Locator("[data-visual=people] a").First.ClickAsync();
        await page.GetByText("The rhythm").WaitForAsync();
        await session.GoAsync("/groups");
        await page.GetByText("This page needs the whole network in memory").WaitForAsync();
        session.AssertNothingWentWrong();

        await server.KillAsync();
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Growth" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("This page could not be shown", new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("does not answer");
        await server.RestartAsync();
        await page.Locator("h1", new() { HasText = "80 people joined in 2026 so far" }).WaitForAsync();
    }

    private static TimeSpan AwayFor => TimeSpan.FromSeconds(
        double.TryParse(Environment.GetEnvironmentVariable("NETWORKGRAPH_TEST_AWAY_SECONDS"), CultureInfo.InvariantCulture, out var given) ? given : 5);

    private static async Task<Neo4jProcess> ServerAsync()
    {
        Chromium.Required();
        Environment.SetEnvironmentVariable("NETWORKGRAPH_NEO4J_PASSWORD", Neo4jProcess.Password);
        var (server, missing) = await Neo4jProcess.StartAsync();
        if (server is null)
        {
            Needed.IsMissing(Needed.Neo4j, missing!);
        }

        return server;
    }

    private static async Task OtherProcessImportsAsync(string store, IEnumerable<string> archives)
    {
        var folder = Directory.CreateTempSubdirectory("networkgraph-other-").FullName;
        try
        {
            var (exitCode, _, error) = await CommandLine.RunAsync(Cancellation, ["import", .. archives, "--data", folder, "--store", store]);
            Assert.True(exitCode == 0, error);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
