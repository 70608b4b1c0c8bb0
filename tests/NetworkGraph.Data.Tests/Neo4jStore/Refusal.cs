using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Neo4jStore;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>What is said of an address at which no server can be asked.</summary>
internal static class Refusal
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    public static Neo4jAddress At(string scheme, int port) => Neo4jServer.At(new Uri($"{scheme}://127.0.0.1:{port}"));

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public static async Task<string> OfAsync(Neo4jAddress address)
    {
        var clock = Stopwatch.StartNew();
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => ServerProbe.AssertAsync(address, TestContext.Current.CancellationToken));
        Assert.True(clock.Elapsed < Soon, $"Told after {clock.Elapsed.TotalSeconds:0.0} s.");
        Assert.Contains("Nothing was changed.", refused.Message, StringComparison.Ordinal);
        Assert.True(refused is { IsServerAway: true, IsTransient: false });
        return refused.Message;
    }
}
