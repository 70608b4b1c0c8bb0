using CsCheck;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.SqliteStore;
using NetworkGraph.Data.StoredFacts;
using NetworkGraph.Data.Stores;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.StoredFacts;

public sealed class WorkspaceFileTests(ITestOutputHelper output) : IDisposable
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
    public async Task Without_one_of_its_lines_it_is_refused_and_nothing_is_taken_in()
    {
        var file = await ExampleAsync();
        var lines = await File.ReadAllLinesAsync(file, Cancellation);
        for (var left = 0; left < lines.Length; left++)
        {
            await File.WriteAllTextAsync(file, string.Concat(lines.Where((_, i) => i != left).Select(line => line + "\n")), Cancellation);
            await AssertRefusedAsync(file, $"line {left + 1} of {lines.Length}");
        }
    }

    [Fact]
    public async Task Any_damage_is_refused_and_nothing_is_taken_in()
    {
        var seed = Amount.Of("NETWORKGRAPH_TEST_SEED", Environment.TickCount);
        output.WriteLine($"Seed {seed}");
        var random = new Random(seed);
        var file = await ExampleAsync();
        var whole = await File.ReadAllBytesAsync(file, Cancellation);
        for (var i = 0; i < 200; i++)
        {
            byte[] bytes = [.. whole];
            var at = i % 4 == 0 ? bytes.Length - 1 - random.Next(120) : random.Next(bytes.Length);
            switch (i % 3)
            {
                case 0:
                    bytes = bytes[..at];
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                default:
                    bytes = [.. bytes[..at], (byte)random.Next(32, 127), .. bytes[at..]];
                    break;
            }

            await File.WriteAllBytesAsync(file, bytes, Cancellation);
            await AssertRefusedAsync(file, $"damage {i} of seed {seed}");
        }
    }

    [Theory]
    [InlineData("imports")]
    [InlineData("words")]
    [InlineData("lines")]
    public async Task A_count_that_was_changed_is_damage_too(string count)
    {
        var file = await ExampleAsync();
        var text = await File.ReadAllTextAsync(file, Cancellation);
        var changed = System.Text.RegularExpressions.Regex.Replace(text, $"(\"{count}\":)(\\d+)(?=[^{{}}]*}}}}\n$)", "${1}9${2}");
        Assert.NotEqual(text, changed);
        await File.WriteAllTextAsync(file, changed, Cancellation);
        await AssertRefusedAsync(file, count);
    }

    [Fact]
    public async Task A_file_of_an_earlier_version_has_no_hash_and_still_loads()
    {
        var file = await ExampleAsync();
        var lines = await File.ReadAllLinesAsync(file, Cancellation);
        Assert.True(WorkspaceFile.HasHash(file));
        lines[0] = """{"networkGraphWorkspace":1}""";
        await File.WriteAllTextAsync(file, string.Concat(lines[..^1].Select(line => line + "\n")), Cancellation);
        Assert.False(WorkspaceFile.HasHash(file));
        await using var empty = await OpenAsync();
        Assert.Equal(1, await WorkspaceFile.ImportAsync(empty, _folder.Data, file, Cancellation));

        await File.WriteAllTextAsync(file, string.Concat(lines[..^3].Select(line => line + "\n")), Cancellation);
        await using var another = await OpenAsync();
        var refused = await Assert.ThrowsAsync<ImportRejectedException>(() => WorkspaceFile.ImportAsync(another, _folder.Data, file, Cancellation));
        Assert.Contains($"line {lines.Length - 3}", refused.Message, StringComparison.Ordinal);
        Assert.Empty((await another.LoadAsync(Cancellation)).Imports);
    }

    public void Dispose() => _folder.Dispose();

    private async Task AssertRefusedAsync(string file, string what)
    {
        await using var empty = await OpenAsync();
        try
        {
            await WorkspaceFile.ImportAsync(empty, _folder.Data, file, Cancellation);
        }
        catch (ImportRejectedException)
        {
            Assert.Equal(0, await empty.RevisionAsync(Cancellation));
            return;
        }

        Assert.Fail($"It was taken in with {what}.");
    }

    private async Task<string> ExampleAsync()
    {
        await using var store = await OpenAsync();
        await Examples.January.CommitAsync(store, _folder.Data);
        await store.SayAsync(new UserFact(Guid.NewGuid(), UserFactKinds.Goals, "goals", "{}", DateTimeOffset.UnixEpoch), Cancellation);
        return await ExportAsync(store);
    }

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
