using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using NetworkGraph.Cli;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Web.Tests.Api;

/// <summary>Random requests to every endpoint of the running dashboard: whatever is asked, the answer is never that the program is at fault.</summary>
public sealed class RestFuzzTests(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly string[] Values =
    [
        "", " ", "jonas", "person-1", "Northwind", "2024-03-05", "0001-01-01", "9999-12-31", "2026-02-30", "-1", "0", "1", "30d", "99999999999999999999", "true", "null", "NaN", "1e308",
        "a,b", "a;b", "..", "../../etc/passwd", "%00", "%", "\u202e", "👩‍🚀", "ß", "Ω", "<script>alert(1)</script>", "' OR 1=1 --", "{\"a\":1}", "[]", "=1+1", "\t", new string('x', 3_000),
        "6f1f54a2-8f0c-4f0e-9a54-6c1d9ad2c001", "00000000-0000-0000-0000-000000000000",
    ];

    private static readonly string[] Bodies =
    [
        "", "{}", "[]", "null", "1", "\"x\"", "{", "{\"importId\":\"6f1f54a2-8f0c-4f0e-9a54-6c1d9ad2c001\",\"files\":null}", "{\"importId\":\"x\",\"files\":[]}", "{\"importId\":\"6f1f54a2-8f0c-4f0e-9a54-6c1d9ad2c001\",\"files\":[null]}",
        "{\"importId\":\"6f1f54a2-8f0c-4f0e-9a54-6c1d9ad2c002\",\"files\":[{\"name\":\"a.zip\",\"bytes\":-5}]}", "{\"importId\":\"6f1f54a2-8f0c-4f0e-9a54-6c1d9ad2c003\",\"files\":[{\"name\":\"a.zip\",\"bytes\":10}]}", "PK\u0003\u0004", "\0\0\0",
    ];

    private readonly RunningDashboard _dashboard = new();
    private HttpClient _client = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var export = Path.Combine(_dashboard.Folder, "export.zip");
        await File.WriteAllBytesAsync(export, ImportApiTests.Zip(("Profile.csv", "First Name,Last Name\nMara,Lindqvist\n"u8.ToArray()), ("Connections.csv", ImportApiTests.Connections(40))), Cancellation);
        Assert.Equal(0, await NetworkGraphCommandLine.RunAsync(["import", export, "--data", _dashboard.Folder], TextWriter.Null, TextWriter.Null));
        await _dashboard.InitializeAsync();
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = _dashboard.Address };
        _client.DefaultRequestHeaders.Authorization = new("Bearer", _dashboard.Token.Text);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _dashboard.DisposeAsync();
    }

    [Fact]
    public async Task No_request_ends_in_a_fault_of_the_program()
    {
        var seed = Amount.Of("NETWORKGRAPH_TEST_SEED", Environment.TickCount);
        var random = new Random(seed);
        var endpoints = Endpoints();
        Assert.True(endpoints.Length > Questions.All.Count, $"{endpoints.Length} endpoints");
        var statuses = new SortedDictionary<int, int>();
        for (var request = 0; request < Amount.Of("NETWORKGRAPH_TEST_REQUESTS", 10_000); request++)
        {
            var (method, address, body) = Request(random, endpoints);
            var status = await StatusAsync(method, address, body);
            Assert.True(status < 500, $"Seed {seed}, request {request}: {method} {address} {body} is answered with {status}.");
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
        }

        output.WriteLine($"Seed {seed}: {string.Join(", ", statuses.Select(one => $"{one.Key}: {one.Value}"))}");
        Assert.True(statuses.GetValueOrDefault(200) > 100, "Too few requests were answered to say anything.");
    }

    private async Task<int> StatusAsync(string method, string address, string? body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        return (int)answer.StatusCode;
    }

    /// <summary>All but files that are sent as they lie, and the socket of the pages.</summary>
    private RouteEndpoint[] Endpoints() =>
    [
        .. _dashboard.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(one => one.RoutePattern.RawText is { } route && !route.StartsWith('_') && !route.StartsWith("/_", StringComparison.Ordinal) && (!route.Contains('.', StringComparison.Ordinal) || route.EndsWith(".csv", StringComparison.Ordinal))),
    ];

    private static (string Method, string Address, string? Body) Request(Random random, RouteEndpoint[] endpoints)
    {
        var endpoint = endpoints[random.Next(endpoints.Length)];
        var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"];
        var method = random.Next(20) == 0 ? "PUT" : methods[random.Next(methods.Count)];
        string[] names = ["asOf", "viewer", "colour", .. Questions.All.SelectMany(question => question.QueryParameters).Select(parameter => parameter.Name)];
        var query = string.Join('&', Enumerable.Range(0, random.Next(4)).Select(_ => $"{names[random.Next(names.Length)]}={Escaped(random)}"));
        return (method, PathOf(random, endpoint.RoutePattern) + (query.Length > 0 ? "?" + query : ""), method is "GET" or "DELETE" ? null : Bodies[random.Next(Bodies.Length)]);
    }

    private static string PathOf(Random random, RoutePattern pattern) => "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        _ when random.Next(3) == 0 => Guid.NewGuid().ToString(),
        _ when random.Next(2) == 0 => random.Next(-1, 3).ToString(CultureInfo.InvariantCulture),
        _ => Escaped(random),
    }))));

    private static string Escaped(Random random)
    {
        var value = Values[random.Next(Values.Length)];
        return random.Next(10) == 0 ? value.Replace("\t", "", StringComparison.Ordinal).Replace(" ", "+", StringComparison.Ordinal) : Uri.EscapeDataString(value);
    }
}
