namespace NetworkGraph.Cli.Sample;

/// <summary>
/// Deflate (RFC 1951) with the fixed code and greedy matches. The runtime's own compressor is faster and tighter, but its bytes
/// change with the runtime and the processor, and sample archives must come out byte-identical everywhere.
/// </summary>
internal sealed class FixedDeflate(Stream output)
{
    private const int Window = 1 << 15;
    private const int BufferSize = 1 << 18;
    private const int MinMatch = 4;
    private const int MaxMatch = 258;
    private const int MaxChain = 12;

    private static readonly int[] LengthBase =
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

    private static readonly int[] LengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private static readonly int[] DistanceBase =
        [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];

    private readonly byte[] _buffer = new byte[BufferSize];
    private readonly int[] _head = CreateFilled(1 << 15);
    private readonly int[] _previous = new int[BufferSize];
    private readonly byte[] _out = new byte[1 << 16];
    private int _filled;
    private int _done;
    private int _outCount;
    private ulong _bits;
    private int _bitCount;
    private bool _started;

    public long Written { get; private set; }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var take = Math.Min(bytes.Length, BufferSize - _filled);
            bytes[..take].CopyTo(_buffer.AsSpan(_filled));
            _filled += take;
            bytes = bytes[take..];
            if (_filled == BufferSize)
            {
                Compress(_filled - MaxMatch);
                Slide();
            }
        }
    }

    public void Finish()
    {
        Compress(_filled);
        if (_started)
        {
            PutSymbol(256);
        }

        PutBits(0b011, 3);
        PutSymbol(256);
        PutBits(0, (8 - (_bitCount & 7)) & 7);
        FlushOut();
    }

    private void Compress(int until)
    {
        if (!_started && _done < until)
        {
            PutBits(0b010, 3);
            _started = true;
        }

        while (_done < until)
        {
            var length = LongestMatch(out var distance);
            if (length < MinMatch)
            {
                PutSymbol(_buffer[_done]);
                length = 1;
            }
            else
            {
                PutMatch(length, distance);
            }

            for (var end = _done + length; _done < end; _done++)
            {
                Remember(_done);
            }
        }
    }

    private int LongestMatch(out int distance)
    {
        distance = 0;
        var most = Math.Min(MaxMatch, _filled - _done);
        if (most < MinMatch)
        {
            return 0;
        }

        var best = MinMatch - 1;
        var here = _buffer.AsSpan(_done, most);
        var candidate = _head[Hash(_done)];
        for (var chain = 0; chain < MaxChain && candidate >= 0 && _done - candidate <= Window; chain++, candidate = _previous[candidate])
        {
            var length = here.CommonPrefixLength(_buffer.AsSpan(candidate, most));
            if (length > best)
            {
                best = length;
                distance = _done - candidate;
            }
        }

        return distance == 0 ? 0 : best;
    }

    private void Remember(int at)
    {
        if (at + MinMatch <= _filled)
        {
            var hash = Hash(at);
            _previous[at] = _head[hash];
            _head[hash] = at;
        }
    }

    private int Hash(int at) => (int)(BitConverter.ToUInt32(_buffer, at) * 2654435761U >> 17);

    private void Slide()
    {
        var drop = _done - Window;
        Buffer.BlockCopy(_buffer, drop, _buffer, 0, _filled - drop);
        for (var i = 0; i < _head.Length; i++)
        {
            _head[i] = Math.Max(-1, _head[i] - drop);
        }

        for (var i = 0; i < Window; i++)
        {
            _previous[i] = Math.Max(-1, _previous[i + drop] - drop);
        }

        _filled -= drop;
        _done = Window;
    }

    private void PutMatch(int length, int distance)
    {
        var l = LengthBase.Length - 1;
        while (LengthBase[l] > length)
        {
            l--;
        }

        PutSymbol(257 + l);
        PutBits((uint)(length - LengthBase[l]), LengthBits[l]);
        var d = DistanceBase.Length - 1;
        while (DistanceBase[d] > distance)
        {
            d--;
        }

        PutBits(Reverse((uint)d, 5), 5);
        PutBits((uint)(distance - DistanceBase[d]), d < 2 ? 0 : (d / 2) - 1);
    }

    private void PutSymbol(int symbol)
    {
        var (code, length) = symbol switch
        {
            < 144 => (0x30 + symbol, 8),
            < 256 => (0x190 + symbol - 144, 9),
            < 280 => (symbol - 256, 7),
            _ => (0xC0 + symbol - 280, 8),
        };
        PutBits(Reverse((uint)code, length), length);
    }

    private static uint Reverse(uint code, int length)
    {
        var reversed = 0U;
        for (var i = 0; i < length; i++, code >>= 1)
        {
            reversed = (reversed << 1) | (code & 1);
        }

        return reversed;
    }

    private void PutBits(uint value, int count)
    {
        _bits |= (ulong)value << _bitCount;
        _bitCount += count;
        while (_bitCount >= 8)
        {
            _out[_outCount++] = (byte)_bits;
            _bits >>= 8;
            _bitCount -= 8;
            if (_outCount == _out.Length)
            {
                FlushOut();
            }
        }
    }

    private void FlushOut()
    {
        output.Write(_out, 0, _outCount);
        Written += _outCount;
        _outCount = 0;
    }

    private static int[] CreateFilled(int length)
    {
        var array = new int[length];
        Array.Fill(array, -1);
        return array;
    }
}
