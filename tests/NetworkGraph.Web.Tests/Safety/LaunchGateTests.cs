using System.Net;
using NetworkGraph.Data;
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
    [InlineData("GET", "/?token=")]
    [InlineData("GET", "/?token=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("GET", "/?code=")]
    public async Task Without_the_token_nothing_opens(string method, string path)
    {
        using var stranger = new HttpClient { BaseAddress = dashboard.Address };
        using var answer = await stranger.SendAsync(new HttpRequestMessage(new HttpMethod(method), path), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_page_without_the_token_says_how_to_open_it()
    {
        using var stranger = new HttpClient { BaseAddress = dashboard.Address };
        using var answer = await stranger.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.Contains("the full address that the program printed", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_printed_address_gives_a_strict_cookie_that_opens_the_door()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var browser = new HttpClient { BaseAddress = dashboard.Address };
        using var first = await browser.GetAsync(dashboard.LaunchAddress, cancellation);
        var cookie = Assert.Single(first.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=strict", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain(dashboard.Token.Text, cookie, StringComparison.Ordinal);
        Assert.DoesNotContain(dashboard.Token.Text, await first.Content.ReadAsStringAsync(cancellation), StringComparison.Ordinal);

        using var second = await browser.GetAsync("/", cancellation);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
    }

    [Fact]
    public async Task The_code_for_the_command_line_works_once()
    {
        var address = new Uri(dashboard.Address, "/?code=" + dashboard.Token.OneTimeCode);
        using var first = new HttpClient();
        using var second = new HttpClient();
        using var good = await first.GetAsync(address, TestContext.Current.CancellationToken);
        using var spent = await second.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (good.StatusCode, spent.StatusCode));
    }

    [Fact]
    public async Task A_program_may_send_the_token_itself()
    {
        using var program = dashboard.Program();
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
