using NetworkGraph.Data.Health;
using NetworkGraph.Data.Seals;

namespace NetworkGraph.Data.Backups;

/// <summary>What a backup says of itself, in one line of JSON behind the database.</summary>
/// <param name="NetworkGraphBackup">Version of this form, 1.</param>
/// <param name="At">When it was made.</param>
/// <param name="Kind">Why.</param>
/// <param name="Program">Version of the program that made it.</param>
/// <param name="Schema">Version of the database's schema.</param>
/// <param name="Revision">How often the database had changed.</param>
/// <param name="DatabaseBytes">Length of the database, which stands first in the file.</param>
/// <param name="Counts">How much it holds.</param>
/// <param name="Seals">What each import states, and what the user said.</param>
public sealed record BackupManifest(
    int NetworkGraphBackup, DateTimeOffset At, BackupKind Kind, string Program, long Schema, long Revision, long DatabaseBytes, DatabaseCounts Counts, IReadOnlyList<Seal> Seals)
{
    /// <summary>The form that this program writes.</summary>
    public const int Version = 1;
}
