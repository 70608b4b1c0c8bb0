namespace NetworkGraph.Data.Disk;

/// <summary>The folder that holds everything: the database, staging files, the launch token. Readable by its owner only.</summary>
public sealed record DataFolder(string Path)
{
    /// <summary>The SQLite database.</summary>
    public string Database => System.IO.Path.Combine(Path, "network.db");

    /// <summary>Where an archive and its facts rest while they are parsed: a folder of this run of the program alone.</summary>
    public string Staging { get; } = System.IO.Path.Combine(Path, "staging", Guid.NewGuid().ToString("N"));

    /// <summary>The secret that a program shows to be let in.</summary>
    public string LaunchToken => System.IO.Path.Combine(Path, "launch-token");

    /// <summary>The secret with which addresses of pages name nobody.</summary>
    public string AddressKey => System.IO.Path.Combine(Path, "address-key");

    /// <summary>What lets browsers in.</summary>
    public string Door => System.IO.Path.Combine(Path, "door");

    /// <summary>The host name under which browsers find the dashboard.</summary>
    public string DoorName => System.IO.Path.Combine(Door, "host-name");

    /// <summary>The browsers that were let in.</summary>
    public string Browsers => System.IO.Path.Combine(Door, "browsers");

    /// <summary>The address of the dashboard that runs on this folder, or ran last.</summary>
    public string DashboardAddress => System.IO.Path.Combine(Door, "address");

    /// <summary>
    /// The folder given, else NETWORKGRAPH_DATA, else the platform's per-user data folder; created with access for its owner only.
    /// </summary>
    public static DataFolder Open(string? given)
    {
        var path = given
            ?? Environment.GetEnvironmentVariable("NETWORKGRAPH_DATA")
            ?? System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "NetworkGraph");
        var folder = new DataFolder(System.IO.Path.GetFullPath(path));
        CreateLasting(folder.Path);
        return folder;
    }

    /// <summary>The staging database of an import.</summary>
    internal string StagingFile(Guid importId)
    {
        CreatePrivate(Staging);
        return System.IO.Path.Combine(Staging, $"{importId:N}.facts");
    }

    /// <summary>Creates a folder that only its owner can enter and that is still there after a power cut; so are those above it that were missing.</summary>
    internal static void CreateLasting(string path)
    {
        var missing = new Stack<string>();
        for (var folder = path; folder is not null && !Directory.Exists(folder); folder = System.IO.Path.GetDirectoryName(folder))
        {
            missing.Push(folder);
        }

        CreatePrivate(path);
        foreach (var made in missing)
        {
            LastingName.Keep(System.IO.Path.GetDirectoryName(made)!);
        }
    }

    /// <summary>Creates a folder that only its owner can enter.</summary>
    internal static void CreatePrivate(string path)
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
