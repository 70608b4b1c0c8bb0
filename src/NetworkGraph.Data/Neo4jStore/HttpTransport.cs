using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// Neo4j's Query API: explicit transactions over HTTP, bookmarks from each commit to the next read, so that a cluster member that
/// lags behind waits instead of answering from the past.
/// </summary>
internal sealed class HttpTransport : ICypherTransport
{
    private readonly HttpClient _client;
    private readonly Uri _server;
    private readonly string _query;
    private volatile string[] _bookmarks = [];

    public HttpTransport(Neo4jAddress address)
    {
        _server = address.Server;
        _query = $"db/{Uri.EscapeDataString(address.Database)}/query/v2";
        // A redirect could carry the password to another server.
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.GZip, ConnectTimeout = TimeSpan.FromSeconds(10) })
        {
            BaseAddress = address.Server,
            Timeout = TimeSpan.FromMinutes(10),
        };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{address.User}:{address.Password}")));
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    public Task<IReadOnlyList<CypherRow>> WriteAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellation) =>
        TransientRetry.RunAsync(() => statements.Count == 1 ? SendAsync(statements[0], "WRITE", cancellation) : TransactAsync(statements, cancellation), cancellation);

    public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CancellationToken cancellation) =>
        TransientRetry.RunAsync(() => SendAsync(statement, "READ", cancellation), cancellation);

    public Task DefineAsync(CypherStatement statement, CancellationToken cancellation) =>
        TransientRetry.RunAsync(() => SendAsync(statement, "WRITE", cancellation), cancellation);

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<IReadOnlyList<CypherRow>> SendAsync(CypherStatement statement, string accessMode, CancellationToken cancellation)
    {
        using var answer = await PostAsync(_query, QueryJson.Request(statement, accessMode, _bookmarks), cancellation);
        Remember(answer.RootElement);
        return QueryJson.Rows(answer.RootElement);
    }

    private async Task<IReadOnlyList<CypherRow>> TransactAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellation)
    {
        string transaction;
        using (var begun = await PostAsync($"{_query}/tx", QueryJson.Begin("WRITE", _bookmarks), cancellation))
        {
            transaction = begun.RootElement.GetProperty("transaction").GetProperty("id").GetString()!;
        }

        try
        {
            IReadOnlyList<CypherRow> rows = [];
            foreach (var statement in statements)
            {
                using var answer = await PostAsync($"{_query}/tx/{transaction}", QueryJson.Request(statement, null, []), cancellation);
                rows = QueryJson.Rows(answer.RootElement);
            }

            using var committed = await PostAsync($"{_query}/tx/{transaction}/commit", QueryJson.Empty, cancellation);
            Remember(committed.RootElement);
            return rows;
        }
        catch
        {
            await RollBackAsync(transaction);
            throw;
        }
    }

    private async Task RollBackAsync(string transaction)
    {
        try
        {
            using var answer = await _client.DeleteAsync(new Uri($"{_query}/tx/{transaction}", UriKind.Relative), CancellationToken.None);
        }
        catch (HttpRequestException)
        {
            // The server ends a transaction nobody continues by itself; the first failure is the one to tell.
        }
    }

    private async Task<JsonDocument> PostAsync(string path, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        using var content = new ReadOnlyMemoryContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = content };
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (response.StatusCode == HttpStatusCode.Unauthorized)
            {
                // The server may close the connection behind this answer, before its body has arrived.
                throw StoreFault.OfServer("Neo.ClientError.Security.Unauthorized", "");
            }

            await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
            var answer = await JsonDocument.ParseAsync(stream, cancellationToken: cancellation);
            if (QueryJson.Error(answer.RootElement) is { } error)
            {
                answer.Dispose();
                throw error;
            }

            return answer;
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or (IOException and not StoreUnavailableException)
            || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw StoreFault.ServerAway(_server, e);
        }
    }

    private void Remember(JsonElement answer)
    {
        if (QueryJson.Bookmarks(answer) is { Length: > 0 } bookmarks)
        {
            _bookmarks = bookmarks;
        }
    }
}
