namespace NetworkGraph.Data.Intake;

/// <summary>What became of an import, by the id that its client chose.</summary>
public enum ImportState
{
    /// <summary>No import with this id was ever begun.</summary>
    Unknown,

    /// <summary>Being read.</summary>
    Reading,

    /// <summary>In the store, all of it.</summary>
    Committed,

    /// <summary>Refused; the reason says why. The store is as it was.</summary>
    Rejected,

    /// <summary>Cancelled by the user. The store is as it was.</summary>
    Cancelled,

    /// <summary>The program ended while reading. The store is as it was.</summary>
    Interrupted,
}

/// <summary>State of an import and, where it was refused, the sentence for people.</summary>
public sealed record ImportStatus(ImportState State, string? Reason);

/// <summary>An import that has begun and not, or not yet, committed.</summary>
public sealed record ImportAttempt(Guid ImportId, string ArchiveName, DateTimeOffset At, ImportState State, string? Reason);
