using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Neo4jStore;
using NetworkGraph.Data.Stores;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>A database that somebody empties while a program uses it: told in a sentence, nothing is lost without a word, and nothing is left that is in the way of a new start.</summary>
[Collection(SharedNeo4jServer.Name)]
public sealed class EmptiedDatabaseTests(Neo4jServer server) : IDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_goes_on_writing_is_told_and_leaves_nothing_there()
    {
        server.Require();
        await server.EmptyAsync(Cancellation);
        await using var store = new Neo4jNetworkStore(server.Open(), _folder.Data, "copy.db", "http://server");
        await store.OpenAsync(Cancellation);
        await store.RememberAttemptAsync(Attempt(), Cancellation);
        await server.EmptyAsync(Cancellation);
        foreach (var write in new Func<Task>[]
        {
            () => store.RememberAttemptAsync(Attempt(), Cancellation),
            () => store.SayAsync(new UserFact(Guid.NewGuid(), UserFactKinds.Goals, "goals", "{}", DateTimeOffset.UnixEpoch), Cancellation),
            () => store.SayAsync([], [Guid.NewGuid()], Cancellation),
            () => Examples.January.CommitAsync(store, _folder.Data),
        })
        {
            Assert.Contains("was emptied", (await Assert.ThrowsAsync<StoreUnavailableException>(write)).Message, StringComparison.Ordinal);
            Assert.Equal(["0"], await server.AskAsync("MATCH (n) RETURN toString(count(n))", Cancellation));
        }

        using var anew = new TestFolder();
        await using var other = new Neo4jNetworkStore(server.Open(), anew.Data, "copy.db");
        await Examples.January.CommitAsync(other, anew.Data);
        Assert.Single(await other.ImportsAsync(Cancellation));
    }

    public void Dispose() => _folder.Dispose();

    private static ImportAttempt Attempt() => new(Guid.NewGuid(), "export.zip", DateTimeOffset.UnixEpoch, ImportState.Reading, null);
}
