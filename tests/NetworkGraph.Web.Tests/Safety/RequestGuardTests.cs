using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetworkGraph.Web.Layout;

namespace NetworkGraph.Web.Tests.Safety;

/// <summary>Hosts by origins by endpoints (test T13), against the real server.</summary>
public sealed class RequestGuardTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    private static readonly string[] Upgrade =
        ["Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="];

    private int Port => dashboard.Address.Port;

    private string[] GoodHosts => [$"127.0.0.1:{Port}", $"localhost:{Port}", $"[::1]:{Port}", $"LOCALHOST:{Port}"];

    private string?[] BadHosts =>
    [
        null, "", "evil.example", $"evil.example:{Port}", "127.0.0.1", "localhost", "[::1]", $"0.0.0.0:{Port}", $"[::]:{Port}", $"127.0.0.1.:{Port}", $"localhost.:{Port}",
        $"localhost.evil.example:{Port}", $"127.0.0.1.evil.example:{Port}", $"127.0.0.1:{Port + 1}", $"127.0.0.1:{Port}0", $"127.0.0.1:0{Port}", $"127.0.0.2:{Port}", $"127.1:{Port}",
        $"2130706433:{Port}", $"0x7f000001:{Port}", $"017700000001:{Port}", $"[::ffff:127.0.0.1]:{Port}", $"[0:0:0:0:0:0:0:1]:{Port}", $"user@127.0.0.1:{Port}", $"127.0.0.1:{Port}, evil.example",
        $"evil.example, 127.0.0.1:{Port}", $"127.0.0.1:{Port}/", $"127.0.0.1:{Port}:{Port}", $"127.0.0.1:{Port}#", $"http://127.0.0.1:{Port}", $"xn--lcalhost-uwa:{Port}", $"localhost%00:{Port}", $"localhost\t:{Port}",
        "192.168.1.2", $"host.docker.internal:{Port}", $"myname.local:{Port}", $"a.127.0.0.1.nip.io:{Port}",
    ];

    private static string?[] Origins(string own) =>
    [
        null, "http://" + own, "null", "", "http://evil.example", "https://" + own, "http://" + own + "/", "http://" + own + ".evil.example", "http://evil.example:" + own.Split(':')[^1],
        "HTTP://" + own, "file://", "chrome-extension://abcdefghijklmnop", "http://127.0.0.1", "http://localhost:1", "http://" + own + ", http://evil.example", "ws://" + own,
    ];

    [Fact]
    public async Task Every_endpoint_answers_only_to_its_own_host_and_origin()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var endpoints = Endpoints();
        Assert.Contains(endpoints, e => e.Path.StartsWith("/_blazor/negotiate", StringComparison.Ordinal));
        Assert.Contains(endpoints, e => e.Path.StartsWith("/api/imports", StringComparison.Ordinal));
        Assert.Contains(endpoints, e => e.Upgrades);
        var wrong = new List<string>();
        var cases = 0;
        foreach (var endpoint in endpoints)
        {
            foreach (var host in GoodHosts.Concat(BadHosts))
            {
                foreach (var origin in Origins(host is { Length: > 0 } && !host.Contains('\t', StringComparison.Ordinal) ? host : $"127.0.0.1:{Port}"))
                {
                    var refused = await RefusalAsync(endpoint, host, origin, cancellation);
                    var expected = !GoodHosts.Contains(host) ? 400 : origin is null || origin == "http://" + host ? 0 : 403;
                    cases++;
                    if (refused != expected)
                    {
                        wrong.Add($"{endpoint.Method} {endpoint.Path} host '{host}' origin '{origin}': {refused}, expected {expected}");
                    }

                    // One origin shows a wrong host; all of them would only take time.
                    if (expected == 400 && endpoint.Path != "/")
                    {
                        break;
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {cases}:\n{string.Join('\n', wrong.Take(20))}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{cases} cases, {endpoints.Count} endpoints");
    }

    [Theory]
    [InlineData("cross-site", "cors", "empty", 403)]
    [InlineData("cross-site", "no-cors", "script", 403)]
    [InlineData("cross-site", "navigate", "iframe", 403)]
    [InlineData("same-site", "cors", "empty", 403)]
    [InlineData("same-site", "websocket", "empty", 403)]
    [InlineData("cross-site", "navigate", "document", 200)]
    [InlineData("same-origin", "cors", "empty", 200)]
    [InlineData("none", "navigate", "document", 200)]
    public async Task A_foreign_page_may_link_here_but_not_ask(string site, string mode, string destination, int expected)
    {
        var (status, _) = await RunningDashboard.SendRawAsync(
            Port,
            "GET",
            "/",
            [$"Host: 127.0.0.1:{Port}", "Cookie: " + dashboard.Cookie, "Sec-Fetch-Site: " + site, "Sec-Fetch-Mode: " + mode, "Sec-Fetch-Dest: " + destination],
            TestContext.Current.CancellationToken);
        Assert.Equal(expected, status);
    }

    [Fact]
    public async Task Control_an_unguarded_app_lets_evil_in()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(App).Assembly.GetName().Name });
        builder.Logging.ClearProviders();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        await using var stock = builder.Build();
        stock.Urls.Add("http://127.0.0.1:0");
        stock.UseAntiforgery();
        stock.MapGet("/hello", () => "hello");
        stock.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        await stock.StartAsync(cancellation);
        var port = new Uri(stock.Urls.First()).Port;

        var page = await RunningDashboard.SendRawAsync(port, "GET", "/hello", ["Host: evil.example"], cancellation);
        var negotiate = await RunningDashboard.SendRawAsync(port, "POST", "/_blazor/negotiate?negotiateVersion=1", [$"Host: 127.0.0.1:{port}", "Origin: http://evil.example"], cancellation);
        var socket = await RunningDashboard.SendRawAsync(port, "GET", "/_blazor", [$"Host: 127.0.0.1:{port}", "Origin: http://evil.example", .. Upgrade], cancellation);

        Assert.Equal((200, 200, 101), (page.Status, negotiate.Status, socket.Status));
    }

    private async Task<int> RefusalAsync(Endpoint endpoint, string? host, string? origin, CancellationToken cancellation)
    {
        List<string> headers = ["Cookie: " + dashboard.Cookie];
        if (host is not null)
        {
            headers.Add("Host: " + host);
        }

        if (origin is not null)
        {
            headers.Add("Origin: " + origin);
        }

        var (status, text) = await RunningDashboard.SendRawAsync(Port, endpoint.Method, endpoint.Path, endpoint.Upgrades ? headers.Concat(Upgrade) : headers, cancellation);
        return endpoint.Method == "HEAD" && status == 403 ? status
            : text.Contains("Another web page asked", StringComparison.Ordinal) ? status
            : text.Contains("This address is not the dashboard", StringComparison.Ordinal) ? status
            : host is null or not [_, ..] || !GoodHosts.Contains(host) ? status
            : endpoint.Upgrades && status != 101 ? -status
            : 0;
    }

    // Read from the running server, so that an endpoint that is added later is tested without a word here.
    private List<Endpoint> Endpoints()
    {
        var list = new List<Endpoint> { new("GET", "/_blazor", Upgrades: true), new("GET", "/no-such-page", Upgrades: false) };
        var assets = 0;
        foreach (var route in dashboard.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>())
        {
            if (route.Metadata.GetMetadata<StaticAssetDescriptor>() is not null && ++assets > 3)
            {
                continue;
            }

            var path = "/" + string.Join('/', route.RoutePattern.PathSegments.Select(Segment).Where(s => s.Length > 0));
            foreach (var method in route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"])
            {
                list.Add(new Endpoint(method, path, Upgrades: false));
            }
        }

        return [.. list.Distinct()];

        static string Segment(RoutePatternPathSegment segment) => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart { Name: "index" } => "0",
            RoutePatternParameterPart { IsCatchAll: true } => "",
            RoutePatternParameterPart => "6f1f54a2-8f0c-4f0e-9a54-6c1d9ad2c001",
            _ => "",
        }));
    }

    private sealed record Endpoint(string Method, string Path, bool Upgrades);
}
