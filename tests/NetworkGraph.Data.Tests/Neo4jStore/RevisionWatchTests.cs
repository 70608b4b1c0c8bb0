using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Neo4jStore;

[Collection(SharedNeo4jServer.Name)]
public sealed class RevisionWatchTests(Neo4jServer server) : IDisposable
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(200);
    private readonly TestFolder _mine = new();
    private readonly TestFolder _theirs = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_another_process_imports_is_shown_without_a_question()
    {
        await using var services = await OpenAsync(_mine);
        await using var watch = services.Watch(Often);
        Assert.True((await services.Current.GetAsync(Cancellation)).IsEmpty);

        await using var other = await OpenAsync(_theirs, empty: false);
        await Examples.January.CommitAsync(other.Store, _theirs.Data);

        await Until(async () => !(await services.Current.GetAsync(Cancellation)).IsEmpty);
    }

    [Fact]
    public async Task A_server_that_is_away_is_told_and_the_snapshot_stays_until_it_is_back()
    {
        await using var services = await OpenAsync(_mine);
        await Examples.January.CommitAsync(services.Store, _mine.Data);
        var before = await services.Current.GetAsync(Cancellation);
        await using var watch = services.Watch(Often);

        await server.KillAsync();
        await Until(() => Task.FromResult(watch.Absence is not null));
        Assert.True(watch.Absence!.LastAnswer <= watch.Absence.Since);
        Assert.Same(before, await services.Current.GetAsync(Cancellation));

        await server.RestartAsync();
        await Until(() => Task.FromResult(watch.Absence is null));
        Assert.Equal(before.Revision, await services.Store.RevisionAsync(Cancellation));
    }

    [Fact]
    public async Task A_database_that_is_emptied_and_filled_again_is_followed()
    {
        await using var services = await OpenAsync(_mine);
        await Examples.January.CommitAsync(services.Store, _mine.Data);
        var before = await services.Current.GetAsync(Cancellation);
        await using var watch = services.Watch(Often);
        // A page that fails while it is told ends no watch.
        watch.AbsenceChanged += (_, _) => throw new InvalidOperationException("This page is closed.");

        await server.EmptyAsync(Cancellation);
        await Until(() => Task.FromResult(watch.Absence is not null));
        Assert.Same(before, await services.Current.GetAsync(Cancellation));
        Assert.Contains("emptied", watch.Absence!.Reason, StringComparison.Ordinal);

        await using var other = await OpenAsync(_theirs, empty: false);
        await Examples.OfJonas.CommitAsync(other.Store, _theirs.Data);
        await Until(async () => watch.Absence is null && (await services.Current.GetAsync(Cancellation)).Members is [{ Person.Key.Value: "jonas-weber" }]);
        Assert.Equal(before.Revision, await services.Store.RevisionAsync(Cancellation));
    }

    [Fact]
    public async Task While_another_program_writes_the_graph_the_store_is_followed_and_not_called_away()
    {
        await using var services = await OpenAsync(_mine);
        await using var staged = Examples.January.Stage(_mine.Data);
        await services.Runner.CommitAsync(staged, Cancellation);
        await server.ChangeAsync("MATCH (w:Workspace) SET w.lease = 'another', w.leaseUntil = timestamp() + 600000", Cancellation);
        Assert.Single((await services.Current.GetAsync(Cancellation)).Members);
        await using var watch = services.Watch(Often);
        var wasAway = false;
        watch.AbsenceChanged += (_, _) => wasAway = true;

        await using var other = await OpenAsync(_theirs, empty: false);
        await Examples.OfJonas.CommitAsync(other.Store, _theirs.Data);
        await Until(async () => (await services.Current.GetAsync(Cancellation)).Members.Count == 2);
        Assert.Equal(["0"], await PeopleAsync());
        Assert.False(wasAway);

        await server.ChangeAsync("MATCH (w:Workspace) SET w.lease = null, w.leaseUntil = null", Cancellation);
        await Until(async () => await PeopleAsync() is not ["0"]);
        Assert.False(wasAway);
    }

    public void Dispose()
    {
        _mine.Dispose();
        _theirs.Dispose();
    }

    private static async Task Until(Func<Task<bool>> holds)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        while (!await holds())
        {
            await Task.Delay(100, limit.Token);
        }
    }

    private Task<string[]> PeopleAsync() => server.AskAsync("MATCH (p:Person) RETURN toString(count(p))", Cancellation);

    private async Task<NetworkGraphServices> OpenAsync(TestFolder folder, bool empty = true)
    {
        server.Require();
        if (empty)
        {
            await server.EmptyAsync(Cancellation);
        }

        return await NetworkGraphServices.OpenAsync(folder.Data, server.Store, ImportLimits.Default, Cancellation);
    }
}
