using Microsoft.Data.Sqlite;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Health;

namespace NetworkGraph.Data.Backups;

/// <summary>Copies of whole databases, made by SQLite itself: consistent while others read and write.</summary>
internal static class DatabaseCopy
{
    /// <summary>Copies a database as it was at its last commit into a new file that nothing stands beside, and says what state it is in.</summary>
    public static DatabaseState Make(string from, string to)
    {
        using (var source = SqliteFile.OpenExisting(from))
        using (var target = SqliteFile.OpenThrowAway(to))
        {
            source.BackupDatabase(target);
        }

        return Close(to, DatabaseCheck.Of);
    }

    /// <summary>Works on a copy, then leaves it as one file without a log beside it.</summary>
    public static T Close<T>(string path, Func<SqliteConnection, T> work)
    {
        using var copy = SqliteFile.OpenExisting(path);
        var result = work(copy);
        copy.Run("PRAGMA journal_mode = DELETE");
        return result;
    }

    /// <summary>Puts a copy in the place of what a database holds: one transaction, so that others see the old state or the new one, whatever happens.</summary>
    public static void PutInto(string copy, string database)
    {
        using var source = SqliteFile.OpenExisting(copy);
        using var target = SqliteFile.OpenExisting(database);
        source.BackupDatabase(target);
        target.Run("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// <summary>Removes a copy and whatever a crash may have left beside it.</summary>
    public static void Delete(string path)
    {
        foreach (var file in Files(path))
        {
            File.Delete(file);
        }
    }

    /// <summary>The files that a database may consist of.</summary>
    public static string[] Files(string path) => [path, path + "-wal", path + "-shm", path + "-journal"];
}
