using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NetworkGraph.Benchmarks.Load;

/// <summary>
/// A page that is open in a browser, as the dashboard sees it: the HTML is fetched, a circuit started on it, every drawing acknowledged and every call of
/// a script answered. Nothing is drawn, so that the two cores are left to the dashboard.
/// </summary>
internal sealed partial class BlazorCircuit : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);
    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly CancellationTokenSource _stop = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private long _objects;
    private long _lastDrawn;
    private long _bytes;
    private int _drawn;

    public string? Problem { get; private set; }

    /// <summary>Drawings so far, and their bytes.</summary>
    public (int Count, long Bytes) Drawn => (_drawn, _bytes);

    /// <summary>How long it took from the request for the page to the last drawing before it fell quiet for the first time.</summary>
    public TimeSpan Answered { get; private set; }

    public static async Task<BlazorCircuit> OpenAsync(HttpClient client, Uri page)
    {
        var circuit = new BlazorCircuit();
        var address = new Uri(client.BaseAddress!, page);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html");
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        var html = await answer.Content.ReadAsStringAsync();
        circuit._socket.Options.SetRequestHeader("Authorization", client.DefaultRequestHeaders.Authorization!.ToString());
        circuit._socket.Options.SetRequestHeader("Origin", client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        await circuit._socket.ConnectAsync(new UriBuilder(client.BaseAddress) { Scheme = "ws", Path = "/_blazor" }.Uri, CancellationToken.None);
        await circuit._socket.SendAsync(Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"), WebSocketMessageType.Text, true, CancellationToken.None);
        _ = circuit.ReceiveAsync();
        await circuit.SendAsync(PackWriter.Call("0", "StartCircuit", client.BaseAddress.ToString(), address.ToString(), "[]", ""));
        var operations = Marker().Matches(html).Select((marker, i) => $$"""{"type":"add","ssrComponentId":{{i + 1}},"marker":{{marker.Groups[1].Value}}}""");
        await circuit.SendAsync(PackWriter.Call(null, "UpdateRootComponents", $$"""{"batchId":1,"operations":[{{string.Join(',', operations)}}]}""", State().Match(html).Groups[1].Value));
        _ = circuit.LiveAsync();
        return circuit;
    }

    /// <summary>Waits until the page has fallen quiet.</summary>
    public async Task AnswersAsync(TimeSpan longest)
    {
        while (Problem is null && (_drawn == 0 || _clock.Elapsed - TimeSpan.FromTicks(Interlocked.Read(ref _lastDrawn)) < Quiet))
        {
            if (_clock.Elapsed > longest)
            {
                Problem ??= $"It did not fall quiet within {longest.TotalSeconds:0} s.";
            }

            await Task.Delay(10);
        }

        Answered = TimeSpan.FromTicks(Interlocked.Read(ref _lastDrawn));
    }

    /// <summary>The browser is gone without a word.</summary>
    public void Drop()
    {
        _stop.Cancel();
        _socket.Abort();
    }

    public void Dispose()
    {
        Drop();
        _socket.Dispose();
        _sending.Dispose();
        _stop.Dispose();
    }

    private async Task LiveAsync()
    {
        try
        {
            while (true)
            {
                await Task.Delay(TimeSpan.FromSeconds(10), _stop.Token);
                await SendAsync(PackWriter.Ping);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            // It is gone.
        }
    }

    private async Task SendAsync(byte[] message)
    {
        await _sending.WaitAsync(_stop.Token);
        try
        {
            await _socket.SendAsync(message, WebSocketMessageType.Binary, true, _stop.Token);
        }
        finally
        {
            _sending.Release();
        }
    }

    private async Task ReceiveAsync()
    {
        var (received, buffer) = (new List<byte>(), new byte[1 << 16]);
        try
        {
            while (true)
            {
                var part = await _socket.ReceiveAsync(buffer.AsMemory(), _stop.Token);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    Problem ??= "The dashboard closed the circuit.";
                    return;
                }

                received.AddRange(buffer.AsSpan(0, part.Count));
                if (part.EndOfMessage)
                {
                    await UnderstandAsync([.. received]);
                    received.Clear();
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            Problem ??= _stop.IsCancellationRequested ? null : e.Message;
        }
        catch (Exception e)
        {
            Problem ??= e.Message;
        }
    }

    private async Task UnderstandAsync(byte[] bytes)
    {
        // The answer to the choice of the protocol is text.
        for (var at = bytes is [(byte)'{', ..] ? Array.IndexOf(bytes, (byte)0x1e) + 1 : 0; at < bytes.Length;)
        {
            var (length, shift) = (0, 0);
            do
            {
                length |= (bytes[at] & 0x7f) << shift;
                shift += 7;
            }
            while ((bytes[at++] & 0x80) != 0);
            if (Answer(bytes.AsSpan(at, length)) is { } answer)
            {
                await SendAsync(answer);
            }

            at += length;
        }
    }

    /// <summary>What is to be sent back, or null.</summary>
    private byte[]? Answer(ReadOnlySpan<byte> message)
    {
        var reader = new PackReader(message);
        reader.ReadArray();
        switch (reader.ReadNumber())
        {
            case 1:
                break;
            case 7:
                Problem ??= "The dashboard ended the connection: " + reader.ReadText();
                return null;
            default:
                return null;
        }

        reader.SkipHeaders();
        reader.ReadText();
        var target = reader.ReadText();
        reader.ReadArray();
        switch (target)
        {
            case "JS.RenderBatch":
                Interlocked.Exchange(ref _lastDrawn, _clock.Elapsed.Ticks);
                Interlocked.Add(ref _bytes, message.Length);
                Interlocked.Increment(ref _drawn);
                return PackWriter.Call(null, "OnRenderCompleted", reader.ReadNumber(), null);
            case "JS.BeginInvokeJS":
                var (call, name, arguments, wanted) = (reader.ReadNumber(), reader.ReadText()!, reader.ReadText()!, reader.ReadNumber());
                return call == 0 ? null : PackWriter.Call(null, "EndInvokeJSFromDotNet", call, true, $"[{call},true,{ScriptAnswer(name, arguments, wanted)}]");
            case "JS.Error":
                Problem ??= reader.ReadText();
                return null;
            default:
                return null;
        }
    }

    /// <summary>An object where one is wanted, else what the scripts of a browser would say that has nothing stored.</summary>
    private string ScriptAnswer(string name, string arguments, long wanted) => wanted switch
    {
        1 => $$"""{"__jsObjectId":{{Interlocked.Increment(ref _objects)}}}""",
        3 => "null",
        _ => name switch
        {
            "start" or "choose" => """{"theme":"system","dark":false}""",
            "mudpopoverHelper.countProviders" => "1",
            _ => arguments.Length == 0 ? JsonSerializer.Serialize("") : "null",
        },
    };

    [GeneratedRegex("<!--Blazor:(\\{\"type\":\"server\".*?\\})-->")]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.*?)-->")]
    private static partial Regex State();
}
