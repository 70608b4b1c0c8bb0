using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace NetworkGraph.Data.Disk;

/// <summary>What an error of SQLite or of the disk means to the owner of the data: the one place that says it. Only faults of this program are left without a sentence.</summary>
public static class StoreFault
{
    private const int Error = 1;
    private const int Permission = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int Protocol = 15;
    private const int NotADatabase = 26;

    // The number of Linux and macOS.
    private const int ReadOnlyFileSystem = 30;

    // Too large a file, no space, quota exceeded: the numbers of Linux and macOS, then the two of Windows.
    private static readonly HashSet<int> OutOfSpace = [27, 28, 69, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>The sentence about an error in writing to the data folder, or null when it is of another kind.</summary>
    public static StoreUnavailableException? Of(Exception? error) => error switch
    {
        StoreUnavailableException known => known,
        SqliteException { SqliteErrorCode: InputOutput or Full } => DiskFull(error),
        IOException { HResult: var code } when OutOfSpace.Contains(code) => DiskFull(error),
        { InnerException: { } inner } => Of(inner),
        _ => null,
    };

    /// <summary>The sentence about an error with this database, or null when it is a fault of this program.</summary>
    internal static StoreUnavailableException? Of(Exception error, string database) => error switch
    {
        SqliteException told => Of(told, database),
        // What was read is no date, number or JSON, although the file as such is whole.
        FormatException or InvalidCastException or JsonException => Damaged(error),
        UnauthorizedAccessException or IOException { HResult: ReadOnlyFileSystem } => NotWritable(database, error),
        _ => Of(error),
    };

    /// <summary>Whether a database is not one of NetworkGraph, or no whole one. SQLite has no number of its own for a table that is not there.</summary>
    internal static bool IsForeign(SqliteException error) => error.SqliteErrorCode == Error
        && (error.Message.Contains("no such table", StringComparison.Ordinal) || error.Message.Contains("no such column", StringComparison.Ordinal));

    internal static StoreUnavailableException NotWritable(string path, Exception cause) => new(
        $"{path} cannot be opened for writing by this user. Nothing was changed. Check who owns the folder, or choose another one with --data.", cause);

    /// <summary>Where a database was, there is none: an empty one in its place would look as if all were lost.</summary>
    internal static StoreUnavailableException Missing(string path, Exception? cause = null) => new(
        $"The database {path} is no longer there, although NetworkGraph runs on it. Nothing was put in its place. Put it back, and all goes on by itself; to begin anew, end NetworkGraph and start it again.", cause ?? new FileNotFoundException(null, path));

    internal static StoreUnavailableException Damaged(Exception? cause) => new(
        "The database in the data folder is damaged and was not changed. Put back a copy of the folder, or move network.db aside and import your exports again.", cause ?? new InvalidDataException("quick_check found damage."));

    internal static StoreUnavailableException Foreign(string path, Exception? cause = null) => new(
        $"The database {path} does not hold what NetworkGraph keeps there: another program made it, or a part of it was removed. It was not changed. Put back a copy of the folder, or choose another one with --data.", cause ?? new InvalidDataException("No schema version."));

    private static StoreUnavailableException? Of(SqliteException error, string path) => error.SqliteErrorCode switch
    {
        Corrupt or NotADatabase => Damaged(error),
        Error when IsForeign(error) => Foreign(path, error),
        Busy or Locked or Protocol => new StoreUnavailableException(
            $"Another program keeps the database {path} locked. Nothing was changed. End that program, or wait until it has finished, and try again.", error),
        CannotOpen when !File.Exists(path) => Missing(path, error),
        ReadOnly or Permission or CannotOpen => NotWritable($"The database {path}", error),
        _ => Of((Exception)error),
    };

    private static StoreUnavailableException DiskFull(Exception error) => new(
        "The disk is full or cannot be written. Nothing was changed: your data is as it was before. Free some space and try again.", error)
    {
        IsDiskFull = true,
    };
}
