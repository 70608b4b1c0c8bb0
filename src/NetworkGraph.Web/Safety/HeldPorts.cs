using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace NetworkGraph.Web.Safety;

/// <summary>
/// The port on both addresses of this computer, 127.0.0.1 and ::1. A browser that looks for a local name tries ::1 first: whoever held the port there would be
/// visited in the dashboard's place.
/// </summary>
internal sealed class HeldPorts : IDisposable
{
    private const int Tries = 50;
    private const int Backlog = 512;
    private readonly Dictionary<IPEndPoint, Socket> _held = [];

    private HeldPorts()
    {
    }

    /// <summary>Where the server is to listen, 127.0.0.1 first.</summary>
    public IEnumerable<string> Urls => _held.Keys.OrderBy(end => end.AddressFamily).Select(end => $"http://{end}");

    /// <summary>Takes the ports of these addresses; a free one for port 0.</summary>
    /// <exception cref="IOException">Another program listens there.</exception>
    public static HeldPorts Take(IEnumerable<Uri> addresses)
    {
        var ports = new HeldPorts();
        try
        {
            foreach (var port in addresses.Select(address => address.Port).Distinct())
            {
                ports.Take(port);
            }

            return ports;
        }
        catch (SocketException problem) when (problem.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
        {
            ports.Dispose();
            throw new IOException(problem.Message, new AddressInUseException(problem.Message, problem));
        }
    }

    /// <summary>The socket that waits for the server, or a new one for an address that is not held.</summary>
    public Socket Listen(EndPoint end) => end is IPEndPoint ip && _held.Remove(ip, out var held) ? held : SocketTransportOptions.CreateDefaultBoundListenSocket(end);

    public void Dispose()
    {
        foreach (var socket in _held.Values)
        {
            socket.Dispose();
        }

        _held.Clear();
    }

    private void Take(int wanted)
    {
        for (var left = wanted == 0 ? Tries : 1; ; left--)
        {
            var first = Bound(IPAddress.Loopback, wanted);
            var port = ((IPEndPoint)first.LocalEndPoint!).Port;
            try
            {
                if (BoundOrMissing(port) is { } second)
                {
                    _held.Add(new IPEndPoint(IPAddress.IPv6Loopback, port), second);
                }

                _held.Add(new IPEndPoint(IPAddress.Loopback, port), first);
                return;
            }
            catch (SocketException problem) when (problem.SocketErrorCode == SocketError.AddressAlreadyInUse && left > 1)
            {
                // A free port is wanted, and this one is free on one side only.
                first.Dispose();
            }
            catch
            {
                first.Dispose();
                throw;
            }
        }
    }

    // On a computer without IPv6 nobody else can listen there either.
    private static Socket? BoundOrMissing(int port)
    {
        try
        {
            return Socket.OSSupportsIPv6 ? Bound(IPAddress.IPv6Loopback, port) : null;
        }
        catch (SocketException problem) when (problem.SocketErrorCode is SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported)
        {
            return null;
        }
    }

    // Listening from now on: a port that is only bound can be bound a second time.
    private static Socket Bound(IPAddress address, int port)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (OperatingSystem.IsWindows())
            {
                socket.ExclusiveAddressUse = true;
            }

            socket.Bind(new IPEndPoint(address, port));
            socket.Listen(Backlog);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
