using System.Globalization;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Crash;

/// <summary>
/// The real program, in which the N-th write fails, for N = 1 and on until none is left to fail: with a full disk at that write alone, and with an
/// error at that write and all after it. Every tenth N unless NETWORKGRAPH_TEST_WRITE_STEP says otherwise. And the same program in too little memory.
/// </summary>
public sealed class FailingWriteTests(CrashFixture archives, ITestOutputHelper output) : IClassFixture<CrashFixture>
{
    private const int MostWrites = 20_000;

    [Theory]
    [InlineData("pwrite64", "ENOSPC", "")]
    [InlineData("pwrite64", "EIO", "+")]
    [InlineData("fsync,fdatasync", "EIO", "")]
    [InlineData("fsync,fdatasync", "EIO", "+")]
    public async Task Whichever_write_fails_the_import_ends_with_a_sentence_or_succeeds(string calls, string error, string andAllAfter)
    {
        if (!NetworkGraphProcess.CanFailCalls)
        {
            Needed.IsMissing(Needed.Strace, "single writes are made to fail with it, and it is not here or may not trace. Install strace; only Linux has it.");
        }

        using var folder = new TestFolder();
        await archives.ImportFirstAsync(folder.Data);
        var log = Path.Combine(folder.Data.Path, "..", Path.GetFileName(folder.Data.Path) + ".strace");
        // There are few syncs, so each has its turn.
        var step = calls.StartsWith('f') ? 1 : Amount.Of("NETWORKGRAPH_TEST_WRITE_STEP", 10);
        var (failed, survived, isLast) = (0, 0, false);
        for (var n = 1; !isLast && n < MostWrites; n += step)
        {
            var fault = string.Create(CultureInfo.InvariantCulture, $"{calls}:error={error}:when={n}{andAllAfter}");
            using var import = NetworkGraphProcess.StartWithFault(fault, log, "import", archives.Second, "--data", folder.Data.Path, "--json");
            var ended = await import.EndAsync();
            isLast = !File.ReadAllText(log).Contains("INJECTED", StringComparison.Ordinal);

            Assert.True(ended.ExitCode is 0 or 1, $"{fault}: exit code {ended.ExitCode}. {ended.Error}");
            Assert.True(ended.ExitCode == 0 || ended.Error.Contains("disk is full or cannot be written", StringComparison.Ordinal), $"{fault}: {ended.Error}");
            Assert.True(!isLast || ended.ExitCode == 0, $"{fault}: {ended.Error}");
            var complaint = await CrashOracle.ComplaintAsync(folder.Data, archives, ended.ExitCode == 0);
            Assert.True(complaint is null, $"{fault}: {complaint} {ended.Error}");
            await CrashFixture.UndoSecondAsync(folder.Data);
            (failed, survived) = ended.ExitCode == 0 ? (failed, survived + 1) : (failed + 1, survived);
        }

        File.Delete(log);
        output.WriteLine($"{calls} {error}{andAllAfter}: {failed} imports ended with the sentence, {survived} succeeded.");
        Assert.True(isLast, "The import never ran out of writes.");
        Assert.True(failed > 0, "No write was made to fail.");
    }

    [Theory]
    [InlineData(8)]
    [InlineData(12)]
    [InlineData(16)]
    [InlineData(24)]
    [InlineData(256)]
    [InlineData(384)]
    [InlineData(512)]
    public async Task In_too_little_memory_it_leaves_the_old_state_and_in_enough_the_new_one(int mebibytes)
    {
        using var folder = new TestFolder();
        await archives.ImportFirstAsync(folder.Data);
        using var import = NetworkGraphProcess.Start(
            new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = ((long)mebibytes << 20).ToString("X", CultureInfo.InvariantCulture) },
            "import", archives.Second, "--data", folder.Data.Path, "--json");
        var ended = await import.EndAsync();

        output.WriteLine($"{mebibytes} MiB: exit code {ended.ExitCode}. {ended.Error.Split('\n')[0]}");
        Assert.True(mebibytes < 256 || ended.ExitCode == 0, ended.Error);
        var complaint = await CrashOracle.ComplaintAsync(folder.Data, archives, ended.ExitCode == 0);
        Assert.True(complaint is null, $"{complaint} {ended.Error}");
    }
}
