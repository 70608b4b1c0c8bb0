using System.Globalization;
using Microsoft.Data.Sqlite;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.SqliteStore;

namespace NetworkGraph.Data.Health;

/// <summary>The database of a data folder. Only its indexes can be made anew: they repeat what the tables say, and the seals tell whether that is right.</summary>
internal sealed class DatabaseDoctor(DataFolder folder)
{
    public IReadOnlyList<HealthFinding> Examine(bool repair)
    {
        if (!File.Exists(folder.Database))
        {
            return [new HealthFinding("database", HealthState.Good, "There is no database yet: nothing was imported.")];
        }

        var state = DatabaseCheck.OfFile(folder.Database);
        var findings = new List<HealthFinding> { Version(state) };
        if (state.Problems.Count == 0)
        {
            findings.Add(new HealthFinding("database", HealthState.Good, string.Create(
                CultureInfo.InvariantCulture, $"Sound: {(state.Counts!.Imports == 1 ? "1 import says what it said when it was read" : $"{state.Counts.Imports:N0} imports say what they said when they were read")}; {state.Counts.Listings:N0} connections, {state.Counts.Interactions:N0} messages and the like.")));
        }
        else if (repair && IndexesMadeAnew())
        {
            findings.Add(new HealthFinding("database", HealthState.Repaired, "An index was damaged and made anew from the data, which is whole."));
        }
        else
        {
            findings.AddRange(state.Problems.Select(problem => new HealthFinding("database", HealthState.Wrong, problem)));
        }

        return findings;
    }

    private static HealthFinding Version(DatabaseState state) => state.Schema <= SqliteNetworkStore.SchemaVersion
        ? new HealthFinding("version", HealthState.Good, string.Create(CultureInfo.InvariantCulture, $"Schema {state.Schema}; this NetworkGraph knows {SqliteNetworkStore.SchemaVersion}."))
        : new HealthFinding("version", HealthState.Wrong, string.Create(
            CultureInfo.InvariantCulture, $"The data folder was last used by a newer NetworkGraph (schema {state.Schema}, this one knows {SqliteNetworkStore.SchemaVersion}). Start the newer version."));

    /// <summary>Whether making the indexes anew heals everything; else nothing is changed.</summary>
    private bool IndexesMadeAnew()
    {
        try
        {
            using var connection = SqliteFile.OpenExisting(folder.Database);
            using var transaction = connection.BeginTransaction(deferred: false);
            connection.Run("REINDEX");
            if (DatabaseCheck.Of(connection, within: true).Problems.Count > 0)
            {
                return false;
            }

            transaction.Commit();
            return true;
        }
        catch (SqliteException e) when (StoreFault.Of(e) is null)
        {
            return false;
        }
    }
}
