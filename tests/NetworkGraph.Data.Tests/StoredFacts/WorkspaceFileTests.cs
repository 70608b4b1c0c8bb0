using CsCheck;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.SqliteStore;
using NetworkGraph.Data.StoredFacts;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.StoredFacts;

public sealed class WorkspaceFileTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task Any_workspace_moves_to_another_store_without_loss() => RandomExports.Gen(4).SampleAsync(
        async exports =>
        {
            await using var from = await OpenAsync();
            foreach (var export in exports)
            {
                await export.CommitAsync(from, _folder.Data);
            }

            await from.SayAsync(new UserFact(Guid.NewGuid(), UserFactKinds.Goals, "goals", """{"roles":["Engineer"]}""", DateTimeOffset.UnixEpoch), Cancellation);
            var file = await ExportAsync(from);
            await using var to = await OpenAsync();
            await WorkspaceFile.ImportAsync(to, _folder.Data, file, Cancellation);
            Assert.Equal(await from.ContentHashAsync(Cancellation), await to.ContentHashAsync(Cancellation));
            Assert.Equal((await from.ImportsAsync(Cancellation)).Select(i => i.ImportId).Order(), (await to.ImportsAsync(Cancellation)).Select(i => i.ImportId).Order());
        },
        iter: 20, threads: 1);

    [Fact]
    public async Task Importing_a_workspace_twice_is_importing_it_once()
    {
        await using var store = await OpenAsync();
        await Examples.January.CommitAsync(store, _folder.Data);
        var file = await ExportAsync(store);
        var before = await store.ContentHashAsync(Cancellation);
        Assert.Equal(0, await WorkspaceFile.ImportAsync(store, _folder.Data, file, Cancellation));
        Assert.Equal(before, await store.ContentHashAsync(Cancellation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("First Name,Last Name")]
    [InlineData("{\"reading\":null}")]
    public async Task Any_other_file_is_refused_in_one_sentence(string content)
    {
        var file = Path.Combine(_folder.Data.Path, "other.jsonl");
        await File.WriteAllTextAsync(file, content, Cancellation);
        await using var store = await OpenAsync();
        Assert.False(WorkspaceFile.Recognises(file));
        await Assert.ThrowsAsync<ImportRejectedException>(() => WorkspaceFile.ImportAsync(store, _folder.Data, file, Cancellation));
    }

    [Fact]
    public async Task A_file_that_was_cut_off_names_the_line()
    {
        await using var store = await OpenAsync();
        await Examples.January.CommitAsync(store, _folder.Data);
        var file = await ExportAsync(store);
        var lines = await File.ReadAllLinesAsync(file, Cancellation);
        await File.WriteAllLinesAsync(file, lines[..^1], Cancellation);
        await using var empty = await OpenAsync();
        var refused = await Assert.ThrowsAsync<ImportRejectedException>(() => WorkspaceFile.ImportAsync(empty, _folder.Data, file, Cancellation));
        Assert.Contains($"line {lines.Length - 1}", refused.Message, StringComparison.Ordinal);
        Assert.Empty((await empty.LoadAsync(Cancellation)).Imports);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<INetworkStore> OpenAsync()
    {
        var store = new SqliteNetworkStore(Path.Combine(_folder.Data.Path, $"{Guid.NewGuid():N}.db"), _folder.Data);
        await store.OpenAsync(Cancellation);
        return store;
    }

    private async Task<string> ExportAsync(INetworkStore store)
    {
        var file = Path.Combine(_folder.Data.Path, $"{Guid.NewGuid():N}.jsonl");
        await using var output = File.Create(file);
        await WorkspaceFile.ExportAsync(store, output, Cancellation);
        return file;
    }
}
