using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Neo4jStore;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>Questions that are asked while the graph changes.</summary>
[Collection(SharedNeo4jServer.Name)]
public sealed class GraphReaderTests(Neo4jServer server) : IDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_does_not_fit_together_while_the_graph_moves_is_asked_again()
    {
        await using var store = await OpenAsync();
        await using var transport = server.Open();
        var tries = 0;
        var answer = await new GraphReader(transport, TimeSpan.FromMinutes(1)).AskAsync(
            async _ =>
            {
                if (++tries > 1)
                {
                    return "an answer";
                }

                await server.ChangeAsync("MATCH (w:Workspace) SET w.changes = w.changes + 1", Cancellation);
                throw new KeyNotFoundException("Half of this is of the state before.");
            },
            Cancellation);
        Assert.Equal(("an answer", 2), (answer, tries));
    }

    [Fact]
    public async Task What_does_not_fit_together_in_a_graph_that_stands_still_is_a_fault()
    {
        await using var store = await OpenAsync();
        await using var transport = server.Open();
        await Assert.ThrowsAsync<KeyNotFoundException>(() => new GraphReader(transport, TimeSpan.FromMinutes(1)).AskAsync<string>(_ => throw new KeyNotFoundException("It stands still."), Cancellation));
    }

    [Fact]
    public async Task Whoever_is_gone_since_the_question_before_is_told_in_a_sentence()
    {
        await using var store = await OpenAsync();
        var answers = store.AnswersInStore(new SnapshotAnswers(new CurrentNetwork(store)), TimeSpan.FromMinutes(1))!;
        var point = (await answers.PointOfViewAsync("maya-okoye", null, Cancellation))!;
        var stranger = new Person(0, new IdentityKey(IdentityKind.Slug, "priya-nair"), "Priya Nair");
        var gone = await Assert.ThrowsAsync<StoreUnavailableException>(() => answers.IntroductionsAsync(point, stranger, Cancellation));
        Assert.Contains("Priya Nair is no longer in the graph", gone.Message, StringComparison.Ordinal);
        await store.UndoAsync((await store.ImportsAsync(Cancellation)).Single(import => import.Reading.Owner.Person.Key == point.Viewer.Person.Key).ImportId, Cancellation);
        gone = await Assert.ThrowsAsync<StoreUnavailableException>(() => answers.IntroductionsAsync(point, stranger, Cancellation));
        Assert.Contains("You are no longer in the graph", gone.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<Neo4jNetworkStore> OpenAsync()
    {
        server.Require();
        await server.EmptyAsync(Cancellation);
        var store = new Neo4jNetworkStore(server.Open(), _folder.Data, "copy.db");
        await store.OpenAsync(Cancellation);
        await Examples.January.CommitAsync(store, _folder.Data);
        await Examples.OfJonas.CommitAsync(store, _folder.Data);
        await store.DeriveAsync(Cancellation);
        return store;
    }
}
