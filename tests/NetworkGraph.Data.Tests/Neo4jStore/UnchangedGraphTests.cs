using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Neo4jStore;
using NetworkGraph.Data.Stores;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>What is written where something changes for everybody: all that differs, and nothing else.</summary>
[Collection(SharedNeo4jServer.Name)]
public sealed class UnchangedGraphTests(Neo4jServer server) : IAsyncDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Members_of_whom_nothing_changes_are_not_written()
    {
        await using var transport = new WatchedTransport(await EmptyAsync());
        await using var store = new Neo4jNetworkStore(transport, _folder.Data, "copy.db");
        await store.OpenAsync(Cancellation);
        foreach (var export in new[] { Examples.January, Examples.OfJonas })
        {
            await export.CommitAsync(store, _folder.Data);
            await store.DeriveAsync(Cancellation);
        }

        await server.ChangeAsync("MATCH (w:Workspace) SET w.rules = 0 WITH w MATCH (m:Member {key: 'jonas-weber'}) SET m.mh = 0", Cancellation);
        var written = new List<string>();
        transport.Before = statements =>
        {
            written.AddRange(statements.Where(one => one.Parameters.TryGetValue("rows", out var rows) && rows is object?[][] && WatchedTransport.Has([one], "PutMembers"))
                .SelectMany(one => ((object?[][])one.Parameters["rows"]!).Select(row => (string)row[0]!)));
            return Task.CompletedTask;
        };
        await store.DeriveAsync(Cancellation);
        Assert.Equal(["jonas-weber"], written);
    }

    [Theory]
    [InlineData("Heron Blue Labs", "Nordlicht")]
    [InlineData("Nordlicht", "Heron Blue Labs")]
    public async Task A_word_that_two_names_are_one_company_holds_for_members_own_positions_too(string first, string second)
    {
        var own = new StatedBackground(BackgroundKind.Position, "Heron Blue Labs", "Engineer", Moment.OfDay(new DateOnly(2019, 3, 1)), null, new Source(4, 1));
        await using var store = new Neo4jNetworkStore(await EmptyAsync(), _folder.Data, "copy.db");
        await store.OpenAsync(Cancellation);
        foreach (var export in new[] { Examples.January with { Backgrounds = [own] }, Examples.OfJonas })
        {
            await export.CommitAsync(store, _folder.Data);
            await store.DeriveAsync(Cancellation);
        }

        await store.SayAsync(CompanyDecisions.Write(first, second, true, DateTimeOffset.UnixEpoch), Cancellation);
        var firms = await server.AskAsync("MATCH (c:Company) WHERE c.name IN ['Heron Blue Labs', 'Nordlicht'] RETURN c.firm", Cancellation);
        Assert.Equal(2, firms.Length);
        Assert.Single(firms.Distinct());
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<ICypherTransport> EmptyAsync()
    {
        server.Require();
        await server.EmptyAsync(Cancellation);
        return server.Open();
    }
}
