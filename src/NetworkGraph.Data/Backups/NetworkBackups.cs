using System.Reflection;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Erasing;
using NetworkGraph.Data.Health;
using NetworkGraph.Data.SqliteStore;
using NetworkGraph.Data.Staging;

namespace NetworkGraph.Data.Backups;

/// <summary>The backups of a data folder: one file each, in its folder <c>backups</c>. They are as personal as the data itself.</summary>
public sealed class NetworkBackups : IDisposable
{
    /// <summary>How many automatic backups are kept.</summary>
    public const int KeptAutomatic = 14;

    private readonly DataFolder _folder;
    private readonly TimeProvider _clock;
    private readonly StagingClaim? _claim;
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>In a program that has opened the data folder already.</summary>
    public NetworkBackups(DataFolder folder, TimeProvider clock)
        : this(folder, clock, null)
    {
    }

    private NetworkBackups(DataFolder folder, TimeProvider clock, StagingClaim? claim) => (_folder, _clock, _claim) = (folder, clock, claim);

    /// <summary>In a program that does not open the store, which may be damaged.</summary>
    public static NetworkBackups Open(DataFolder folder, TimeProvider clock) => new(folder, clock, StagingClaim.Take(folder));

    /// <summary>Where they lie.</summary>
    public string Folder => Path.Combine(_folder.Path, "backups");

    /// <summary>Whether NETWORKGRAPH_BACKUPS=off says that none is made by itself.</summary>
    public static bool AreOff => Environment.GetEnvironmentVariable("NETWORKGRAPH_BACKUPS") is "off";

    /// <summary>Every backup, newest first.</summary>
    public IReadOnlyList<BackupInfo> List()
    {
        var verified = new VerifiedBackups(_folder, Folder).Read();
        return [.. BackupNames.In(Folder).Reverse().Select(path => Info(path, verified))];
    }

    /// <summary>Makes a backup. Refused where the database is missing or damaged: a copy of damage would push a good one out.</summary>
    public Task<BackupInfo> CreateAsync(BackupKind kind, CancellationToken cancellation) => AloneAsync(() => Create(kind), cancellation);

    /// <summary>Makes the day's backup where there is none yet and something has changed since the last one; null where there is nothing to do.</summary>
    public Task<BackupInfo?> DailyAsync(CancellationToken cancellation) => AloneAsync(() => IsDue() ? Create(BackupKind.Daily) : null, cancellation);

    /// <summary>Makes a backup of a database that is about to be brought to a newer schema.</summary>
    internal static void BeforeMigration(DataFolder folder)
    {
        if (!AreOff)
        {
            using var backups = new NetworkBackups(folder, TimeProvider.System);
            backups.Create(BackupKind.BeforeMigration);
        }
    }

    /// <summary>Looks through a backup: every byte, every page, every import. Takes a name from the list or a path.</summary>
    public Task<BackupVerdict> VerifyAsync(string nameOrPath, CancellationToken cancellation) => AloneAsync(() => Verify(PathOf(nameOrPath)), cancellation);

    /// <summary>Puts a backup in the place of the data: verified first, with a way back, all of it or nothing. Takes a name from the list or a path.</summary>
    public Task<RestoredBackup> RestoreAsync(string nameOrPath, CancellationToken cancellation) =>
        AloneAsync(() => BackupTrouble.Told("Nothing was changed.", () => new BackupRestore(this, _folder).Run(PathOf(nameOrPath))), cancellation);

    /// <summary>Erases from every backup, then from the database.</summary>
    internal Task<EraseOutcome> EraseAsync(string what, Erasure erasure, DateTimeOffset at, CancellationToken cancellation) =>
        AloneAsync(() => BackupTrouble.Told("Not everything was erased; erase again.", () => new BackupErasure(this, _folder, at).Run(what, erasure)), cancellation);

    /// <inheritdoc />
    public void Dispose()
    {
        _one.Dispose();
        _claim?.Dispose();
    }

    internal BackupInfo Create(BackupKind kind) => BackupTrouble.Told("No backup was made.", () =>
    {
        if (!File.Exists(_folder.Database))
        {
            throw new BackupRefusedException($"There is nothing to back up yet: {_folder.Path} holds no database.");
        }

        DataFolder.CreateLasting(Folder);
        var copy = _folder.StagingFile(Guid.NewGuid());
        try
        {
            var state = DatabaseCopy.Make(_folder.Database, copy);
            if (state.Problems.Count > 0 || state.Counts is null)
            {
                throw new BackupRefusedException(
                    $"No backup was made, because the database is damaged and a copy would be, too: {state.Problems[0]} The backups made before are kept. See: networkgraph doctor");
            }

            return Add(copy, kind, state);
        }
        finally
        {
            DatabaseCopy.Delete(copy);
        }
    });

