using System.Diagnostics;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.LinkedInImport;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Crash;

/// <summary>
/// Writes that fail: every write beyond a size, for sizes from nothing to enough, and disks of several sizes that are full. The import ends with a
/// sentence, the store is as it was, and questions are still answered.
/// </summary>
public sealed class FullDiskTests(CrashFixture archives) : IClassFixture<CrashFixture>
{
    [Fact]
    public async Task When_a_write_fails_the_import_ends_with_a_sentence_or_succeeds()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Limits on the size of files are set with ulimit, which Windows does not have.");
        using var folder = new TestFolder();
        await archives.ImportFirstAsync(folder.Data);
        var (failed, succeeded) = (0, 0);
        for (var kilobytes = 16; succeeded == 0; kilobytes = kilobytes * 3 / 2)
        {
            using var import = NetworkGraphProcess.StartWithFileLimit(kilobytes, "import", archives.Second, "--data", folder.Data.Path, "--json");
            var ended = await import.EndAsync();
            Assert.True(ended.ExitCode is 0 or 1, $"{kilobytes} kB: exit code {ended.ExitCode}. {ended.Error}");
            Assert.True(ended.ExitCode == 0 || ended.Error.Contains("disk is full", StringComparison.Ordinal), $"{kilobytes} kB: {ended.Error}");
            var complaint = await CrashOracle.ComplaintAsync(folder.Data, archives, ended.ExitCode == 0);
            Assert.True(complaint is null, $"{kilobytes} kB: {complaint}");
            (failed, succeeded) = ended.ExitCode == 0 ? (failed, succeeded + 1) : (failed + 1, succeeded);
        }

        Assert.True(failed >= 5, $"Only {failed} sizes were too small.");
    }

    public static TheoryData<string> FailPointsBeforeCommit => [.. FailPoint.Names.Where(n => n != "committed")];

    [Theory]
    [MemberData(nameof(FailPointsBeforeCommit))]
    public async Task A_disk_that_is_full_at_a_named_place_costs_nothing_but_the_import(string place)
    {
        using var folder = new TestFolder();
        await archives.ImportFirstAsync(folder.Data);
        using var import = NetworkGraphProcess.Start(
            new Dictionary<string, string> { ["NETWORKGRAPH_FAILPOINT"] = place + "=full" }, "import", archives.Second, "--data", folder.Data.Path, "--json");
        var ended = await import.EndAsync();

        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("Nothing was changed", ended.Error, StringComparison.Ordinal);
        Assert.Null(await CrashOracle.ComplaintAsync(folder.Data, archives, acknowledged: false));
    }

    [Theory]
    [InlineData(256)]
    [InlineData(512)]
    [InlineData(1024)]
    [InlineData(1536)]
    [InlineData(2048)]
    [InlineData(3072)]
    public async Task On_a_small_disk_an_import_fits_or_leaves_the_store_as_it_was_and_fits_once_there_is_space(int kilobytes)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A small disk is made with tmpfs, which only Linux has.");
        using var folder = new TestFolder();
        Assert.SkipUnless(await RunAsync("mount", "-t", "tmpfs", "-o", $"size={kilobytes}k", "tmpfs", folder.Data.Path) == 0, "Needs root: a small disk may not be mounted here.");
        try
        {
            var fits = await FitsAsync(folder.Data, archives.First) && await FitsAsync(folder.Data, archives.Second);
            Assert.False(fits && kilobytes <= 512, "Two imports fitted where they cannot: the disk was never full.");
            if (!fits)
            {
                Assert.Equal(0, await RunAsync("mount", "-o", "remount,size=64m", folder.Data.Path));
                Assert.True(await FitsAsync(folder.Data, archives.First));
                Assert.True(await FitsAsync(folder.Data, archives.Second));
            }

            Assert.Null(await CrashOracle.ComplaintAsync(folder.Data, archives, acknowledged: true));
        }
        finally
        {
            // A program that another test starts at this moment holds what is open here until it has become another one: the disk goes with that.
            Assert.Equal(0, await RunAsync("umount", "--lazy", folder.Data.Path));
        }
    }

    private static async Task<bool> FitsAsync(DataFolder folder, string archive)
    {
        var before = "";
        try
        {
            await using var services = await CrashFixture.OpenAsync(folder);
            before = await services.Store.ContentHashAsync(CancellationToken.None);
            try
            {
                await services.Runner.ImportAsync(ExportInput.From([archive])[0], Guid.NewGuid(), null, CancellationToken.None);
                return true;
            }
            catch (StoreUnavailableException)
            {
                Assert.Equal(before, await services.Store.ContentHashAsync(CancellationToken.None));
                return false;
            }
        }
        catch (StoreUnavailableException) when (before.Length == 0)
        {
            // Not even an empty store fits.
            return false;
        }
    }

    private static async Task<int> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }
}
