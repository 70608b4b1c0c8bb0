using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Health;

/// <summary>Every kind of file and folder that NetworkGraph makes in a data folder. Whatever else lies there is somebody else's and is left alone.</summary>
public static class KnownFiles
{
    private static readonly string[] Names = ["launch-token", "launch-token.new", "address-key", "address-key.new", "door", "staging", "backups", "keys"];
    private static readonly string[] DatabaseEndings = ["", "-wal", "-shm", "-journal"];

    /// <summary>Whether an entry directly in the data folder is of a kind that NetworkGraph makes.</summary>
    public static bool Includes(string path)
    {
        var name = Path.GetFileName(path);
        return Names.Contains(name, StringComparer.Ordinal) || IsDatabase(name) || IsCopyOfServer(name) || IsToldCopy(name);
    }

    /// <summary>Whether it is a local copy of what lies on a server; deleted, it is fetched again.</summary>
    internal static bool IsCopyOfServer(string name) =>
        name.StartsWith("copy-", StringComparison.Ordinal) && DatabaseEndings.Any(ending => name.EndsWith(".db" + ending, StringComparison.Ordinal));

    /// <summary>Whether it lets somebody in, or hides somebody: what others could have read is known to them, and is made anew.</summary>
    internal static bool IsKey(DataFolder folder, string path) => path == folder.LaunchToken || path == folder.AddressKey || path.StartsWith(folder.Door + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool IsDatabase(string name) => DatabaseEndings.Any(ending => name == "network.db" + ending);

    /// <summary>Earlier versions kept the copies of an export there; the next start removes them.</summary>
    private static bool IsToldCopy(string name) => name.StartsWith("told-", StringComparison.Ordinal) && name.EndsWith(".facts", StringComparison.Ordinal);
}
