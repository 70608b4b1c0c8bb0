using NetworkGraph.Data.Backups;
using NetworkGraph.Data.Tests.Crash;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Backups;

/// <summary>The real program, killed or without disk at each named place of a restore: the old or the new state, nothing between, nothing left over.</summary>
public sealed class StoppedRestoreTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Places => [.. BackupRestore.Places];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Killed_it_leaves_the_old_or_the_new_state(string place)
    {
        var (folder, ended, hashes) = await RestoreAsync(place);
        using (folder)
        {
            Assert.True(ended.ExitCode is not (0 or 1 or 2), $"The program was not killed at {place}: {ended.Error}");
            var isNew = Array.IndexOf([.. BackupRestore.Places], place) >= Array.IndexOf([.. BackupRestore.Places], "restore-replaced");
            Assert.Equal(isNew ? hashes.Backup : hashes.Before, await folder.HashAsync());
            Assert.DoesNotContain(Directory.EnumerateFiles(folder.Path, "*.facts*", SearchOption.AllDirectories), _ => true);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task When_it_fails_all_is_as_it_was_before(string place)
    {
        var (folder, ended, hashes) = await RestoreAsync(place + "=full");
        using (folder)
        {
            Assert.Equal(1, ended.ExitCode);
            Assert.Equal(hashes.Before, await folder.HashAsync());
        }
    }

    private static async Task<(BackupFolder Folder, (int ExitCode, string Output, string Error) Ended, (string Backup, string Before) Hashes)> RestoreAsync(string failPoint)
    {
        var folder = await BackupFolder.FilledAsync();
        var backup = await folder.HashAsync();
        var made = await folder.Backups.CreateAsync(BackupKind.Manual, Cancellation);
        await folder.ChangeAsync(Examples.OfJonas);
        var before = await folder.HashAsync();
        using var restore = NetworkGraphProcess.Start(new Dictionary<string, string> { ["NETWORKGRAPH_FAILPOINT"] = failPoint }, "backup", "restore", made.Name, "--data", folder.Path);
        return (folder, await restore.EndAsync(), (backup, before));
    }
}
