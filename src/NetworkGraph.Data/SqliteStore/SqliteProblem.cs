using Microsoft.Data.Sqlite;

namespace NetworkGraph.Data.SqliteStore;

/// <summary>What an error of SQLite means to the owner of the data. Only faults of this program are left without a sentence.</summary>
internal static class SqliteProblem
{
    private const int Error = 1;
    private const int Permission = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>The sentence about an error with this database, or null when it is a fault of this program.</summary>
    public static StoreException? Of(SqliteException error, string path) => error.SqliteErrorCode switch
    {
        Corrupt or NotADatabase => Damaged(error),
        // SQLite has no number of its own for a table that is not there.
        Error when error.Message.Contains("no such table", StringComparison.Ordinal) || error.Message.Contains("no such column", StringComparison.Ordinal) => Foreign(path, error),
        Busy or Locked => new StoreException(
            $"Another program keeps the database {path} locked. Nothing was changed. End that program, or wait until it has finished, and try again.", error),
        CannotOpen when !File.Exists(path) => Missing(path, error),
        ReadOnly or Permission or CannotOpen => new StoreException(
            $"The database {path} cannot be opened for writing by this user. Nothing was changed. Check who owns the folder, or choose another one with --data.", error),
        _ => DiskError.Of(error),
    };

    /// <summary>Where a database was, there is none: an empty one in its place would look as if all were lost.</summary>
    public static StoreException Missing(string path, Exception? cause = null) => new(
        $"The database {path} is no longer there, although NetworkGraph runs on it. Nothing was put in its place. Put it back, and all goes on by itself; to begin anew, end NetworkGraph and start it again.", cause ?? new FileNotFoundException(null, path));

    public static StoreException Damaged(Exception? cause) => new(
        "The database in the data folder is damaged and was not changed. Put back a copy of the folder, or move network.db aside and import your exports again.", cause ?? new InvalidDataException("quick_check found damage."));

    public static StoreException Foreign(string path, Exception? cause = null) => new(
        $"The database {path} does not hold what NetworkGraph keeps there: another program made it, or a part of it was removed. It was not changed. Put back a copy of the folder, or choose another one with --data.", cause ?? new InvalidDataException("No schema version."));
}
