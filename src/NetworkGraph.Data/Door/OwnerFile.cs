using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Door;

/// <summary>A small file with a secret: only its owner may read it, and what others could have read counts as known to them.</summary>
public static class OwnerFile
{
    /// <summary>Ends the name under which a file is written before it takes its own.</summary>
    internal const string Beside = ".new";

    private const int Attempts = 3;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>What it says, or null where it is missing or was open to others.</summary>
    public static string? Read(string path) =>
        !File.Exists(path) || (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~OwnerOnly) != 0) ? null : File.ReadAllText(path).Trim();

    /// <summary>
    /// Writes it in one step: whoever reads meanwhile, or after a power cut, sees the old text or the new one. What a killed program leaves beside it goes with the
    /// next write or the next start, which may come between: then it is written once more.
    /// </summary>
    public static void Write(string path, string text)
    {
        DataFolder.CreatePrivate(Path.GetDirectoryName(path)!);
        for (var attempt = 1; !TryWrite(path, text, isLast: attempt == Attempts); attempt++)
        {
        }
    }

    private static bool TryWrite(string path, string text, bool isLast)
    {
        var beside = path + Beside;
        File.Delete(beside);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        using (var file = new StreamWriter(beside, options))
        {
            file.Write(text);
            file.Flush();
            ((FileStream)file.BaseStream).Flush(flushToDisk: true);
        }

        try
        {
            File.Move(beside, path, overwrite: true);
            return true;
        }
        catch (FileNotFoundException) when (!isLast)
        {
            return false;
        }
    }
}
