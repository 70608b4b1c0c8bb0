namespace NetworkGraph.Data.Backups;

/// <summary>What a restore has done.</summary>
/// <param name="Name">The backup that was put back.</param>
/// <param name="Manifest">What it says of itself.</param>
/// <param name="WayBack">Name of the backup that holds what was there before; null where nothing or nothing readable was there.</param>
/// <param name="PutAside">Folder with the files of a damaged database that was there before; null where there was none.</param>
public sealed record RestoredBackup(string Name, BackupManifest Manifest, string? WayBack, string? PutAside);
