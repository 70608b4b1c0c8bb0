namespace NetworkGraph.Data;

/// <summary>The disk is full or cannot be written; nothing was changed. The message is for people.</summary>
public sealed class DiskFullException : StoreException
{
    /// <summary>For serialisers.</summary>
    public DiskFullException()
    {
    }

    /// <summary>With the sentence for people.</summary>
    public DiskFullException(string message)
        : base(message)
    {
    }

    /// <summary>With the sentence for people and the cause.</summary>
    public DiskFullException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
