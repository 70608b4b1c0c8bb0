using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using NetworkGraph.Web.Safety;

namespace NetworkGraph.Web.Tests.Safety;

public sealed class HeldPortsTests
{
    public static TheoryData<string> Loopbacks => Socket.OSSupportsIPv6 ? ["127.0.0.1", "::1"] : ["127.0.0.1"];

    [Fact]
    public void A_free_port_is_held_on_both_addresses()
    {
        using var ports = HeldPorts.Take([new Uri("http://127.0.0.1:0")]);
        var urls = ports.Urls.ToArray();
        Assert.StartsWith("http://127.0.0.1:", urls[0], StringComparison.Ordinal);
        Assert.Equal(Socket.OSSupportsIPv6 ? 2 : 1, urls.Length);
        Assert.Single(urls.Select(url => new Uri(url).Port).Distinct());
    }

    [Theory]
    [MemberData(nameof(Loopbacks))]
    public void A_port_that_another_program_holds_on_one_of_them_is_refused(string address)
    {
        using var other = new Socket(IPAddress.Parse(address).AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        other.Bind(new IPEndPoint(IPAddress.Parse(address), 0));
        other.Listen();
        var port = ((IPEndPoint)other.LocalEndPoint!).Port;
        var refused = Assert.Throws<IOException>(() => HeldPorts.Take([new Uri($"http://127.0.0.1:{port}")]));
        Assert.IsType<AddressInUseException>(refused.InnerException);
    }

    [Theory]
    [MemberData(nameof(Loopbacks))]
    public void While_it_is_held_nobody_else_gets_it(string address)
    {
        using var ports = HeldPorts.Take([new Uri("http://127.0.0.1:0")]);
        using var other = new Socket(IPAddress.Parse(address).AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        Assert.Throws<SocketException>(() => other.Bind(new IPEndPoint(IPAddress.Parse(address), new Uri(ports.Urls.First()).Port)));
    }
}
