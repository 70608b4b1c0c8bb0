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
    private readonly Neo4jAddress _address;
    private readonly FirstContact _contact;
    private readonly string _query;
    private readonly Bookmarks _bookmarks = new();

    public HttpTransport(Neo4jAddress address)
    {
        _address = address;
        _contact = new FirstContact(address) { IsDirect = HttpClient.DefaultProxy.IsBypassed(address.Server) };
        _query = $"db/{Uri.EscapeDataString(address.Database)}/query/v2";
        // A redirect could carry the password to another server.
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.GZip, ConnectTimeout = TimeSpan.FromSeconds(5) })
        {
            BaseAddress = address.Server,
            Timeout = TimeSpan.FromMinutes(10),
        };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{address.User}:{address.Password}")));
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    public Task<IReadOnlyList<CypherRow>> WriteAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellation) =>
        RunAsync(() => statements.Count == 1 ? SendAsync(statements[0], "WRITE", cancellation) : TransactAsync(statements, cancellation), cancellation);

    public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CancellationToken cancellation) =>
        RunAsync(() => SendAsync(statement, "READ", cancellation), cancellation);

    public Task DefineAsync(CypherStatement statement, CancellationToken cancellation) =>
        RunAsync(() => SendAsync(statement, "WRITE", cancellation), cancellation);

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<IReadOnlyList<CypherRow>> RunAsync(Func<Task<IReadOnlyList<CypherRow>>> work, CancellationToken cancellation) => TransientRetry.RunAsync(
        async () =>
        {
            try
            {
                await _contact.MakeAsync(() => SendAsync(FirstContact.Question, "READ", cancellation), cancellation);
                return await work();
            }
            catch (StoreUnavailableException e) when (e.IsServerAway)
            {
                _contact.Lose();
                throw;
            }
            catch (StoreUnavailableException e) when (e.IsOfBookmarks)
            {
                _bookmarks.Forget();
                throw;
            }
        },
        cancellation);

    private async Task<IReadOnlyList<CypherRow>> SendAsync(CypherStatement statement, string accessMode, CancellationToken cancellation)
    {
        var bookmarks = _bookmarks.Newest;
        using var answer = await PostAsync(_query, QueryJson.Request(statement, accessMode, bookmarks), cancellation);
        _bookmarks.Replace(bookmarks, QueryJson.Bookmarks(answer.RootElement) ?? []);
        return QueryJson.Rows(answer.RootElement);
    }

    private async Task<IReadOnlyList<CypherRow>> TransactAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellation)
    {
        string transaction;
        var bookmarks = _bookmarks.Newest;
        using (var begun = await PostAsync($"{_query}/tx", QueryJson.Begin("WRITE", bookmarks), cancellation))
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
            _bookmarks.Replace(bookmarks, QueryJson.Bookmarks(committed.RootElement) ?? []);
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
                throw ServerFault.Reported(_address, "Neo.ClientError.Security.Unauthorized", "");
            }

            if (!response.IsSuccessStatusCode && response.Content.Headers.ContentType?.MediaType != "application/json")
            {
                throw await WithoutQueriesAsync(cancellation);
            }

            await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
            var answer = await JsonDocument.ParseAsync(stream, cancellationToken: cancellation);
            if (QueryJson.Error(answer.RootElement, _address) is { } error)
            {
                answer.Dispose();
                throw error;
            }

            return answer;
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or (IOException and not StoreUnavailableException)
            || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw ServerFault.Lost(_address.Server, e);
        }
    }

    /// <summary>Why what answers takes no queries: what it says of itself at its root, without a password.</summary>
    private async Task<StoreUnavailableException> WithoutQueriesAsync(CancellationToken cancellation)
    {
        using var response = await _client.GetAsync(new Uri("", UriKind.Relative), cancellation);
        var told = await response.Content.ReadAsStringAsync(cancellation);
        try
        {
            using var root = JsonDocument.Parse(told);
            return QueryJson.Server(root.RootElement) is not var (version, edition) ? ServerFault.NotNeo4j(_address.Server, null)
                : ServerVersion.Suffices(version) ? ServerFault.NoQueryApi(_address.Server)
                : ServerFault.TooOld(_address.Server, version, edition);
        }
        catch (JsonException e)
        {
            return ServerFault.NotNeo4j(_address.Server, e);
        }
    }
}
