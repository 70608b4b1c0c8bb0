namespace NetworkGraph.Data.Backups;

/// <summary>A backup cannot be made, trusted or put back. The message says to people why, and what that means for their data.</summary>
public sealed class BackupRefusedException : IOException
{
    /// <summary>For serialisers.</summary>
    public BackupRefusedException()
    {
    }

    /// <summary>With the sentence for people.</summary>
    public BackupRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>With the sentence for people and the cause.</summary>
    public BackupRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
