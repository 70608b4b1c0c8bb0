using Microsoft.Data.Sqlite;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.Tests.Stores;

/// <summary>A dashboard that follows the database in its folder, whatever happens to the file meanwhile.</summary>
public sealed class SqliteWatchTests : IDisposable
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(50);
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Database => _folder.Data.Database;

    private string Aside => Database + ".aside";

    [Fact]
    public async Task A_database_that_is_missing_is_told_is_not_replaced_and_is_followed_again_when_it_is_back()
    {
        await using var services = await OpenAsync();
        await Examples.January.CommitAsync(services.Store, _folder.Data);
        var before = await services.Current.GetAsync(Cancellation);
        await using var watch = services.Watch(Often);

        File.Move(Database, Aside);
        await Until(() => watch.Absence is not null);
        Assert.Contains("no longer there", watch.Absence!.Reason, StringComparison.Ordinal);
        Assert.True(watch.Absence.LastAnswer <= watch.Absence.Since);
        Assert.Same(before, await services.Current.GetAsync(Cancellation));
        Assert.False(File.Exists(Database));

        File.Move(Aside, Database);
        await Until(() => watch.Absence is null);
        await AssertFollowsAsync(services);
    }

    [Theory]
    [InlineData("ALTER TABLE meta RENAME TO elsewhere", "ALTER TABLE elsewhere RENAME TO meta", "does not hold what NetworkGraph keeps there")]
    [InlineData("UPDATE meta SET key = 'lost' WHERE key = 'revision'", "UPDATE meta SET key = 'revision' WHERE key = 'lost'", "does not hold what NetworkGraph keeps there")]
    [InlineData("UPDATE meta SET value = 'x' || value WHERE key = 'revision'", "UPDATE meta SET value = substr(value, 2) WHERE key = 'revision'", "does not hold what NetworkGraph keeps there")]
    public async Task A_database_that_is_not_as_it_was_is_told_and_followed_again(string breaks, string mends, string reason)
    {
        await using var services = await OpenAsync();
        await Examples.January.CommitAsync(services.Store, _folder.Data);
        await services.Current.GetAsync(Cancellation);
        await using var watch = services.Watch(Often);

        Run(breaks);
        await Until(() => watch.Absence is not null);
        Assert.Contains(reason, watch.Absence!.Reason, StringComparison.Ordinal);

        Run(mends);
        await Until(() => watch.Absence is null);
        await AssertFollowsAsync(services);
    }

    [Fact]
    public async Task Another_database_in_its_place_is_followed_even_where_it_has_changed_as_often()
    {
        using var other = new TestFolder();
        await using (var theirs = await OpenAsync(other))
        {
            await Examples.March.CommitAsync(theirs.Store, other.Data);
        }

        await using var services = await OpenAsync();
        await Examples.January.CommitAsync(services.Store, _folder.Data);
        var before = await services.Current.GetAsync(Cancellation);
        await using var watch = services.Watch(Often);

        File.Move(Database, Aside);
        await Until(() => watch.Absence is not null);
        File.Copy(other.Data.Database, Database);
        await Until(() => watch.Absence is null);
        var after = await services.Current.GetAsync(Cancellation);
        Assert.Equal(before.Revision, after.Revision);
        Assert.NotSame(before, after);
    }

    [Fact]
    public async Task Beside_a_program_that_runs_on_it_a_second_one_does_not_begin_an_empty_database()
    {
        await using (var first = await OpenAsync())
        {
            File.Move(Database, Aside);
            var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => OpenAsync());
            Assert.Contains("no longer there", refused.Message, StringComparison.Ordinal);
            Assert.False(File.Exists(Database));
        }

        await using var alone = await OpenAsync();
        Assert.True((await alone.Current.GetAsync(Cancellation)).IsEmpty);
    }

    [Fact]
    public async Task A_database_that_another_program_keeps_locked_is_told_in_a_sentence()
    {
        await using var services = await OpenAsync();
        using var other = new SqliteConnection($"Data Source={Database};Pooling=False");
        other.Open();
        using var hold = other.CreateCommand();
        hold.CommandText = "BEGIN EXCLUSIVE";
        hold.ExecuteNonQuery();

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => services.Store.InterruptAttemptsAsync(Cancellation));
        Assert.Contains("locked", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task Until(Func<bool> holds)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        while (!holds())
        {
            await Task.Delay(20, limit.Token);
        }
    }

    private async Task AssertFollowsAsync(NetworkGraphServices services)
    {
        var before = await services.Current.GetAsync(Cancellation);
        await using var other = await OpenAsync();
        await Examples.March.CommitAsync(other.Store, _folder.Data);
        await Until(() => services.Current.Built is { } built && built.Revision > before.Revision);
    }

    private Task<NetworkGraphServices> OpenAsync(TestFolder? folder = null) =>
        NetworkGraphServices.OpenAsync(DataFolder.Open((folder ?? _folder).Data.Path), ImportLimits.Default, Cancellation);

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
