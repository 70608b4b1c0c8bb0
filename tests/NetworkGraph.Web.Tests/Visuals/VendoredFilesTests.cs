using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace NetworkGraph.Web.Tests.Visuals;

/// <summary>The committed JavaScript is the published one, byte for byte, with its licences; offline.</summary>
public sealed class VendoredFilesTests
{
    private static readonly string Lib = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../src/NetworkGraph.Web/wwwroot/lib"));

    [Fact]
    public void Every_file_has_the_hash_in_the_lock_and_no_other_file_is_there()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Lib, "vendor.lock.json")));
        var root = document.RootElement;
        var locked = root.GetProperty("files").EnumerateObject().ToDictionary(file => file.Name, file => file.Value.GetString()!);
        Assert.Equal(Sorted(locked), Sorted(Hashes(Path.Combine(Lib, root.GetProperty("folder").GetString()!))));
    }

    [Fact]
    public void A_change_of_one_byte_is_found()
    {
        var copy = Directory.CreateTempSubdirectory("vendored");
        try
        {
            File.WriteAllText(Path.Combine(copy.FullName, "a.mjs"), "export{}");
            var before = Hashes(copy.FullName);
            File.WriteAllText(Path.Combine(copy.FullName, "a.mjs"), "export{};");
            Assert.NotEqual(Sorted(before), Sorted(Hashes(copy.FullName)));
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    private static Dictionary<string, string> Hashes(string folder) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));

    private static IEnumerable<string> Sorted(Dictionary<string, string> files) => files.Select(file => $"{file.Value} {file.Key}").Order(StringComparer.Ordinal);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
