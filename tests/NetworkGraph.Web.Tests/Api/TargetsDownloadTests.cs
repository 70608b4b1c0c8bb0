using System.Net;
using System.Text.Json;

namespace NetworkGraph.Web.Tests.Api;

public sealed class TargetsDownloadTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    [Fact]
    public async Task The_file_has_a_row_for_each_target_of_the_answer_and_a_fixed_name()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await ((DemoNetwork)dashboard.Services.GetService(typeof(DemoNetwork))!).OpenAsync(cancellation);
        using var browser = dashboard.Browser();
        using var answer = JsonDocument.Parse(await browser.GetStringAsync(new Uri("/api/targets", UriKind.Relative), cancellation));
        var targets = answer.RootElement.GetProperty("targets").EnumerateArray().ToArray();
        Assert.True(targets.Length > 5);
        using var file = await browser.GetAsync(new Uri("/api/targets.csv", UriKind.Relative), cancellation);
        Assert.Equal("networkgraph-targets.csv", file.Content.Headers.ContentDisposition?.FileName);
        Assert.True(file.Headers.CacheControl?.NoStore);
        Assert.Equal(1 + targets.Length, Lines(await file.Content.ReadAsStringAsync(cancellation)));
        Assert.Equal(
            1 + targets.Count(target => target.GetProperty("reasons").EnumerateArray().Any(reason => reason.GetProperty("kind").GetString() == "applied")),
            Lines(await browser.GetStringAsync(new Uri("/api/targets.csv?show=applied", UriKind.Relative), cancellation)));
    }

    [Fact]
    public async Task Without_the_token_there_is_no_file()
    {
        using var stranger = new HttpClient { BaseAddress = dashboard.Address };
        using var answer = await stranger.GetAsync(new Uri("/api/targets.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private static int Lines(string text) => text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length;
}
