using System.Globalization;
using Microsoft.Data.Sqlite;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Erasing;
using NetworkGraph.Data.Health;
using NetworkGraph.Data.SqliteStore;

namespace NetworkGraph.Data.Backups;

/// <summary>
/// Verify, make a way back, prepare the copy beside the data (newer schema, a revision that every open dashboard notices, erased people stay
/// erased), put it in place in one step, look through the result; and if that is not what it should be, go the way back.
/// </summary>
internal sealed class BackupRestore(NetworkBackups backups, DataFolder folder)
{
    /// <summary>Places at which tests make a restore fail, in the order in which it passes them.</summary>
    public static readonly IReadOnlyList<string> Places = ["restore-verified", "restore-prepared", "restore-way-back", "restore-replaced", "restore-checked"];

    private const string Nothing = "Nothing was changed.";

    public RestoredBackup Run(string path)
    {
        var verdict = backups.Verify(path);
        if (!verdict.IsGood)
        {
            throw new BackupRefusedException($"{string.Join(' ', verdict.Problems)} {Nothing}");
        }

        FailPoint.Reach(Places[0]);
        var (manifest, copy) = (verdict.Manifest!, folder.StagingFile(Guid.NewGuid()));
        try
        {
            var expected = Prepare(path, manifest, copy);
            FailPoint.Reach(Places[1]);
            var wayBack = WayBack();
            FailPoint.Reach(Places[2]);
            var putAside = Replace(copy, wayBack is not null);
            try
            {
                FailPoint.Reach(Places[3]);
                Require(expected);
                FailPoint.Reach(Places[4]);
            }
            catch (Exception e) when (wayBack is not null)
            {
                GoBack(wayBack);
                throw new BackupRefusedException("The restored data could not be checked, so all is as it was before. Try again, or another backup.", e);
            }

            return new RestoredBackup(verdict.Name, manifest, wayBack is null ? null : Path.GetFileName(wayBack), putAside);
        }
        finally
        {
            DatabaseCopy.Delete(copy);
        }
    }

    /// <summary>The database of a backup as this program needs it, in a file of its own; returns its state.</summary>
    private DatabaseState Prepare(string path, BackupManifest manifest, string copy)
    {
        BackupFile.Extract(path, manifest, copy);
        new SqliteNetworkStore(copy, folder).OpenAsync(CancellationToken.None).GetAwaiter().GetResult();

        var before = File.Exists(folder.Database) ? NetworkBackups.Peek(folder.Database)?.Revision ?? 0 : 0;
        var erased = Erased();
        return DatabaseCopy.Close(copy, connection =>
        {
            if (erased.Count > 0)
            {
                Erasure.Keep(connection, erased, TimeProvider.System.GetUtcNow());
            }

            connection.Run(
                SqlFile.Read("Backups", "SetRevision"), ("$revision", (Math.Max(before, manifest.Revision) + 1).ToString(CultureInfo.InvariantCulture)));
            connection.Run(SqliteNetworkStore.Query("InterruptAttempts"));
            return DatabaseCheck.Of(connection);
        });
    }

    /// <summary>Whom the database that is there remembers as erased; nobody where it cannot be read.</summary>
    private IReadOnlyDictionary<string, HashSet<string>> Erased()
    {
        try
        {
            using var connection = SqliteFile.OpenExisting(folder.Database);
            return Tombstones.Read(connection);
        }
        catch (SqliteException)
        {
            return new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        }
    }

    /// <summary>A backup of what is there; null where nothing is, or what is there is damaged.</summary>
    private string? WayBack() =>
        File.Exists(folder.Database) && DatabaseCheck.OfFile(folder.Database).Problems.Count == 0
            ? Path.Combine(backups.Folder, backups.Create(BackupKind.BeforeRestore).Name)
            : null;

    /// <summary>Into the database that is there; where there is none, or a damaged one that is put aside, as a new file.</summary>
    private string? Replace(string copy, bool intoIt)
    {
        if (intoIt)
        {
            DatabaseCopy.PutInto(copy, folder.Database);
            return null;
        }

        var aside = PutAside(copy);
        LastingName.Keep(folder.Path);
        return aside;
    }

    /// <summary>
    /// What stood beside the damaged database goes first, since a log of it would be taken for one of the new database. Then the name passes from one
    /// to the other in one step: at no moment is there none, in whose place the next start would make an empty one.
    /// </summary>
    private string? PutAside(string copy)
    {
        var files = DatabaseCopy.Files(folder.Database).Where(File.Exists).ToArray();
        if (files.Length == 0)
        {
            File.Move(copy, folder.Database);
            return null;
        }

        DataFolder.CreateLasting(backups.Folder);
        var aside = Path.Combine(backups.Folder, "damaged-" + Path.GetFileNameWithoutExtension(BackupNames.Next(backups.Folder, TimeProvider.System.GetUtcNow(), BackupKind.Manual)));
        DataFolder.CreateLasting(aside);
        foreach (var file in files.Where(file => file != folder.Database))
        {
            File.Move(file, Path.Combine(aside, Path.GetFileName(file)));
        }

        LastingName.Keep(folder.Path);
        if (File.Exists(folder.Database))
        {
            File.Replace(copy, folder.Database, Path.Combine(aside, Path.GetFileName(folder.Database)));
        }
        else
        {
            File.Move(copy, folder.Database);
        }

        LastingName.Keep(aside);
        return aside;
    }

    private void Require(DatabaseState expected)
    {
        var state = DatabaseCheck.OfFile(folder.Database);
        if (state.Problems.Count > 0 || !state.Seals.SequenceEqual(expected.Seals))
        {
            throw new InvalidDataException("The restored database is not the copy.");
        }
    }

    private void GoBack(string wayBack)
    {
        var copy = folder.StagingFile(Guid.NewGuid());
        try
        {
            BackupFile.Extract(wayBack, BackupFile.ReadWhole(wayBack), copy);
            DatabaseCopy.PutInto(copy, folder.Database);
        }
        finally
        {
            DatabaseCopy.Delete(copy);
        }
    }
}
