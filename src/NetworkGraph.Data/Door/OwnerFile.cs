using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Door;

/// <summary>A small file with a secret: only its owner may read it, and what others could have read counts as known to them.</summary>
public static class OwnerFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>What it says, or null where it is missing or was open to others.</summary>
    public static string? Read(string path) =>
        !File.Exists(path) || (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~OwnerOnly) != 0) ? null : File.ReadAllText(path).Trim();

    /// <summary>Writes it in one step: whoever reads meanwhile sees the old text or the new one. The name beside it belongs to the next write if this one is killed.</summary>
    public static void Write(string path, string text)
    {
        DataFolder.CreatePrivate(Path.GetDirectoryName(path)!);
        var beside = path + ".new";
        File.Delete(beside);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        using (var file = new StreamWriter(beside, options))
        {
            file.Write(text);
        }

        File.Move(beside, path, overwrite: true);
    }
}
