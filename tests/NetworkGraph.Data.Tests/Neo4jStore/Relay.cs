using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using NetworkGraph.Data.Neo4jStore;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>A port in front of a server that passes everything on. It can speak TLS, keep what it hears, answer in the server's place, change an answer, and hang up.</summary>
internal sealed class Relay : IAsyncDisposable
{
    private readonly Uri _server;
    private readonly X509Certificate2? _certificate;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Socket, bool> _open = new();
    private readonly Task _listening;

    public Relay(Uri server, bool tls = false)
    {
        (_server, _certificate) = (server, tls ? Certificate() : null);
        _listener.Start();
        _listening = ListenAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The server's address with this port in place of its own.</summary>
    public Neo4jAddress Address => At(_server.Scheme);

    /// <summary>What clients have sent, piece by piece.</summary>
    public ConcurrentQueue<string> Heard { get; } = [];

    /// <summary>What the server has answered, piece by piece, as it came from there.</summary>
    public ConcurrentQueue<string> Told { get; } = [];

    /// <summary>An answer in the server's place, to what was heard; null passes it on.</summary>
    public Func<string, string?> InItsPlace { get; init; } = _ => null;

    /// <summary>Changes what the server answers.</summary>
    public Func<string, string> Changed { get; init; } = answer => answer;

    public Neo4jAddress At(string scheme) => Neo4jServer.At(new Uri($"{scheme}://127.0.0.1:{Port}"));

    /// <summary>An answer in HTTP.</summary>
    public static string Http(string status, string type, string body) =>
        $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}";

    public void EndConnections()
    {
        foreach (var socket in _open.Keys)
        {
            socket.Close(0);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        EndConnections();
        await _listening;
        _certificate?.Dispose();
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=relay", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }

    private async Task ListenAsync()
    {
        var passing = new List<Task>();
        try
        {
            while (true)
            {
                passing.Add(PassAsync(await _listener.AcceptTcpClientAsync()));
            }
        }
        catch (Exception e) when (e is SocketException or InvalidOperationException)
        {
            // Stopped, while it waited for somebody or before it did so again.
        }

        await Task.WhenAll(passing);
    }

    private async Task PassAsync(TcpClient client)
    {
        var socket = client.Client;
        _open[socket] = true;
        using var there = new TcpClient();
        try
        {
            await there.ConnectAsync(_server.Host, _server.Port);
            await using var mine = await OpenedAsync(client);
            await using var its = there.GetStream();
            await Task.WhenAny(AskAsync(mine, its), AnswerAsync(its, mine));
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or InvalidOperationException or System.Security.Authentication.AuthenticationException)
        {
            // One of both has hung up.
        }
        finally
        {
            _open.TryRemove(socket, out _);
            client.Dispose();
        }
    }

    private async Task<Stream> OpenedAsync(TcpClient client)
    {
        if (_certificate is null)
        {
            return client.GetStream();
        }

        var tls = new SslStream(client.GetStream());
        await tls.AuthenticateAsServerAsync(_certificate);
        return tls;
    }

    private async Task AskAsync(Stream client, Stream server)
    {
        var piece = new byte[64 * 1024];
        while (await client.ReadAsync(piece) is var read and > 0)
        {
            var heard = Encoding.Latin1.GetString(piece.AsSpan(0, read));
            Heard.Enqueue(heard);
            if (InItsPlace(heard) is { } answer)
            {
                await client.WriteAsync(Encoding.Latin1.GetBytes(answer));
            }
            else
            {
                await server.WriteAsync(piece.AsMemory(0, read));
            }
        }
    }

    private async Task AnswerAsync(Stream server, Stream client)
    {
        var piece = new byte[64 * 1024];
        while (await server.ReadAsync(piece) is var read and > 0)
        {
            var told = Encoding.Latin1.GetString(piece.AsSpan(0, read));
            Told.Enqueue(told);
            await client.WriteAsync(Encoding.Latin1.GetBytes(Changed(told)));
        }
    }
}
