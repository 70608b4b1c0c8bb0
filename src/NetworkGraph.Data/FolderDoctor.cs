using System.Globalization;
using NetworkGraph.Data.Backups;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Health;

namespace NetworkGraph.Data;

/// <summary>Looks through a data folder and says what is wrong and what to do; repairs what can be repaired without losing anything.</summary>
public sealed class FolderDoctor(DataFolder folder, NetworkBackups backups, TimeProvider clock)
{
    private const long LeastFreeBytes = 100_000_000;
    private static readonly TimeSpan LongestUnverified = TimeSpan.FromDays(7);

    /// <summary>Looks at everything. With <paramref name="repair"/> rights are narrowed, indexes and local copies of a server are made anew.</summary>
    public async Task<HealthReport> ExamineAsync(bool repair, CancellationToken cancellation)
    {
        var findings = new List<HealthFinding> { Rights(repair), Leftovers() };
        var database = await Task.Run(() => BackupTrouble.Told("The database was not looked at.", () => new DatabaseDoctor(folder).Examine(repair)), cancellation);
        findings.AddRange(database);
        findings.AddRange(Copies(repair));
        findings.Add(Space());
        var isSound = database.All(finding => finding.State != HealthState.Wrong);
        findings.Add(await BackupsAsync(isSound, repair, cancellation));
        return new HealthReport(clock.GetUtcNow(), findings);
    }

    private HealthFinding Rights(bool repair)
    {
        var open = FolderRights.Open(folder);
        if (open.Count == 0)
        {
            return new HealthFinding("rights", HealthState.Good, "Only you may read the data folder.");
        }

        var left = repair ? FolderRights.Tighten(folder) : open;
        var (what, state) = (string.Join(", ", (left.Count > 0 ? left : open).Select(Path.GetFileName)), left.Count > 0 ? HealthState.Wrong : HealthState.Repaired);
        return new HealthFinding("rights", state, state == HealthState.Repaired
            ? $"Others on this computer could read {what}; now only you may."
            : $"Others on this computer may read {what}. {(repair ? "You do not own it, so it was not changed." : "Take that away with: networkgraph doctor --repair")}");
    }

    /// <summary>
    /// Whatever a stopped program leaves is in its staging folder, and goes with the next start, this one included; earlier versions left copies beside the
    /// database, which go where no other program runs. The rest is somebody else's.
    /// </summary>
    private HealthFinding Leftovers()
    {
        var left = Directory.GetFiles(folder.Path, "told-*.facts");
        var theirs = Directory.GetFileSystemEntries(folder.Path).Where(entry => !KnownFiles.Includes(entry)).Select(Path.GetFileName).ToArray();
        return left.Length > 0
            ? new HealthFinding("leftovers", HealthState.Wrong, string.Create(CultureInfo.InvariantCulture, $"{left.Length} copies of facts were left by a program that was stopped. End every other NetworkGraph; the next command removes them."))
            : new HealthFinding("leftovers", HealthState.Good, theirs.Length == 0
                ? "Nothing is left over from a program that was stopped."
                : $"Nothing is left over from a program that was stopped. Not of NetworkGraph, and left alone: {string.Join(", ", theirs.Take(5))}{(theirs.Length > 5 ? " and more" : "")}.");
    }

    private IEnumerable<HealthFinding> Copies(bool repair)
    {
        foreach (var copy in Directory.GetFiles(folder.Path, "copy-*.db"))
        {
            if (BackupTrouble.Told("The local copy was not looked at.", () => DatabaseCheck.OfFile(copy)).Problems is not [var problem, ..])
            {
                continue;
            }

            if (repair)
            {
                DatabaseCopy.Delete(copy);
            }

            yield return repair
                ? new HealthFinding("local copy", HealthState.Repaired, $"{Path.GetFileName(copy)} was damaged and removed; it is fetched from the server again.")
                : new HealthFinding("local copy", HealthState.Wrong, $"{Path.GetFileName(copy)}, the local copy of a server's data, is damaged: {problem} Have it fetched again with: networkgraph doctor --repair");
        }
    }

    private HealthFinding Space()
    {
        var free = new DriveInfo(folder.Path).AvailableFreeSpace;
        var needed = Math.Max(LeastFreeBytes, 3 * (File.Exists(folder.Database) ? new FileInfo(folder.Database).Length : 0));
        return free >= needed
            ? new HealthFinding("free space", HealthState.Good, string.Create(CultureInfo.InvariantCulture, $"{free / 1e9:0.#} GB are free."))
            : new HealthFinding("free space", HealthState.Wrong, string.Create(CultureInfo.InvariantCulture, $"Only {free / 1e6:0} MB are free; imports and backups need about {needed / 1e6:0} MB. Free some space."));
    }

    /// <summary>The newest backup that can be put back. Of a sound database one can be made; of a damaged one it is the way out.</summary>
    private async Task<HealthFinding> BackupsAsync(bool isSound, bool repair, CancellationToken cancellation)
    {
        if (!File.Exists(folder.Database) && backups.List().Count == 0)
        {
            return new HealthFinding("backups", HealthState.Good, "There is nothing to back up yet.");
        }

        var (good, bad) = await NewestGoodAsync(cancellation);
        if (isSound && repair && (good is null || bad.Count > 0))
        {
            good = await backups.CreateAsync(BackupKind.Daily, cancellation);
            return new HealthFinding("backups", HealthState.Repaired, $"{(bad.Count > 0 ? $"Not good: {string.Join(", ", bad)}. Delete it. " : "")}A backup was made: {good.Name}.");
        }

        return (good, isSound) switch
        {
            (null, true) => new HealthFinding("backups", HealthState.Wrong, "There is no good backup. Make one with: networkgraph backup create"),
            (null, false) => new HealthFinding("backups", HealthState.Wrong, "There is no good backup to go back to. Undo the imports that are named and import those exports again, or begin a new folder with --data."),
            (_, false) => new HealthFinding("backups", HealthState.Good, $"The newest good backup is {good.Name}, of {good.At:yyyy-MM-dd HH:mm} UTC. Go back to it with: networkgraph backup restore {good.Name}"),
            _ when bad.Count > 0 => new HealthFinding("backups", HealthState.Wrong, $"Damaged, delete it: {string.Join(", ", bad)}. The newest good one is {good.Name}."),
            _ => new HealthFinding("backups", HealthState.Good, $"The newest backup is {good.Name}, and it is good."),
        };
    }

    private async Task<(BackupInfo? Good, List<string> Bad)> NewestGoodAsync(CancellationToken cancellation)
    {
        var bad = new List<string>();
        foreach (var backup in backups.List())
        {
            if (backup.Verified > clock.GetUtcNow() - LongestUnverified || (await backups.VerifyAsync(backup.Name, cancellation)).IsGood)
            {
                return (backup, bad);
            }

            bad.Add(backup.Name);
        }

        return (null, bad);
    }
}
