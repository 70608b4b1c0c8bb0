using NetworkGraph.Data.Backups;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Backups;

public sealed class NetworkBackupsTests(ITestOutputHelper output)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_backup_brings_back_what_was_there()
    {
        using var folder = await BackupFolder.FilledAsync();
        var before = await folder.HashAsync();
        var made = await folder.Backups.CreateAsync(BackupKind.Manual, Cancellation);
        Assert.Equal(2, made.Manifest!.Counts.Imports);
        await folder.ChangeAsync(Examples.OfJonas);
        var after = await folder.HashAsync();

        var restored = await folder.Backups.RestoreAsync(made.Name, Cancellation);
        Assert.Equal(before, await folder.HashAsync());

        await folder.Backups.RestoreAsync(restored.WayBack!, Cancellation);
        Assert.Equal(after, await folder.HashAsync());
    }

    [Fact]
    public async Task A_backup_of_another_machine_fills_an_empty_folder()
    {
        using var folder = await BackupFolder.FilledAsync();
        var made = await folder.Backups.CreateAsync(BackupKind.Manual, Cancellation);
        using var elsewhere = BackupFolder.Empty();

        var restored = await elsewhere.Backups.RestoreAsync(folder.Of(made), Cancellation);

        Assert.Null(restored.WayBack);
        Assert.Equal(await folder.HashAsync(), await elsewhere.HashAsync());
    }

    [Fact]
    public async Task A_backup_made_while_others_write_holds_one_state_of_theirs()
    {
        using var folder = await BackupFolder.FilledAsync();
        var without = await folder.HashAsync();
        await using var services = await folder.OpenAsync();
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                var import = await Examples.OfJonas.CommitAsync(services.Store, folder.Data);
                await services.Store.UndoAsync(import.ImportId, CancellationToken.None);
            }
        }, Cancellation);
        for (var i = 0; i < 20; i++)
        {
            Assert.Empty((await folder.Backups.VerifyAsync((await folder.Backups.CreateAsync(BackupKind.Manual, Cancellation)).Name, Cancellation)).Problems);
        }

        await stop.CancelAsync();
        await writing;
        Assert.Equal(without, await services.Store.ContentHashAsync(Cancellation));
    }

    [Fact]
    public async Task An_open_store_goes_on_with_what_was_restored()
    {
        using var folder = await BackupFolder.FilledAsync();
        var (before, made) = (await folder.HashAsync(), await folder.Backups.CreateAsync(BackupKind.Manual, Cancellation));
        await folder.ChangeAsync(Examples.OfJonas);
        await using var services = await folder.OpenAsync();
        var revision = await services.Store.RevisionAsync(Cancellation);

        await services.Backups.RestoreAsync(made.Name, Cancellation);

        Assert.Equal(before, await services.Store.ContentHashAsync(Cancellation));
        Assert.True(await services.Store.RevisionAsync(Cancellation) > revision, "An open dashboard would not notice.");
        await Examples.OfJonas.CommitAsync(services.Store, folder.Data);
    }

    [Fact]
    public async Task Any_damage_is_refused_by_verify_and_by_restore()
    {
        var seed = Amount.Of("NETWORKGRAPH_TEST_SEED", Environment.TickCount);
        output.WriteLine($"Seed {seed}");
        var random = new Random(seed);
        using var folder = await BackupFolder.FilledAsync();
        var (hash, whole) = (await folder.HashAsync(), await File.ReadAllBytesAsync(folder.Of(await folder.Backups.CreateAsync(BackupKind.Manual, Cancellation)), Cancellation));
        var damaged = Path.Combine(folder.Path, "damaged.backup");
        var end = Array.LastIndexOf(whole, (byte)'\n', Array.LastIndexOf(whole, (byte)'\n', whole.Length - 67) - 1);
        for (var i = 0; i < 200; i++)
        {
            byte[] bytes = [.. whole];
            switch (i % 5)
            {
                case 0:
                    bytes = bytes[..random.Next(bytes.Length)];
                    break;
                case 1:
                    // The manifest and the hash are a small part of the file, so they get a turn of their own.
                    bytes[random.Next(end, bytes.Length)] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes = [.. bytes, (byte)random.Next(256)];
                    break;
                default:
                    bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                    break;
            }

            await File.WriteAllBytesAsync(damaged, bytes, Cancellation);
            var verdict = await folder.Backups.VerifyAsync(damaged, Cancellation);
            Assert.False(verdict.IsGood, $"Damage {i} of seed {seed}");
            var refused = await Assert.ThrowsAsync<BackupRefusedException>(() => folder.Backups.RestoreAsync(damaged, Cancellation));
            Assert.EndsWith("Nothing was changed.", refused.Message, StringComparison.Ordinal);
        }

        File.Delete(damaged);
        Assert.Equal(hash, await folder.HashAsync());
        Assert.Single(folder.Backups.List());
    }

    [Fact]
    public async Task A_database_alone_is_no_backup()
    {
        using var folder = await BackupFolder.FilledAsync();
        var verdict = await folder.Backups.VerifyAsync(folder.Data.Database, Cancellation);
        Assert.Contains("no manifest", verdict.Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_database_makes_no_backup_and_the_good_one_replaces_it()
    {
        using var folder = await BackupFolder.FilledAsync();
        var (hash, made) = (await folder.HashAsync(), await folder.Backups.CreateAsync(BackupKind.Manual, Cancellation));
        using (var connection = SqliteFile.OpenExisting(folder.Data.Database))
        {
            connection.Run("UPDATE listing SET company = 'Elsewhere' WHERE name = 'Ada Quist'");
        }

        var refused = await Assert.ThrowsAsync<BackupRefusedException>(() => folder.Backups.CreateAsync(BackupKind.Daily, Cancellation));
        Assert.Contains("no longer says what it said", refused.Message, StringComparison.Ordinal);
        var restored = await folder.Backups.RestoreAsync(made.Name, Cancellation);
        Assert.True(File.Exists(Path.Combine(restored.PutAside!, "network.db")));
        Assert.Equal(hash, await folder.HashAsync());
    }

    [Fact]
    public async Task A_database_that_does_not_open_is_put_aside()
    {
        using var folder = await BackupFolder.FilledAsync();
        var (hash, made) = (await folder.HashAsync(), await folder.Backups.CreateAsync(BackupKind.Manual, Cancellation));
        await File.WriteAllTextAsync(folder.Data.Database, new string('x', 9_000), Cancellation);
        Assert.NotNull((await folder.Backups.RestoreAsync(made.Name, Cancellation)).PutAside);
        Assert.Equal(hash, await folder.HashAsync());
    }

    [Fact]
    public async Task Each_day_with_a_change_makes_one_backup_and_fourteen_are_kept()
    {
        using var folder = await BackupFolder.FilledAsync();
        var manual = await folder.Backups.CreateAsync(BackupKind.Manual, Cancellation);
        Assert.Null(await folder.Backups.DailyAsync(Cancellation));
        for (var day = 0; day < 16; day++)
        {
            folder.Wait(TimeSpan.FromDays(1));
            Assert.Null(await folder.Backups.DailyAsync(Cancellation));
            await folder.ChangeAsync(Examples.OfJonas);
            Assert.NotNull(await folder.Backups.DailyAsync(Cancellation));
            await folder.ChangeAsync(Examples.OfJonas);
            Assert.Null(await folder.Backups.DailyAsync(Cancellation));
            folder.Wait(TimeSpan.FromDays(1));
            Assert.NotNull(await folder.Backups.DailyAsync(Cancellation));
        }

        var kept = folder.Backups.List();
        Assert.Equal(NetworkBackups.KeptAutomatic, kept.Count(backup => backup.Kind == BackupKind.Daily));
        Assert.Equal(manual.Name, kept[^1].Name);
    }

    [Fact]
    public async Task A_database_of_an_earlier_schema_is_backed_up_before_it_is_changed_and_comes_back_whole()
    {
        using var folder = BackupFolder.Empty();
        using (var connection = SqliteFile.Open(folder.Data.Database))
        {
            connection.Run(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Stores", "Schemas", "schema-1.sql"), Cancellation));
        }

        var hash = await folder.HashAsync();
        var made = Assert.Single(folder.Backups.List());
        Assert.Equal((BackupKind.BeforeMigration, 1), (made.Kind, made.Manifest!.Schema));
        await folder.ChangeAsync(Examples.OfJonas);
        await folder.Backups.RestoreAsync(made.Name, Cancellation);
        Assert.Equal(hash, await folder.HashAsync());
    }

    [Fact]
    public async Task Only_the_owner_may_read_backups_and_nothing_else_lies_there()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such file modes; the per-user folder is private there.");
        using var folder = await BackupFolder.FilledAsync();
        var made = await folder.Backups.CreateAsync(BackupKind.Manual, Cancellation);
        await folder.Backups.RestoreAsync(made.Name, Cancellation);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.Backups.Folder));
            foreach (var file in Directory.GetFiles(folder.Backups.Folder))
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
            }
        }

        Assert.Equal(3, Directory.GetFileSystemEntries(folder.Backups.Folder).Length);
    }
}
