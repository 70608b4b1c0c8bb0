using System.Net;
using System.Net.Sockets;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>Each way in which nobody answers at an address: one true sentence, within five seconds. What waits here waits while the tests of the server run.</summary>
public sealed class NoServerProbeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j+s")]
    [InlineData("http")]
    [InlineData("https")]
    public async Task Where_nothing_listens_it_is_told(string scheme) =>
        Assert.Contains("nothing listens at that port", await Refusal.OfAsync(Refusal.At(scheme, Refusal.FreePort())), StringComparison.Ordinal);

    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j+s")]
    [InlineData("http")]
    public async Task A_program_that_takes_the_connection_and_says_nothing_is_told(string scheme)
    {
        using var mute = new TcpListener(IPAddress.Loopback, 0);
        mute.Start();
        Assert.Contains("nothing came within 4 seconds", await Refusal.OfAsync(Refusal.At(scheme, ((IPEndPoint)mute.LocalEndpoint).Port)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bolt")]
    [InlineData("https")]
    public async Task A_host_that_takes_no_connection_is_told(string scheme)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux drops connections that a full queue has no room for.");
        using var busy = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        busy.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        busy.Listen(1);
        var waiting = new List<Socket>();
        try
        {
            for (var i = 0; i < 8; i++)
            {
                waiting.Add(new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { Blocking = false });
                _ = waiting[^1].ConnectAsync(busy.LocalEndPoint!, Cancellation).AsTask();
            }

            await Task.Delay(200, Cancellation);
            Assert.Contains("nothing came within 4 seconds", await Refusal.OfAsync(Refusal.At(scheme, ((IPEndPoint)busy.LocalEndPoint!).Port)), StringComparison.Ordinal);
        }
        finally
        {
            waiting.ForEach(socket => socket.Dispose());
        }
    }

    [Fact]
    public async Task A_name_that_nobody_knows_is_told() =>
        Assert.Contains("The name nowhere.invalid is not known".ToLowerInvariant(), (await Refusal.OfAsync(Neo4jServer.At(new Uri("bolt://nowhere.invalid:7687")))).ToLowerInvariant(), StringComparison.Ordinal);
}
