using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Door;

namespace NetworkGraph.Data.Staging;

/// <summary>
/// The staging folder of one running program, where everything rests that is temporary. While the program lives it holds a file in it open;
/// so whoever starts later knows which folders a crash has left behind, and removes them.
/// </summary>
internal sealed class StagingClaim : IDisposable
{
    private const string ClaimFile = "claim";
    private const int Attempts = 10;
    private readonly string _folder;
    private readonly FileStream _claim;

    private StagingClaim(string folder, FileStream claim, IReadOnlyCollection<string> others)
    {
        _folder = folder;
        _claim = claim;
        IsAlone = others.Count == 0;
        IsStoreInUse = others.Any(IsMarked);
    }

    /// <summary>Whether no other program was staging into this data folder when this one started.</summary>
    public bool IsAlone { get; }

    /// <summary>Whether another program had opened the store of this data folder when this one started.</summary>
    public bool IsStoreInUse { get; }

    /// <summary>Claims the folder and removes what nobody claims any more.</summary>
    public static StagingClaim Take(DataFolder folder)
    {
        var all = Path.GetDirectoryName(folder.Staging)!;
        DataFolder.CreatePrivate(all);
        var others = Directory.EnumerateDirectories(all).Where(other => !RemoveIfAbandoned(other)).ToList();
        if (others.Count == 0)
        {
            RemoveUnclaimed(folder);
        }

        return new StagingClaim(folder.Staging, Claim(folder.Staging), others);
    }

    /// <summary>Lets others know that the store is open from now on.</summary>
    public void MarkStoreInUse() => _claim.SetLength(1);

    public void Dispose()
    {
        _claim.Dispose();
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The data folder was removed or closed meanwhile; what is still there goes with the next start.
        }
    }

    /// <summary>Another start that tidies may come between making the folder and claiming it, and take it for a left one.</summary>
    private static FileStream Claim(string folder)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                DataFolder.CreatePrivate(folder);
                return Hold(folder);
            }
            catch (IOException) when (attempt < Attempts)
            {
                Thread.Sleep(attempt);
            }
        }
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
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>
    /// What nothing tells whose it is, and is nobody's where nobody else runs: halves of small files beside the door, of the keys that pages are signed with, and
    /// copies of an export that earlier versions kept beside the database.
    /// </summary>
    private static void RemoveUnclaimed(DataFolder folder)
    {
        foreach (var left in (IEnumerable<string>)
            [
                .. Directory.EnumerateFiles(folder.Path, "told-*.facts"), .. Directory.EnumerateFiles(folder.Path, Path.GetFileName(folder.LaunchToken) + OwnerFile.Beside),
                .. Directory.EnumerateFiles(folder.Path, Path.GetFileName(folder.AddressKey) + OwnerFile.Beside),
                .. Inside(folder.Door, "*" + OwnerFile.Beside), .. Inside(folder.Door, "*.used"), .. Inside(Path.Combine(folder.Path, "keys"), "*.tmp"),
            ])
        {
            File.Delete(left);
        }
    }

    private static IEnumerable<string> Inside(string folder, string names) => Directory.Exists(folder) ? Directory.EnumerateFiles(folder, names, SearchOption.AllDirectories) : [];

    private static bool IsMarked(string folder) => new FileInfo(Path.Combine(folder, ClaimFile)) is { Exists: true, Length: > 0 };

    private static FileStream Hold(string folder)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(Path.Combine(folder, ClaimFile), options);
    }
}
