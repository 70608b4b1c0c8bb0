using Microsoft.Data.Sqlite;
using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Backups;

/// <summary>What an error on the way means to the owner of the data.</summary>
internal static class BackupTrouble
{
    private const int Busy = 5;
    private const int Locked = 6;

    public static T Told<T>(string undone, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (StoreFault.Of(e) is { } full)
        {
            throw full;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is Busy or Locked)
        {
            throw new BackupRefusedException($"{undone} Another program keeps the database locked. Wait until it has finished, and try again.", e);
        }
        catch (SqliteException e)
        {
            throw new BackupRefusedException($"{undone} SQLite cannot read or write the database ({e.SqliteErrorCode}). See: networkgraph doctor", e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new BackupRefusedException($"{undone} This user may not read or write there. Check who owns the data folder.", e);
        }
        catch (IOException e) when (e is not (BackupRefusedException or StoreUnavailableException))
        {
            throw new BackupRefusedException($"{undone} The data folder cannot be read or written ({e.Message.TrimEnd('.')}). Check that it is there and that its disk is not read-only.", e);
        }
    }
}
