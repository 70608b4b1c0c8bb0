using System.Runtime.InteropServices;
using System.Text;

namespace NetworkGraph.Data.Disk;

/// <summary>
/// Names that outlive a power cut. What stands in a file is kept once the file is flushed; that it has a name, or no longer has it, once its folder is.
/// So whoever tells the user that a file is there, or gone, says so here first. Windows keeps names by itself.
/// </summary>
internal static class LastingName
{
    private const int InputOutput = 5;

    /// <summary>Gives a file another name, and waits until that is on the disk.</summary>
    public static void Move(string from, string to, bool overwrite = false)
    {
        File.Move(from, to, overwrite);
        Keep(Path.GetDirectoryName(to)!);
    }

    /// <summary>Waits until the names in a folder are on the disk as they are now.</summary>
    public static void Keep(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // A folder that may be entered but not read cannot be opened, and so not be flushed.
        var file = Open(Encoding.UTF8.GetBytes(folder + '\0'), 0);
        if (file < 0)
        {
            return;
        }

        try
        {
            // Some file systems know no flushing of folders, and say so with other numbers.
            if (Flush(file) < 0 && Marshal.GetLastPInvokeError() == InputOutput)
            {
                throw new IOException($"The folder {folder} could not be written to the disk.");
            }
        }
        finally
        {
            _ = Close(file);
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Flush(int file);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int file);
}
