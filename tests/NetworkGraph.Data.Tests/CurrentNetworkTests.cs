using NetworkGraph.Core.Facts;
using NetworkGraph.Data.SqliteStore;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests;

public sealed class CurrentNetworkTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Changes_that_belong_together_are_seen_as_one()
    {
        await using var store = new SqliteNetworkStore(_folder.Data.Database, _folder.Data);
        await store.OpenAsync(TestContext.Current.CancellationToken);
        var current = new CurrentNetwork(store);
        var changes = 0;
        current.Changed += (_, _) => changes++;
        var before = await current.GetAsync(TestContext.Current.CancellationToken);

        using (current.Hold())
        {
            using (current.Hold())
            {
                current.Outdate();
            }

            current.Outdate();
            Assert.Equal(0, changes);
            Assert.Same(before, await current.GetAsync(TestContext.Current.CancellationToken));
        }

        Assert.Equal(1, changes);
        Assert.NotSame(before, await current.GetAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task While_the_new_snapshot_is_built_the_one_before_answers()
    {
        await using var store = new SqliteNetworkStore(_folder.Data.Database, _folder.Data);
        await store.OpenAsync(Cancellation);
        var current = new CurrentNetwork(store);
        var before = await current.GetAsync(Cancellation);

        var (one, other) = (current.RenewAsync(Cancellation), current.RenewAsync(Cancellation));
        while (!one.IsCompleted)
        {
            Assert.NotNull(current.Built);
        }

        await Task.WhenAll(one, other);
        Assert.NotSame(before, await current.GetAsync(Cancellation));

        // Control: where a snapshot is only called old there is none until the next is built.
        current.Outdate();
        Assert.Null(current.Built);
    }

    [Fact]
    public async Task Who_follows_a_change_that_is_being_read_already_does_not_read_it_again()
    {
        await using var store = new SqliteNetworkStore(_folder.Data.Database, _folder.Data);
        await store.OpenAsync(Cancellation);
        var current = new CurrentNetwork(store);
        await current.GetAsync(Cancellation);
        await store.SayAsync([new UserFact(Guid.NewGuid(), "View", "a", "{}", DateTimeOffset.UnixEpoch)], [], Cancellation);

        var renewing = current.RenewAsync(Cancellation);
        var following = current.ReplaceAsync(Cancellation, await store.RevisionAsync(Cancellation));
        await renewing;
        var renewed = current.Built;
        await following;
        Assert.Same(renewed, current.Built);

        // Control: where another revision is wanted it is read.
        await current.ReplaceAsync(Cancellation, renewed!.Revision + 1);
        Assert.NotSame(renewed, current.Built);
    }

    [Fact]
    public async Task Where_nobody_has_asked_nothing_is_built()
    {
        await using var store = new SqliteNetworkStore(_folder.Data.Database, _folder.Data);
        await store.OpenAsync(Cancellation);
        var current = new CurrentNetwork(store);
        await current.RenewAsync(Cancellation);
        Assert.Null(current.Built);
    }

    [Fact]
    public async Task A_store_that_cannot_be_read_now_is_read_by_the_next_question()
    {
        await using var store = new SqliteNetworkStore(_folder.Data.Database, _folder.Data);
        await store.OpenAsync(Cancellation);
        var current = new CurrentNetwork(store);
        await current.GetAsync(Cancellation);
        var aside = _folder.Data.Database + ".aside";
        File.Move(_folder.Data.Database, aside);
        await current.RenewAsync(Cancellation);
        await Assert.ThrowsAnyAsync<IOException>(() => current.GetAsync(Cancellation));
        File.Move(aside, _folder.Data.Database);
        Assert.NotNull(await current.GetAsync(Cancellation));
    }

    [Fact]
    public void Nothing_changed_while_held_is_told_to_nobody()
    {
        var current = new CurrentNetwork(new SqliteNetworkStore(_folder.Data.Database, _folder.Data));
        current.Changed += (_, _) => Assert.Fail("Nothing has changed.");
        current.Hold().Dispose();
    }
}
