using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.Zip;

/// <summary>A zip on disk. Entries are read as streams and never extracted; length and checksum of each are verified while it is read.</summary>
internal sealed class ArchiveReader : IDisposable
{
    private const int HeaderLength = 30;
    private const uint HeaderSignature = 0x04034B50;
    private readonly FileStream _file;

    private ArchiveReader(FileStream file, string name)
    {
        _file = file;
        Name = name;
    }

    /// <summary>Archive name as shown to people.</summary>
    public string Name { get; }

    /// <summary>All files in the archive, directories left out.</summary>
    public IReadOnlyList<ExportEntry> Entries { get; private set; } = [];

    public static ArchiveReader Open(string path, string name, ImportLimits limits)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        try
        {
            if (file.Length > limits.MaxUploadBytes)
            {
                throw Rejections.TooLarge(name, limits.MaxUploadBytes);
            }

            var archive = new ArchiveReader(file, name);
            var records = ZipDirectory.Read(file, name, limits).Where(r => !r.IsDirectory).ToList();
            if (records.Count == 0)
            {
                throw Rejections.EmptyArchive(name);
            }

            CheckTotals(records, file.Length, name, limits);
            archive.Entries = [.. records.Select(r => new ZippedEntry(archive, r))];
            return archive;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>SHA-256 over the bytes of the archive.</summary>
    public byte[] Hash(CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 20];
        long position = 0;
        for (int read; (read = RandomAccess.Read(_file.SafeFileHandle, buffer, position)) > 0; position += read)
        {
            cancellation.ThrowIfCancellationRequested();
            hash.AppendData(buffer, 0, read);
        }

        return hash.GetHashAndReset();
    }

    public Stream Open(ZippedEntry entry)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        var record = entry.Record;
        if (RandomAccess.Read(_file.SafeFileHandle, header, record.HeaderOffset) != HeaderLength
            || BinaryPrimitives.ReadUInt32LittleEndian(header) != HeaderSignature)
        {
            throw Rejections.DamagedEntry(Name, entry.Label, "its beginning is not where the table of contents says");
        }

        var data = record.HeaderOffset + HeaderLength
            + BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        Stream packed = new FileSliceStream(_file.SafeFileHandle, data, record.PackedLength);
        return new VerifyingStream(record.Method == 0 ? packed : new DeflateStream(packed, CompressionMode.Decompress), entry, Name);
    }

    public void Dispose() => _file.Dispose();

    private static void CheckTotals(List<ZipRecord> records, long archiveLength, string name, ImportLimits limits)
    {
        long packed = 0;
        long unpacked = 0;
        foreach (var record in records)
        {
            packed += record.PackedLength;
            unpacked = record.Length > limits.MaxUnpackedBytes - unpacked ? long.MaxValue : unpacked + record.Length;
            if (unpacked == long.MaxValue)
            {
                throw Rejections.UnpacksTooLarge(name, limits.MaxUnpackedBytes);
            }

            // Entries that share bytes are how a small file claims to be a huge one.
            if (packed > archiveLength)
            {
                throw Rejections.Damaged(name);
            }
        }
    }
}
