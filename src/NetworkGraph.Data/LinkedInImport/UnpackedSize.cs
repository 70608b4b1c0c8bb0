using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Zip;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>How much there is to read in an input, so that the disk can be asked for room before anything is written.</summary>
internal static class UnpackedSize
{
    /// <summary>
    /// Unpacked bytes of the tables in it, as the archives state them. What cannot be opened, or states more than is allowed, counts as it lies on
    /// the disk: reading refuses it in its own words.
    /// </summary>
    public static long Of(ExportInput input, ImportLimits limits) => input.Paths.Sum(path => Of(path, limits));

    private static long Of(string path, ImportLimits limits)
    {
        if (Directory.Exists(path))
        {
            return new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories).Where(f => KnownFiles.IsCsv(f.Name)).Sum(f => f.Length);
        }

        if (new FileInfo(path) is not { Exists: true } file)
        {
            return 0;
        }

        try
        {
            using var archive = file.OpenRead();
            var unpacked = ZipDirectory.Read(archive, file.Name, limits).Where(r => KnownFiles.IsCsv(r.Path)).Sum(r => r.Length);
            return unpacked <= limits.MaxUnpackedBytes ? unpacked : file.Length;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ImportRejectedException)
        {
            return file.Length;
        }
    }
}
