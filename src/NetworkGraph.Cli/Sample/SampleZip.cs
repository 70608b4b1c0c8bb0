using System.Buffers.Binary;
using System.Text;

namespace NetworkGraph.Cli.Sample;

/// <summary>A zip as LinkedIn writes it: deflate, general-purpose flag 0x0808 on every entry, sizes only in the data descriptor.</summary>
internal sealed class SampleZip(Stream output, DateOnly date) : IDisposable
{
    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(i => CrcOf((uint)i))];

    private readonly List<(byte[] Name, uint Crc, uint Packed, uint Size, uint Offset)> _entries = [];
    private long _position;

    private ushort DosDate => (ushort)(((date.Year - 1980) << 9) | (date.Month << 5) | date.Day);

    /// <summary>Adds an entry with what <paramref name="write"/> puts into the stream.</summary>
    public void Add(string name, Action<Stream> write)
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        var offset = _position;
        Span<byte> header = stackalloc byte[30];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034b50);
        PutCommon(header[4..], bytes.Length);
        Put(header);
        Put(bytes);

        var packer = new FixedDeflate(output);
        using var entry = new EntryStream(packer);
        write(entry);
        packer.Finish();
        _position += packer.Written;

        Span<byte> descriptor = stackalloc byte[16];
        BinaryPrimitives.WriteUInt32LittleEndian(descriptor, 0x08074b50);
        BinaryPrimitives.WriteUInt32LittleEndian(descriptor[4..], entry.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(descriptor[8..], (uint)packer.Written);
        BinaryPrimitives.WriteUInt32LittleEndian(descriptor[12..], (uint)entry.Size);
        Put(descriptor);
        _entries.Add((bytes, entry.Crc, (uint)packer.Written, checked((uint)entry.Size), checked((uint)offset)));
    }

    /// <summary>Writes the central directory; the stream stays open.</summary>
    public void Dispose()
    {
        var start = _position;
        Span<byte> header = stackalloc byte[46];
        foreach (var (name, crc, packed, size, offset) in _entries)
        {
            header.Clear();
            BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014b50);
            BinaryPrimitives.WriteUInt16LittleEndian(header[4..], 20);
            PutCommon(header[6..], name.Length);
            BinaryPrimitives.WriteUInt32LittleEndian(header[16..], crc);
            BinaryPrimitives.WriteUInt32LittleEndian(header[20..], packed);
            BinaryPrimitives.WriteUInt32LittleEndian(header[24..], size);
            BinaryPrimitives.WriteUInt32LittleEndian(header[42..], offset);
            Put(header);
            Put(name);
        }

        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)(_position - start));
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], checked((uint)start));
        Put(end);
    }

    private void PutCommon(Span<byte> target, int nameLength)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(target, 20);
        BinaryPrimitives.WriteUInt16LittleEndian(target[2..], 0x0808);
        BinaryPrimitives.WriteUInt16LittleEndian(target[4..], 8);
        BinaryPrimitives.WriteUInt16LittleEndian(target[8..], DosDate);
        BinaryPrimitives.WriteUInt16LittleEndian(target[22..], (ushort)nameLength);
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        _position += bytes.Length;
    }

    private static uint CrcOf(uint value)
    {
        for (var i = 0; i < 8; i++)
        {
            value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
        }

        return value;
    }

    private sealed class EntryStream(FixedDeflate packer) : Stream
    {
        private uint _crc = uint.MaxValue;

        public uint Crc => ~_crc;

        public long Size { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => Size;

        public override long Position { get => Size; set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            foreach (var b in buffer)
            {
                _crc = (_crc >> 8) ^ CrcTable[(byte)(_crc ^ b)];
            }

            Size += buffer.Length;
            packer.Write(buffer);
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
