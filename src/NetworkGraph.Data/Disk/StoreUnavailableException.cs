namespace NetworkGraph.Data.Disk;

/// <summary>
/// The data cannot be reached or written now: the database is missing, damaged, locked, of another program or on a full disk, the server is away
/// or refuses. The message says to people what that means for their data and what to do; nothing was changed. The one exception of every store.
/// </summary>
public sealed class StoreUnavailableException : IOException
{
    private const int Unavailable = 503;
    private const int NoRoom = 507;

    /// <summary>For serialisers.</summary>
    public StoreUnavailableException()
    {
    }

    /// <summary>With the sentence for people.</summary>
    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>With the sentence for people and the cause.</summary>
    public StoreUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Whether the disk has no room, or cannot be written.</summary>
    public bool IsDiskFull { get; init; }

    /// <summary>Status of an answer over HTTP that says so: 507 where the disk is full, else 503.</summary>
    public int HttpStatus => IsDiskFull ? NoRoom : Unavailable;

    /// <summary>The server's code, such as <c>Neo.TransientError.Transaction.DeadlockDetected</c>; empty when it could not be reached, null where no server was asked.</summary>
    internal string? ServerCode { get; init; }

    /// <summary>Whether a server could not be reached.</summary>
    internal bool IsServerAway => ServerCode is "";

    /// <summary>Whether a server says that the same work may succeed when it is done again.</summary>
    internal bool IsTransient => ServerCode?.StartsWith("Neo.TransientError.", StringComparison.Ordinal) == true;
}
