using System.Diagnostics;
using System.Text.RegularExpressions;
using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Tests.Crash.Acts;

/// <summary>
/// The judgement of a data folder in which the program was stopped, whatever it was about to do: the next start is ready within five seconds, the
/// database is sound, what it holds is the old state or the new one and never a mixture, what was acknowledged is there, every backup is whole, and no
/// file is left that nobody owns.
/// </summary>
internal static partial class StoppedFolder
{
    /// <summary>What it holds, where that can be read, and what is wrong, in words, or null. Opens the folder as the next start of the program does.</summary>
    public static async Task<(string? State, string? Complaint)> JudgeAsync(DataFolder folder, string before, string after, bool acknowledged)
    {
        var clock = Stopwatch.StartNew();
        string state;
        try
        {
            await using var services = await CrashFixture.OpenAsync(folder);
            if (clock.Elapsed > TimeSpan.FromSeconds(5))
            {
                return (null, $"The next start took {clock.Elapsed.TotalSeconds:F1} s.");
            }

            state = WorldState.Of(await services.Store.LoadAsync(CancellationToken.None));
            if (Single(folder, "PRAGMA integrity_check") is not "ok")
            {
                return (state, "The database is damaged.");
            }

            if (Single(folder, "SELECT COUNT(*) FROM attempt WHERE state = 'Reading'") is not 0L)
            {
                return (state, "An import is said to go on.");
            }

            foreach (var backup in services.Backups.List())
            {
                if (await services.Backups.VerifyAsync(backup.Name, CancellationToken.None) is { IsGood: false } bad)
                {
                    return (state, $"A backup is damaged: {string.Join(' ', bad.Problems)}");
                }
            }
        }
        catch (StoreUnavailableException damaged) when (before == WorldState.Damaged && File.Exists(folder.Database) && damaged.Message.Contains("damaged", StringComparison.Ordinal))
        {
            state = WorldState.Damaged;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return (null, $"The store cannot be opened: {e.Message}");
        }

        return (state, state != before && state != after ? "The state is a mixture of old and new."
            : acknowledged && state != after ? "What was acknowledged is lost."
            : Unowned(folder) is [_, ..] left ? $"Left behind: {string.Join(", ", left)}."
            : null);
    }

    /// <summary>Files that no part of the program owns after a start that has ended.</summary>
    public static string[] Unowned(DataFolder folder) =>
    [
        .. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/')).Where(file => !Owned().IsMatch(file)),
    ];

    private static object? Single(DataFolder folder, string sql)
    {
        using var connection = SqliteFile.OpenExisting(folder.Database);
        return connection.Single(sql);
    }

    [GeneratedRegex(
        """
        ^(network\.db(-wal|-shm)?
        |staging/[0-9a-f]{32}/claim
        |backups/(verified\.json|network-\d{4}-\d\d-\d\dT\d{6}-(manual|daily|before-migration|before-restore)\.backup|damaged-network-[\dT-]+-manual/network\.db(-wal|-shm|-journal)?)
        |launch-token|address-key|door/(host-name|browsers|address|codes/[0-9a-f]{64}(\.html)?)|keys/key-[0-9a-f-]{36}\.xml)$
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Owned();
}
