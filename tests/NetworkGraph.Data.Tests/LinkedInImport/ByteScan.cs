using System.Text;

namespace NetworkGraph.Tests;

/// <summary>Looks for words in every byte of every file of a folder, as UTF-8 and UTF-16, in the case given, in small and in capital letters.</summary>
internal static class ByteScan
{
    /// <summary>"file: word" for each file that holds a word.</summary>
    public static IReadOnlyList<string> Find(string folder, params IReadOnlyList<string> words) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => !IsClaim(folder, path))
            .SelectMany(path => Find(Path.GetRelativePath(folder, path), Read(path), words)),
    ];

    /// <summary>The same for bytes that are in no file.</summary>
    public static IReadOnlyList<string> Find(string name, byte[] bytes, params IReadOnlyList<string> words) =>
        [.. words.Where(word => Forms(word).Any(form => bytes.AsSpan().IndexOf(form) >= 0)).Select(word => $"{name}: {word}")];

    // The file by which a running program holds its staging folder: empty, and locked against reading.
    private static bool IsClaim(string folder, string path) =>
        Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar) is [.., "staging", _, "claim"];

    private static byte[] Read(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return [];
        }
    }

    private static IEnumerable<byte[]> Forms(string word) =>
        from form in new[] { word, word.ToLowerInvariant(), word.ToUpperInvariant() }
        from encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode }
        select encoding.GetBytes(form);
}
