namespace NetworkGraph.Data.Erasing;

/// <summary>What was erased.</summary>
/// <param name="What">In words: a name, or "everything".</param>
/// <param name="BackupsRewritten">Backups that hold it no more.</param>
/// <param name="BackupsDropped">Names of backups that were damaged and could not be rewritten, so that they were deleted.</param>
public sealed record EraseOutcome(string What, int BackupsRewritten, IReadOnlyList<string> BackupsDropped);

/// <summary>What was asked to be erased is not there, or cannot be erased; nothing was changed. The message is for people.</summary>
public sealed class EraseRefusedException : IOException
{
    /// <summary>For serialisers.</summary>
    public EraseRefusedException()
    {
    }

    /// <summary>With the sentence for people.</summary>
    public EraseRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>With the sentence for people and the cause.</summary>
    public EraseRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
