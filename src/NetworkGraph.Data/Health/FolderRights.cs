using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Health;

/// <summary>
/// Only the owner may read what NetworkGraph keeps: 0700 for folders, 0600 for files. A folder that was copied or restored may have lost that.
/// Windows keeps the per-user folder private by itself.
/// </summary>
public static class FolderRights
{
    private const UnixFileMode Others =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>What others than the owner may read or enter; empty on Windows.</summary>
    public static IReadOnlyList<string> Open(DataFolder folder) => OperatingSystem.IsWindows() ? [] : [.. Ours(folder).Where(IsOpen)];

    /// <summary>Takes those rights away, and the keys of the door that others could have read; returns what it could not change.</summary>
    public static IReadOnlyList<string> Tighten(DataFolder folder)
    {
        var left = new List<string>();
        if (OperatingSystem.IsWindows())
        {
            return left;
        }

        foreach (var path in Open(folder))
        {
            try
            {
                if (KnownFiles.IsKey(folder, path) && File.Exists(path))
                {
                    File.Delete(path);
                    continue;
                }

                File.SetUnixFileMode(path, File.GetUnixFileMode(path) & ~Others);
            }
            catch (Exception e) when (e is UnauthorizedAccessException or IOException)
            {
                // What has just gone, as the log beside a database does, is open to nobody.
                left.AddRange(Path.Exists(path) ? [path] : []);
            }
        }

        return left;
    }

    private static bool IsOpen(string path)
    {
        try
        {
            return !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    /// <summary>What NetworkGraph made; the folder itself only where nothing of anybody else lies in it, for somebody may have named a shared one.</summary>
    private static IEnumerable<string> Ours(DataFolder folder)
    {
        var entries = Directory.GetFileSystemEntries(folder.Path);
        var ours = entries.Where(KnownFiles.Includes).ToArray();
        return (ours.Length == entries.Length ? [folder.Path] : Array.Empty<string>()).Concat(ours.SelectMany(WithAllInside));
    }

    /// <summary>What lies in staging comes and goes with other programs, in folders that only the owner may enter.</summary>
    private static IEnumerable<string> WithAllInside(string path) =>
        new FileInfo(path).LinkTarget is not null ? []
        : !Directory.Exists(path) || Path.GetFileName(path) == "staging" ? [path]
        : Directory.GetFileSystemEntries(path, "*", SearchOption.AllDirectories).Where(entry => new FileInfo(entry).LinkTarget is null).Append(path);
}
