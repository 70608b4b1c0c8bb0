using System.IO.Compression;
using System.Text;

namespace NetworkGraph.Data.Tests.LinkedInImport;

/// <summary>An entry of a zip that may lie about everything.</summary>
internal sealed record RawEntry(string Name, byte[] Content)
{
    public bool Deflate { get; init; } = true;

    public ushort Flags { get; init; } = 0x0800;

    public ushort? Method { get; init; }

    public uint? Crc { get; init; }

    public uint? Packed { get; init; }

    public uint? Unpacked { get; init; }

    public uint? Offset { get; init; }

    public byte[]? NameBytes { get; init; }

    public byte[] Extra { get; init; } = [];

    public byte MadeBy { get; init; }

    public uint Attributes { get; init; }

    public bool NoLocalHeader { get; init; }

    public byte[]? Data { get; init; }
}

/// <summary>Writes zips byte by byte, by the format's description and not by the reader's code.</summary>
internal sealed class RawZip
{
    private readonly List<byte> _bytes = [];
    private readonly List<byte> _directory = [];
    private int _count;

    public byte[] Prefix { get; init; } = [];

    public byte[] Suffix { get; init; } = [];

    public ushort? Count { get; init; }

    public uint? DirectorySize { get; init; }

    public uint? DirectoryOffset { get; init; }

    public byte[] Comment { get; init; } = [];

    public byte[] BeforeEnd { get; init; } = [];

    public ushort? CommentLength { get; init; }

    public RawZip Add(RawEntry entry)
    {
        var data = entry.Data ?? (entry.Deflate ? Packed(entry.Content) : entry.Content);
        var name = entry.NameBytes ?? Encoding.UTF8.GetBytes(entry.Name);
        var offset = (uint)(Prefix.Length + _bytes.Count);
        var method = entry.Method ?? (ushort)(entry.Deflate ? 8 : 0);
        var crc = entry.Crc ?? CrcOf(entry.Content);
        var packed = entry.Packed ?? (uint)data.Length;
        var unpacked = entry.Unpacked ?? (uint)entry.Content.Length;
        if (!entry.NoLocalHeader)
        {
            U32(_bytes, 0x04034B50);
            U16(_bytes, 20, entry.Flags, method, 0, 0x5C69);
            U32(_bytes, crc, packed, unpacked);
            U16(_bytes, (ushort)name.Length, 0);
            _bytes.AddRange(name);
        }

        _bytes.AddRange(data);
        U32(_directory, 0x02014B50);
        U16(_directory, (ushort)(20 | (entry.MadeBy << 8)), 20, entry.Flags, method, 0, 0x5C69);
        U32(_directory, crc, packed, unpacked);
        U16(_directory, (ushort)name.Length, (ushort)entry.Extra.Length, 0, 0, 0);
        U32(_directory, entry.Attributes, entry.Offset ?? offset);
        _directory.AddRange(name);
        _directory.AddRange(entry.Extra);
        _count++;
        return this;
    }

    public byte[] Build()
    {
        List<byte> all = [.. Prefix, .. _bytes];
        var directoryAt = all.Count;
        all.AddRange(_directory);
        all.AddRange(BeforeEnd);
        U32(all, 0x06054B50);
        U16(all, 0, 0, Count ?? (ushort)_count, Count ?? (ushort)_count);
        U32(all, DirectorySize ?? (uint)_directory.Count, DirectoryOffset ?? (uint)directoryAt);
        U16(all, CommentLength ?? (ushort)Comment.Length);
        return [.. all, .. Comment, .. Suffix];
    }

    public static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(content);
        }

        return packed.ToArray();
    }

    // Bit by bit, as the format's description has it.
    public static uint CrcOf(byte[] content)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in content)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
            }
        }

        return ~crc;
    }

    private static void U16(List<byte> bytes, params ReadOnlySpan<ushort> values)
    {
        foreach (var value in values)
        {
            bytes.AddRange([(byte)value, (byte)(value >> 8)]);
        }
    }

    private static void U32(List<byte> bytes, params ReadOnlySpan<uint> values)
    {
        foreach (var value in values)
        {
            U16(bytes, (ushort)value, (ushort)(value >> 16));
        }
    }
}
