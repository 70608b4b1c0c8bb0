using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NetworkGraph.Data.Staging;

namespace NetworkGraph.Data.Backups;

/// <summary>
/// One backup is one file: the database as SQLite wrote it, a line with the manifest, and a last line with the SHA-256 of everything before.
/// No byte of it is outside of that hash, so no byte can change unseen; and every SQLite opens it, should this program be gone.
/// </summary>
internal static class BackupFile
{
    private const int HashDigits = 2 * SHA256.HashSizeInBytes;
    private const int LastLine = HashDigits + 1;
    private const int LongestManifest = 16 << 20;
    private const int Piece = 1 << 20;

    /// <summary>Turns a closed database into a backup: adds the manifest and the hash, and waits until all of it is on the disk.</summary>
    public static void Seal(string path, BackupManifest manifest)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        file.Position = file.Length;
        file.Write(Encoding.UTF8.GetBytes($"\n{ReadingJson.Write(manifest)}\n"));
        file.Write(Encoding.ASCII.GetBytes(Hash(file, file.Length) + "\n"));
        file.Flush(flushToDisk: true);
    }

    /// <summary>The manifest of a file whose every byte is as it was written; else throws with the reason.</summary>
    public static BackupManifest ReadWhole(string path)
    {
        using var file = Open(path);
        var hashed = file.Length - LastLine;
        var manifest = Manifest(file);
        var last = new byte[LastLine];
        file.Position = hashed;
        file.ReadExactly(last);
        return last.AsSpan().SequenceEqual(Encoding.ASCII.GetBytes(Hash(file, hashed) + "\n"))
            ? manifest
            : throw new BackupRefusedException($"{Path.GetFileName(path)} is not as it was written: its bytes do not fit its SHA-256. It is damaged and cannot be trusted.");
    }

    /// <summary>The manifest, without reading the rest of the file: for lists.</summary>
    public static BackupManifest Peek(string path)
    {
        using var file = Open(path);
        return Manifest(file);
    }

    /// <summary>Copies the database out of a backup into a new file.</summary>
    public static void Extract(string path, BackupManifest manifest, string target)
    {
        using var file = Open(path);
        using var output = new FileStream(target, PrivateFile());
        var buffer = new byte[Piece];
        for (var left = manifest.DatabaseBytes; left > 0;)
        {
            var read = file.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
            if (read == 0)
            {
                throw Cut(path);
            }

            output.Write(buffer, 0, read);
            left -= read;
        }

        output.Flush(flushToDisk: true);
    }

    /// <summary>How a file that only its owner may read is made.</summary>
    public static FileStreamOptions PrivateFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private static FileStream Open(string path) => File.Exists(path)
        ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, Piece)
        : throw new BackupRefusedException($"There is no backup {path}. See: networkgraph backup list");

    private static BackupManifest Manifest(FileStream file)
    {
        var length = (int)Math.Min(LongestManifest, file.Length);
        var end = new byte[length];
        file.Position = file.Length - length;
        file.ReadExactly(end);
        var lines = end.AsSpan()[..Math.Max(0, length - LastLine)];
        // The manifest ends with a line end of its own, before the hash.
        var start = lines.Length < 2 ? -1 : lines[..^1].LastIndexOf((byte)'\n');
        if (start < 0 || lines[^1] != (byte)'\n' || !lines[(start + 1)..].StartsWith("{\"networkGraphBackup\":"u8))
        {
            throw Cut(file.Name);
        }

        try
        {
            var manifest = ReadingJson.Read<BackupManifest>(Encoding.UTF8.GetString(lines[(start + 1)..^1]));
            if (manifest.NetworkGraphBackup > BackupManifest.Version)
            {
                throw new BackupRefusedException($"{Path.GetFileName(file.Name)} was made by a newer NetworkGraph. Update this one, then use it.");
            }

            return manifest is { Counts: not null, Seals: not null, DatabaseBytes: > 0 } && manifest.DatabaseBytes == file.Length - length + start ? manifest : throw Cut(file.Name);
        }
        catch (Exception e) when (e is JsonException or InvalidDataException)
        {
            throw Cut(file.Name);
        }
    }

    private static BackupRefusedException Cut(string path) =>
        new($"{Path.GetFileName(path)} has no manifest at its end: it was cut off, damaged, or is no backup of NetworkGraph.");

    private static string Hash(FileStream file, long length)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[Piece];
        file.Position = 0;
        for (var left = length; left > 0;)
        {
            var read = file.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
            hash.AppendData(buffer, 0, read);
            left -= read;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
