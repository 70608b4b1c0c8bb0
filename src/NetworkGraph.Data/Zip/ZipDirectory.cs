using System.Buffers.Binary;
using System.Text;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.Zip;

/// <summary>One line of a zip's central directory.</summary>
internal sealed record ZipRecord(
    string Path, ushort Flags, ushort Method, uint Crc, long PackedLength, long Length, long HeaderOffset, bool IsSymbolicLink, DateTime Modified)
{
    public bool IsEncrypted => (Flags & 0x0041) != 0;

    public bool IsDirectory => Path.EndsWith('/');
}

/// <summary>
/// The table of contents of a zip. Read here and not by ZipArchive, because its size must be known before it is loaded,
/// and because what was checked must be what is read.
/// </summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int RecordLength = 46;
    private const uint EndSignature = 0x06054B50;
    private const uint End64Signature = 0x06064B50;
    private const uint Locator64Signature = 0x07064B50;
    private const uint RecordSignature = 0x02014B50;
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    public static IReadOnlyList<ZipRecord> Read(FileStream file, string name, ImportLimits limits)
    {
        var tail = new byte[Math.Min(file.Length, EndLength + ushort.MaxValue)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        var end = FindEnd(tail);
        if (end < 0)
        {
            throw Rejections.Truncated(name);
        }

        var record = tail.AsSpan(end);
        long count = BinaryPrimitives.ReadUInt16LittleEndian(record[10..]);
        long size = BinaryPrimitives.ReadUInt32LittleEndian(record[12..]);
        long offset = BinaryPrimitives.ReadUInt32LittleEndian(record[16..]);
        var directoryEnd = file.Length - tail.Length + end;
        if (count == ushort.MaxValue || size == uint.MaxValue || offset == uint.MaxValue)
        {
            directoryEnd = ReadEnd64(file, directoryEnd, name, ref count, ref size, ref offset);
        }

        if (count > limits.MaxEntries)
        {
            throw Rejections.TooManyEntries(name, count, limits.MaxEntries);
        }

        if (size > limits.MaxDirectoryBytes)
        {
            throw Rejections.DirectoryTooLarge(name);
        }

        if (size < 0 || offset < 0 || count < 0 || size > directoryEnd || count * RecordLength > size || offset > directoryEnd - size)
        {
            throw Rejections.Damaged(name);
        }

        // Programs that put something before the zip leave the offsets as they were; the directory itself ends at the end record.
        var shift = directoryEnd - size - offset;
        var bytes = new byte[size];
        file.Position = directoryEnd - size;
        file.ReadExactly(bytes);
        return ReadRecords(bytes, count, shift, directoryEnd - size, name);
    }

    private static int FindEnd(ReadOnlySpan<byte> tail)
    {
        for (var i = tail.Length - EndLength; i >= 0; i--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail[i..]) == EndSignature
                && BinaryPrimitives.ReadUInt16LittleEndian(tail[(i + 20)..]) <= tail.Length - i - EndLength)
            {
                return i;
            }
        }

        return -1;
    }

    private static long ReadEnd64(FileStream file, long end, string name, ref long count, ref long size, ref long offset)
    {
        Span<byte> locator = stackalloc byte[20];
        Span<byte> record = stackalloc byte[56];
        if (end < locator.Length + record.Length)
        {
            throw Rejections.Damaged(name);
        }

        file.Position = end - locator.Length;
        file.ReadExactly(locator);
        var at = BinaryPrimitives.ReadInt64LittleEndian(locator[8..]);
        if (BinaryPrimitives.ReadUInt32LittleEndian(locator) != Locator64Signature || at < 0 || at > end - locator.Length - record.Length)
        {
            throw Rejections.Damaged(name);
        }

        file.Position = at;
        file.ReadExactly(record);
        if (BinaryPrimitives.ReadUInt32LittleEndian(record) != End64Signature)
        {
            throw Rejections.Damaged(name);
        }

        count = BinaryPrimitives.ReadInt64LittleEndian(record[32..]);
        size = BinaryPrimitives.ReadInt64LittleEndian(record[40..]);
        offset = BinaryPrimitives.ReadInt64LittleEndian(record[48..]);
        return at;
    }

    private static List<ZipRecord> ReadRecords(ReadOnlySpan<byte> bytes, long count, long shift, long dataEnd, string name)
    {
        var records = new List<ZipRecord>((int)count);
        while (bytes.Length >= RecordLength && BinaryPrimitives.ReadUInt32LittleEndian(bytes) == RecordSignature)
        {
            int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]);
            int extraLength = BinaryPrimitives.ReadUInt16LittleEndian(bytes[30..]);
            int commentLength = BinaryPrimitives.ReadUInt16LittleEndian(bytes[32..]);
            var length = RecordLength + nameLength + extraLength + commentLength;
            if (length > bytes.Length)
            {
                throw Rejections.Damaged(name);
            }

            var record = ReadRecord(bytes, nameLength, extraLength, shift);
            if (record.HeaderOffset < 0 || record.PackedLength < 0 || record.Length < 0 || record.HeaderOffset > dataEnd
                || record.PackedLength > dataEnd - record.HeaderOffset)
            {
                throw Rejections.Damaged(name);
            }

            records.Add(record);
            bytes = bytes[length..];
        }

        return records.Count == count && bytes.Length == 0 ? records : throw Rejections.Damaged(name);
    }

    private static ZipRecord ReadRecord(ReadOnlySpan<byte> bytes, int nameLength, int extraLength, long shift)
    {
        var flags = BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]);
        long packed = BinaryPrimitives.ReadUInt32LittleEndian(bytes[20..]);
        long length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[24..]);
        long offset = BinaryPrimitives.ReadUInt32LittleEndian(bytes[42..]);
        ReadLarge(bytes.Slice(RecordLength + nameLength, extraLength), ref length, ref packed, ref offset);
        var madeOnUnix = bytes[5] is 3 or 19;
        var attributes = BinaryPrimitives.ReadUInt32LittleEndian(bytes[38..]);
        return new ZipRecord(
            PathOf(bytes.Slice(RecordLength, nameLength)), flags, BinaryPrimitives.ReadUInt16LittleEndian(bytes[10..]),
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[16..]), packed, length, offset + shift,
            madeOnUnix && (attributes >> 28) == 0xA, DateOf(BinaryPrimitives.ReadUInt16LittleEndian(bytes[14..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[12..])));
    }

    private static void ReadLarge(ReadOnlySpan<byte> extra, ref long length, ref long packed, ref long offset)
    {
        while (extra.Length >= 4)
        {
            var id = BinaryPrimitives.ReadUInt16LittleEndian(extra);
            var size = Math.Min(BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]), extra.Length - 4);
            var values = extra.Slice(4, size);
            if (id == 1)
            {
                TakeLarge(ref values, ref length);
                TakeLarge(ref values, ref packed);
                TakeLarge(ref values, ref offset);
            }

            extra = extra[(4 + size)..];
        }
    }

    private static void TakeLarge(ref ReadOnlySpan<byte> values, ref long value)
    {
        if (value == uint.MaxValue && values.Length >= 8)
        {
            value = BinaryPrimitives.ReadInt64LittleEndian(values);
            values = values[8..];
        }
    }

    private static string PathOf(ReadOnlySpan<byte> bytes)
    {
        string path;
        try
        {
            path = StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            path = Encoding.Latin1.GetString(bytes);
        }

        return path.Replace('\\', '/');
    }

    private static DateTime DateOf(int date, int time)
    {
        var (year, month, day) = (1980 + (date >> 9), (date >> 5) & 15, date & 31);
        var (hour, minute, second) = (time >> 11, (time >> 5) & 63, (time & 31) * 2);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && hour < 24 && minute < 60 && second < 60
            ? new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified)
            : default;
    }
}
