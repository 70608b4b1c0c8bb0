using System.Net.Sockets;
using System.Text;
using NetworkGraph.Data.Door;
using NetworkGraph.Web.Safety;
using Microsoft.Extensions.DependencyInjection;

namespace NetworkGraph.Web.Tests;

/// <summary>The real dashboard on a free port with a data folder of its own.</summary>
public sealed class RunningDashboard : IAsyncLifetime
{
    private DashboardApplication _app = null!;

    public string Folder { get; } = Directory.CreateTempSubdirectory("networkgraph-web-").FullName;

    public DashboardOptions Options { get; init; } = new() { Urls = "http://127.0.0.1:0" };

    public Uri Address => _app.Address;

    public Door Door => Services.GetRequiredService<Door>();

    /// <summary>A new address that lets a browser in once, by number: a test's client knows no names.</summary>
    public Uri LaunchAddress => new(Address, Door.NewAddress(OneTimeCodes.OnDemand).PathAndQuery);

    public IServiceProvider Services => _app.Services;

    public LaunchToken Token => Services.GetRequiredService<LaunchToken>();

    public string CookieName => $"networkgraph-{Address.Port}";

    /// <summary>What a browser sends that was let in.</summary>
    public string Cookie => field ??= $"{CookieName}={Services.GetRequiredService<BrowserPasses>().Admit("Firefox on Linux", Door.Name)}";

    public async ValueTask InitializeAsync()
    {
        var options = Options with { Data = Folder };
        _app = await DashboardApplication.CreateAsync(options);
        await _app.StartAsync(options, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>A client as a browser that has been let in.</summary>
    public HttpClient Browser()
    {
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Address };
        client.DefaultRequestHeaders.Add("Cookie", Cookie);
        return client;
    }

    /// <summary>A client as a program that read the token file.</summary>
    public HttpClient Program()
    {
        var client = new HttpClient { BaseAddress = Address };
        client.DefaultRequestHeaders.Authorization = new("Bearer", Token.Text);
        return client;
    }

    /// <summary>Sends exactly these header lines, which no well-behaved client would, and reads the whole answer.</summary>
    public static async Task<(int Status, string Text)> SendRawAsync(int port, string method, string path, IEnumerable<string> headers, CancellationToken cancellation)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port, cancellation);
        await using var stream = client.GetStream();
        var lines = headers.ToList();
        var upgrade = lines.Any(line => line.StartsWith("Upgrade:", StringComparison.Ordinal));
        var request = $"{method} {path} HTTP/1.1\r\n{string.Concat(lines.Select(line => line + "\r\n"))}{(upgrade ? "" : "Connection: close\r\n")}{(method == "POST" ? "Content-Length: 0\r\n" : "")}\r\n";
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), cancellation);
        var text = new StringBuilder();
        var buffer = new byte[4096];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            text.Append(Encoding.Latin1.GetString(buffer, 0, read));

            // An open WebSocket never ends by itself, and the start of a large page says enough.
            if (text.Length > 8192 || (upgrade && text.ToString().Contains("\r\n\r\n", StringComparison.Ordinal)))
            {
                break;
            }
        }

        var answer = text.ToString();
        return (answer.Length < 12 ? 0 : int.Parse(answer.AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture), answer);
    }
}
