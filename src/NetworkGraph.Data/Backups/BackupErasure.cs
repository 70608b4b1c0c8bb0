using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Erasing;
using NetworkGraph.Data.Health;
using NetworkGraph.Data.SqliteStore;

namespace NetworkGraph.Data.Backups;

/// <summary>Erases from every backup and then from the database: what is to be gone must not come back with a restore.</summary>
internal sealed class BackupErasure(NetworkBackups backups, DataFolder folder, DateTimeOffset at)
{
    public EraseOutcome Run(string what, Erasure erasure)
    {
        if (DatabaseCheck.OfFile(folder.Database).Problems is [var problem, ..])
        {
            throw new EraseRefusedException($"The database is damaged, and sealing it anew would hide that: {problem} Nothing was changed. See: networkgraph doctor");
        }

        var (rewritten, dropped) = (0, new List<string>());
        foreach (var path in BackupNames.In(backups.Folder))
        {
            if (Rewrite(path, erasure))
            {
                rewritten++;
            }
            else
            {
                File.Delete(path);
                dropped.Add(Path.GetFileName(path));
            }
        }

        foreach (var aside in Directory.Exists(backups.Folder) ? Directory.GetDirectories(backups.Folder, "damaged-*") : [])
        {
            Directory.Delete(aside, recursive: true);
            dropped.Add(Path.GetFileName(aside));
        }

        Keep(backups.Folder);
        using (var connection = SqliteFile.OpenExisting(folder.Database))
        {
            erasure.From(connection, at);
        }

        // The log beside the database, which is gone now, may hold what was there before.
        Keep(folder.Path);
        return new EraseOutcome(what, rewritten, dropped);
    }

    /// <summary>What is told to be erased must not come back when the power is cut.</summary>
    private static void Keep(string path)
    {
        if (Directory.Exists(path))
        {
            LastingName.Keep(path);
        }
    }

    /// <summary>False for a backup that cannot be read: it cannot be made to hold less.</summary>
    private bool Rewrite(string path, Erasure erasure)
    {
        var copy = folder.StagingFile(Guid.NewGuid());
        try
        {
            var manifest = BackupFile.ReadWhole(path);
            BackupFile.Extract(path, manifest, copy);
            new SqliteNetworkStore(copy, folder).OpenAsync(CancellationToken.None).GetAwaiter().GetResult();
            var state = DatabaseCopy.Close(copy, connection =>
            {
                var before = DatabaseCheck.Of(connection);
                if (before.Problems.Count == 0)
                {
                    erasure.From(connection, at);
                }

                return before.Problems.Count == 0 ? DatabaseCheck.Of(connection) : before;
            });
            if (state.Problems.Count > 0)
            {
                return false;
            }

            BackupFile.Seal(copy, manifest with { Schema = state.Schema, Revision = state.Revision, DatabaseBytes = new FileInfo(copy).Length, Counts = state.Counts!, Seals = state.Seals });
            File.Move(copy, path, overwrite: true);
            return true;
        }
        catch (BackupRefusedException)
        {
            return false;
        }
        finally
        {
            DatabaseCopy.Delete(copy);
        }
    }
}
