using System.IO.Compression;
using System.Text;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.LinkedInImport;

namespace NetworkGraph.Data.Tests.LinkedInImport;

/// <summary>An export written by hand into a folder of its own, which goes when the test ends.</summary>
internal sealed class TestExport : IDisposable
{
    private static readonly DateTimeOffset Packed = new(2026, 3, 9, 8, 0, 0, TimeSpan.Zero);

    public string Folder { get; } = Directory.CreateTempSubdirectory("networkgraph-import-").FullName;

    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Writes a file as it is.</summary>
    public string Write(string name, byte[] bytes)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Writes a file in UTF-8.</summary>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a zip of the given files.</summary>
    public string Zip(string name, params (string Name, string Text)[] files) =>
        Write(name, ZipBytes([.. files.Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Text)))]));

    public static byte[] ZipBytes(params (string Name, byte[] Bytes)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = Packed;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Reads paths as one export.</summary>
    public static (ExportReading Reading, CollectedFacts Facts) Read(params string[] paths) => Read(ImportLimits.Default, paths);

    public static (ExportReading Reading, CollectedFacts Facts) Read(ImportLimits limits, params string[] paths)
    {
        var facts = new CollectedFacts();
        var input = ExportInput.From(paths);
        Assert.Single(input);
        return (ExportReader.Read(input[0], facts, limits, null, TestContext.Current.CancellationToken), facts);
    }

    /// <summary>The sentence with which an input is refused.</summary>
    public static string Refusal(params string[] paths) => Refusal(ImportLimits.Default, paths);

    public static string Refusal(ImportLimits limits, params string[] paths) =>
        Assert.Throws<ImportRejectedException>(() => Read(limits, paths)).Message;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
