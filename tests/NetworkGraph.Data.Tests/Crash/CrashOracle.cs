using System.Diagnostics;
using Microsoft.Data.Sqlite;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Tests.Crash.Acts;

namespace NetworkGraph.Data.Tests.Crash;

/// <summary>
/// The judgement after a crash: the database is sound, the state is the old or the new one and never a mixture, what was acknowledged is
/// there, every import id resolves to the truth, no file is left that nobody owns, and the next start is ready within five seconds.
/// </summary>
internal static class CrashOracle
{
    /// <summary>What is wrong, in words, or null. Opens the folder as the next start of the program does.</summary>
    public static async Task<string?> ComplaintAsync(DataFolder folder, CrashFixture archives, bool acknowledged)
    {
        var attempts = Query(folder, "SELECT uuid FROM attempt UNION SELECT uuid FROM import");
        var clock = Stopwatch.StartNew();
        await using var services = await CrashFixture.OpenAsync(folder);
        if (clock.Elapsed > TimeSpan.FromSeconds(5))
        {
            return $"The next start took {clock.Elapsed.TotalSeconds:F1} s.";
        }

        if (Query(folder, "PRAGMA integrity_check") is not ["ok"])
        {
            return "The database is damaged.";
        }

        var hash = await services.Store.ContentHashAsync(CancellationToken.None);
        if (hash != archives.HashBefore && hash != archives.HashAfter)
        {
            return "The state is a mixture of old and new.";
        }

        if (acknowledged && hash != archives.HashAfter)
        {
            return "An acknowledged import is lost.";
        }

        var committed = (await services.Store.ImportsAsync(CancellationToken.None)).Select(i => i.ImportId).ToHashSet();
        if (committed.Count != (hash == archives.HashAfter ? 2 : 1))
        {
            return $"The history holds {committed.Count} imports.";
        }

        foreach (var id in attempts.Select(Guid.Parse))
        {
            var state = (await services.Store.StatusAsync(id, CancellationToken.None)).State;
            if (committed.Contains(id) ? state != ImportState.Committed : state is not (ImportState.Interrupted or ImportState.Rejected))
            {
                return $"Import {id} is said to be {state}.";
            }
        }

        return StoppedFolder.Unowned(folder) is [_, ..] left ? $"Left behind: {string.Join(", ", left)}." : null;
    }

    private static List<string> Query(DataFolder folder, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var values = new List<string>();
        while (rows.Read())
        {
            values.Add(rows.GetString(0));
        }

        return values;
    }
}
