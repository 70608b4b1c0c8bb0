namespace NetworkGraph.Data.Backups;

/// <summary>Why a backup was made. All but <see cref="Manual"/> are automatic: of those, the newest are kept.</summary>
public enum BackupKind
{
    /// <summary>Somebody asked for it; it stays until somebody deletes it.</summary>
    Manual,

    /// <summary>The first of a day on which something had changed.</summary>
    Daily,

    /// <summary>Before the database was brought to a newer schema.</summary>
    BeforeMigration,

    /// <summary>The way back from a restore.</summary>
    BeforeRestore,
}
