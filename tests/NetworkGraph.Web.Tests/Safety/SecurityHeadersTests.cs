using System.Text.RegularExpressions;
using NetworkGraph.Web.Safety;

namespace NetworkGraph.Web.Tests.Safety;

public sealed partial class SecurityHeadersTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/import")]
    [InlineData("/api/imports")]
    [InlineData("/no-such-page")]
    [InlineData("/css/tokens.css")]
    [InlineData("/_framework/blazor.web.js")]
    public async Task Stand_on_every_answer(string path)
    {
        using var browser = dashboard.Browser();
        using var stranger = new HttpClient { BaseAddress = dashboard.Address };
        foreach (var client in new[] { browser, stranger })
        {
            using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.Equal(SecurityHeaders.ContentSecurityPolicy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
            Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
            Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
            Assert.False(answer.Headers.Contains("Server"));
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/imports")]
    [InlineData("/no-such-page")]
    public async Task Personal_answers_are_never_stored(string path)
    {
        using var browser = dashboard.Browser();
        using var answer = await browser.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public void Nothing_may_load_from_or_send_to_another_place()
    {
        Assert.DoesNotContain("http", SecurityHeaders.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", SecurityHeaders.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", SecurityHeaders.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", SecurityHeaders.ContentSecurityPolicy.Split(';').Single(part => part.Contains("script-src", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_hold_no_inline_script_and_no_foreign_address()
    {
        using var browser = dashboard.Browser();
        var page = await browser.GetStringAsync("/", TestContext.Current.CancellationToken);
        Assert.All(Script().Matches(page), script => Assert.Contains(" src=", script.Value, StringComparison.Ordinal));
        Assert.DoesNotMatch(Handler(), page);
        Assert.DoesNotMatch(ForeignAddress(), page);
    }

    [Fact]
    public async Task An_unknown_address_answers_with_a_page_that_says_so()
    {
        using var browser = dashboard.Browser();
        using var answer = await browser.GetAsync("/no-such-page", TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("<body>", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_api_address_answers_without_a_page()
    {
        using var browser = dashboard.Browser();
        using var answer = await browser.GetAsync("/api/nothing", TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        Assert.True((await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Length < 500);
    }

    [Theory]
    [InlineData("/_content/MudBlazor/MudBlazor.min.css")]
    [InlineData("/_content/MudBlazor/MudBlazor.min.js")]
    [InlineData("/_framework/blazor.web.js")]
    public async Task Large_files_travel_compressed(string path)
    {
        using var browser = dashboard.Browser();
        browser.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");
        using var answer = await browser.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Single(answer.Content.Headers.ContentEncoding);
    }

    [GeneratedRegex("<script[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Script();

    [GeneratedRegex(@"\son[a-z]+\s*=", RegexOptions.NonBacktracking)]
    private static partial Regex Handler();

    [GeneratedRegex(@"(src|href)=""(https?:)?//", RegexOptions.NonBacktracking)]
    private static partial Regex ForeignAddress();
}
