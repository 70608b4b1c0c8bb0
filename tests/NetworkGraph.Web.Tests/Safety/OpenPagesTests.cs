using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NetworkGraph.Web.Safety;

namespace NetworkGraph.Web.Tests.Safety;

/// <summary>Where too many pages are open, no other one is, and whoever asks is told what to do; programs and pages that are open go on.</summary>
public sealed class OpenPagesTests : IAsyncLifetime
{
    private readonly RunningDashboard _dashboard = new() { Options = new DashboardOptions { Urls = "http://127.0.0.1:0", MostPages = 2 } };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _dashboard.InitializeAsync();

    public ValueTask DisposeAsync() => _dashboard.DisposeAsync();

    [Fact]
    public async Task The_page_beyond_the_limit_is_refused_in_a_sentence_until_one_is_closed()
    {
        var pages = _dashboard.Services.GetRequiredService<OpenPages>();
        await pages.OnCircuitOpenedAsync(null!, Cancellation);
        Assert.Equal(HttpStatusCode.OK, (await PageAsync()).Status);
        await pages.OnCircuitOpenedAsync(null!, Cancellation);
        var refused = await PageAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.Contains("Close some tabs", refused.Text, StringComparison.Ordinal);
        using (var program = _dashboard.Program())
        {
            Assert.Equal(HttpStatusCode.OK, (await program.GetAsync(new Uri("/api/imports", UriKind.Relative), Cancellation)).StatusCode);
        }

        await pages.OnCircuitClosedAsync(null!, Cancellation);
        Assert.Equal(HttpStatusCode.OK, (await PageAsync()).Status);
    }

    [Fact]
    public async Task Health_is_told_to_whoever_asks_here_and_says_nothing_about_anybody()
    {
        using var client = new HttpClient { BaseAddress = _dashboard.Address };
        Assert.Equal("healthy", await client.GetStringAsync(new Uri("/health", UriKind.Relative), Cancellation));
        using var foreign = new HttpRequestMessage(HttpMethod.Get, "/health");
        foreign.Headers.Host = "evil.example";
        Assert.Equal(HttpStatusCode.BadRequest, (await client.SendAsync(foreign, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task A_store_that_is_gone_is_not_healthy()
    {
        File.Move(Path.Combine(_dashboard.Folder, "network.db"), Path.Combine(_dashboard.Folder, "aside.db"));
        using var client = new HttpClient { BaseAddress = _dashboard.Address };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(20));
        while (true)
        {
            using var answer = await client.GetAsync(new Uri("/health", UriKind.Relative), limit.Token);
            if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                return;
            }

            await Task.Delay(100, limit.Token);
        }
    }

    private async Task<(HttpStatusCode Status, string Text)> PageAsync()
    {
        using var browser = _dashboard.Browser();
        browser.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var answer = await browser.GetAsync(new Uri("/settings", UriKind.Relative), Cancellation);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
