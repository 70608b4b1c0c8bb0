using NetworkGraph.Data.SqliteStore;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests;

public sealed class CurrentNetworkTests : IDisposable
{
    private readonly TestFolder _folder = new();

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
    public void Nothing_changed_while_held_is_told_to_nobody()
    {
        var current = new CurrentNetwork(new SqliteNetworkStore(_folder.Data.Database, _folder.Data));
        current.Changed += (_, _) => Assert.Fail("Nothing has changed.");
        current.Hold().Dispose();
    }
}
