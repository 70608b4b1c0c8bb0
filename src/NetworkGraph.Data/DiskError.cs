using Microsoft.Data.Sqlite;

namespace NetworkGraph.Data;

/// <summary>A full disk, a full quota and a failing write show themselves in several ways; all mean the same to the user.</summary>
public static class DiskError
{
    private const int SqliteIoError = 10;
    private const int SqliteFull = 13;

    // Too large a file, no space, quota exceeded: the numbers of Linux and macOS, then the two of Windows.
    private static readonly HashSet<int> OutOfSpace = [27, 28, 69, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>The sentence for people about this error, or null when it is another kind of error.</summary>
    public static DiskFullException? Of(Exception? error) => error switch
    {
        DiskFullException known => known,
        SqliteException { SqliteErrorCode: SqliteIoError or SqliteFull } => Told(error),
        IOException { HResult: var code } when OutOfSpace.Contains(code) => Told(error),
        { InnerException: { } inner } => Of(inner),
        _ => null,
    };

    private static DiskFullException Told(Exception error) => new(
        "The disk is full or cannot be written. Nothing was changed: your data is as it was before. Free some space and try again.", error);
}
