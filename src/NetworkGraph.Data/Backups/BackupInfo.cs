namespace NetworkGraph.Data.Backups;

/// <summary>A backup in the list.</summary>
/// <param name="Name">Name of its file.</param>
/// <param name="At">When it was made, as its name says.</param>
/// <param name="Kind">Why it was made.</param>
/// <param name="Bytes">Length of its file.</param>
/// <param name="Manifest">What it says of itself; null where that cannot be read.</param>
/// <param name="Verified">When every byte of it was last found to be as it was written; null if never.</param>
/// <param name="Problem">Why its manifest cannot be read, or null. Null says nothing about the rest of the file: that is what verifying is for.</param>
public sealed record BackupInfo(string Name, DateTimeOffset At, BackupKind Kind, long Bytes, BackupManifest? Manifest, DateTimeOffset? Verified, string? Problem);

/// <summary>What looking through a backup has found.</summary>
/// <param name="Name">Name of its file.</param>
/// <param name="Manifest">What it says of itself; null where that cannot be read.</param>
/// <param name="Problems">What is wrong with it, in sentences; empty for a good one.</param>
public sealed record BackupVerdict(string Name, BackupManifest? Manifest, IReadOnlyList<string> Problems)
{
    /// <summary>Whether it can be put back.</summary>
    public bool IsGood => Problems.Count == 0;
}
