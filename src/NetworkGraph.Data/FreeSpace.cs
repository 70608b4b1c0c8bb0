using System.Globalization;
using NetworkGraph.Data.LinkedInImport;

namespace NetworkGraph.Data;

/// <summary>Refuses an import that would fill the disk half-way.</summary>
internal static class FreeSpace
{
    private const double PerUnpackedByte = 2.5;

    public static void Require(DataFolder folder, ExportInput input, ImportLimits limits)
    {
        var size = input.Paths.Sum(SizeOf);
        var needed = Math.Max(limits.MinFreeBytes, (long)(PerUnpackedByte * size));
        var free = new DriveInfo(folder.Path).AvailableFreeSpace;
        if (free < needed)
        {
            throw new DiskFullException(
                $"The import needs {Megabytes(needed)} MB of free disk space for the data folder, and there are {Megabytes(free)} MB. Nothing was changed. Free some space, or choose a folder on another disk with --data.");
        }
    }

    private static string Megabytes(long bytes) => (bytes >> 20).ToString("N0", CultureInfo.InvariantCulture);

    private static long SizeOf(string path) =>
        Directory.Exists(path)
            ? new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length)
            : new FileInfo(path) is { Exists: true } file ? file.Length : 0;
}
