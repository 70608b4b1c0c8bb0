using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// Finds out in seconds what is at an address, before a password is sent there: drivers and HTTP clients try for a minute and then
/// say that the server is not available, whatever the reason. A greeting in Bolt is understood by Bolt's port, and refused in HTTP by one of HTTP.
/// </summary>
internal static class ServerProbe
{
    private const byte TlsAlert = 0x15;

    // Leaves time to tell it within five seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    // Bolt's handshake (magic, then four versions: 5.0 to 5.4, 4.4, 4, 3), and a request in HTTP for servers that hang up on it.
    private static readonly byte[] InBolt = [0x60, 0x60, 0xB0, 0x17, 0, 4, 4, 5, 0, 0, 4, 4, 0, 0, 0, 4, 0, 0, 0, 3];
    private static readonly byte[] InHttp = "GET / HTTP/1.0\r\n\r\n"u8.ToArray();

    /// <summary>Throws with the reason where none of the servers of an address can be spoken with as the address says.</summary>
    public static async Task AssertAsync(Neo4jAddress address, CancellationToken cancellation)
    {
        var asked = address.Others.Prepend(address.Server).Select(server => FaultAsync(server, address.Scheme, cancellation)).ToList();
        var first = asked[0];
        while (asked.Count > 0)
        {
            var answered = await Task.WhenAny(asked);
            if (await answered is null)
            {
                return;
            }

            asked.Remove(answered);
        }

        throw (await first)!;
    }

    private static async Task<StoreUnavailableException?> FaultAsync(Uri server, Neo4jScheme wanted, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        try
        {
            var heard = await HeardAsync(server, wanted.Encrypted, wanted.AnyCertificate, InBolt, limit.Token);
            if (heard == wanted.Language || (wanted.Language == ServerLanguage.Http && heard == ServerLanguage.Unknown
                && await HeardAsync(server, wanted.Encrypted, wanted.AnyCertificate, InHttp, limit.Token) == ServerLanguage.Http))
            {
                return null;
            }

            var otherwise = heard == ServerLanguage.Unknown ? await HeardAsync(server, !wanted.Encrypted, true, InBolt, limit.Token) : ServerLanguage.Unknown;
            return otherwise != ServerLanguage.Unknown ? ServerFault.Speaks(server, wanted, otherwise, !wanted.Encrypted)
                : heard != ServerLanguage.Unknown ? ServerFault.Speaks(server, wanted, heard, wanted.Encrypted)
                : ServerFault.NotNeo4j(server, null);
        }
        catch (UntrustedCertificateException e)
        {
            return ServerFault.Untrusted(server, wanted, e);
        }
        catch (SocketException e)
        {
            return ServerFault.NoWay(server, e);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            return ServerFault.Silent(server, Patience, e);
        }
    }

    /// <summary>What is answered to a greeting, with TLS or without; nothing where the connection is ended instead.</summary>
    private static async Task<ServerLanguage> HeardAsync(Uri server, bool encrypted, bool anyCertificate, byte[] greeting, CancellationToken cancellation)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(server.IdnHost, server.Port, cancellation);
        await using var plain = new NetworkStream(socket);
        var untrusted = SslPolicyErrors.None;
        await using var tls = encrypted ? new SslStream(plain, false, (_, _, _, errors) => anyCertificate || (untrusted = errors) == SslPolicyErrors.None) : null;
        try
        {
            if (tls is not null)
            {
                await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = server.IdnHost }, cancellation);
            }

            Stream stream = tls is null ? plain : tls;
            await stream.WriteAsync(greeting, cancellation);
            var answer = new byte[4];
            return await stream.ReadAtLeastAsync(answer, answer.Length, throwOnEndOfStream: false, cancellation) < answer.Length || answer[0] == TlsAlert ? ServerLanguage.Unknown
                : answer.AsSpan().SequenceEqual("HTTP"u8) ? ServerLanguage.Http
                : answer[0] == 0 ? ServerLanguage.Bolt
                : ServerLanguage.Unknown;
        }
        catch (AuthenticationException e) when (untrusted != SslPolicyErrors.None)
        {
            throw new UntrustedCertificateException(untrusted, e);
        }
        catch (Exception e) when (e is AuthenticationException or IOException)
        {
            return ServerLanguage.Unknown;
        }
    }
}

/// <summary>A certificate that nobody vouches for, or that is of another server.</summary>
internal sealed class UntrustedCertificateException(SslPolicyErrors errors, Exception cause) : Exception($"The certificate is not trusted: {errors}.", cause)
{
    /// <summary>Whether it is of another server than the one asked.</summary>
    public bool IsOfAnother { get; } = errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch);
}
