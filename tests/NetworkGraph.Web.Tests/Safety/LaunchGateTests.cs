using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NetworkGraph.Data.Disk;
using NetworkGraph.Web.Safety;

namespace NetworkGraph.Web.Tests.Safety;

public sealed class LaunchGateTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "/import")]
    [InlineData("GET", "/api/imports")]
    [InlineData("GET", "/css/tokens.css")]
    [InlineData("GET", "/_framework/blazor.web.js")]
    [InlineData("POST", "/_blazor/negotiate?negotiateVersion=1")]
    [InlineData("GET", "/?code=")]
    [InlineData("GET", "/?code=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("GET", "/?code=..%2Flaunch-token")]
    public async Task Without_a_code_nothing_opens(string method, string path)
    {
        using var stranger = new HttpClient { BaseAddress = dashboard.Address };
        using var answer = await stranger.SendAsync(new HttpRequestMessage(new HttpMethod(method), path), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_locked_page_says_how_to_open_it()
    {
        using var stranger = new HttpClient { BaseAddress = dashboard.Address };
        using var answer = await stranger.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.Contains("needs an address that lets it in once", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_printed_address_gives_a_strict_cookie_that_opens_the_door()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var browser = new HttpClient { BaseAddress = dashboard.Address };
        var launch = dashboard.LaunchAddress;
        using var first = await browser.GetAsync(launch, cancellation);
        var cookie = Assert.Single(first.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=strict", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain(dashboard.Token.Text, cookie, StringComparison.Ordinal);
        Assert.DoesNotContain(dashboard.Token.Text, await first.Content.ReadAsStringAsync(cancellation), StringComparison.Ordinal);

        using var second = await browser.GetAsync("/", cancellation);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
    }

    [Fact]
    public async Task The_launch_token_is_for_programs_and_opens_nothing_from_an_address()
    {
        using var browser = new HttpClient { BaseAddress = dashboard.Address };
        using var answer = await browser.GetAsync("/?token=" + dashboard.Token.Text, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task By_number_a_browser_is_told_what_that_does_not_protect_and_shown_the_way_by_name()
    {
        using var browser = new HttpClient();
        var page = await browser.GetStringAsync(dashboard.LaunchAddress, TestContext.Current.CancellationToken);
        Assert.Contains("another account's program could use this browser's pass", page, StringComparison.Ordinal);
        Assert.Contains($"href='http://{dashboard.Door.Name}:{dashboard.Address.Port}/?code=", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_its_own_name_a_browser_goes_on_at_once()
    {
        var (status, text) = await RunningDashboard.SendRawAsync(
            dashboard.Address.Port, "GET", dashboard.LaunchAddress.PathAndQuery, [$"Host: {dashboard.Door.Name}:{dashboard.Address.Port}"], TestContext.Current.CancellationToken);
        Assert.Equal(200, status);
        Assert.Contains("http-equiv=refresh", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pass_that_has_ended_opens_nothing_and_the_others_go_on()
    {
        var passes = dashboard.Services.GetRequiredService<BrowserPasses>();
        var (stolen, other) = (passes.Admit("Firefox on Linux", dashboard.Door.Name), passes.Admit("Edge on Windows", dashboard.Door.Name));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(stolen));
        passes.End(passes.Find(stolen)!.Id);
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.OK), (await StatusAsync(stolen), await StatusAsync(other)));
    }

    private async Task<HttpStatusCode> StatusAsync(string secret)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = dashboard.Address };
        client.DefaultRequestHeaders.Add("Cookie", $"{dashboard.CookieName}={secret}");
        using var answer = await client.GetAsync("/api/imports", TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    [Fact]
    public async Task A_code_works_once()
    {
        var address = dashboard.LaunchAddress;
        using var first = new HttpClient();
        using var second = new HttpClient();
        using var good = await first.GetAsync(address, TestContext.Current.CancellationToken);
        using var spent = await second.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (good.StatusCode, spent.StatusCode));
    }

    [Theory]
    [InlineData("null", "cross-site", "navigate", "document", true, HttpStatusCode.SeeOther)]
    [InlineData(null, null, null, null, true, HttpStatusCode.SeeOther)]
    [InlineData("null", "cross-site", "navigate", "document", false, HttpStatusCode.Unauthorized)]
    [InlineData("null", "cross-site", "navigate", "iframe", true, HttpStatusCode.Forbidden)]
    [InlineData("null", "cross-site", "no-cors", "empty", true, HttpStatusCode.Forbidden)]
    [InlineData("http://evil.example", "cross-site", "navigate", "document", true, HttpStatusCode.Forbidden)]
    [InlineData("file://", "cross-site", "navigate", "document", true, HttpStatusCode.Forbidden)]
    public async Task A_form_of_a_file_lets_in_once_with_a_code_and_no_other_page_does(string? origin, string? site, string? mode, string? dest, bool hasCode, HttpStatusCode status)
    {
        var code = hasCode ? System.Web.HttpUtility.ParseQueryString(dashboard.LaunchAddress.Query)["code"]! : "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        Assert.Equal(status, await FormAsync("/let-in", code, origin, site, mode, dest));
        Assert.Equal(status == HttpStatusCode.SeeOther ? HttpStatusCode.Unauthorized : hasCode ? HttpStatusCode.SeeOther : status, await FormAsync("/let-in", code));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/let-in/")]
    [InlineData("/api/imports")]
    public async Task A_form_of_a_file_is_sent_nowhere_else(string path) =>
        Assert.Equal(HttpStatusCode.Forbidden, await FormAsync(path, System.Web.HttpUtility.ParseQueryString(dashboard.LaunchAddress.Query)["code"]!, "null", "cross-site", "navigate", "document"));

    [Fact]
    public async Task A_form_that_is_no_short_list_of_values_is_not_read()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await FormAsync("/let-in", new string('A', 1000)));
        using var browser = new HttpClient { BaseAddress = dashboard.Address };
        using var multipart = new MultipartFormDataContent { { new StringContent("x"), "code" } };
        using var answer = await browser.PostAsync("/let-in", multipart, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_page_for_a_browser_goes_with_its_code_whatever_used_it_and_with_the_next_start()
    {
        var page = dashboard.Door.NewPage(TimeSpan.FromMinutes(1));
        var code = (await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken)).Split("value='")[1].Split('\'')[0];
        using var browser = new HttpClient();
        Assert.True((await browser.GetAsync(new Uri(dashboard.Address, "/?code=" + code), TestContext.Current.CancellationToken)).IsSuccessStatusCode);
        Assert.False(File.Exists(page));

        var old = dashboard.Door.NewPage(TimeSpan.FromMilliseconds(-1));
        _ = dashboard.LaunchAddress;
        Assert.False(File.Exists(old));

        var left = dashboard.Door.NewPage(TimeSpan.FromMinutes(1));
        dashboard.Services.GetRequiredService<Data.Door.OneTimeCodes>().RemoveAll();
        Assert.False(File.Exists(left));
    }

    private async Task<HttpStatusCode> FormAsync(string path, string code, string? origin = null, string? site = null, string? mode = null, string? dest = null)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = dashboard.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([new("code", code)]) };
        foreach (var (name, value) in new[] { ("Origin", origin), ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", dest) }.Where(header => header.Item2 is not null))
        {
            request.Headers.Add(name, value);
        }

        using var answer = await browser.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("bearer")]
    public async Task A_program_may_send_the_token_itself(string scheme)
    {
        using var program = new HttpClient { BaseAddress = dashboard.Address };
        program.DefaultRequestHeaders.Authorization = new(scheme, dashboard.Token.Text);
        using var answer = await program.GetAsync("/api/imports", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public void The_token_rests_in_a_file_for_its_owner_and_survives_a_restart()
    {
        var folder = new DataFolder(dashboard.Folder);
        Assert.Equal(dashboard.Token.Text, File.ReadAllText(folder.LaunchToken));
        Assert.Equal(dashboard.Token.Text, LaunchToken.Open(folder).Text);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.LaunchToken));
        }
    }

    [Fact]
    public void A_token_that_others_could_read_is_replaced()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps no Unix permissions; the data folder is inside the user's profile.");
            return;
        }

        var folder = DataFolder.Open(Path.Combine(dashboard.Folder, "loose"));
        var before = LaunchToken.Open(folder).Text;
        File.SetUnixFileMode(folder.LaunchToken, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        Assert.NotEqual(before, LaunchToken.Open(folder).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA!")]
    public void A_damaged_token_file_is_replaced(string content)
    {
        var folder = DataFolder.Open(Path.Combine(dashboard.Folder, "damaged" + content.Length));
        LaunchToken.Open(folder);
        File.WriteAllText(folder.LaunchToken, content);
        Assert.Equal(43, LaunchToken.Open(folder).Text.Length);
    }
}
