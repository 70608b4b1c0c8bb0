using System.Net;

namespace NetworkGraph.Web.Tests.Api;

public sealed class PeopleDownloadTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    [Fact]
    public async Task The_file_has_as_many_rows_as_the_page_has_people_under_the_same_filter()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await Demo.OpenAsync(dashboard, cancellation);
        using var browser = dashboard.Browser();
        Assert.Equal(1 + 1200, await LinesAsync(browser, "/api/people.csv", cancellation));
        Assert.Equal(1 + 6, await LinesAsync(browser, "/api/people.csv?band=Strong", cancellation));
    }

    [Fact]
    public async Task It_is_a_download_with_a_fixed_name_that_no_cache_keeps()
    {
        await Demo.OpenAsync(dashboard, TestContext.Current.CancellationToken);
        using var browser = dashboard.Browser();
        using var answer = await browser.GetAsync(new Uri("/api/people.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("networkgraph-people.csv", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Without_the_token_there_is_no_file()
    {
        using var stranger = new HttpClient { BaseAddress = dashboard.Address };
        using var answer = await stranger.GetAsync(new Uri("/api/people.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private static async Task<int> LinesAsync(HttpClient browser, string address, CancellationToken cancellation) =>
        (await browser.GetStringAsync(new Uri(address, UriKind.Relative), cancellation)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length;

    private static class Demo
    {
        public static Task OpenAsync(RunningDashboard dashboard, CancellationToken cancellation) =>
            ((DemoNetwork)dashboard.Services.GetService(typeof(DemoNetwork))!).OpenAsync(cancellation);
    }
}
