using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.LinkedInImport;
using NetworkGraph.Data.Neo4jStore;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>The queries that docs/neo4j.md offers, read from it and asked of the demo network.</summary>
[Collection(SharedNeo4jServer.Name)]
public sealed partial class OfferedQueryTests(Neo4jServer server) : IDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_query_that_is_offered_answers_on_the_demo_network()
    {
        server.Require();
        await server.EmptyAsync(Cancellation);
        await using (var services = await NetworkGraphServices.OpenAsync(_folder.Data, server.Store, ImportLimits.Default, Cancellation))
        {
            foreach (var input in ExportInput.From(DemoNetwork.Archives()))
            {
                await services.Runner.ImportAsync(input, Guid.NewGuid(), null, Cancellation);
            }

            await services.DeriveAsync(Cancellation);
        }

        await using var transport = server.Open();
        var queries = Queries();
        Assert.Equal(5, queries.Length);
        var answers = new List<IReadOnlyList<CypherRow>>();
        foreach (var query in queries)
        {
            answers.Add(await transport.ReadAsync(new CypherStatement(query, new Dictionary<string, object?>()), Cancellation));
            Assert.True(answers[^1].Count > 0, query);
        }

        foreach (var query in queries)
        {
            var plan = await PlanAsync(query);
            Assert.Matches("Node(Unique)?Index(Seek|Scan)", plan);
            Assert.DoesNotContain("LabelScan", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("AllNodesScan", plan, StringComparison.Ordinal);
        }

        var chances = answers[1].Select(row => row.Decimal(1)).ToList();
        Assert.Equal(3, chances.Count);
        Assert.Equal(chances.OrderDescending(), chances);
        Assert.All(answers[1], row => Assert.Equal(("Mara Lindqvist", "Antoine Lacroix"), ((string)row.List(0)[0]!, (string)row.List(0)[^1]!)));
        Assert.All(answers[2], row => Assert.Contains(row.Text(2), new[] { "LosingTouch", "OneConversation", "Dormant" }));
        Assert.All(answers[3], row => Assert.InRange(row.Whole(2), 2, 4));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> PlanAsync(string query)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{server.Address.User}:{server.Address.Password}")));
        using var answer = await client.PostAsJsonAsync(new Uri(server.Address.Server, "db/neo4j/query/v2"), new { statement = "EXPLAIN " + query }, Cancellation);
        return await answer.Content.ReadAsStringAsync(Cancellation);
    }

    private static string[] Queries() =>
        [.. Query().Matches(File.ReadAllText(Repository.PathOf("docs/neo4j.md"))).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("```cypher\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Query();
}
