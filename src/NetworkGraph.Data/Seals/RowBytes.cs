using System.Buffers;
using System.Buffers.Binary;

namespace NetworkGraph.Data.Seals;

/// <summary>One row as bytes: each value with its type and length before it, so that no two rows look alike.</summary>
internal sealed class RowBytes
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1_024);

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public void Begin(int table)
    {
        _bytes.ResetWrittenCount();
        AddNumber((byte)'t', table);
    }

    public void AddNull() => AddNumber((byte)'n', 0);

    public void Add(long number) => AddNumber((byte)'i', number);

    public void Add(byte type, ReadOnlySpan<byte> value)
    {
        AddNumber(type, value.Length);
        _bytes.Write(value);
    }

    private void AddNumber(byte type, long number)
    {
        var span = _bytes.GetSpan(1 + sizeof(long));
        span[0] = type;
        BinaryPrimitives.WriteInt64LittleEndian(span[1..], number);
        _bytes.Advance(1 + sizeof(long));
    }
}
