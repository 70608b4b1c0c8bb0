namespace NetworkGraph.Data;

/// <summary>The folder that holds everything: the database, staging files, the launch token. Readable by its owner only.</summary>
public sealed record DataFolder(string Path)
{
    /// <summary>The SQLite database.</summary>
    public string Database => System.IO.Path.Combine(Path, "network.db");

    /// <summary>Where an archive and its facts rest while they are parsed.</summary>
    public string Staging => System.IO.Path.Combine(Path, "staging");

    /// <summary>The secret that a browser or the command line shows to be let in.</summary>
    public string LaunchToken => System.IO.Path.Combine(Path, "launch-token");

    /// <summary>
    /// The folder given, else NETWORKGRAPH_DATA, else the platform's per-user data folder; created with access for its owner only.
    /// </summary>
    public static DataFolder Open(string? given)
    {
        var path = given
            ?? Environment.GetEnvironmentVariable("NETWORKGRAPH_DATA")
            ?? System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "NetworkGraph");
        var folder = new DataFolder(System.IO.Path.GetFullPath(path));
        CreatePrivate(folder.Path);
        CreatePrivate(folder.Staging);
        return folder;
    }

    private static void CreatePrivate(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
