namespace NetworkGraph.Data;

/// <summary>
/// The store cannot do what was asked: missing, damaged, locked, on a full disk, on a server that is away, or written by a newer program.
/// The message says to people what that means for their data and what to do; nothing was changed.
/// </summary>
public class StoreException : IOException
{
    /// <summary>For serialisers.</summary>
    public StoreException()
    {
    }

    /// <summary>With the sentence for people.</summary>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>With the sentence for people and the cause.</summary>
    public StoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
