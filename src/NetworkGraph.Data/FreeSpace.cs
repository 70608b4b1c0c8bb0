using System.Globalization;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.LinkedInImport;

namespace NetworkGraph.Data;

/// <summary>Refuses an import that would fill the disk half-way.</summary>
internal static class FreeSpace
{
    private const double PerUnpackedByte = 2.5;

    public static void Require(DataFolder folder, ExportInput input, ImportLimits limits)
    {
        var needed = Math.Max(limits.MinFreeBytes, (long)(PerUnpackedByte * UnpackedSize.Of(input, limits)));
        var free = new DriveInfo(folder.Path).AvailableFreeSpace;
        if (free < needed)
        {
            throw new StoreUnavailableException(
                $"The import needs {Megabytes(needed)} MB of free disk space for the data folder, and there are {Megabytes(free)} MB. Nothing was changed. Free some space, or choose a folder on another disk with --data.")
            {
                IsDiskFull = true,
            };
        }
    }

    private static string Megabytes(long bytes) => (bytes >> 20).ToString("N0", CultureInfo.InvariantCulture);
}
