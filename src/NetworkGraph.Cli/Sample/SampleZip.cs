using System.IO.Compression;
using System.Text;

namespace NetworkGraph.Cli.Sample;

/// <summary>A zip as LinkedIn writes it: every entry deflated, general-purpose flag 0x0808, sizes only in the data descriptor.</summary>
internal sealed class SampleZip(Stream output, DateOnly date) : IDisposable
{
    // What cannot go back writes sizes behind the data, as a zip that is sent while it is made; the stream itself stays open.
    private readonly ZipArchive _zip = new(new Forward(output), ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);

    /// <summary>Adds an entry with what <paramref name="write"/> puts into the stream.</summary>
    public void Add(string name, Action<Stream> write)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero);
        using var stream = entry.Open();
        write(stream);
    }

    /// <summary>Writes the central directory.</summary>
    public void Dispose() => _zip.Dispose();

    private sealed class Forward(Stream inner) : Stream
    {
        private long _length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position { get => _length; set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            inner.Write(buffer);
            _length += buffer.Length;
        }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
