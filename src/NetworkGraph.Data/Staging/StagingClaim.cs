namespace NetworkGraph.Data;

/// <summary>
/// The staging folder of one running program. While the program lives it holds a file in it open; so whoever starts later knows which
/// folders a crash has left behind, and removes them.
/// </summary>
internal sealed class StagingClaim : IDisposable
{
    private const string ClaimFile = "claim";
    private readonly string _folder;
    private readonly FileStream _claim;

    private StagingClaim(string folder, FileStream claim, bool isAlone)
    {
        _folder = folder;
        _claim = claim;
        IsAlone = isAlone;
    }

    /// <summary>Whether no other program was staging into this data folder when this one started.</summary>
    public bool IsAlone { get; }

    /// <summary>Claims the folder and removes those that nobody claims any more.</summary>
    public static StagingClaim Take(DataFolder folder)
    {
        DataFolder.CreatePrivate(Path.GetDirectoryName(folder.Staging)!);
        var isAlone = true;
        foreach (var other in Directory.EnumerateDirectories(Path.GetDirectoryName(folder.Staging)!))
        {
            isAlone &= RemoveIfAbandoned(other);
        }

        DataFolder.CreatePrivate(folder.Staging);
        return new StagingClaim(folder.Staging, Hold(folder.Staging), isAlone);
    }

    public void Dispose()
    {
        _claim.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static bool RemoveIfAbandoned(string folder)
    {
        try
        {
            Hold(folder).Dispose();
            Directory.Delete(folder, recursive: true);
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            // The other program has just ended and tidied up.
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static FileStream Hold(string folder) =>
        new(Path.Combine(folder, ClaimFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
}
