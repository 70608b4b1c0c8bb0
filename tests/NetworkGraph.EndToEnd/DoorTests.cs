using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>What another program on the same computer learns from a browser that has been let in.</summary>
public sealed class DoorTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_on_another_port_is_sent_nothing_that_opens_the_dashboard()
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        using var other = new OtherServer();
        foreach (var address in other.Addresses)
        {
            await session.Page.GotoAsync(address);
        }

        Assert.Equal(other.Addresses.Count, other.Received.Count);
        Assert.DoesNotContain(other.Received, header => header.Contains("networkgraph", StringComparison.OrdinalIgnoreCase));
        Assert.All(other.Received, header => Assert.DoesNotContain(session.Web.Address.Host, header, StringComparison.Ordinal));
        await session.GoAsync("/import");
    }

    [Fact]
    public async Task Control_by_number_another_port_is_sent_the_pass_and_the_page_had_said_so()
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        using var other = new OtherServer();
        var (_, address, _) = await CommandLine.RunAsync(Cancellation, "open", "--data", session.Web.Folder);
        await session.Page.GotoAsync(new Uri(session.Web.Programs, new Uri(address.Trim()).PathAndQuery).AbsoluteUri);
        await Assertions.Expect(session.Page.Locator("main, body").First).ToContainTextAsync("could use this browser's pass");
        await session.Page.GotoAsync(other.Addresses[0]);
        var pass = Assert.Single(other.Received).Split('\n').Single(line => line.StartsWith("Cookie:", StringComparison.OrdinalIgnoreCase))[7..].Trim();
        using var thief = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = session.Web.Programs };
        thief.DefaultRequestHeaders.Add("Cookie", pass);
        using var answer = await thief.GetAsync("/api/imports", Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_browser_that_is_ended_on_the_settings_page_is_locked_out_with_its_next_click()
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        await session.GoAsync("/settings");
        await session.Page.GetByRole(AriaRole.Button, new() { Name = "Let another browser in" }).ClickAsync();
        var address = await session.Page.Locator("[data-visual=new-address] code").InnerTextAsync();

        await using var context = await session.Page.Context.Browser!.NewContextAsync();
        var other = await context.NewPageAsync();
        await other.GotoAsync(address);
        await other.Locator("[data-ready]").WaitForAsync();
        await session.Page.ReloadAsync();
        await session.ReadyAsync();
        await session.Page.GetByRole(AriaRole.Button, new() { Name = "End all others" }).ClickAsync();
        await Assertions.Expect(session.Page.Locator("[data-visual=browsers] tbody tr")).ToHaveCountAsync(1);

        await other.GetByRole(AriaRole.Link, new() { Name = "Import" }).First.ClickAsync();
        await Assertions.Expect(other.Locator("h1")).ToHaveTextAsync("This dashboard is open to its owner only");
        session.AssertNothingWentWrong();
    }

    /// <summary>Another program that listens on this computer and keeps what it is sent.</summary>
    private sealed class OtherServer : IDisposable
    {
        private readonly List<TcpListener> _listeners = [];

        public OtherServer()
        {
            foreach (var ip in Socket.OSSupportsIPv6 ? new[] { IPAddress.Loopback, IPAddress.IPv6Loopback } : [IPAddress.Loopback])
            {
                var listener = new TcpListener(ip, 0);
                listener.Start();
                _listeners.Add(listener);
                _ = AnswerAsync(listener);
            }

            Addresses = [.. _listeners.Select(listener => $"http://{listener.LocalEndpoint}/")];
        }

        public IReadOnlyList<string> Addresses { get; }

        public ConcurrentBag<string> Received { get; } = [];

        public void Dispose() => _listeners.ForEach(listener => listener.Dispose());

        private async Task AnswerAsync(TcpListener listener)
        {
            try
            {
                while (true)
                {
                    using var client = await listener.AcceptTcpClientAsync(Cancellation);
                    await using var stream = client.GetStream();
                    var (text, buffer) = ("", new byte[8192]);
                    while (!text.Contains("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer, Cancellation) is > 0 and var read)
                    {
                        text += Encoding.Latin1.GetString(buffer, 0, read);
                    }

                    // A browser opens connections in advance, and asks for an icon by itself.
                    if (text.StartsWith("GET / ", StringComparison.Ordinal))
                    {
                        Received.Add(text);
                    }

                    await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<link rel=icon href='data:,'>hi"u8.ToArray(), Cancellation);
                }
            }
            catch (Exception problem) when (problem is SocketException or ObjectDisposedException or OperationCanceledException or IOException)
            {
                // The test is over.
            }
        }
    }
}
