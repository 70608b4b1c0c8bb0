using NetworkGraph.Data.Backups;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Health;
using NetworkGraph.Data.Staging;
using NetworkGraph.Data.Tests.Backups;

namespace NetworkGraph.Data.Tests.Health;

public sealed class FolderDoctorTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_folder_with_a_backup_is_healthy_and_one_without_is_told_to_make_one()
    {
        using var folder = await BackupFolder.FilledAsync();
        Assert.Contains("backup create", Wrong(await ExamineAsync(folder)), StringComparison.Ordinal);
        Assert.True((await ExamineAsync(folder, repair: true)).IsHealthy);
        Assert.True((await ExamineAsync(folder)).IsHealthy);
        Assert.Single(folder.Backups.List());
    }

    [Fact]
    public async Task An_empty_folder_is_healthy()
    {
        using var folder = BackupFolder.Empty();
        Assert.True((await ExamineAsync(folder)).IsHealthy);
    }

    [Fact]
    public async Task A_changed_fact_is_named_by_its_import_with_the_backup_to_go_back_to()
    {
        using var folder = await BackupFolder.FilledAsync();
        var good = await folder.Backups.CreateAsync(BackupKind.Manual, Cancellation);
        using (var connection = SqliteFile.OpenExisting(folder.Data.Database))
        {
            connection.Run("UPDATE interaction SET at = at + 60 WHERE occurrence = 1");
        }

        var report = await ExamineAsync(folder, repair: true);

        Assert.Contains("The import of Basic_LinkedInDataExport_", Wrong(report), StringComparison.Ordinal);
        Assert.Contains(report.Findings, finding => finding.Sentence.Contains($"backup restore {good.Name}", StringComparison.Ordinal));
        await folder.Backups.RestoreAsync(good.Name, Cancellation);
        Assert.True((await ExamineAsync(folder)).IsHealthy);
    }

    [Fact]
    public async Task A_damaged_index_is_made_anew()
    {
        using var folder = await BackupFolder.FilledAsync();
        var hash = await folder.HashAsync();
        await folder.Backups.CreateAsync(BackupKind.Manual, Cancellation);
        BreakAnIndex(folder.Data.Database);
        Assert.False((await ExamineAsync(folder)).IsHealthy);

        var report = await ExamineAsync(folder, repair: true);

        Assert.True(report.IsHealthy, string.Join('\n', report.Findings));
        Assert.Equal(hash, await folder.HashAsync());
        Assert.True((await ExamineAsync(folder)).IsHealthy);
    }

    [Fact]
    public async Task A_damaged_backup_is_named_once_a_week()
    {
        using var folder = await BackupFolder.FilledAsync();
        var good = await folder.Backups.CreateAsync(BackupKind.Manual, Cancellation);
        folder.Wait(TimeSpan.FromDays(1));
        var bad = await folder.Backups.CreateAsync(BackupKind.Manual, Cancellation);
        await using (var file = new FileStream(folder.Of(bad), FileMode.Open))
        {
            file.Position = 5_000;
            file.WriteByte(77);
        }

        folder.Wait(TimeSpan.FromDays(8));
        var sentence = Wrong(await ExamineAsync(folder));
        Assert.Contains($"Damaged, delete it: {bad.Name}", sentence, StringComparison.Ordinal);
        Assert.Contains(good.Name, sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rights_of_others_are_told_and_taken_away_and_by_every_start()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such file modes; the per-user folder is private there.");
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = await BackupFolder.FilledAsync();
        await folder.Backups.CreateAsync(BackupKind.Manual, Cancellation);
        const UnixFileMode Open = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        File.SetUnixFileMode(folder.Path, Open);
        File.SetUnixFileMode(folder.Data.Database, Open);
        Assert.Contains("network.db", Wrong(await ExamineAsync(folder)), StringComparison.Ordinal);
        Assert.True((await ExamineAsync(folder, repair: true)).IsHealthy);
        Assert.Empty(FolderRights.Open(folder.Data));

        File.SetUnixFileMode(folder.Data.Database, Open);
        await folder.HashAsync();
        Assert.Empty(FolderRights.Open(folder.Data));
    }

    [Fact]
    public async Task A_folder_that_somebody_else_uses_too_keeps_its_rights_and_their_files()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such file modes; the per-user folder is private there.");
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = await BackupFolder.FilledAsync();
        var theirs = Path.Combine(folder.Path, "notes.txt");
        await File.WriteAllTextAsync(theirs, "theirs", Cancellation);
        File.SetUnixFileMode(folder.Path, File.GetUnixFileMode(folder.Path) | UnixFileMode.OtherRead);
        var (ofFolder, ofFile) = (File.GetUnixFileMode(folder.Path), File.GetUnixFileMode(theirs));
        await ExamineAsync(folder, repair: true);
        Assert.Equal((ofFolder, ofFile), (File.GetUnixFileMode(folder.Path), File.GetUnixFileMode(theirs)));
    }

    [Fact]
    public async Task Nothing_lies_in_a_data_folder_that_is_not_of_a_known_kind()
    {
        using var folder = await BackupFolder.FilledAsync();
        await using var services = await folder.OpenAsync();
        using var staged = new StagingDatabase(folder.Data.StagingFile(Guid.NewGuid()), Guid.NewGuid());
        var made = await folder.Backups.CreateAsync(BackupKind.Manual, Cancellation);
        await folder.Backups.RestoreAsync(made.Name, Cancellation);
        // The tests' own staged exports come and go beside the database.
        Assert.All(Directory.GetFileSystemEntries(folder.Path), entry => Assert.True(KnownFiles.Includes(entry), entry));
    }

    private static Task<HealthReport> ExamineAsync(BackupFolder folder, bool repair = false) =>
        new FolderDoctor(folder.Data, folder.Backups, folder.Clock).ExamineAsync(repair, Cancellation);

    private static string Wrong(HealthReport report) => string.Join('\n', report.Findings.Where(finding => finding.State == HealthState.Wrong).Select(finding => finding.Sentence));

    /// <summary>Changes a thread's key in the index alone: on the one page of an index (their first byte is 10) where it stands.</summary>
    private static void BreakAnIndex(string database)
    {
        const int Page = 4_096;
        var bytes = File.ReadAllBytes(database);
        for (var at = 0; at < bytes.Length; at += Page)
        {
            var page = bytes.AsSpan(at, Page);
            if (page[0] == 10 && page.IndexOf("m:2-thread"u8) is > 0 and var key)
            {
                page[key + 2] = (byte)'9';
            }
        }

        File.WriteAllBytes(database, bytes);
    }
}
