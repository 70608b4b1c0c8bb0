using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Backups;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Stores;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Backups;

/// <summary>A data folder with two imports and a word of the user, and its backups.</summary>
internal sealed class BackupFolder : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly SetClock _clock = new();

    private BackupFolder() => Backups = NetworkBackups.Open(_folder.Data, _clock);

    public NetworkBackups Backups { get; }

    public TimeProvider Clock => _clock;

    public DataFolder Data => _folder.Data;

    public string Path => _folder.Data.Path;

    public static BackupFolder Empty() => new();

    public static async Task<BackupFolder> FilledAsync()
    {
        var folder = new BackupFolder();
        await folder.ChangeAsync(Examples.January);
        await folder.ChangeAsync(Examples.March);
        return folder;
    }

    /// <summary>One import more, and a word.</summary>
    public async Task ChangeAsync(TestExport export)
    {
        await using var services = await OpenAsync();
        await export.CommitAsync(services.Store, Data);
        await services.Store.SayAsync(new UserFact(Guid.NewGuid(), UserFactKinds.Goals, "goals", """{"roles":["Engineer"]}""", DateTimeOffset.UnixEpoch), TestContext.Current.CancellationToken);
    }

    public async Task<string> HashAsync()
    {
        await using var services = await OpenAsync();
        return await services.Store.ContentHashAsync(TestContext.Current.CancellationToken);
    }

    public string Of(BackupInfo backup) => System.IO.Path.Combine(Backups.Folder, backup.Name);

    public Task<NetworkGraphServices> OpenAsync() =>
        NetworkGraphServices.OpenAsync(DataFolder.Open(Path), ImportLimits.Default with { MinFreeBytes = 0 }, TestContext.Current.CancellationToken);

    public void Wait(TimeSpan time) => _clock.Now += time;

    public void Dispose()
    {
        Backups.Dispose();
        _folder.Dispose();
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 9, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
