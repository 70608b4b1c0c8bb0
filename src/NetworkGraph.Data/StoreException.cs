namespace NetworkGraph.Data;

/// <summary>The data folder cannot be used as it is: damaged, or written by a newer program. The message is for people; nothing was changed.</summary>
public sealed class StoreException : IOException
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
