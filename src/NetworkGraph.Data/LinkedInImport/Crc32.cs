namespace NetworkGraph.Data.LinkedInImport;

/// <summary>The checksum of zip entries (polynomial 0xEDB88320), eight bytes at a time. .NET 10 leaves it unchecked.</summary>
internal static class Crc32
{
    private static readonly uint[] Table = MakeTable();

    /// <summary>Continues a checksum; start with 0.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        var table = Table;
        crc = ~crc;
        while (bytes.Length >= 8)
        {
            crc ^= BitConverter.ToUInt32(bytes);
            var next = BitConverter.ToUInt32(bytes[4..]);
            crc = table[0x700 + (crc & 0xFF)] ^ table[0x600 + ((crc >> 8) & 0xFF)]
                ^ table[0x500 + ((crc >> 16) & 0xFF)] ^ table[0x400 + (crc >> 24)]
                ^ table[0x300 + (next & 0xFF)] ^ table[0x200 + ((next >> 8) & 0xFF)]
                ^ table[0x100 + ((next >> 16) & 0xFF)] ^ table[next >> 24];
            bytes = bytes[8..];
        }

        foreach (var b in bytes)
        {
            crc = table[(crc ^ b) & 0xFF] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[8 * 256];
        for (var i = 0u; i < 256; i++)
        {
            var crc = i;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }

            table[i] = crc;
        }

        for (var i = 0; i < 256; i++)
        {
            for (var slice = 1; slice < 8; slice++)
            {
                var before = table[((slice - 1) * 256) + i];
                table[(slice * 256) + i] = table[before & 0xFF] ^ (before >> 8);
            }
        }

        return table;
    }
}
