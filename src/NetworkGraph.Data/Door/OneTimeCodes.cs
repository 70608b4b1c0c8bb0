using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Door;

/// <summary>
/// Codes that let one browser in, once. Whoever may write into the data folder may make one, so that the command line lets a browser into a dashboard
/// that is already running; the folder keeps a code's fingerprint only.
/// </summary>
public sealed class OneTimeCodes(DataFolder folder, TimeProvider clock)
{
    /// <summary>How long a code waits for its browser that was asked for at that moment.</summary>
    public static readonly TimeSpan OnDemand = TimeSpan.FromMinutes(10);

    /// <summary>The same for a code that a start prints, which may be read later in a log.</summary>
    public static readonly TimeSpan OfStart = TimeSpan.FromHours(12);

    private const string Page = ".html";

    private string Folder => Path.Combine(folder.Door, "codes");

    /// <summary>A new code that waits so long.</summary>
    public string Issue(TimeSpan lifetime)
    {
        Remove(file => !IsInTime(file));
        DataFolder.CreatePrivate(Folder);
        var code = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        OwnerFile.Write(FileOf(code), "");
        File.SetLastWriteTimeUtc(FileOf(code), (clock.GetUtcNow() + lifetime).UtcDateTime);
        return code;
    }

    /// <summary>A new code inside a page that only the owner can read: its path. The page goes with its code, when that is used or too old.</summary>
    public string IssuePage(TimeSpan lifetime, Func<string, string> html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var code = Issue(lifetime);
        var page = FileOf(code) + Page;
        OwnerFile.Write(page, html(code));
        File.SetLastWriteTimeUtc(page, File.GetLastWriteTimeUtc(FileOf(code)));
        return page;
    }

    /// <summary>Takes a page away, with its code.</summary>
    public static void Forget(string page)
    {
        File.Delete(page);
        File.Delete(Path.ChangeExtension(page, null));
    }

    /// <summary>True once for a code that is not too old.</summary>
    public bool Redeem(string? code)
    {
        if (string.IsNullOrEmpty(code) || !File.Exists(FileOf(code)))
        {
            return false;
        }

        var inTime = IsInTime(FileOf(code));
        try
        {
            // Two at once: only one can take the file away.
            File.Move(FileOf(code), FileOf(code) + ".used", overwrite: false);
        }
        catch (IOException)
        {
            return false;
        }

        File.Delete(FileOf(code) + ".used");
        File.Delete(FileOf(code) + Page);
        return inTime;
    }

    /// <summary>Forgets every code, and what a killed program left of one.</summary>
    public void RemoveAll() => Remove(_ => true);

    private void Remove(Func<string, bool> which)
    {
        foreach (var file in Directory.Exists(Folder) ? Directory.GetFiles(Folder).Where(which) : [])
        {
            File.Delete(file);
        }
    }

    // The time of the file is the time at which the code ends.
    private bool IsInTime(string file) => clock.GetUtcNow().UtcDateTime < File.GetLastWriteTimeUtc(file);

    private string FileOf(string code) => Path.Combine(Folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code))));
}
