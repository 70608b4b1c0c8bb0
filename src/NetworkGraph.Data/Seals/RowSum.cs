using System.Buffers.Binary;
using System.Security.Cryptography;

namespace NetworkGraph.Data.Seals;

/// <summary>Adds up hashes of rows, so that their order does not matter and none needs sorting. Guards against accidents, not against forgers.</summary>
internal sealed class RowSum
{
    private readonly ulong[] _lanes = new ulong[SHA256.HashSizeInBytes / sizeof(ulong)];

    public long Rows { get; private set; }

    public void Add(ReadOnlySpan<byte> row)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(row, hash);
        for (var lane = 0; lane < _lanes.Length; lane++)
        {
            _lanes[lane] = unchecked(_lanes[lane] + BinaryPrimitives.ReadUInt64LittleEndian(hash[(lane * sizeof(ulong))..]));
        }

        Rows++;
    }

    public Seal ToSeal(string what)
    {
        Span<byte> sum = stackalloc byte[SHA256.HashSizeInBytes];
        for (var lane = 0; lane < _lanes.Length; lane++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(sum[(lane * sizeof(ulong))..], _lanes[lane]);
        }

        return new Seal(what, Rows, Convert.ToHexStringLower(sum));
    }
}
