namespace NetworkGraph.Data.Disk;

/// <summary>
/// The data cannot be reached or written now: the database is missing, damaged, locked, of another program or on a full disk, the server is away
/// or refuses. The message says to people what that means for their data and what to do; nothing was changed. The one exception of every store.
/// </summary>
public sealed class StoreUnavailableException : IOException
{
    private const int Unavailable = 503;
    private const int NoRoom = 507;

    internal const string NotALeader = "Neo.ClientError.Cluster.NotALeader";
    internal const string ReadOnlyDatabase = "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase";
    private const string AuthorizationExpired = "Neo.ClientError.Security.AuthorizationExpired";

    // Transient by name, but somebody has ended them on purpose.
    private const string Terminated = "Neo.TransientError.Transaction.Terminated";
    private const string LockClientStopped = "Neo.TransientError.Transaction.LockClientStopped";

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
    public StoreUnavailableException(string message, Exception? innerException)
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

    /// <summary>Whether the store answers, and another program changes it now: the same work succeeds later.</summary>
    internal bool IsHeld { get; init; }

    /// <summary>Whether it was found out why a server cannot be asked, so that asking it again at once finds out nothing more.</summary>
    internal bool IsExplained { get; init; }

    /// <summary>Whether a server says that the same work may succeed when it is done again, maybe by another server of its cluster.</summary>
    internal bool IsTransient => IsOfBookmarks || ServerCode is NotALeader or ReadOnlyDatabase or AuthorizationExpired
        || (ServerCode is not (Terminated or LockClientStopped) && ServerCode?.StartsWith("Neo.TransientError.", StringComparison.Ordinal) == true);

    /// <summary>Whether a server does not know what it is to have seen: it was put back to an earlier state, or is another one.</summary>
    internal bool IsOfBookmarks => ServerCode is "Neo.TransientError.Transaction.BookmarkTimeout" or "Neo.ClientError.Transaction.InvalidBookmark";
}
