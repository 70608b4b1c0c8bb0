using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Staging;

namespace NetworkGraph.Data.StoredFacts;

/// <summary>The last line of an exported workspace: made while it is written, checked before it is read.</summary>
internal sealed class WorkspaceHash : IDisposable
{
    private const int LongestEnd = 4_096;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _lines;

    /// <summary>What is told of a file that is not as it was written.</summary>
    public static ImportRejectedException Refused => new(
        "The exported workspace is not as it was written: a part of it is missing or was changed, so it does not fit the hash in its last line. Nothing was changed. Export it again and import that file.");

    public int Imports { get; set; }

    public int Words { get; set; }

    public void Add(string line)
    {
        _hash.AppendData(Encoding.UTF8.GetBytes(line));
        _hash.AppendData("\n"u8);
        _lines++;
    }

    public string LastLine() => Text(Sealed(_hash, new WorkspaceEnd(Imports, Words, _lines, "")));

    public void Dispose() => _hash.Dispose();

    /// <summary>Whether a file is as it was written; false where it never said so. Throws where it does not fit its hash.</summary>
    public static bool IsWhole(string path)
    {
        if (EndOf(path) is not var (said, text, start))
        {
            return false;
        }

        using var file = File.OpenRead(path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 20];
        for (var left = start; left > 0;)
        {
            var read = file.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
            hash.AppendData(buffer, 0, read);
            left -= read;
        }

        // The last line is made again, so that no byte of it can be another one either.
        return text == Text(Sealed(hash, said)) + "\n" ? true : throw Refused;
    }

    // The counts are under the hash too.
    private static WorkspaceEnd Sealed(IncrementalHash before, WorkspaceEnd counts)
    {
        before.AppendData(Encoding.UTF8.GetBytes(Text(counts with { Sha256 = "" })));
        return counts with { Sha256 = Convert.ToHexStringLower(before.GetHashAndReset()) };
    }

    private static string Text(WorkspaceEnd end) => ReadingJson.Write(new WorkspaceLine { End = end });

    /// <summary>The last line of a file, its text and where it starts; null where that is no such line.</summary>
    public static (WorkspaceEnd End, string Text, long Start)? EndOf(string path)
    {
        using var file = File.OpenRead(path);
        var bytes = new byte[(int)Math.Min(LongestEnd, file.Length)];
        file.Position = file.Length - bytes.Length;
        file.ReadExactly(bytes);
        var before = bytes.Length < 2 ? -1 : bytes.AsSpan(..^1).LastIndexOf((byte)'\n');
        var text = Encoding.UTF8.GetString(bytes, before + 1, bytes.Length - before - 1);
        try
        {
            return ReadingJson.Read<WorkspaceLine>(text).End is { } end ? (end, text, file.Length - bytes.Length + before + 1) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidDataException)
        {
            return null;
        }
    }
}
