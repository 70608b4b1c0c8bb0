using System.Buffers.Binary;
using System.Text;

namespace NetworkGraph.Benchmarks.Load;

/// <summary>As much of MessagePack as a Blazor circuit sends.</summary>
internal ref struct PackReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _left = bytes;

    public int ReadArray()
    {
        var first = Take(1)[0];
        return first switch
        {
            >= 0x90 and <= 0x9f => first & 0x0f,
            0xdc => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            0xdd => (int)BinaryPrimitives.ReadUInt32BigEndian(Take(4)),
            _ => throw Unexpected(first),
        };
    }

    public long ReadNumber()
    {
        var first = Take(1)[0];
        return first switch
        {
            <= 0x7f => first,
            >= 0xe0 => (sbyte)first,
            0xcc => Take(1)[0],
            0xcd => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            0xce => BinaryPrimitives.ReadUInt32BigEndian(Take(4)),
            0xcf => (long)BinaryPrimitives.ReadUInt64BigEndian(Take(8)),
            0xd0 => (sbyte)Take(1)[0],
            0xd1 => BinaryPrimitives.ReadInt16BigEndian(Take(2)),
            0xd2 => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
            0xd3 => BinaryPrimitives.ReadInt64BigEndian(Take(8)),
            _ => throw Unexpected(first),
        };
    }

    /// <summary>A text, or null.</summary>
    public string? ReadText()
    {
        var first = Take(1)[0];
        return first == 0xc0 ? null : Encoding.UTF8.GetString(Take(first switch
        {
            >= 0xa0 and <= 0xbf => first & 0x1f,
            0xd9 => Take(1)[0],
            0xda => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            0xdb => (int)BinaryPrimitives.ReadUInt32BigEndian(Take(4)),
            _ => throw Unexpected(first),
        }));
    }

    public void SkipHeaders()
    {
        if (Take(1)[0] is var first && first != 0x80)
        {
            throw Unexpected(first);
        }
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        var taken = _left[..count];
        _left = _left[count..];
        return taken;
    }

    private static InvalidDataException Unexpected(byte first) => new($"MessagePack {first:x2} was not expected here.");
}
