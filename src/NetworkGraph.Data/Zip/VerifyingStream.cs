using System.IO.Hashing;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.Zip;

/// <summary>Unpacked bytes of a zip entry: never more than stated, and at the end exactly as many and with the stated checksum.</summary>
internal sealed class VerifyingStream(Stream inner, ZippedEntry entry, string archive) : Stream
{
    private readonly Crc32 _crc = new();
    private long _count;
    private bool _verified;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => entry.Length;

    public override long Position
    {
        get => _count;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = inner.Read(buffer);
        }
        catch (InvalidDataException cause)
        {
            throw Damaged("its packed data cannot be unpacked", cause);
        }

        _count += read;
        if (_count > entry.Length)
        {
            throw Damaged("it is longer than stated");
        }

        _crc.Append(buffer[..read]);
        if (read == 0 && buffer.Length > 0 && !_verified)
        {
            _verified = true;
            Verify();
        }

        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Verify()
    {
        if (_count != entry.Length)
        {
            throw Damaged("it is shorter than stated");
        }

        if (_crc.GetCurrentHashAsUInt32() != entry.Record.Crc)
        {
            throw Damaged("its checksum is wrong");
        }
    }

    private ImportRejectedException Damaged(string what, Exception? cause = null)
    {
        var rejection = Rejections.DamagedEntry(archive, entry.Label, what);
        return cause is null ? rejection : new ImportRejectedException(rejection.Message, cause);
    }
}