    /// <summary>Makes a backup of a closed copy, under its own name, and lets the oldest automatic ones go.</summary>
    private BackupInfo Add(string copy, BackupKind kind, DatabaseState state)
    {
        var now = _clock.GetUtcNow();
        BackupFile.Seal(copy, new BackupManifest(BackupManifest.Version, now, kind, Program, state.Schema, state.Revision, new FileInfo(copy).Length, state.Counts!, state.Seals));
        var path = BackupNames.Next(Folder, now, kind);
        LastingName.Move(copy, path);
        var verified = new VerifiedBackups(_folder, Folder);
        verified.Note(Path.GetFileName(path), now);
        foreach (var old in BackupNames.In(Folder).Reverse().Where(file => BackupNames.Read(file)!.Value.Kind != BackupKind.Manual).Skip(KeptAutomatic))
        {
            File.Delete(old);
        }

        return Info(path, verified.Read());
    }

    internal BackupVerdict Verify(string path)
    {
        var verdict = Examine(path);
        if (Path.GetDirectoryName(path) == Folder)
        {
            new VerifiedBackups(_folder, Folder).Note(verdict.Name, verdict.IsGood ? _clock.GetUtcNow() : null);
        }

        return verdict;
    }

    private BackupVerdict Examine(string path)
    {
        BackupManifest? manifest = null;
        var copy = _folder.StagingFile(Guid.NewGuid());
        try
        {
            manifest = BackupFile.ReadWhole(path);
            BackupFile.Extract(path, manifest, copy);
            var state = BackupTrouble.Told("The backup was not verified.", () => DatabaseCopy.Close(copy, DatabaseCheck.Of));
            List<string> problems = [.. state.Problems];
            if (manifest.Schema > SqliteNetworkStore.SchemaVersion)
            {
                problems.Add("It was made by a newer NetworkGraph. Update this one, then use it.");
            }

            if (problems.Count == 0 && !manifest.Seals.SequenceEqual(state.Seals))
            {
                problems.Add("It does not hold what its manifest says.");
            }

            return new BackupVerdict(Path.GetFileName(path), manifest, problems);
        }
        catch (BackupRefusedException e)
        {
            return new BackupVerdict(Path.GetFileName(path), manifest, [e.Message]);
        }
        finally
        {
            DatabaseCopy.Delete(copy);
        }
    }

    internal static DatabaseState? Peek(string database)
    {
        try
        {
            using var connection = SqliteFile.OpenExisting(database);
            return DatabaseCheck.Peek(connection);
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            // Opening the store says what is the matter.
            return null;
        }
    }

    private bool IsDue()
    {
        if (AreOff || !File.Exists(_folder.Database) || Peek(_folder.Database) is not { Counts: { IsEmpty: false } } now)
        {
            return false;
        }

        var newest = List().FirstOrDefault(backup => backup.Manifest is not null);
        return newest is null || (newest.Manifest!.Revision != now.Revision && !List().Any(b => b.Kind == BackupKind.Daily && b.At.UtcDateTime.Date == _clock.GetUtcNow().UtcDateTime.Date));
    }

    private static string Program => typeof(NetworkBackups).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>A name from the list, else a path.</summary>
    private string PathOf(string nameOrPath) =>
        nameOrPath.Length > 0 && Path.GetFileName(nameOrPath) == nameOrPath && File.Exists(Path.Combine(Folder, nameOrPath)) ? Path.Combine(Folder, nameOrPath) : Path.GetFullPath(nameOrPath);

    private static BackupInfo Info(string path, IReadOnlyDictionary<string, DateTimeOffset> verified)
    {
        var (name, (at, kind), bytes) = (Path.GetFileName(path), BackupNames.Read(path)!.Value, new FileInfo(path).Length);
        DateTimeOffset? last = verified.TryGetValue(name, out var found) ? found : null;
        try
        {
            return new BackupInfo(name, at, kind, bytes, BackupFile.Peek(path), last, null);
        }
        catch (BackupRefusedException e)
        {
            return new BackupInfo(name, at, kind, bytes, null, null, e.Message);
        }
    }

    private async Task<T> AloneAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            return await Task.Run(work, cancellation);
        }
        finally
        {
            _one.Release();
        }
    }
}
